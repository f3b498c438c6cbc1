// SPDX-License-Identifier: GPL-3.0-or-later
/// What if: stored scenarios side by side with things as they are. Worked out only while it is open.
#pragma once

#include <vector>

#include "domain/records/kinds.h"
#include "services/ledger.h"
#include "services/workspace.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace credence {

class EmptyNote;
class FigureButton;
class WhatIfRows;

class WhatIfCard : public Card {
    Q_OBJECT
public:
    WhatIfCard(Workspace& workspace, Ledger& ledger, QWidget* parent = nullptr);

    /// Reads the scenarios and, while open, works them out.
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_scenarios.empty(); }

Q_SIGNALS:
    /// The user opened it: there is more to see.
    void opened();
    void formRequested(const credence::AnyRecord& record);
    void messageRaised(const QString& text);
    void noticeRaised(const QString& text);

private:
    void makeBody();
    QHBoxLayout* makeActs();
    void showScenarios();
    void showTable();
    void fillList(const std::vector<ScenarioId>& shown);
    void keepChoice(QListWidgetItem* item);
    void editCurrent();
    void duplicateCurrent();
    void deleteCurrent();
    void letActs();
    [[nodiscard]] const Scenario* current() const;
    [[nodiscard]] std::vector<ScenarioId> shown() const;

    Workspace& m_workspace;
    Ledger& m_ledger;
    std::vector<Scenario> m_scenarios;
    QString m_choice;  ///< which are shown, as the setting keeps it; a file open for reading only keeps none

    FigureButton* m_heading;
    QWidget* m_body;
    EmptyNote* m_none = nullptr;
    QWidget* m_side = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_most = nullptr;
    WhatIfRows* m_rows = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_delete = nullptr;
};

}  // namespace credence
