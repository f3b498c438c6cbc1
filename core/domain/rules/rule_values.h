// SPDX-License-Identifier: GPL-3.0-or-later
/// What a rule can say: one struct per kind of rule, filled from the catalogue, judged in the folders above.
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <variant>
#include <vector>

#include "domain/records/kinds.h"
#include "domain/rules/activity_match.h"
#include "domain/rules/ceu_limit.h"
#include "domain/units.h"

namespace credence {

/// The variant of the types in a list such as CREDENCE_RULE_KINDS.
template <class Nothing, class... Kinds>
std::variant<Kinds...> variantOf(void (*)(Nothing, Kinds...));
#define CREDENCE_AND_KIND(Kind, key) , Kind
#define CREDENCE_VARIANT_OF(KINDS) decltype(variantOf(static_cast<void (*)(int KINDS(CREDENCE_AND_KIND))>(nullptr)))

// ---- exams ----------------------------------------------------------------------------------------------

/// Percent of right answers (AAPC) or a scaled score (AHIMA, 100-400). Never converted into each other.
enum class ScoreScale { Percent, Scaled };

struct ExamDomain {
    QString code;
    QString name;
    QString shortName{};                    ///< where room is short; empty: the name is short enough
    std::optional<int> items{};             ///< AAPC: questions of the exam
    std::optional<int> weightMinPercent{};  ///< AHIMA: share of the exam, a range
    std::optional<int> weightMaxPercent{};
};

/// Its short name, if it has one.
inline const QString& nameForTable(const ExamDomain& domain)
{
    return domain.shortName.isEmpty() ? domain.name : domain.shortName;
}

/// Figures that no source gives are left out, for the user to fill in.
struct ExamFormat {
    std::optional<int> items{};
    std::optional<int> scoredItems{};
    std::optional<Minutes> time{};
    ScoreScale scale;
    std::optional<int> passMark{};
    std::vector<ExamDomain> domains{};
};

struct Fee {
    QString name;                   ///< "one attempt", "member" ...
    std::optional<Cents> amount{};  ///< nothing: no source gives it
};

struct ExamFees {
    std::vector<Fee> fees;
};

/// Days to wait after a failed attempt; attempts allowed, if limited. Nothing: no source says so.
struct RetakeRule {
    struct LaterWait {
        int days;
    };
    std::optional<int> waitDays{};
    std::optional<int> attemptsAllowed{};
    std::vector<LaterWait> laterWaits{};  ///< after the second failure in a row, the third ...; the last serves all
    std::optional<int> withinMonths{};    ///< in which the attempts allowed are counted; nothing: in all
    std::optional<int> otherWaitDays{};   ///< another source's wait, where it is in doubt which one holds
};

// ---- needs: what a route or an eligibility asks ------------------------------------------------------------

/// Coding experience by calendar time: union of placement dates; 12 months are 365 days.
/// A placement is coding experience if it names one of `codeSets`, or any where the list is empty.
struct ExperienceNeed {
    int months;
    QStringList codeSets{};
};
/// Verification letters that cover `months` of the counted experience.
struct LetterNeed {
    int months;
    QStringList codeSets{};
};
/// A completed coding preparation course of at least so many contact hours.
struct CourseNeed {
    Minutes contactHours;
};
/// A completed programme of one of `kinds` (any where the list is empty) whose recognition names `recognition`.
struct ProgrammeNeed {
    std::vector<ProgrammeKind> kinds{};
    QString recognition;
};
struct PracticodeNeed {};
struct DiplomaNeed {};
struct ExamNeed {
    QString credential;
};
struct MembershipNeed {
    QString body;
};
/// One of these credentials is held.
struct CredentialNeed {
    QStringList anyOf;
};
/// Curriculum subjects studied in completed courses or programmes.
struct SubjectsNeed {
    QStringList subjects;  ///< subject codes
};
struct Need;
struct AllOfNeed {
    std::vector<Need> needs;
};
struct AnyOfNeed {
    std::vector<Need> needs;
};

/// Type, and the key under which a catalogue has it.
#define CREDENCE_NEED_KINDS(KIND)      \
    KIND(ExperienceNeed, "experience") \
    KIND(LetterNeed, "letters")        \
    KIND(CourseNeed, "course")         \
    KIND(ProgrammeNeed, "programme")   \
    KIND(PracticodeNeed, "practicode") \
    KIND(DiplomaNeed, "diploma")       \
    KIND(ExamNeed, "exam")             \
    KIND(MembershipNeed, "membership") \
    KIND(CredentialNeed, "credential") \
    KIND(SubjectsNeed, "subjects")     \
    KIND(AllOfNeed, "all_of")          \
    KIND(AnyOfNeed, "any_of")

using NeedKind = CREDENCE_VARIANT_OF(CREDENCE_NEED_KINDS);

struct Need {
    QString id;     ///< unique in the catalogue, e.g. "aapc.cpc-a.one-year.experience"
    QString title;  ///< short, for people, in English
    NeedKind what;
};

/// A way from one credential to another; all needs together.
struct RouteRule {
    QString from;
    QString to;
    std::vector<Need> needs;
};

/// What must be so before the exam may be sat, and what the body only recommends (any one of it).
struct EligibilityRule {
    std::vector<Need> required;
    std::vector<Need> recommendedAnyOf{};
};

// ---- renewal ----------------------------------------------------------------------------------------------

enum class CycleAnchor {
    MembershipDueParity,  ///< ends at the membership's due date; odd months in odd years, even in even years
    FirstCredential,      ///< starts the day the first credential was awarded
    CalendarYear,         ///< ends on 31 December
    BirthMonth,           ///< ends on the last day of the month in which the user was born
};
enum class FirstPeriod { Full, ProRatedByMonthsBegun };

struct CycleRule {
    QString body;
    int months;
    CycleAnchor anchor;
    FirstPeriod firstPeriod;
    /// A pro-rated requirement is rounded up to a multiple of this.
    CeuHundredths proRatingStep{};
    std::optional<int> birthMonth{};  ///< 1 to 12, for cycles that hang on it; only the user knows hers
};

/// AAPC: by the number of certifications held; the last figure serves all higher numbers.
struct CeuAmountByCount {
    QString body;
    std::vector<CeuHundredths> byCount;
    /// What one that joins in mid-cycle adds until it ends; nothing: no source says so. Source: aapc M2.
    std::optional<FirstPeriod> joinedLater{};
};

/// AHIMA: the largest single amount, plus so much for each further credential, at most the cap.
/// A credential that `replaced` names does not count beside its keeper (RHIT beside RHIA).
struct CeuAmountBySingles {
    struct Single {
        QString credential;
        CeuHundredths amount;
    };
    struct Replacement {
        QString keeper;
        QString replaced;
    };
    QString body;
    std::vector<Single> singles;
    CeuHundredths perFurther;
    CeuHundredths cap;
    std::vector<Replacement> replacements{};
    std::optional<FirstPeriod> joinedLater{};  ///< as by count
};

enum class ShareOf { HiimDomain, AhimaSource };

/// At least so many percent of the required CEUs must be of this sort.
struct CeuShareRule {
    QString body;
    ShareOf of;
    int percent;
};

enum class CeuCondition {
    IndexNumberRequired,      ///< only activities with the body's index number count
    NotBeforeCertification,   ///< activities before the first award do not count
    OncePerCourse,            ///< the same course gives credit once
    RenewalMonthEitherCycle,  ///< activities of the renewal month may go to either cycle
    CmsForCoreOnly,           ///< CEUs of the CMS count for core credentials only
    OneCredential,            ///< a CEU may be credited to one of the body's credentials only
    NotForSubject,            ///< CEUs do not count for the subject of the rule's credentials
};

struct CeuConditionRule {
    QString body;
    CeuCondition condition;
    std::vector<ActivityMatch> except{};  ///< activities that it does not bind: those that fit any of these
};

/// At most so many CEUs of what a cycle has beyond its total count in the next one; 0: none do. Sources:
/// aapc.renewal.no-carry-over, ahima.renewal.carry-over.
struct CarryOverRule {
    QString body;
    CeuHundredths atMost;
};

/// So many CEUs of one subject while `credential` is held.
struct SubjectBoundRule {
    QString credential;
    QString subject;
    CeuHundredths amount;
    QStringList aliases{};  ///< further words that mean the subject and that the curriculum does not know
};

/// The total may be submitted from so many months before the cycle's last day.
struct SubmissionWindowRule {
    QString body;
    int monthsBefore;
};

// ---- when a cycle is missed, and what is asked afterwards ---------------------------------------------------

/// So many months after the cycle's last day count as if they were inside it (AHIMA until 2020).
/// Source: ahima.renewal.grace.
struct GraceRule {
    QString body;
    int months;
};

/// The credentials are revoked so many days after the last day of a missed cycle. Sources: ahima.renewal.inactive,
/// aapc.renewal.late-ceus.
struct RevocationRule {
    QString body;
    int days;
};

/// What a credential is once its cycle was missed.
enum class LapsedAs {
    NotRenewed,  ///< not renewed in time; whether it may still be used is not said
    Inactive,    ///< must not be used
    Cancelled,   ///< no longer held
    Revoked,     ///< the same, in another body's word
};

/// What the body calls a credential after a missed cycle: until the days before the revocation are over, and then.
/// Sources: ahima.renewal.lapse, aapc.renewal.lapse.
struct LapseRule {
    QString body;
    LapsedAs meanwhile;
    LapsedAs afterwards;
};

/// The way back after the revocation: within so many months of it, against what is owed and a fee, without the exam
/// anew; later the exam is sat again. What is left out no source says. Sources: aapc.renewal.reinstatement,
/// ahima.renewal.reinstatement.
struct ReinstatementRule {
    QString body;
    std::optional<int> months{};
    std::optional<Cents> fee{};
    QStringList owed{};  ///< what is owed besides the fee, in English
};

/// A revocation can be appealed within so many days after it. Source: ahima.renewal.appeal.
struct AppealRule {
    QString body;
    int days;
};

enum class FeeBasis {
    EachCredential,  ///< to be paid for each credential
    NotSaid,         ///< the source names the fee and not what it is for
};

/// What longer time for the CEUs of a cycle costs, and how long it lasts: no source says so for either body.
/// Sources: ahima.renewal.extension, aapc.renewal.extension.
struct ExtensionFeeRule {
    QString body;
    Cents fee;
    FeeBasis basis;
    std::optional<int> days{};
};

/// Missed dues: days without a fee, then `fee` and `moreDays`, then everything is off until `reinstatement` and the
/// dues owed are paid. Source: aapc.renewal.late-dues.
struct LateDuesRule {
    QString body;
    int graceDays;
    Cents fee;
    int moreDays;
    Cents reinstatement;
};

/// What renewing costs, once a cycle, and until when: so many days before its last day. Whether the user is a member on
/// the cycle's last day decides on the first fee. What a late payment costs more stands in `late`; after its last step,
/// or at once where there is none, the credentials lapse. Source: ahima.renewal.fee.
struct RenewalFeeRule {
    /// Up to so many days after the due day it costs so much more.
    struct LateStep {
        int days;
        Cents fee;
    };
    QString body;
    int daysBefore;                      ///< 0: due on the last day itself
    Cents first;                         ///< for one credential
    std::optional<Cents> memberFirst{};  ///< the same for a member
    Cents further;                       ///< for each further credential
    std::vector<LateStep> late{};        ///< by their days
};

/// The body checks so many percent of the submissions; what is asked of those. At least one is known.
/// Sources: aapc.renewal.verification, aapc.renewal.verification-answer.
struct VerificationRule {
    QString body;
    std::optional<int> percent{};
    std::optional<int> answerDays{};  ///< days to answer a check
    std::optional<int> keepMonths{};  ///< months to keep the proof after submitting
};

// ---- statements -------------------------------------------------------------------------------------------

/// A sourced fact that nothing is computed from: shown as it is.
struct StatementRule {
    QString text;
    QStringList points{};
    std::vector<Fee> fees{};
    std::vector<DocumentKind> documents{};  ///< the points are what documents of these kinds are checked by
};

/// Type, and the key under which a catalogue has it. What a kind holds stands in catalog/rule_fields.h.
#define CREDENCE_RULE_KINDS(KIND)                   \
    KIND(ExamFormat, "exam_format")                 \
    KIND(ExamFees, "exam_fees")                     \
    KIND(RetakeRule, "retake")                      \
    KIND(RouteRule, "route")                        \
    KIND(EligibilityRule, "eligibility")            \
    KIND(CycleRule, "cycle")                        \
    KIND(CeuAmountByCount, "ceu_by_count")          \
    KIND(CeuAmountBySingles, "ceu_by_singles")      \
    KIND(CeuShareRule, "ceu_share")                 \
    KIND(CeuConditionRule, "ceu_condition")         \
    KIND(CarryOverRule, "carry_over")               \
    KIND(SubjectBoundRule, "subject_bound")         \
    KIND(CeuLimitRule, "ceu_limit")                 \
    KIND(CeuLengthRule, "ceu_length")               \
    KIND(SubmissionWindowRule, "submission_window") \
    KIND(GraceRule, "grace")                        \
    KIND(RevocationRule, "revocation")              \
    KIND(LapseRule, "lapse")                        \
    KIND(ReinstatementRule, "reinstatement")        \
    KIND(AppealRule, "appeal")                      \
    KIND(ExtensionFeeRule, "extension_fee")         \
    KIND(LateDuesRule, "late_dues")                 \
    KIND(RenewalFeeRule, "renewal_fee")             \
    KIND(VerificationRule, "verification")          \
    KIND(StatementRule, "statement")

using RuleValue = CREDENCE_VARIANT_OF(CREDENCE_RULE_KINDS);

#define CREDENCE_KEY(Kind, key) key,
/// The keys of a variant's alternatives, in their order.
template <class Variant>
struct KindKeys;
template <>
struct KindKeys<NeedKind> {
    static constexpr auto kKeys = std::to_array<const char*>({CREDENCE_NEED_KINDS(CREDENCE_KEY)});
};
template <>
struct KindKeys<RuleValue> {
    static constexpr auto kKeys = std::to_array<const char*>({CREDENCE_RULE_KINDS(CREDENCE_KEY)});
};
#undef CREDENCE_KEY

}  // namespace credence
