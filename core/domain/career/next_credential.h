// SPDX-License-Identifier: GPL-3.0-or-later
/// What the next credential costs and brings: the ledger's rows. Each figure is a range with where it stands written;
/// what nobody states stays unknown until the user says it.
#pragma once

#include <optional>
#include <vector>

#include "domain/career/break_even.h"
#include "domain/career/own_pay.h"
#include "domain/career/published_figures.h"
#include "domain/overview/overview.h"
#include "domain/pathway/road_costs.h"

namespace credence {

/// How much time a week goes into study.
struct CareerPace {
    Minutes weekly{};  ///< 0: none is recorded or planned
    int weeks = 0;     ///< of which it is the mean
    PaceBasis basis = PaceBasis::Records;
};

/// What a row of the ledger is judged by besides the rules.
struct LedgerBasis {
    CareerPace pace{};
    std::optional<PresentPay> pay{};
    std::optional<int> hoursAYear{};  ///< of a full-time year; nothing: no entry says it
    std::optional<Minutes> weekly{};  ///< of the present work; nothing: a full-time week
};

enum class NextSort {
    RemovalOfA,  ///< the credential is held as apprentice
    Goal,        ///< the user wants it
    Compared,    ///< she thinks of it
};

CREDENCE_ENUM_NAMES(NextSort, {{RemovalOfA, u"removal_of_a"}, {Goal, u"goal"}, {Compared, u"compared"}});

/// What is left to study of one subject of the exam.
struct SubjectToGo {
    QString title;  ///< English, from the catalogue
    Span<Minutes> left{};
    Span<Minutes> target{};
    Minutes done{};
    FigureSource source{};
};

struct NextCredential {
    QString credential;
    NextSort sort;
    std::optional<QDate> byDate{};        ///< of a goal
    std::optional<RecordRef> figures{};   ///< the user's own figures of it
    LedgerFigure<Cents> fee{};            ///< once
    LedgerFigure<Cents> books{};          ///< once; only the user knows
    LedgerFigure<Minutes> study{};        ///< still to be done
    std::optional<Minutes> studyDone{};   ///< of the exam's subjects, where `study` is what is left of their targets
    std::vector<SubjectToGo> subjects{};  ///< `study` is their sum; none: it is another figure
    std::optional<StudyGuide> guide{};    ///< what others plan, for comparison
    Span<int> weeks{};                    ///< of study at the present pace
    LedgerFigure<CeuHundredths> ceus{};   ///< more of them a year
    LedgerFigure<Cents> dues{};           ///< more of them a year
    LedgerFigure<Cents> gain{};           ///< more pay for a full-time year
    LedgerFigure<Cents> band{};           ///< pay of those who have as many credentials, before and after
    Span<Cents> once{};                   ///< fee and books, as far as they are stated
    BreakEven cash{.state = PayOff::NeedsFee};
    BreakEven withStudy{.state = PayOff::NeedsFee};  ///< the hours of study at the user's pay

    [[nodiscard]] bool isWithoutBooks() const { return !books.amount.isStated(); }
};

/// The As that can come off and the goals in their order, then what the user compares, by code; nothing that is held.
/// Fees: own figures, else as the costs of the road, else the rules. Study: own figures, else the targets of the exam's
/// subjects less what is logged. CEUs and dues: by the rules in force, once more with the credential. Gain: own
/// figures, else the difference of two figures of one survey by the number of credentials held; its low end is only
/// ever the user's.
std::vector<NextCredential> nextCredentials(const PublishedFigures& figures, const LedgerBasis& basis,
                                            const Overview& overview, const Situation& situation);

/// The present pay, the pace of study and the week of work that the ledger is judged by.
LedgerBasis ledgerBasisOf(const PublishedFigures& figures, const Overview& overview, const Situation& situation);

}  // namespace credence
