// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/selection_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"
#include "words/format_log.h"
#include "words/format_text.h"

namespace credence {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(bool isReadOnly, QWidget* parent)
    : QWidget(parent), m_isReadOnly(isReadOnly), m_selection(makeLabel({}, this, u"selection"_s))
{
    setObjectName(u"selection_bar"_s);
    auto* row = makeFlush<QHBoxLayout>(this);
    row->addWidget(m_selection, 1);
    const auto addButton = [this, row](const QString& name, const QString& words, void (SelectionBar::*wanted)()) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
        return button;
    };
    addButton(u"copy_selected"_s, tr("Copy"), &SelectionBar::copyWanted);
    markAsWriting(*addButton(u"duplicate_selected"_s, tr("Duplicate to today"), &SelectionBar::duplicateWanted));
    markAsWriting(*addButton(u"delete_selected"_s, tr("Delete"), &SelectionBar::deleteWanted));
    if (isReadOnly) {
        restWritingActs(*this);
    }
    hide();
}

void SelectionBar::show(const LogTotals& selected)
{
    setVisible(selected.rows > 1);
    m_selection->setText(selected.rows < 2 ? QString()
                                           : format::joined({tr("%1 selected").arg(QLocale().toString(selected.rows)),
                                                             format::logSums(selected),
                                                             m_isReadOnly ? QString() : tr("F2 changes all")}));
}

}  // namespace credence
