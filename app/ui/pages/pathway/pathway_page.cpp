// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/pathway_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "services/planner.h"
#include "ui/pages/pathway/cost_card.h"
#include "ui/pages/pathway/programmes_card.h"
#include "ui/pages/pathway/road_card.h"
#include "ui/pages/pathway/stage_button.h"
#include "ui/pages/pathway/stage_card.h"
#include "ui/pages/pathway/stage_list.h"
#include "ui/pages/pathway/subjects_card.h"
#include "ui/pages/record_list_card.h"
#include "ui/pages/view_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/format_pathway.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Characters of width from which two columns have room.
constexpr int kRoomForTwoColumns = 120;
constexpr int kWideShare = 7;
constexpr int kNarrowShare = 4;

}  // namespace

PathwayPage::PathwayPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent),
      m_answer(new RoleLabel(TextRole::Title, {})),
      m_reason(makeSecondaryLabel({}, nullptr, u"roadReason"_s)),
      m_next(makeActButton(u"roadNext"_s, {})),
      m_roadCard(new RoadCard),
      m_programmes(new ProgrammesCard),
      m_programmeList(new RecordListCard(
          workspace, ledger, RecordKind::Programme,
          {u"name"_s, u"provider"_s, u"kind"_s, u"delivery"_s, u"contact_hours"_s, u"cost"_s, u"recognition"_s},
          {.heading = tr("Programmes"),
           .add = tr("&Add to programmes…"),
           .empty = tr("Each programme that you are in, were in or think of stands here.")})),
      m_courseList(new RecordListCard(
          workspace, ledger, RecordKind::Course,
          {u"name"_s, u"programme"_s, u"subject"_s, u"contact_hours"_s, u"completed_on"_s, u"grade"_s},
          {.heading = tr("Courses"),
           .add = tr("A&dd a course…"),
           .empty = tr("Its courses tell how far a programme covers an exam.")})),
      m_subjects(new SubjectsCard),
      m_costs(new CostCard),
      m_pair(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    setObjectName(u"pathwayPage"_s);
    setAccessibleName(tr("Pathway"));
    m_answer->setObjectName(u"roadAnswer"_s);
    makePrimary(*m_next);
    QScrollArea* scroll = makePageScroll(u"pathwayScroll"_s, this);
    scroll->setWidget(makeContent());
    makeFlush<QVBoxLayout>(this)->addWidget(scroll);
    connectCards();
    connectLists();
}

QWidget* PathwayPage::makeContent()
{
    auto* inside = new QWidget;
    for (QWidget* part : std::initializer_list<QWidget*>{m_answer, m_reason, m_next, m_roadCard, m_programmes,
                                                         m_programmeList, m_courseList, m_subjects, m_costs}) {
        part->setParent(inside);
    }
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kPage);
    lines->setSpacing(space::kGap);
    auto* head = makeFlush<QHBoxLayout>(nullptr, space::kGap);
    auto* words = makeFlush<QVBoxLayout>(nullptr, space::kGrid / 2);
    words->addWidget(m_answer);
    words->addWidget(m_reason);
    head->addLayout(words, 1);
    head->addWidget(m_next, 0, Qt::AlignVCenter);
    lines->addLayout(head);
    lines->addWidget(m_roadCard);  // as tall as its rows of stages, of which there are more where room is short
    m_left->setSpacing(space::kGap);
    m_right->setSpacing(space::kGap);
    m_left->addWidget(m_programmes);
    m_left->addWidget(m_programmeList);
    m_left->addWidget(m_courseList);
    m_left->addStretch();
    m_right->addWidget(m_subjects);
    m_right->addWidget(m_costs);
    m_right->addStretch(1);
    m_pair->setSpacing(space::kGap);
    m_pair->addLayout(m_left, kWideShare);
    m_pair->addLayout(m_right, kNarrowShare);
    lines->addLayout(m_pair);
    lines->addStretch();
    return inside;
}

void PathwayPage::connectCards()
{
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_road.next) {
            takeStep(*m_road.next);
        }
    });
    connect(m_roadCard, &RoadCard::stageChosen, this, &PathwayPage::choose);
    connect(m_programmes, &ProgrammesCard::formRequested, this, &Page::formRequested);
    connect(m_programmes, &ProgrammesCard::recordRequested, this, &PathwayPage::openRecord);
    connect(m_costs, &CostCard::recordRequested, this, &PathwayPage::openRecord);
    for (FigureCard* card : std::initializer_list<FigureCard*>{m_subjects, m_costs}) {
        connect(card, &FigureCard::figurePointedAt, this, [this](const WhyFigure& why) { m_pointedAt = why.rule; });
        connect(card, &FigureCard::whyRequested, this,
                [this](const WhyFigure& why) { Q_EMIT ruleRequested(why.rule); });
    }
}

void PathwayPage::connectLists()
{
    connectList(m_programmeList);
    connectList(m_courseList);
}

