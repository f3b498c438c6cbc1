// SPDX-License-Identifier: GPL-3.0-or-later
/// What renewing costs: how much, and until when.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

struct RenewalFee {
    QString body;
    DateRange cycle;
    bool isEarned;                   ///< the cycle has all its CEUs
    QDate dueOn;                     ///< the last day on which it costs nothing more
    Cents amount;                    ///< as of the as-of date, for all credentials, with the step of late payment
    QDate payableUntil;              ///< the last day on which it costs that
    std::optional<Cents> nextFee{};  ///< what it costs more from the day after; nothing: the credentials lapse then
    RuleCitation rule;
};

/// Whether the day on which it costs nothing more is over.
inline bool isLate(const RenewalFee& fee, QDate asOf)
{
    return fee.dueOn < asOf;
}

/// Of each body with such a rule that of its running cycle and of the one that ended last, by the rule of their days.
/// Source: ahima.renewal.fee.
std::vector<RenewalFee> renewalFees(const std::vector<CycleProgress>& running, const Situation& situation);

}  // namespace credence
