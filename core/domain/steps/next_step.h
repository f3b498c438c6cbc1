// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, and what waiting costs.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/date_range.h"
#include "domain/judgement/progress.h"
#include "domain/steps/step_kinds.h"

namespace credence {

/// What waiting costs, the least first.
enum class CostOfDelay {
    Days,        ///< each day of waiting puts off the day the A comes off
    Money,       ///< a fee that is known
    Credential,  ///< credentials, or membership with them, are lost
};

/// What is lost if a step waits.
struct DelayCost {
    CostOfDelay what;
    QDate from;                  ///< the first day on which it is lost
    std::optional<Cents> fee{};  ///< Money: the fee; Credential: what saves or brings it back, if known
    FeeBasis basis = FeeBasis::NotSaid;
    RuleCitation rule{};  ///< of the day or the fee
};

/// What a missed cycle led to, for the step that asks to save it.
struct AfterMissed {
    std::optional<LapsedCredentials> lapsed{};
    std::optional<WayBack> wayBack{};
    bool isToSubmit = false;  ///< the amount was earned and not submitted
    bool isToAppeal = false;  ///< the due day is that of an appeal
    bool isGone = false;      ///< the days before the revocation are over
};

/// Ranked: the first is the most urgent.
struct NextStep {
    NextStepKind kind;
    std::optional<RecordRef> record{};
    QString subject{};  ///< the user's words, credential, body or subject code, by kind
    std::optional<Amount> amount{};
    std::optional<QDate> dueOn{};
    std::optional<DateRange> days{};  ///< of work that a letter would prove; of the missed cycle
    RuleCitation rule{};
    std::optional<DelayCost> delay{};  ///< nothing: not known
    std::optional<QDate> askFrom{};    ///< the first day to ask for a letter, while it is ahead
    std::optional<AfterMissed> missed{};
    std::optional<Cents> fee{};                ///< that is to be paid
    std::optional<QDate> dueSince{};           ///< the first day since which dues are open, where it is an earlier one
    std::optional<QDate> retakeFrom{};         ///< the first day on which the exam may be sat again
    std::optional<RuleCitation> retakeRule{};  ///< that sets that day
    std::optional<QDate> retakeOtherwise{};    ///< the same by another source, where that is in doubt
    bool isEstimate = false;                   ///< of the amount: our estimate, not the body's figure
    bool isLate = false;                       ///< the due day has passed; set by the list
    QString act{};                             ///< what the user wrote down to do
    QString share{};                  ///< title of the share whose CEUs are missing, where the total is not what lacks
    QString examDomain{};             ///< name of the domain in which most of the exam is lost, for which to study
    std::vector<ProofToSend> send{};  ///< what is handed in, for steps that prove something
};

/// Whether the credentials that a missed cycle is about are lost by now.
inline bool isGone(const NextStep& step)
{
    return step.missed && step.missed->isGone;
}

}  // namespace credence