void PathwayPage::connectList(RecordListCard* list)
{
    connect(list, &RecordListCard::formRequested, this, &Page::formRequested);
    connect(list, &RecordListCard::recordRequested, this, &PathwayPage::openRecord);
    connect(list, &RecordListCard::messageRaised, this, &Page::messageRaised);
    connect(list, &RecordListCard::noticeRaised, this, &Page::noticeRaised);
}

RecordListCard* PathwayPage::stageList()
{
    if (m_chosen == RoadStage::Education) {
        return nullptr;
    }
    RecordListCard*& list = m_stageLists[m_chosen];
    if (!list) {
        list = makeStageList(m_chosen, workspace(), ledger(), m_programmes->parentWidget());
        connectList(list);
        m_left->insertWidget(m_left->indexOf(m_programmeList), list);
        list->reload();
    }
    return list;
}

std::vector<PageAct> PathwayPage::acts()
{
    return RecordListCard::acts();
}

std::vector<RecordRef> PathwayPage::recordsInFocus() const
{
    std::vector<const RecordListCard*> lists{m_programmeList, m_courseList};
    for (const auto& [stage, list] : m_stageLists) {
        lists.push_back(list);
    }
    for (const RecordListCard* list : lists) {
        if (list->isAncestorOf(focusWidget())) {
            return list->selected();
        }
    }
    return {};
}

void PathwayPage::refresh()
{
    const Result<Road> read = Planner(workspace()).road();
    if (!read) {
        Q_EMIT messageRaised(format::error(read.error()));
        return;
    }
    const bool follows = !m_isRead || m_chosen == m_road.present;
    m_road = read.value();
    m_isRead = true;
    const ViewState before = viewStateOf(*this);
    m_answer->setText(format::roadAnswer(m_road));
    m_reason->setText(format::roadReason(m_road));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_next->setVisible(m_road.next.has_value());
    if (m_road.next) {
        m_next->setText(format::nextStepAction(*m_road.next));
        m_next->setAccessibleName(
            tr("Next, %1: %2", "step, act").arg(format::nextStepTitle(*m_road.next), m_next->text()));
        m_next->setToolTip(format::nextStepTitle(*m_road.next));
    }
    m_roadCard->show(m_road, workspace().rules());
    m_programmes->show(m_road.programmes);
    m_programmeList->reload();
    m_courseList->reload();
    for (const auto& [stage, list] : m_stageLists) {
        list->reload();
    }
    m_subjects->show(m_road.subjects, workspace().rules());
    m_costs->show(m_road.costs);
    choose(follows ? m_road.present : m_chosen);
    arrange();
    restoreViewState(*this, before);
}

void PathwayPage::choose(RoadStage stage)
{
    m_chosen = stage;
    m_roadCard->choose(stage);
    showStage();
}

void PathwayPage::showStage()
{
    const bool isEducation = m_chosen == RoadStage::Education;
    for (QWidget* part : std::initializer_list<QWidget*>{m_programmes, m_programmeList, m_courseList}) {
        part->setVisible(isEducation);
    }
    m_programmeList->setVisible(isEducation && !m_programmeList->isEmpty());  // else the card above says the same
    RecordListCard* shown = stageList();
    for (const auto& [stage, list] : m_stageLists) {
        list->setVisible(list == shown);
    }
    partWith(std::exchange(m_stageCard, nullptr));
    if (!isEducation) {
        m_stageCard = new StageCard(workspace(), m_road.of(m_chosen), m_programmes->parentWidget());
        connect(m_stageCard, &StageCard::stepChosen, this, &PathwayPage::takeStep);
        connect(m_stageCard, &StageCard::stepsAnswered, this, &PathwayPage::answerStep);
        connect(m_stageCard, &StageCard::pageRequested, this, &Page::pageRequested);
        connect(m_stageCard, &StageCard::recordRequested, this, &PathwayPage::openRecord);
        connect(m_stageCard, &StageCard::goalWanted, this,
                [this] { Q_EMIT formRequested(blankRecord(RecordKind::Goal)); });
        connect(m_stageCard, &FigureCard::figurePointedAt, this,
                [this](const WhyFigure& why) { m_pointedAt = why.rule; });
        connect(m_stageCard, &FigureCard::whyRequested, this,
                [this](const WhyFigure& why) { Q_EMIT ruleRequested(why.rule); });
        m_left->insertWidget(0, m_stageCard);
        m_stageCard->show();
        orderTabsBehind(m_roadCard->button(RoadStage::Growth),
                        m_stageCard->findChildren<QWidget*>() + shown->findChildren<QWidget*>());
    }
    if (workspace().isReadOnly()) {
        restWritingActs(*this);
    }
}

void PathwayPage::focusFirst()
{
    m_roadCard->button(m_chosen)->setFocus(Qt::OtherFocusReason);
}

std::optional<RuleCitation> PathwayPage::ruleInFocus() const
{
    const std::optional<RuleCitation> ofTable = m_programmes->ruleInFocus();
    return ofTable ? ofTable : m_pointedAt;
}

void PathwayPage::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kRoomForTwoColumns;
    m_pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pair->setStretch(0, isWide ? kWideShare : 0);
    m_pair->setStretch(1, isWide ? kNarrowShare : 0);
}

void PathwayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace credence
