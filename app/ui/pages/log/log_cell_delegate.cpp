// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_cell_delegate.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

#include "models/log_table_model.h"
#include "ui/pages/log/log_cell_editor.h"
#include "ui/theme/theme.h"

namespace credence {

namespace {

bool endsEditing(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

}  // namespace

LogCellDelegate::LogCellDelegate(const LogTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

QWidget* LogCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new LogCellEditor(m_model, index, parent);
    if (index.column() == LogTableModel::About && m_model.row(index.row()).kind == LogKind::Study) {
        auto* completer = new QCompleter(m_model.subjectNames(), editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
    }
    return editor;
}

void LogCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(colour(Tone::Text, option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

bool LogCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<LogCellEditor*>(watched);
    const bool leaves = event->type() == QEvent::FocusOut;
    if (!editor || (!leaves && !endsEditing(*event))) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const QString reason = editor->refusal();
    if (reason.isEmpty()) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (!leaves) {
        editor->showRefusal();
        return true;
    }
    if (static_cast<QFocusEvent*>(event)->reason() == Qt::ActiveWindowFocusReason) {
        return false;  // looking something up in another program costs nothing typed here
    }
    Q_EMIT editLeft(tr("“%1” was not taken: %2").arg(editor->text(), reason));
    Q_EMIT closeEditor(editor, RevertModelCache);
    return false;
}

}  // namespace credence
