// SPDX-License-Identifier: GPL-3.0-or-later
/// The table view of the activities, with the keys of the Log: as tall as its rows up to thirty, reasons never squeezed
/// away.
#pragma once

#include <QTableView>
#include <vector>

namespace credence {

class CeuActivityTable : public QTableView {
    Q_OBJECT
public:
    explicit CeuActivityTable(QAbstractItemModel& model, QWidget* parent = nullptr);

    /// Columns as wide as their texts need; after the rows were set anew.
    void fitColumns();

    [[nodiscard]] int sizeHintForRow(int row) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter where nothing can be typed.
    void openChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutColumns();
    [[nodiscard]] int rowHeight() const;

    std::vector<int> m_wanted;  ///< widths by column that their texts ask for
};

}  // namespace credence
