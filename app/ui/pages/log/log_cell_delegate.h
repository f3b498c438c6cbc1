// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits a cell of the log. Text that cannot be taken keeps its editor, with the reason beside it.
#pragma once

#include <QStyledItemDelegate>

namespace credence {

class LogTableModel;

class LogCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LogCellDelegate(const LogTableModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Frames the current cell, which F2 and Enter would edit.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user left a cell whose text could not be taken; `text` quotes it and says why.
    void editLeft(const QString& text) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    const LogTableModel& m_model;
};

}  // namespace credence
