// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a renewal cycle stands, and one that ended with something open.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/progress.h"

namespace credence {

/// One point of the burn-up line: CEUs counted up to and including `day`.
struct BurnUpPoint {
    QDate day;
    CeuHundredths counted;
};

/// A day that a rule sets.
struct RuledDay {
    QDate day;
    RuleCitation rule;
};

struct CycleProgress {
    QString body;
    std::vector<QString> credentials;  ///< held in this cycle, as counted
    QStringList withoutAmount{};       ///< those for which the body's rule names no amount; the total is estimated
    DateRange range;
    bool rangeFromPortal = false;  ///< the user took the dates from her account at the body
    RuleCitation cycleRule;
    bool firstPeriod = false;
    Progress total;
    std::vector<Progress> shares;  ///< minimums inside the total: HIIM, AHIMA source, subject-bound
    /// Shares of a rule that began while the cycle ran: whether they bind it was not found. Nothing hangs on them.
    std::vector<Progress> unsettled{};
    std::vector<BurnUpPoint> burnUp;  ///< the first day, each day with CEUs that count, the as-of date
    CeuHundredths evenPace;           ///< what an even pace would have brought by the as-of date
    CalendarDays daysLeft;            ///< after the as-of date, the last day included; 0 on the last day and after it
    int withoutProof = 0;             ///< counted activities without a certificate in hand
    std::optional<RuledDay> submissionOpens{};
    std::vector<CeuActivity> activities;  ///< in the range or not counted in it only for want of something, by day
};

/// What longer time for a cycle's CEUs costs.
struct ExtensionOffer {
    ExtensionFeeRule terms;
    RuleCitation rule;
};

/// A cycle that ended with something open, as far as the records say, while the rules of its body still give it days.
struct MissedCycle {
    CycleProgress cycle;                    ///< CEUs of the grace months counted as if inside it
    std::optional<RuledDay> countsUntil{};  ///< grace: the last day whose CEUs still count in it
    std::optional<RuledDay> revocation{};   ///< the last day before the credentials are revoked
    std::optional<RuledDay> appealUntil{};  ///< the last day for an appeal against that
    std::optional<ExtensionOffer> extension{};
};

}  // namespace credence
