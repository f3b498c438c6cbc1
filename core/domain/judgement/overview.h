// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the user stands on one date: every goal with its routes, every renewal cycle, study, deadlines, next steps.
#pragma once

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/facts.h"
#include "domain/judgement/progress.h"

namespace credence {

/// One way to a goal.
struct RouteProgress {
    RuleCitation rule;
    QString title;
    std::vector<Progress> needs;
    ProgressState state;
    std::optional<QDate> completeOn{};  ///< last of the needs at the present pace; nothing: not at this pace
    bool quickest = false;
    std::optional<QString> blockingNeed{};  ///< requirementId of the need that waits for an act of the user
};

struct ExamOutlook {
    RuleCitation rule;  ///< of the format; empty without one
    QString credential;
    QString requirementId{};  ///< of "exam passed": the format's rule, or the credential's code after "exam."
    QString title{};          ///< English, from the catalogue
    std::optional<ExamFormat> format{};
    std::vector<Fee> fees;
    std::optional<RuleCitation> feeRule{};
    std::vector<ExamAttempt> attempts;      ///< newest first, planned ones included
    std::optional<QDate> nextSitting{};     ///< first planned sitting on or after the as-of date
    std::optional<QDate> earliestRetake{};  ///< after a failed attempt with a waiting time
    std::optional<RuleCitation> retakeRule{};
    std::optional<int> attemptsLeft{};  ///< of those bought, or of those the body allows
};

enum class GoalStage { Preparing, Apprentice, Held };

/// A goal of the user, or a credential held that leads on (CPC-A).
struct GoalProgress {
    std::optional<GoalId> goal{};  ///< nothing: derived from a held apprentice credential
    QString credential;
    std::optional<QDate> byDate{};
    std::optional<Minutes> weekly{};
    GoalStage stage;
    ProgressState state;
    std::vector<RouteProgress> routes;      ///< ways that remove the A; empty while preparing
    std::vector<Progress> requirements;     ///< eligibility and exam, while preparing
    std::vector<Progress> recommendations;  ///< what the body only recommends; any one of it is enough
    std::vector<Progress> preparation;      ///< study time per curriculum subject of the exam
    std::optional<ExamOutlook> exam{};
    std::optional<QDate> forecast{};  ///< of the quickest route, or the middle of the study forecast
};

/// Whether the rule book says nothing of what this goal asks: then it is neither open nor done.
inline bool hasNoRules(const GoalProgress& goal)
{
    const auto hasRule = [](const Progress& progress) { return !progress.rule.ruleId.isEmpty(); };
    return goal.stage == GoalStage::Preparing && goal.preparation.empty() &&
           std::ranges::none_of(goal.requirements, hasRule) &&
           !(goal.exam && (goal.exam->retakeRule || goal.exam->feeRule));
}

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

struct SubjectProgress {
    QString subject;
    Minutes logged;
    std::optional<Minutes> target{};  ///< nothing for the user's own words
    Confidence confidence = Confidence::Low;
};

struct WeekSum {
    QDate monday;
    Minutes study;
    Minutes experience;
};

struct StudySummary {
    Minutes study;
    Minutes externship;  ///< externships, internships
    Minutes work;        ///< jobs
    Minutes volunteer;
    CalendarDays codingDays;                ///< union of the coding placements' days up to the as-of date
    std::vector<SubjectProgress> subjects;  ///< most minutes first
    std::vector<WeekSum> weeks;             ///< the last 13 weeks, oldest first, the present week last
    std::vector<DaySum> days;               ///< from the Monday 25 weeks ago to the as-of date, every day present
};

enum class DeadlineKind {
    User,
    MembershipDues,
    CycleEnd,
    SubmissionOpens,
    Exam,
    GoalDate,
    RouteForecast,
    DuesFree,    ///< the last day on which missed dues cost no fee
    DuesLate,    ///< the last day on which missed dues can be paid with a fee
    GraceEnd,    ///< the last day on which CEUs count in a missed cycle
    Revocation,  ///< the last day before the credentials of a missed cycle are revoked
    AppealEnd,   ///< the last day to appeal against a revocation
};

struct DeadlineItem {
    DeadlineKind kind;
    QDate day;
    QString title{};  ///< user's words, credential or body code, by kind
    std::optional<RecordRef> record{};
    CalendarDays daysLeft;  ///< negative: late
    RuleCitation rule{};    ///< that sets the day; empty: a record does
};

enum class NextStepKind {
    AskForLetter,       ///< record = placement; days without a letter
    EarnCeus,           ///< record = none; body, amount
    AddIndexNumber,     ///< record = activity
    AttachCertificate,  ///< record = activity
    ProveProgramme,     ///< record = programme that counts in a route and that nothing in hand proves
    RemoveTheA,         ///< a route is complete with every proof; record = the apprentice credential, its code
    MeetNeed,           ///< what a route waits for that ends on no day; subject = the need, amount missing
    AddMembership,      ///< body
    PlanExam,           ///< record = goal; credential
    SitExam,            ///< record = attempt
    RecordExamResult,   ///< record = attempt whose day has passed
    StudyWeakSubject,   ///< record = goal; subject code, minutes missing, domain if practice exams chose it
    MeetDeadline,       ///< record = deadline or membership
    SetGoal,            ///< nothing is wanted yet
    LogFirstEntry,
    AddCredentialFromExam,  ///< exam passed, no credential recorded; record = attempt
    CatchUpCycle,           ///< a missed cycle that can still be saved or appealed for; body, amount missing
    SubmitCeus,             ///< a cycle with all its CEUs, not all of them submitted; body, amount not submitted
    AskAboutShare,          ///< whether a share binds the running cycle; body, amount missing
};

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

/// What a body wants to see, or how long it takes, as it stands in a rule.
struct ProofToSend {
    RuleCitation rule;
    QString text;
    QStringList points{};
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

struct Overview {
    QDate asOf;
    std::vector<GoalProgress> goals;
    std::vector<CycleProgress> cycles;
    std::vector<MissedCycle> missedCycles{};
    StudySummary study;
    std::vector<DeadlineItem> deadlines;  ///< by day, late ones first
    std::vector<NextStep> nextSteps;
};

/// Judges everything on `asOf`. Pure: same input, same output; order of records does not matter.
Overview judgeOverview(const RuleBook& rules, const Facts& facts, QDate asOf);

}  // namespace credence
