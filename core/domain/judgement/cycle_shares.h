// SPDX-License-Identifier: GPL-3.0-or-later
/// Minimums inside a cycle's total: HIIM domain, AHIMA's own sources, CEUs bound to a subject.
#pragma once

#include <QString>
#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/ceu_counting.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// How much of a full amount one cycle asks.
struct CyclePortion {
    DateRange range;
    int months;  ///< of a full cycle
    CeuHundredths step;
    bool proRated;

    [[nodiscard]] CeuHundredths of(CeuHundredths full) const;
};

/// Whether the CEUs come from AHIMA itself, one of its component associations or HCPro.
bool isFromAhima(const CeuActivity& activity);

CountedItem countedActivity(const CountedCeus& counted);

/// Each share of `body` that binds in this cycle, in catalogue order, then the subject-bound CEUs of `held`. Only CEUs
/// that count in the total can count in a share; those that do not are listed with the reason.
/// Source: ahima A1, A4, A6; aapc C1.
std::vector<Progress> judgeShares(const QString& body, CeuHundredths required, bool estimate,
                                  const CyclePortion& portion, const std::vector<Certification>& held,
                                  const CeuCount& count, const Situation& situation);

}  // namespace credence
