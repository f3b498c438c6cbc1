// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits a cell of the log. Text that cannot be taken keeps its editor, with the reason beside it.
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>
#include <vector>

#include "models/log_layout.h"

class QLabel;
class QTableView;

namespace credence {

class LogTableModel;

/// The line in which a cell of the log is edited, and that column of other entries with it; beneath it stands why its
/// text cannot be taken.
class LogCellEditor : public QLineEdit {
    Q_OBJECT
public:
    LogCellEditor(const LogTableModel& model, const QModelIndex& index, const std::vector<int>& rows, QWidget* parent);
    ~LogCellEditor() override;

    /// Why the text cannot be taken; empty if it can.
    [[nodiscard]] QString refusal() const;
    /// Where the text will stand: the row of the cell and those that were selected with it, as far as they are there.
    [[nodiscard]] std::vector<int> rows() const;
    /// Says so beneath the line, until the text can be taken.
    void showRefusal();

protected:
    /// Answers the question whether a new subject is meant.
    void keyPressEvent(QKeyEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followText();
    void placeReason();

    const LogTableModel& m_model;
    QPersistentModelIndex m_index;
    std::vector<QPersistentModelIndex> m_others{};
    QString m_newSubject{};     ///< the text that was said to be a new subject
    QPointer<QLabel> m_reason;  ///< a child of the table, which may go first
};

class LogCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LogCellDelegate(LogTableModel& model, QTableView& table);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    /// Frames the current cell, which F2 and Enter would edit; headings stand across all columns.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user left a cell whose text could not be taken; `text` quotes it and says why.
    void editLeft(const QString& text) const;

protected:
    /// Entries of the same time stand on a ground of their own.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const LogLayout::Section& section) const;
    /// The rows that are selected with the one of `index` and hold the same field in its column.
    [[nodiscard]] std::vector<int> rowsEditedWith(const QModelIndex& index) const;

    LogTableModel& m_model;
    QTableView& m_table;
};

}  // namespace credence
