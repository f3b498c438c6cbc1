// SPDX-License-Identifier: GPL-3.0-or-later
/// The table view of a proposal: as tall as its rows up to a dozen, then it scrolls; titles and reasons wrap.
#pragma once

#include <QTableView>

namespace credence {

class AllocationTable : public QTableView {
    Q_OBJECT
public:
    explicit AllocationTable(QAbstractItemModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
};

}  // namespace credence
