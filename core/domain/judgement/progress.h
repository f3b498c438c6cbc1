// SPDX-License-Identifier: GPL-3.0-or-later
/// The answer of every judgement: how much is done of how much, what counted, what did not and why,
/// under which rule. Screens and the command line only show it. With the few functions that fill it in.
#pragma once

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/rules/rule_book.h"

namespace credence {

enum class AmountUnit { Days, Minutes, CeuHundredths, Count };

/// An amount with its unit, for results only; inside the rules the typed quantities are used.
struct Amount {
    AmountUnit unit;
    int value;

    friend bool operator==(const Amount&, const Amount&) = default;
};

constexpr Amount amountOf(CalendarDays days)
{
    return {AmountUnit::Days, days.value};
}
constexpr Amount amountOf(Minutes minutes)
{
    return {AmountUnit::Minutes, minutes.value};
}
constexpr Amount amountOf(CeuHundredths ceus)
{
    return {AmountUnit::CeuHundredths, ceus.value};
}
constexpr Amount countOf(int count)
{
    return {AmountUnit::Count, count};
}

enum class ProgressState { Done, Partly, Open, Late };

/// Done, Partly or Open; lateness is decided by who knows the last day.
constexpr ProgressState stateOf(Amount done, Amount needed)
{
    if (done.value >= needed.value) {
        return ProgressState::Done;
    }
    return done.value > 0 ? ProgressState::Partly : ProgressState::Open;
}

enum class NotCountedReason {
    AfterAsOf,            ///< lies after the date of the judgement
    BeforeCycle,          ///< before the first day of the cycle
    AfterCycle,           ///< after the last day of the cycle
    BeforeCertification,  ///< before the credential was awarded
    NoIndexNumber,        ///< no AAPC index number yet
    SameCourseAgain,      ///< the same index number or course was credited already
    NotHiim,              ///< not in an HIIM domain
    NotFromAhima,         ///< not from AHIMA, HCPro or a component association
    NoCodeSets,           ///< the placement names none of the code sets that the rule counts
    OverlapCountedOnce,   ///< these days are covered by another placement
    NotCompleted,         ///< the programme is not completed
    TooFewContactHours,
    NotCodingPreparation,  ///< not a coding preparation course
    NoLetter,              ///< no verification letter received
    LetterNotReceived,     ///< asked for, not received
    LetterCoversLess,      ///< the letter covers only a part; detail gives its dates
    NotPassed,
    NotHeld,               ///< the credential is no longer or not yet held
    CredentialLapsed,      ///< it may not be used since the day that detail gives
    MembershipOff,         ///< its dues were missed; off since the day that detail gives
    CredentialEnded,       ///< the credential of that pass has ended since; detail gives its last day, if known
    NotThisKind,           ///< a programme of another kind than the rule asks for
    NotRecognised,         ///< the programme's recognition does not name what detail says
    NotThisSubject,        ///< not of the subject that detail names
    CoreOnly,              ///< CEUs of the CMS count for core credentials only
    OverCap,               ///< over the cap of its rule for such activities
    OtherActivity,         ///< not of the activities that the rule asks for
    KindNotSaid,           ///< of which kind it is was not said, and the rule asks for some kinds
    YearAsksNoMore,        ///< the rule asks so many in each year, and its year asks none or has them
    KeptFromSubject,       ///< the body takes only other activities for this subject
    AllocatedElsewhere,    ///< the user credits it to other credentials
    MovedToNextCycle,      ///< of the renewal month; the user counts it in the cycle that follows
    CountedInCycleBefore,  ///< of the grace after the cycle before, which needed it
    BeforeCredential,      ///< no credential was ever held: there is no cycle to count in yet
    NoneHeld,              ///< none of the body's credentials is held any more
    CycleUnknown,          ///< the days of the body's cycle wait for what only the user can say
    NoCycle,               ///< no cycle of the body holds the day
    EndedCycle,            ///< of a cycle that has ended; detail gives its days
};

/// A record (or its part) that was looked at. `from`/`to` are its days, equal for a single day.
struct CountedItem {
    RecordRef record;
    QString label;  ///< the user's own words: employer, title, programme
    QDate from;
    QDate to;
    Amount amount;
    bool proofMissing = false;  ///< counts, but nothing in hand proves it
};

/// The cap over which CEUs lie.
struct CapPassed {
    CeuHundredths amount;
    LimitPer per;
};

struct NotCountedItem {
    RecordRef record;
    QString label;
    QDate from;
    QDate to;
    Amount amount;
    NotCountedReason reason;
    QString detail{};  ///< dates in ISO form, a code or a subject, where the reason alone does not say enough
    std::vector<ActivityMatch> activities{};  ///< those that the rule names, where it names some
    std::optional<CapPassed> cap{};           ///< of OverCap
};

/// Where the amount that a cycle asks comes from, if it is not the rule's figure as it stands.
struct NeededBasis {
    CeuHundredths full;        ///< the rule's figure
    bool fromAccount = false;  ///< the user's account at the body gives the amount
    bool joinedLater = false;  ///< a credential was awarded in mid-cycle; what it adds until the end is said nowhere
    /// Of a first period that is pro-rated.
    struct Part {
        int monthsBegun;
        int months;          ///< of a full cycle
        CeuHundredths step;  ///< rounded up to a multiple of it
    };
    std::optional<Part> part{};
    /// A credential that joined in mid-cycle and is asked for a part of what it adds.
    struct Joined {
        QString credential;
        CeuHundredths adds;   ///< to a full cycle
        CeuHundredths asked;  ///< of it in this one
        Part part;
    };
    std::vector<Joined> joined{};  ///< by the day of their award; `full` is without what they add
};

/// What a cycle's total has from the surplus of the cycle before.
struct CarriedOver {
    CeuHundredths amount;
    CeuHundredths surplus;  ///< of the cycle before, all of it
    QDate cycleEnded;       ///< last day of that cycle
    RuleCitation rule;
};

/// One requirement judged on one date.
struct Progress {
    QString requirementId;
    QString title;  ///< English, from the catalogue
    RuleCitation rule;
    Amount done;
    Amount needed;
    ProgressState state;
    std::vector<CountedItem> counted{};
    std::vector<NotCountedItem> notCounted{};
    std::optional<QDate> completeOn{};         ///< day it is or will be complete if things go on as they do
    bool estimate = false;                     ///< the needed amount is our estimate, not the body's figure
    std::optional<NeededBasis> basis{};        ///< of a cycle's amounts
    std::optional<CarriedOver> carriedOver{};  ///< of a cycle's total; `done` holds it
    bool recommendedOnly = false;
    bool ofOneSubject = false;  ///< a share of one subject: a CEU counts in one such share of a cycle at the most
    std::vector<Progress> alternatives{};  ///< of an any-of need: any one of them is enough
    std::vector<Progress> parts{};         ///< of an all-of need: all of them are asked
};

/// Whether days were left out because no letter vouches for them.
inline bool isForWantOfALetter(NotCountedReason reason)
{
    return reason == NotCountedReason::NoLetter || reason == NotCountedReason::LetterNotReceived ||
           reason == NotCountedReason::LetterCoversLess;
}

inline bool isDone(const Progress& progress)
{
    return progress.state == ProgressState::Done;
}

inline bool isBegun(const Progress& progress)
{
    return progress.state != ProgressState::Open;
}

/// What it still lacks, never negative.
inline Amount missingOf(const Progress& progress)
{
    return {progress.needed.unit, std::max(progress.needed.value - progress.done.value, 0)};
}

/// The answer to `need` with nothing looked at yet.
inline Progress progressFor(const Need& need, const RuleCitation& rule, Amount done, Amount needed)
{
    return {.requirementId = need.id,
            .title = need.title,
            .rule = rule,
            .done = done,
            .needed = needed,
            .state = stateOf(done, needed)};
}

template <class R>
RecordRef refTo(const R& record)
{
    return {.kind = kKindOf<R>, .id = record.id.value};
}

/// What a body wants to see, or how long it takes, as it stands in a rule: for something that needs proof.
struct ProofToSend {
    RuleCitation rule;
    QString text;
    QStringList points{};
};

}  // namespace credence
