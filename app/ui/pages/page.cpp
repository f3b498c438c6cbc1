// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QScrollArea>

#include "words/format.h"

namespace credence {

void Page::openRecord(const RecordRef& ref)
{
    const Result<AnyRecord> record = m_workspace.record(ref);
    if (record) {
        Q_EMIT formRequested(record.value());
    } else {
        Q_EMIT messageRaised(format::error(record.error()));
    }
}

void Page::report(const Result<void>& written, const QString& notice)
{
    if (written) {
        Q_EMIT noticeRaised(notice);
    } else {
        Q_EMIT messageRaised(format::error(written.error()));
    }
}

QScrollArea* makePageScroll(const QString& name, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

}  // namespace credence
