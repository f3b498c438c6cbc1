// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of the log: how it looks, and what the keys do in it that ask for no more than the entry at hand.
#pragma once

#include <QTableView>
#include <vector>

namespace credence {

class KeptColumns;
class LogTableModel;

class LogTable : public QTableView {
    Q_OBJECT
public:
    LogTable(LogTableModel& model, QWidget* parent);

    [[nodiscard]] KeptColumns& columns() const { return *m_columns; }
    /// In order.
    [[nodiscard]] std::vector<int> selectedRows() const;

Q_SIGNALS:
    /// The form of the current entry.
    void openRequested();
    /// As LogCellDelegate::editLeft.
    void editLeft(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Rows as high as their text asks, whatever the zoom.
    void fitRows();
    /// Folds or opens the group whose heading is current; false if none is.
    bool takeHeadingKey(int key);
    /// The certificate is in hand, or no longer, of the current activity and those selected with it. False where the
    /// current cell is no proof.
    bool turnProof();

    LogTableModel& m_model;
    KeptColumns* m_columns = nullptr;
};

}  // namespace credence
