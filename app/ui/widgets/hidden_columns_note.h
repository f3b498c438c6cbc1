// SPDX-License-Identifier: GPL-3.0-or-later
/// Says which columns a table leaves out where there is no room for all, so that none goes without a word.
#pragma once

#include "ui/widgets/labels.h"

class QTableView;

namespace credence {

class HiddenColumnsNote : public RoleLabel {
    Q_OBJECT
public:
    /// To be laid out below `table`, which outlives it or goes with it. Nothing is shown while all columns are.
    HiddenColumnsNote(QTableView& table, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QTableView& m_table;
};

}  // namespace credence
