// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_terms.h"

#include "words/format_text.h"

namespace credence::format {

namespace {

QString apprenticeStatus()
{
    return Text::tr(
        "Apprentice status: the A behind a credential, as in CPC-A. You passed the exam; the A comes off once you show "
        "coding experience or what stands in for it.");
}

QString cycle()
{
    return Text::tr(
        "Cycle: the span, most often two years, in which you earn the CEUs that renew your credentials; then the next "
        "one begins.");
}

QString ceu()
{
    return Text::tr("CEU: continuing education unit, most often one hour of learning after you are certified.");
}

QString hiimDomain()
{
    return Text::tr(
        "HIIM domain: a field of health informatics and information management that AHIMA names, such as coding, "
        "privacy or data quality; a part of the CEUs must lie in these.");
}

QString ahimaSource()
{
    return Text::tr("AHIMA source: an activity of AHIMA itself, of its component (state) associations or of HCPro.");
}

QString indexNumber()
{
    return Text::tr("Index number: what AAPC gives to an activity it approved; it stands on the certificate.");
}

QString scaledScore()
{
    return Text::tr(
        "Scaled score: right answers turned into points, so that exams of different difficulty compare; it is no "
        "percentage.");
}

QString placement()
{
    return Text::tr(
        "Placement: a job, externship, internship or volunteer post where you code; it counts by its days.");
}

QString verificationLetter()
{
    return Text::tr(
        "Verification letter: a letter from where you worked, saying from when to when and what you coded; it proves "
        "your experience.");
}

QString contactHours()
{
    return Text::tr(
        "Contact hours: hours of teaching, as the school's certificate states them; study at home is none.");
}

QString practicode()
{
    return Text::tr(
        "Practicode: AAPC's online practice on real, anonymous records; it stands in for a part of the work.");
}

struct RuleTerms {
    QStringList operator()(const ExamFormat& exam) const
    {
        return exam.scale == ScoreScale::Scaled ? QStringList{scaledScore()} : QStringList();
    }
    QStringList operator()(const RouteRule&) const { return {apprenticeStatus()}; }
    QStringList operator()(const CycleRule&) const { return {cycle()}; }
    QStringList operator()(const CeuAmountByCount&) const { return {ceu(), cycle()}; }
    QStringList operator()(const CeuAmountBySingles&) const { return {ceu(), cycle()}; }
    QStringList operator()(const CeuShareRule& share) const
    {
        return {share.of == ShareOf::HiimDomain ? hiimDomain() : ahimaSource()};
    }
    QStringList operator()(const CeuConditionRule& rule) const
    {
        return {rule.condition == CeuCondition::IndexNumberRequired ? indexNumber() : ceu()};
    }
    QStringList operator()(const SubjectBoundRule&) const { return {ceu()}; }
    QStringList operator()(const SubmissionWindowRule&) const { return {cycle()}; }
    QStringList operator()(const GraceRule&) const { return {cycle()}; }
    QStringList operator()(const SelfReviewRule&) const { return {ceu()}; }
    template <class Plain>
    QStringList operator()(const Plain&) const
    {
        return {};
    }
};

struct NeedTerms {
    QStringList operator()(const ExperienceNeed&) const { return {placement()}; }
    QStringList operator()(const LetterNeed&) const { return {verificationLetter()}; }
    QStringList operator()(const CourseNeed&) const { return {contactHours()}; }
    QStringList operator()(const PracticodeNeed&) const { return {practicode()}; }
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
