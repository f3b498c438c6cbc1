// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits a cell of the log. Text that cannot be taken keeps its editor, with the reason beside it.
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

class QLabel;

namespace credence {

class LogTableModel;

/// The line in which a cell of the log is edited; beneath it stands why its text cannot be taken.
class LogCellEditor : public QLineEdit {
    Q_OBJECT
public:
    LogCellEditor(const LogTableModel& model, const QModelIndex& index, QWidget* parent);
    ~LogCellEditor() override;

    /// Why the text cannot be taken; empty if it can.
    [[nodiscard]] QString refusal() const;
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
    QString m_newSubject{};     ///< the text that was said to be a new subject
    QPointer<QLabel> m_reason;  ///< a child of the table, which may go first
};

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
