// SPDX-License-Identifier: GPL-3.0-or-later
/// Minimums inside a cycle's total: HIIM domain, AHIMA's own sources, CEUs bound to a subject.
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// How much of a full amount one cycle asks.
struct CyclePortion {
    DateRange range;
    int months;  ///< of a full cycle
    CeuHundredths step;
    bool proRated;                             ///< fewer months have begun by its end than a full cycle has
    QDate heldFrom;                            ///< first day of the cycle on which a credential of the body is held
    std::optional<FirstPeriod> joinedLater{};  ///< what one that joins after that is asked for; nothing: said nowhere

    [[nodiscard]] CeuHundredths of(CeuHundredths full) const;
    /// What one awarded on `day` is asked for: from then on only, where the rule pro-rates one that joins later.
    [[nodiscard]] CyclePortion ofHolderSince(QDate day) const;
    /// Whether one awarded on `day` joined later and what it is asked for is said nowhere.
    [[nodiscard]] bool isUnsaidFor(QDate day) const { return day > heldFrom && !joinedLater; }
    [[nodiscard]] NeededBasis::Part part() const;
    /// How the part of `full` is found; nothing if it is all of it and none joined of which it is said nowhere.
    [[nodiscard]] std::optional<NeededBasis> basisOf(CeuHundredths full, bool isUnsaid) const;
};

/// The portion of `range` by the months that have begun by its end.
CyclePortion proRatedPortion(const DateRange& range, int months, CeuHundredths step, QDate heldFrom);

/// Whether the CEUs come from AHIMA itself, one of its component associations or HCPro.
bool isFromAhima(const CeuActivity& activity);
/// Whether they are of the sort that a share asks for.
bool isOfSort(const CeuActivity& activity, ShareOf sort);
/// Whether `body` counts the activity for core credentials only. Source: aapc.renewal.cms.
bool isCoreOnly(const CeuActivity& activity, const QString& body, QDate cycleStart, const Situation& situation);
/// Whether it counts for all that its body takes: core, or of a body that draws no such line.
bool isCoreCredential(const QString& code, const RuleBook& book);

/// What the total or a share asks, and whether that is our estimate.
struct AskedCeus {
    CeuHundredths needed;
    bool estimate;
    std::optional<NeededBasis> basis{};
    std::optional<CarriedOver> carriedOver{};  ///< what is there already
};

/// The reason for which an activity of the total is not of a share's sort; nothing if it is.
using WhyNotCounted = std::function<std::optional<NotCountedReason>(const CeuActivity&)>;

/// What `rule` asks against what counts of `count`: everything unless `whyNot` says otherwise.
Progress judgeCounted(const RuleCitation& rule, const AskedCeus& asked, const CeuCount& count,
                      const WhyNotCounted& whyNot = {});

/// The shares of one cycle.
struct CycleShares {
    std::vector<Progress> binding;    ///< in catalogue order, then the subject-bound CEUs of the credentials held
    std::vector<Progress> unsettled;  ///< keyed on the cycle's start and begun after it, while the cycle runs
};

/// Each share of `body` in this cycle. Only CEUs that count in the total can count in a share, and in one bound to a
/// subject those from the award of its credential on; those that do not are listed with the reason.
/// The last are the minimums of its limits (ceu_limits.h).
/// Source: ahima A1, A4, A5, A6; aapc C1, C4.
CycleShares judgeShares(const QString& body, const AskedCeus& asked, const CyclePortion& portion,
                        const std::vector<Certification>& held, const CeuCount& count, const Situation& situation);

}  // namespace credence
