// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header_tips.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace credence {

HeaderTips::HeaderTips(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HeaderTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return false;
    }
    const auto* header = qobject_cast<const QHeaderView*>(watched->parent());
    if (!header || watched != header->viewport() || header->orientation() != Qt::Horizontal || !header->model()) {
        return false;
    }
    const auto* help = static_cast<const QHelpEvent*>(event);
    const int section = header->logicalIndexAt(help->pos());
    const QString words = header->model()->headerData(section, Qt::Horizontal).toString();
    if (section < 0 || words.isEmpty() || header->sectionSizeHint(section) <= header->sectionSize(section)) {
        return false;
    }
    QToolTip::showText(help->globalPos(), words, header->viewport());
    return true;
}

}  // namespace credence
