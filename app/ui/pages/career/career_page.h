// SPDX-License-Identifier: GPL-3.0-or-later
/// What is the next step worth: the ladder of roles, pay on one scale, the ledger of the next credentials, and what was
/// gained so far.
#pragma once

#include "services/career_desk.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace credence {

class Card;
class ChartOrTable;
class EmptyNote;
class LadderView;
class LedgerTable;
class PayChart;
class SkillsCard;

class CareerPage : public Page {
    Q_OBJECT
public:
    CareerPage(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// The keys of its ledger, for the keyboard help.
    static std::vector<PageAct> acts();

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] std::optional<RuleCitation> ruleInFocus() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeHead();
    void makeLadderCard();
    void makePayCard();
    void makeLedgerCard();
    void connectParts();
    void arrange();
    void showHead();
    void showPay();
    void planNext();
    void compareAnother();
    void addPay();
    void openSource(const FigureSource& source);
    void editFigures(const QString& credential, const QString& field);
    void remove(const RecordRef& figures);
    void copyResume();

    CareerDesk m_desk;
    Career m_career{};
    QLabel* m_answer;
    QLabel* m_reason;
    QLabel* m_doubt;
    QLabel* m_unread;
    QPushButton* m_next;
    LadderView* m_ladder;
    PayChart* m_chart;
    ChartOrTable* m_pay = nullptr;
    QLabel* m_fullTime;
    QLabel* m_pace;
    LedgerTable* m_table;
    EmptyNote* m_empty;
    Card* m_ladderCard = nullptr;
    Card* m_payCard = nullptr;
    Card* m_ledgerCard = nullptr;
    SkillsCard* m_skills;
    QBoxLayout* m_why;
    QBoxLayout* m_pair;
};

}  // namespace credence
