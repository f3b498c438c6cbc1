// SPDX-License-Identifier: GPL-3.0-or-later
/// Where on the road from education to growth the user is: seven stages, each with what is done of it, what comes next
/// and its day. Judges nothing anew: its figures are those of the overview, so that every page says the same.
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "domain/overview/overview.h"
#include "domain/pathway/compared_programmes.h"
#include "domain/pathway/exam_subjects.h"
#include "domain/pathway/road_costs.h"
#include "domain/steps/road_stage.h"

namespace credence {

/// What the day of a stage says.
enum class RoadDaySort {
    On,      ///< it was done then, or is planned for it
    By,      ///< the user wants it by then
    From,    ///< not before it
    AtPace,  ///< it will be done about then at the present pace
    Until,   ///< the last day of a cycle
};

CREDENCE_ENUM_NAMES(RoadDaySort, {{On, u"on"}, {By, u"by"}, {From, u"from"}, {AtPace, u"at_pace"}, {Until, u"until"}});

struct RoadDay {
    RoadDaySort sort;
    QDate day;
    bool isPlanned = false;  ///< at the pace of the plan, or with a planning value of ours in it

    friend bool operator==(const RoadDay&, const RoadDay&) = default;
};

/// An exam that was passed and whose credential has not ended since.
struct ExamPass {
    RecordRef attempt;
    QString credential;
    std::optional<int> score{};
    ScoreScale scale;
    QDate day;
};

/// A credential without an A that is held.
struct HeldOnRoad {
    RecordRef record;
    QString credential;
    QDate since;
    std::optional<LapsedSince> lapsedSince{};
};

/// One thing that a stage asks, as the overview has it.
struct StagePoint {
    QString of;  ///< credential or body
    Progress progress;
};

/// How many of the papers that prove a stage are in hand.
struct StageProofs {
    int inHand = 0;
    int all = 0;
};

struct StageStanding {
    RoadStage stage;
    std::optional<ProgressState> state{};  ///< nothing: nothing asks for it
    QString about{};                       ///< programme, credential or body that the figure is of
    std::optional<Amount> done{};          ///< nothing: not stated, or no figure
    std::optional<Amount> needed{};        ///< the same
    StageProofs proofs{};
    std::vector<ExamPass> passes{};       ///< of Exam, by day
    std::vector<HeldOnRoad> held{};       ///< of Certified, by day
    std::vector<StagePoint> points{};     ///< done ones included
    std::vector<NextStep> steps{};        ///< of the overview, in its order; the first is the next act
    std::vector<RoadDay> days{};          ///< the one to be told first stands first
    std::optional<RoadStage> waitsFor{};  ///< the stage that has to be done before
};

/// What keeps the A, where it does.
struct LettersOnRoad {
    int missing = 0;  ///< of the route that is told
    int asked = 0;    ///< of those, on their way
};

struct Road {
    QDate asOf;
    std::array<StageStanding, kRoadStages> stages;  ///< in the order of RoadStage
    RoadStage present = RoadStage::Education;       ///< where the user stands
    int within = 0;                                 ///< how far in it, in thousandths of what it asks
    LettersOnRoad letters{};
    std::optional<NextStep> next{};  ///< the first of the present stage that can be done today, else of the overview
    RoadCosts costs{};
    std::optional<ExamSubjects> subjects{};  ///< of the exam that is studied for, else of the first goal's
    ComparedProgrammes programmes{};

    [[nodiscard]] const StageStanding& of(RoadStage stage) const { return stages[static_cast<std::size_t>(stage)]; }
};

/// `overview` was judged on `situation`, `evidence` gathered from both. Pure, and the same for the same records.
Road roadOf(const Overview& overview, const Situation& situation, const Evidence& evidence);

}  // namespace credence
