// SPDX-License-Identifier: GPL-3.0-or-later
/// Where on the road am I: education, study, exam, apprentice, certified, renewal, growth, and what each still asks.
#pragma once

#include <map>

#include "domain/pathway/road.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace credence {

class CostCard;
class ProgrammesCard;
class RecordListCard;
class RoadCard;
class StageCard;
class SubjectsCard;

class PathwayPage : public Page {
    Q_OBJECT
public:
    PathwayPage(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// The keys of its lists, for the keyboard help.
    static std::vector<PageAct> acts();

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] std::vector<RecordRef> recordsInFocus() const override;
    [[nodiscard]] std::optional<RuleCitation> ruleInFocus() const override;

    /// The stage whose content is shown below the road.
    [[nodiscard]] RoadStage chosen() const { return m_chosen; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void connectCards();
    void connectLists();
    void connectList(RecordListCard* list);
    /// Of the chosen stage; made when first shown. Null for education.
    RecordListCard* stageList();
    void arrange();
    void choose(RoadStage stage);
    void showStage();

    Road m_road{};
    RoadStage m_chosen = RoadStage::Education;
    bool m_isRead = false;
    std::optional<RuleCitation> m_pointedAt{};
    QLabel* m_answer;
    QLabel* m_reason;
    QPushButton* m_next;
    RoadCard* m_roadCard;
    ProgrammesCard* m_programmes;
    RecordListCard* m_programmeList;
    RecordListCard* m_courseList;
    StageCard* m_stageCard = nullptr;
    std::map<RoadStage, RecordListCard*> m_stageLists{};
    SubjectsCard* m_subjects;
    CostCard* m_costs;
    QBoxLayout* m_pair;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

}  // namespace credence
