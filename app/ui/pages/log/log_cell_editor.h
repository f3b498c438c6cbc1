// SPDX-License-Identifier: GPL-3.0-or-later
/// The line in which a cell of the log is edited; beneath it stands why its text cannot be taken.
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>

class QLabel;

namespace credence {

class LogTableModel;

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
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followText();
    void placeReason();

    const LogTableModel& m_model;
    QPersistentModelIndex m_index;
    QPointer<QLabel> m_reason;  ///< a child of the table, which may go first
};

}  // namespace credence
