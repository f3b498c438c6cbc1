// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_terms.h"

#include "words/format_text.h"

namespace credence::format {

namespace {

constexpr auto kApprenticeStatus = QT_TRANSLATE_NOOP(
    "Format",
    "Apprentice status: the A behind a credential, as in CPC-A. You passed the exam; the A comes off once you show "
    "coding experience or what stands in for it.");
constexpr auto kCycle = QT_TRANSLATE_NOOP(
    "Format",
    "Cycle: the span, most often two years, in which you earn the CEUs that renew your credentials; then the next "
    "one begins.");
constexpr auto kCeu = QT_TRANSLATE_NOOP(
    "Format", "CEU: continuing education unit, most often one hour of learning after you are certified.");
constexpr auto kHiimDomain = QT_TRANSLATE_NOOP(
    "Format",
    "HIIM domain: a field of health informatics and information management that AHIMA names, such as coding, "
    "privacy or data quality; a part of the CEUs must lie in these.");
constexpr auto kAhimaSource = QT_TRANSLATE_NOOP(
    "Format", "AHIMA source: an activity of AHIMA itself, of its component (state) associations or of HCPro.");
constexpr auto kIndexNumber = QT_TRANSLATE_NOOP(
    "Format", "Index number: what AAPC gives to an activity it approved; it stands on the certificate.");
constexpr auto kScaledScore = QT_TRANSLATE_NOOP(
    "Format",
    "Scaled score: right answers turned into points, so that exams of different difficulty compare; it is no "
    "percentage.");
constexpr auto kPlacement = QT_TRANSLATE_NOOP(
    "Format", "Placement: a job, externship, internship or volunteer post where you code; it counts by its days.");
constexpr auto kVerificationLetter = QT_TRANSLATE_NOOP(
    "Format",
    "Verification letter: a letter from where you worked, saying from when to when and what you coded; it proves "
    "your experience.");
constexpr auto kContactHours = QT_TRANSLATE_NOOP(
    "Format", "Contact hours: hours of teaching, as the school's certificate states them; study at home is none.");
constexpr auto kPracticode = QT_TRANSLATE_NOOP(
    "Format", "Practicode: AAPC's online practice on real, anonymous records; it stands in for a part of the work.");

struct RuleTerms {
    QStringList operator()(const ExamFormat& exam) const
    {
        return exam.scale == ScoreScale::Scaled ? QStringList{Text::tr(kScaledScore)} : QStringList();
    }
    QStringList operator()(const RouteRule&) const { return {Text::tr(kApprenticeStatus)}; }
    QStringList operator()(const CycleRule&) const { return {Text::tr(kCycle)}; }
    QStringList operator()(const CeuAmountByCount&) const { return {Text::tr(kCeu), Text::tr(kCycle)}; }
    QStringList operator()(const CeuAmountBySingles&) const { return {Text::tr(kCeu), Text::tr(kCycle)}; }
    QStringList operator()(const CeuShareRule& share) const
    {
        return {share.of == ShareOf::HiimDomain ? Text::tr(kHiimDomain) : Text::tr(kAhimaSource)};
    }
    QStringList operator()(const CeuConditionRule& rule) const
    {
        return {rule.condition == CeuCondition::IndexNumberRequired ? Text::tr(kIndexNumber) : Text::tr(kCeu)};
    }
    QStringList operator()(const SubjectBoundRule&) const { return {Text::tr(kCeu)}; }
    QStringList operator()(const SubmissionWindowRule&) const { return {Text::tr(kCycle)}; }
    QStringList operator()(const GraceRule&) const { return {Text::tr(kCycle)}; }
    QStringList operator()(const CeuLimitRule&) const { return {Text::tr(kCeu)}; }
    QStringList operator()(const CeuLengthRule&) const { return {Text::tr(kCeu)}; }
    template <class Plain>
    QStringList operator()(const Plain&) const
    {
        return {};
    }
};

struct NeedTerms {
    QStringList operator()(const ExperienceNeed&) const { return {Text::tr(kPlacement)}; }
    QStringList operator()(const LetterNeed&) const { return {Text::tr(kVerificationLetter)}; }
    QStringList operator()(const CourseNeed&) const { return {Text::tr(kContactHours)}; }
    QStringList operator()(const PracticodeNeed&) const { return {Text::tr(kPracticode)}; }
    template <class Plain>
    QStringList operator()(const Plain&) const
    {
        return {};
    }
};

}  // namespace

QStringList termsOf(const RuleValue& value)
{
    return std::visit(RuleTerms(), value);
}

QStringList termsOf(const Need& need)
{
    return std::visit(NeedTerms(), need.what);
}

}  // namespace credence::format
