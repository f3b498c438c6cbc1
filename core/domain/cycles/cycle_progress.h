// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a renewal cycle stands, what it lacks and whether it keeps an even pace; and one that ended with something
/// open.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/lapsed_since.h"
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

/// Why it is not sure that CEUs which count do so in full.
struct CeuDoubt {
    enum class About {
        LimitNotKnown,  ///< the body limits such activities, and by how much was not found
        KindNotSaid,    ///< of which kind they are was not said, and with them the cap of a kind would be passed
        Length,         ///< by the length of a CEU they would be `byRule`; their certificates are not in hand
    };
    About about;
    RuleCitation rule;
    CeuHundredths amount;                     ///< that the doubt is about
    std::vector<ActivityMatch> activities{};  ///< those that the rule names
    CeuHundredths byRule{};                   ///< of Length
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
    std::vector<CeuDoubt> doubts{};   ///< of CEUs in the total
    std::optional<RuledDay> submissionOpens{};
    std::optional<LapsedSince>
        outOfUseSince{};                  ///< the credentials may not be used, after a missed cycle or missed dues
    std::vector<CeuActivity> activities;  ///< in the range or not counted in it only for want of something, by day
};

/// What longer time for a cycle's CEUs costs.
struct ExtensionOffer {
    ExtensionFeeRule terms;
    RuleCitation rule;
};

/// What the credentials are since a cycle was missed, in the body's word.
struct LapsedCredentials {
    LapsedAs as;
    LapsedAs becomes;  ///< once the days before the revocation are over
    QDate since;       ///< the first day
    RuleCitation rule;
};

/// How a revoked credential comes back without its exam.
struct WayBack {
    ReinstatementRule terms;
    std::optional<QDate> until{};  ///< the last day; nothing: not known
    RuleCitation rule;
};

/// A cycle that ended with something open, as far as the records say.
struct MissedCycle {
    CycleProgress cycle;                        ///< CEUs of the grace months counted as if inside it
    CeuHundredths unsubmitted{};                ///< earned, all of them, but not submitted where they have to be
    std::optional<LapsedCredentials> lapsed{};  ///< nothing in the grace, and where no rule says it
    std::optional<WayBack> wayBack{};           ///< after the revocation
    std::optional<RuledDay> countsUntil{};      ///< grace: the last day whose CEUs still count in it
    std::optional<RuledDay> revocation{};       ///< the last day before the credentials are revoked
    std::optional<RuledDay> appealUntil{};      ///< the last day for an appeal against that
    std::optional<ExtensionOffer> extension{};
    bool isRecorded = true;  ///< it ended after the first CEU activity; else no more is known than that none is there
    std::optional<QDate> openSince{};  ///< it stands for those before it too: the last day of the first one
};

/// CEUs still to be earned: what the total lacks, the largest lack of a share or what the shares of single subjects
/// lack together, whichever is most: one CEU may serve the total and every share, but has one subject.
Amount missingIn(const CycleProgress& cycle);

/// The share that sets what is missing in the cycle, because it lacks more than the total; null if none alone does.
const Progress* shareThatLacks(const CycleProgress& cycle);

/// That of its worst part: a total without its shares renews nothing.
ProgressState stateOf(const CycleProgress& cycle);

/// What a missed cycle still asks: CEUs to be earned, else those that were not submitted.
Amount missingIn(const MissedCycle& missed);

/// Whether nothing but an amount that we estimated says that it was missed.
bool isMissedByEstimate(const MissedCycle& missed);

/// Whether the credentials may not be used.
bool isOutOfUse(const LapsedCredentials& lapsed);

/// What is missing to an even pace by the as-of date; 0 while the pace is kept, or all is there.
CeuHundredths behindPace(const CycleProgress& cycle);

bool isBehindPace(const CycleProgress& cycle);

/// Where an even pace stands in `progress` of the cycle: the same part of what it needs as of the total, rounded down;
/// a hundredth does not show. Nothing where the cycle asks nothing.
std::optional<int> evenPaceIn(const Progress& progress, const CycleProgress& cycle);

/// The same of one of its amounts.
bool isBehindPace(const Progress& progress, const CycleProgress& cycle);

}  // namespace credence
