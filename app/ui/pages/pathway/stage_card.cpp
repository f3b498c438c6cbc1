// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/stage_card.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/steps/step_rows.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/format_exam.h"
#include "words/format_pathway.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::size_t kGroupsShown = 4;

PageId pageOf(RoadStage stage)
{
    return stage == RoadStage::Renewal ? PageId::Ceus : PageId::Credentials;
}

Tone barTone(const StagePoint& point)
{
    switch (point.progress.needed.unit) {
        case AmountUnit::Minutes:
            return Tone::Study;
        case AmountUnit::CeuHundredths:
            return Tone::Good;
        case AmountUnit::Days:
        case AmountUnit::Count:
            return Tone::Accent;
    }
    Q_UNREACHABLE();
}

}  // namespace

StageCard::StageCard(const Workspace& workspace, const StageStanding& stage, QWidget* parent)
    : FigureCard(
          StageCard::tr("%1: %2", "stage, figure")
              .arg(format::roadStage(stage.stage),
                   format::stageFigure(stage).isEmpty() ? format::stageState(stage) : format::stageFigure(stage)),
          parent),
      m_workspace(workspace)
{
    setObjectName(u"stageCard"_s);
    if (stage.state) {
        const bool isCeus = pageOf(stage.stage) == PageId::Ceus;
        auto* open = makeActButton(u"openPage"_s, isCeus ? tr("Open CEUs") : tr("Open Credentials"), this);
        connect(open, &QPushButton::clicked, this, [this, page = pageOf(stage.stage)] { Q_EMIT pageRequested(page); });
        tools()->addWidget(open);
    }
    if (const QString days = format::stageDays(stage); !days.isEmpty()) {
        addNote(u"stageDays"_s, days);
    }
    addSteps(stage);
    addRecords(stage);
    addPoints(stage);
    addNothing(stage);
    content()->addStretch();
}

void StageCard::addSteps(const StageStanding& stage)
{
    auto* steps = new StepRows(m_workspace, kGroupsShown, this, this);
    steps->show(stage.steps, m_workspace.today());
    connect(steps, &StepRows::chosen, this, &StageCard::stepChosen);
    connect(steps, &StepRows::answered, this, &StageCard::stepsAnswered);
    content()->addWidget(steps);
    if (steps->groups() > kGroupsShown) {
        addNote(u"moreSteps"_s,
                tr("%Ln more step(s) on the page Today", nullptr, static_cast<int>(steps->groups() - kGroupsShown)));
    }
}

/// What is in doubt of each point alike stands once, in the head. False: each says its own.
bool StageCard::addSharedDoubts(const StageStanding& stage)
{
    const auto doubtsOf = [](const StagePoint& point) {
        return format::doubts(point.progress.rule, point.progress.estimate);
    };
    const QStringList doubts = stage.points.size() < 2 ? QStringList() : doubtsOf(stage.points.front());
    const bool isShared = std::ranges::all_of(stage.points, [&](const auto& each) { return doubtsOf(each) == doubts; });
    if (doubts.isEmpty() || !isShared) {
        return false;
    }
    for (int place = 0; place < static_cast<int>(doubts.size()); ++place) {
        tools()->insertWidget(place, new Pill(doubts[place], Tone::Warn, Pill::Ground::Soft, this));
    }
    return true;
}

void StageCard::addPoints(const StageStanding& stage)
{
    const bool isShared = addSharedDoubts(stage);
    QString of;
    bool hasSeveral = false;
    for (const StagePoint& point : stage.points) {
        hasSeveral = hasSeveral || point.of != stage.points.front().of;
    }
    for (const StagePoint& point : stage.points) {
        if (hasSeveral && point.of != of) {
            content()->addWidget(new RoleLabel(TextRole::Heading, point.of, this));
            of = point.of;
        }
        FigureButton* figure = addProgress(point.progress, point.of, !isShared);
        figure->setObjectName(u"point-%1-%2"_s.arg(point.of, point.progress.requirementId));
        figure->setBar(point.progress.done.value, point.progress.needed.value, barTone(point));
    }
}

void StageCard::addRecord(const QString& title, const QString& figure, const QString& detail, const RecordRef& record)
{
    auto* button = new FigureButton(title, figure, this);
    button->setObjectName(u"record-%1-%2"_s.arg(nameOf(record.kind)).arg(record.id));
    button->setDetail(detail);
    connect(button, &FigureButton::clicked, this, [this, record] { Q_EMIT recordRequested(record); });
    content()->addWidget(button);
}

void StageCard::addRecords(const StageStanding& stage)
{
    for (const ExamPass& pass : stage.passes) {
        addRecord(tr("%1 exam passed").arg(pass.credential), format::examScore(pass.score, pass.scale),
                  format::date(pass.day), pass.attempt);
    }
    for (const HeldOnRoad& held : stage.held) {
        addRecord(tr("%1 held").arg(held.credential), format::date(held.since),
                  held.lapsedSince ? format::lapsedSinceWords(*held.lapsedSince) : QString(), held.record);
    }
}

void StageCard::addNothing(const StageStanding& stage)
{
    if (stage.stage == RoadStage::Growth && !stage.state) {
        addNote(u"noGrowth"_s, tr("The next credential that you want stands here, with what it asks."));
        auto* choose = makeWritingButton(u"chooseGoal"_s, tr("Choose a &goal…"), this);
        connect(choose, &QPushButton::clicked, this, &StageCard::goalWanted);
        content()->addWidget(choose, 0, Qt::AlignLeft);
    } else if (!stage.state) {
        addNote(u"notAsked"_s, tr("Nothing that you want or hold asks for this stage yet."));
    }
}

}  // namespace credence
