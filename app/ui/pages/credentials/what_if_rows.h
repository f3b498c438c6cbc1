// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of what-ifs beside "As it is": words wrap, it is as tall as its rows, and what differs is marked by a
/// sign.
#pragma once

#include "models/what_if_table.h"
#include "ui/widgets/calm_table.h"

namespace credence {

class WhatIfRows : public WholeTable {
    Q_OBJECT
public:
    explicit WhatIfRows(QWidget* parent = nullptr);

    /// `names` are those of the scenarios, in the order of the cells.
    void setRows(const QStringList& names, const std::vector<WhatIfRow>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void elideHeadings();
};

}  // namespace credence
