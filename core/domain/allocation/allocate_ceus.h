// SPDX-License-Identifier: GPL-3.0-or-later
/// Which CEUs to credit to which credential: a proposal for every cycle that runs, exact under its rules.
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/allocation/credential_quota.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// What of the user's earlier credits is to stay. Those submitted to or accepted by the body always stay.
enum class KeepCredits { All, SubmittedOnly };

enum class CreditWhy {
    Locked,        ///< credited before, and kept
    SubjectBound,  ///< the credential asks for CEUs of this subject
    HiimShare,     ///< counts in the HIIM share, which takes no others
    Total,         ///< fills the credential's part of the total
    SourceShare,   ///< beyond the total, for the share from AHIMA's sources
    Minimum,       ///< beyond the total, for a minimum of CEUs by activity
    BeforeAward,   ///< fills the total in place of a credential that was awarded after the activity's day
};

/// So much of an activity for one credential.
struct ProposedCredit {
    RecordRef activity;
    QString title;
    QDate day;
    QString credential;
    CeuHundredths amount;
    CreditWhy why;
    CeuHundredths early{};   ///< of `amount`, what fills the total in place of a credential awarded after `day`
    CeuHundredths before{};  ///< of `amount`, what the cycle before took in its grace: it counts there only if credited
    CeuHundredths beyond{};  ///< of `amount`, the rest of the activity: beyond its reason, but credited it counts whole
};

enum class SpareWhy {
    Locked,         ///< the user credited less than the activity has, and that is kept
    RenewalMonth,   ///< the whole activity is not needed, and the body lets it count in the next cycle
    NoNeedOfSort,   ///< what is still open asks for CEUs of another sort
    NothingIsOpen,  ///< every credential has its CEUs
};

/// So much of an activity that is credited to nobody: all of it, but of one that is `Locked` the rest.
struct SpareCredit {
    RecordRef activity;
    QString title;
    QDate day;
    CeuHundredths amount;
    SpareWhy why;
};

struct CredentialAllocation {
    CredentialQuota quota;
    CeuHundredths given;         ///< may be more than the quota: activities are credited whole
    CeuHundredths missingBound;  ///< of the quota's CEUs in its subject, as the judgement counts them
};

/// A sort of CEUs that an activity can be of.
struct CeuSort {
    bool hiim = false;
    bool fromAhima = false;
    QString subject{};

    friend bool operator==(const CeuSort&, const CeuSort&) = default;
};

/// What one more CEU of a sort would do.
struct CeuWorth {
    CeuSort sort;
    CeuHundredths fills;      ///< of what a credential still lacks
    CeuHundredths fromAhima;  ///< of what the share from AHIMA's sources still lacks
    CeuHundredths hiim{};     ///< of what the share in HIIM domains still lacks
};

struct BodyAllocation {
    QString body;
    DateRange range;
    bool estimate = false;  ///< the cycle's total is our estimate
    std::vector<CredentialAllocation> credentials;
    std::vector<ProposedCredit> credits;  ///< by day, then record, then credential
    std::vector<SpareCredit> spare;
    CeuHundredths missing;             ///< of the quotas; HIIM and subjects take no others. Without AHIMA's share
    CeuHundredths missingFromAhima;    ///< of the share from AHIMA's sources
    CeuHundredths missingHiim{};       ///< of the share in HIIM domains
    std::vector<CeuWorth> worth;       ///< sorts that would help, the best first
    std::vector<CountedItem> movable;  ///< activities of the cycle before's renewal month that it does not need
};

/// For each of `cycles`, judged on `situation`. Activities that do not count in their cycle are not credited; no CEU is
/// credited twice at one body, while each body sees every activity anew. Exact: no other way fills more of the quotas.
/// CEUs from before the award of a credential are not credited to it; where only its part of the total is open, they
/// fill it under one that was held then. Credits that stay count first, for their own credential, and what it does not
/// need for the others; then CEUs from AHIMA's sources as far as its share lacks them; then those that serve a
/// minimum; then CEUs with proof and outside of the renewal month. What a minimum lacks of that is credited besides. An
/// activity is credited whole or not at all, as the body counts of a credited one only what is credited; of one that a
/// cap cuts, what the cap leaves. So no total and no share of the judgement is lower once the allocation is accepted,
/// and what is missing here is missing there: `missing` is the most of what the total lacks, the HIIM share lacks, and
/// the subjects lack together (one CEU has one subject, but serves total and share at once); the missing figures of the
/// shares are the judgement's own.
std::vector<BodyAllocation> allocateCeus(const std::vector<CycleProgress>& cycles, const Situation& situation,
                                         KeepCredits keep);

/// The credits of `activity` once `allocations` are accepted. A credit stays that was submitted or accepted, that is of
/// a body without an allocation, or of one whose allocation does not name the activity or keeps its credits.
std::vector<CeuCredit> creditsAfter(const CeuActivity& activity, const std::vector<BodyAllocation>& allocations,
                                    const Situation& situation);

}  // namespace credence
