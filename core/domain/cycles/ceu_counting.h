// SPDX-License-Identifier: GPL-3.0-or-later
/// Which CEU activities count in one cycle of one body, how much of each, and why the others do not; and which have
/// their certificate in hand.
#pragma once

#include <QDate>
#include <QSet>
#include <map>
#include <optional>
#include <vector>

#include "domain/cycles/ceu_conditions.h"
#include "domain/date_range.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/judgement/situation.h"

namespace credence {

/// An activity is proven by its own mark or by a CEU certificate among `documents` that came by `asOf`. Judgement, log
/// and tables all mean this.
class CeuProof {
public:
    CeuProof() = default;
    CeuProof(const std::vector<Document>& documents, QDate asOf);

    [[nodiscard]] bool has(const CeuActivity& activity) const
    {
        return activity.certificate || m_documented.contains(activity.id.value);
    }
    /// Whether a copy of its certificate is kept in the file.
    [[nodiscard]] bool isKept(CeuActivityId activity) const { return m_kept.contains(activity.value); }

private:
    QSet<qint64> m_documented;
    QSet<qint64> m_kept;
};

/// What of an activity counts in the cycle's total.
struct CountedCeus {
    const CeuActivity* activity;
    CeuHundredths amount;
    bool proofMissing = false;  ///< neither marked as in hand nor a certificate received
};

/// CEUs of activities, by their id.
using SpentCeus = std::map<qint64, CeuHundredths>;

struct CeuCount {
    std::vector<CountedCeus> counted;  ///< by day, then id
    std::vector<NotCountedItem> notCounted;
    std::vector<const CeuActivity*> activities;  ///< looked at for this cycle, by day, then id
};

/// Counts the activities of `range` up to the as-of date. An activity counts in full, or with the sum of the user's
/// credits for credentials of `body` if it has any (at most its own CEUs: one CEU counts once). The conditions of the
/// body bind by their own key (activity date, cycle start or calendar date). An index number (or, without one, title
/// and provider) that was credited before is not credited again: in earlier cycles too, and while a credential of the
/// body was held that lapsed since.
/// `firstAward` is the award of the first credential; in its cycle the activities before it are listed, too.
/// Activities of the renewal month, the calendar month of the cycle's last day, count in the cycle that ends unless the
/// user says that they count in the next one, where the body allows it; elsewhere her word has no effect. `spent` is
/// left out: what the cycle before needed of its grace. O(n log n).
CeuCount countCeus(const QString& body, const DateRange& range, QDate firstAward, const Situation& situation,
                   const SpentCeus& spent = {});

bool inRenewalMonth(QDate day, QDate cyclesLastDay);

/// Whether `activity` may count in the cycle after `range`, by the rules of `body` in force on its day.
bool mayMoveToNextCycle(const RuleBook& rules, const QString& body, const DateRange& range,
                        const CeuActivity& activity);

NotCountedItem leftOutActivity(const CeuActivity& activity, CeuHundredths amount, NotCountedReason reason);

}  // namespace credence
