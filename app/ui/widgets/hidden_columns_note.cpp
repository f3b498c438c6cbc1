// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hidden_columns_note.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace credence {

HiddenColumnsNote::HiddenColumnsNote(QTableView& table, QWidget* parent)
    : RoleLabel(TextRole::Secondary, {}, parent), m_table(table)
{
    setObjectName(u"hiddenColumns-"_s + table.objectName());
    hide();
    table.installEventFilter(this);
    // Behind the layout of the columns: they are shown and hidden one by one.
    const QHeaderView* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &HiddenColumnsNote::refresh, Qt::QueuedConnection);
    connect(header, &QHeaderView::sectionCountChanged, this, &HiddenColumnsNote::refresh, Qt::QueuedConnection);
}

void HiddenColumnsNote::refresh()
{
    QStringList names;
    const QAbstractItemModel* model = m_table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        if (m_table.isColumnHidden(column)) {
            names << model->headerData(column, Qt::Horizontal).toString();
        }
    }
    const QString words = names.isEmpty() ? QString() : tr("Not shown for want of room: %1").arg(names.join(u", "_s));
    if (words != text()) {
        setText(words);
    }
    setVisible(!words.isEmpty() && !m_table.isHidden());
}

bool HiddenColumnsNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        refresh();
    }
    return RoleLabel::eventFilter(watched, event);
}

}  // namespace credence
