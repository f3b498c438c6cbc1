// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of days to keep in mind, each described once: its name, its words, how much hangs on it and what it opens.
/// Words are untranslated English of the context "Format".
#pragma once

#include <QtGlobal>
#include <array>

#include "domain/records/choices.h"
#include "domain/steps/described_kinds.h"
#include "domain/steps/step_kinds.h"

namespace credence {

enum class DeadlineKind {
    User,
    MembershipDues,
    CycleEnd,
    SubmissionOpens,
    Exam,
    GoalDate,
    RouteForecast,
    DuesFree,    ///< the last day on which missed dues cost no fee
    DuesLate,    ///< the last day on which missed dues can be paid with a fee
    GraceEnd,    ///< the last day on which CEUs count in a missed cycle
    Revocation,  ///< the last day before the credentials of a missed cycle are revoked
    AppealEnd,   ///< the last day to appeal against a revocation
    WayBackEnd,  ///< the last day to come back without a new exam after a revocation
    RenewalFee,  ///< the day on which the fee of a renewal is due
    Paper,       ///< the day on which a paper that a placement wants is to be handed in
};

/// What passes with the day; the colour follows.
enum class DeadlineWeight {
    Note,  ///< to be done by then
    Due,   ///< something is owed, which can still be made good
    Goal,  ///< what one works towards
    Loss,  ///< later it costs money or the credentials
};

/// Whether the day stands among the lines that rules set, beside those of its cycle and of late dues.
enum class OwnLine {
    No,  ///< they say it already
    Yes,
    OfRecord,  ///< if a record brings it, as no cycle is missed then
};

struct DeadlineFacts {
    DeadlineKind kind;
    const char16_t* name;  ///< in JSON
    const char* title;     ///< %1: the user's words, credential or body code
    DeadlineWeight weight;
    StepPage page;     ///< where it is told in full
    bool opensRecord;  ///< rather than its page, if a record brings it
    OwnLine ownLine = OwnLine::No;
    bool isStep = false;  ///< to meet it is a step of its own; of others the steps come from what is judged
};

// Each line stands for itself: forgetting a member that has no default does not compile.
// clang-format off
inline constexpr std::array kDeadlineKinds{
    DeadlineFacts{.kind = DeadlineKind::User,
                  .name = u"user",
                  .title = "%1",
                  .weight = DeadlineWeight::Note,
                  .page = StepPage::Today,
                  .opensRecord = true,
                  .isStep = true},
    DeadlineFacts{.kind = DeadlineKind::MembershipDues,
                  .name = u"membership_dues",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 membership due"),
                  .weight = DeadlineWeight::Due,
                  .page = StepPage::Ceus,
                  .opensRecord = true},
    DeadlineFacts{.kind = DeadlineKind::CycleEnd,
                  .name = u"cycle_end",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 cycle ends"),
                  .weight = DeadlineWeight::Due,
                  .page = StepPage::Ceus,
                  .opensRecord = false},
    DeadlineFacts{.kind = DeadlineKind::SubmissionOpens,
                  .name = u"submission_opens",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 takes CEU submissions"),
                  .weight = DeadlineWeight::Note,
                  .page = StepPage::Ceus,
                  .opensRecord = false,
                  .ownLine = OwnLine::Yes},
    DeadlineFacts{.kind = DeadlineKind::Exam,
                  .name = u"exam",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 exam"),
                  .weight = DeadlineWeight::Goal,
                  .page = StepPage::Credentials,
                  .opensRecord = true},
    DeadlineFacts{.kind = DeadlineKind::GoalDate,
                  .name = u"goal_date",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 wanted"),
                  .weight = DeadlineWeight::Goal,
                  .page = StepPage::Credentials,
                  .opensRecord = false},
    DeadlineFacts{.kind = DeadlineKind::RouteForecast,
                  .name = u"route_forecast",
                  .title = QT_TRANSLATE_NOOP("Format", "%1: the A can come off"),
                  .weight = DeadlineWeight::Goal,
                  .page = StepPage::Credentials,
                  .opensRecord = false},
    DeadlineFacts{.kind = DeadlineKind::DuesFree,
                  .name = u"dues_free",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 dues: last day without a late fee"),
                  .weight = DeadlineWeight::Loss,
                  .page = StepPage::Ceus,
                  .opensRecord = true},
    DeadlineFacts{.kind = DeadlineKind::DuesLate,
                  .name = u"dues_late",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 dues: last day to pay with a late fee"),
                  .weight = DeadlineWeight::Loss,
                  .page = StepPage::Ceus,
                  .opensRecord = true},
    DeadlineFacts{.kind = DeadlineKind::GraceEnd,
                  .name = u"grace_end",
                  .title = QT_TRANSLATE_NOOP("Format", "%1: end of the grace of the cycle that ended"),
                  .weight = DeadlineWeight::Loss,
                  .page = StepPage::Ceus,
                  .opensRecord = false},
    DeadlineFacts{.kind = DeadlineKind::Revocation,
                  .name = u"revocation",
                  .title = QT_TRANSLATE_NOOP("Format", "%1: last day to save the cycle that ended"),
                  .weight = DeadlineWeight::Loss,
                  .page = StepPage::Ceus,
                  .opensRecord = false},
    DeadlineFacts{.kind = DeadlineKind::AppealEnd,
                  .name = u"appeal_end",
                  .title = QT_TRANSLATE_NOOP("Format", "%1: last day to appeal a revocation"),
                  .weight = DeadlineWeight::Loss,
                  .page = StepPage::Ceus,
                  .opensRecord = false,
                  .ownLine = OwnLine::OfRecord},
    DeadlineFacts{.kind = DeadlineKind::WayBackEnd,
                  .name = u"way_back_end",
                  .title = QT_TRANSLATE_NOOP("Format", "%1: last day to come back without a new exam"),
                  .weight = DeadlineWeight::Loss,
                  .page = StepPage::Ceus,
                  .opensRecord = false,
                  .ownLine = OwnLine::OfRecord},
    DeadlineFacts{.kind = DeadlineKind::RenewalFee,
                  .name = u"renewal_fee",
                  .title = QT_TRANSLATE_NOOP("Format", "%1 renewal fee due"),
                  .weight = DeadlineWeight::Due,
                  .page = StepPage::Ceus,
                  .opensRecord = false},
    DeadlineFacts{.kind = DeadlineKind::Paper,
                  .name = u"paper",
                  .title = "%1",
                  .weight = DeadlineWeight::Note,
                  .page = StepPage::Jobs,
                  .opensRecord = true,
                  .isStep = true}};
// clang-format on

constexpr const DeadlineFacts& describe(DeadlineKind kind)
{
    return kDeadlineKinds[static_cast<std::size_t>(kind)];
}

template <>
struct EnumNames<DeadlineKind> {
    static constexpr auto kNames = namesOfKinds(kDeadlineKinds);
};

}  // namespace credence
