// SPDX-License-Identifier: GPL-3.0-or-later
/// Am I on pace in each cycle? A card for each renewal cycle, the rule behind the figure asked for, and the
/// activities with what each body counts of them.
#pragma once

#include <functional>
#include <vector>

#include "domain/records/ceu_state.h"
#include "services/planner.h"
#include "ui/pages/ceus/cycle_card.h"
#include "ui/pages/page.h"

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace credence {

class AllocationCard;
class CeuActivitiesCard;
class FeesCard;
class WhyCard;

class CeusPage : public Page {
    Q_OBJECT
public:
    CeusPage(Workspace& workspace, Ledger& ledger, QWidget* parent = nullptr);

    static std::vector<PageAct> acts();

    void refresh() override;
    void focusFirst() override;
    /// `place`: the body of a cycle.
    void goTo(const QString& place) override;
    [[nodiscard]] std::optional<RuleCitation> ruleInFocus() const override;
    [[nodiscard]] std::vector<RecordRef> recordsAt(const QPoint& place) const override;
    [[nodiscard]] std::vector<RecordRef> recordsInFocus() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeContent();
    void connectActivities();
    void showCycles(const Overview& overview, const Outlook& outlook, const Evidence& evidence);
    void addFigures(FigureCard* card);
    void addFees(const Overview& overview);
    void explainFiguresOf(const FigureCard& card);
    void addEmptyCards(const std::vector<NextStep>& steps);
    void addEmptyCard(const QString& name, const QString& heading, const QString& text, const QString& act,
                      const std::function<void()>& choose);
    void arrange();
    void openWhy(const WhyFigure& why);
    void pointAt(const WhyFigure& why);
    void explain(WhyFigure why);
    void credit(const std::vector<BodyAllocation>& allocations);
    void removeActivities(const std::vector<RecordRef>& records);
    void repeatActivities(const std::vector<RecordRef>& records);
    void changeActivities(const std::vector<AnyRecord>& records);
    void markActivities(const std::vector<RecordRef>& records, CeuState state, const QString& body);

    QScrollArea* m_scroll = nullptr;
    QWidget* m_cycles = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<QWidget*> m_cards;
    FeesCard* m_fees = nullptr;  ///< null: nothing is owed
    WhyCard* m_why = nullptr;
    AllocationCard* m_allocation = nullptr;
    CeuActivitiesCard* m_activities = nullptr;
};

}  // namespace credence
