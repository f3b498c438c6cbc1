// SPDX-License-Identifier: GPL-3.0-or-later
/// What an import would do, row by row, before it does it. What is in doubt is taken only if ticked.
#pragma once

#include <QDialog>

#include "services/import.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace credence {

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(ImportPlan plan, QWidget* parent);

    /// The plan with the user's ticks.
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }

private:
    void fill();
    void takeTick(QTreeWidgetItem* item);
    void showTotals();

    ImportPlan m_plan;
    QLabel* m_totals;
    QTreeWidget* m_rows;
    QPushButton* m_import;
};

}  // namespace credence
