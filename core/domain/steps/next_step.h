// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, and what waiting costs.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

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
    QString examDomain{};              ///< name of the domain in which most of the exam is lost, for which to study
    std::vector<ProofToSend> send{};   ///< what is handed in, for steps that prove something
};

}  // namespace credence
