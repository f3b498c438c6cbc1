// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "domain/steps/next_step.h"
#include "words/format.h"
#include "words/format_explain.h"
#include "words/format_steps.h"
#include "json/judgement_names.h"
#include "support/printers.h"
#include "words.h"

namespace credence {
namespace format_steps_test {

using namespace Qt::StringLiterals;
using testing::areWords;

TEST(FormatNextStep, HasATitleAndAButtonForEveryKind)
{
    for (const auto& entry : EnumNames<NextStepKind>::kNames) {
        const NextStep step{.kind = entry.first, .subject = u"CPC"_s};
        EXPECT_TRUE(areWords(format::nextStepTitle(step))) << nameOf(entry.first).toStdString();
        EXPECT_TRUE(areWords(format::nextStepAction(step))) << nameOf(entry.first).toStdString();
    }
}

TEST(FormatNextStep, SaysHowMuchAndByWhen)
{
    const NextStep step{.kind = NextStepKind::EarnCeus,
                        .subject = u"AHIMA"_s,
                        .amount = Amount{AmountUnit::CeuHundredths, 525},
                        .dueOn = QDate(2027, 12, 5)};
    EXPECT_EQ(format::nextStepTitle(step), u"Earn 5.25 CEUs for AHIMA"_s);
    EXPECT_EQ(format::nextStepDetail(step), u"the cycle ends on Dec 5, 2027"_s);
}

TEST(FormatNextStep, NamesASubjectInFull)
{
    const NextStep step{.kind = NextStepKind::StudyWeakSubject,
                        .subject = u"icd-10-pcs"_s,
                        .amount = Amount{AmountUnit::Minutes, 120},
                        .rule = {.ruleId = u"icd-10-pcs"_s, .title = u"ICD-10-PCS procedure coding"_s}};
    EXPECT_EQ(format::nextStepTitle(step), u"Study ICD-10-PCS procedure coding"_s);
    EXPECT_EQ(format::nextStepDetail(step), u"2 h"_s);
}

TEST(FormatNextStep, CallsMembershipDuesByTheirBody)
{
    NextStep step{.kind = NextStepKind::MeetDeadline,
                  .record = RecordRef{RecordKind::Membership, 1},
                  .subject = u"AAPC"_s,
                  .dueOn = QDate(2027, 3, 31)};
    EXPECT_EQ(format::nextStepTitle(step), u"Pay your AAPC dues"_s);
    EXPECT_EQ(format::nextStepDetail(step), u"Mar 31, 2027"_s);
    step.record = RecordRef{RecordKind::Deadline, 1};
    step.subject = u"Hand in the form"_s;
    EXPECT_EQ(format::nextStepTitle(step), u"Hand in the form"_s);
}

TEST(FormatNextStep, LeavesOutWhatItDoesNotKnow)
{
    EXPECT_EQ(format::nextStepDetail({.kind = NextStepKind::PlanExam, .subject = u"CCS"_s}), QString());
    EXPECT_EQ(format::nextStepDetail({.kind = NextStepKind::SitExam, .subject = u"CCS"_s}), QString());
    EXPECT_EQ(format::nextStepDetail({.kind = NextStepKind::EarnCeus, .subject = u"AAPC"_s}), QString());
    EXPECT_EQ(format::nextStepTitle({.kind = NextStepKind::EarnCeus, .subject = u"AAPC"_s}), u"Earn CEUs for AAPC"_s);
}

NextStep waiting(NextStepKind kind, CostOfDelay what, std::optional<Cents> fee)
{
    return {.kind = kind,
            .subject = u"AHIMA"_s,
            .delay = DelayCost{.what = what, .from = {2026, 12, 28}, .fee = fee, .basis = FeeBasis::EachCredential}};
}

TEST(FormatNextStep, SaysWhatWaitingCosts)
{
    EXPECT_EQ(format::nextStepDelay({.kind = NextStepKind::PlanExam}), QString());
    EXPECT_EQ(format::nextStepDelay(waiting(NextStepKind::AskForLetter, CostOfDelay::Days, {})),
              u"each day of waiting puts off the day the A comes off"_s);
    EXPECT_EQ(format::nextStepDelay(waiting(NextStepKind::MeetDeadline, CostOfDelay::Money, Cents{5000})),
              u"from Dec 28, 2026 a late fee of $50"_s);
    EXPECT_EQ(format::nextStepDelay(waiting(NextStepKind::MeetDeadline, CostOfDelay::Credential, Cents{20000})),
              u"from Dec 28, 2026 membership and credentials are off; coming back costs $200 and the dues owed"_s);
    EXPECT_EQ(format::nextStepDelay(waiting(NextStepKind::EarnCeus, CostOfDelay::Credential, Cents{5000})),
              u"from Dec 28, 2026 your AHIMA credentials can be lost; more time for the CEUs costs $50 for each "
              u"credential"_s);
    EXPECT_EQ(format::nextStepDelay(waiting(NextStepKind::EarnCeus, CostOfDelay::Credential, {})),
              u"from Dec 28, 2026 your AHIMA credentials can be lost"_s);
}

TEST(FormatNextStep, IsBriefOnACard)
{
    NextStep step{.kind = NextStepKind::EarnCeus, .subject = u"AAPC"_s};
    EXPECT_EQ(format::nextStepBriefly(step, {}), u"CEUs"_s);
    step.amount = Amount{AmountUnit::CeuHundredths, 1475};
    EXPECT_EQ(format::nextStepBriefly(step, {}), u"14.75 CEUs"_s);

    RuleBook rules;
    rules.subjects.push_back({.code = u"icd"_s,
                              .name = u"ICD-10-CM diagnosis coding"_s,
                              .shortName = u"ICD-10-CM"_s,
                              .aliases = {},
                              .target = {},
                              .targetMin = {},
                              .targetMax = {}});
    const NextStep study{.kind = NextStepKind::StudyWeakSubject, .subject = u"icd"_s};
    EXPECT_EQ(format::nextStepBriefly(study, rules), u"ICD-10-CM"_s);
}

TEST(FormatNextStep, SaysForWhichDomainASubjectIsStudied)
{
    NextStep step{.kind = NextStepKind::StudyWeakSubject, .subject = u"cpt"_s, .dueOn = QDate(2026, 12, 27)};
    EXPECT_EQ(format::nextStepDetail(step), u"by Dec 27, 2026"_s);
    step.examDomain = u"Anesthesia"_s;
    EXPECT_EQ(format::nextStepDetail(step), u"most of the exam is lost in: Anesthesia · by Dec 27, 2026"_s);
}

TEST(FormatNextStep, SaysOfAMissedCycleThatOnlyTheRecordsSayIt)
{
    NextStep step = waiting(NextStepKind::CatchUpCycle, CostOfDelay::Credential, Cents{5000});
    step.amount = Amount{AmountUnit::CeuHundredths, 1300};
    step.dueOn = QDate(2026, 12, 27);
    step.days = DateRange::make({2024, 7, 1}, {2026, 6, 30}).value();
    EXPECT_EQ(format::nextStepTitle(step), u"Save your last AHIMA cycle"_s);
    EXPECT_EQ(format::nextStepDetail(step), u"as far as your records say, it ended on Jun 30, 2026 without 13 CEUs"_s);
    step.delay.reset();
    EXPECT_TRUE(format::nextStepDetail(step).endsWith(u"if the credentials were revoked, appeal by Dec 27, 2026"_s));
}

TEST(FormatNextStep, SaysWhatProvesAProgrammeAndWhatIsSentForTheA)
{
    const ProofToSend course{.rule = {.ruleId = u"course"_s, .title = u"Proof of the course"_s},
                             .text = u"One of these."_s,
                             .points = {u"transcript"_s}};
    const ProofToSend weeks{.rule = {.ruleId = u"weeks"_s, .title = u"How long"_s, .confidence = Confidence::Low},
                            .text = u"Two to four weeks."_s};
    const NextStep proof{.kind = NextStepKind::ProveProgramme, .subject = u"CPC course"_s, .send = {course}};
    EXPECT_EQ(format::nextStepTitle(proof), u"Attach the proof of “CPC course”"_s);
    EXPECT_EQ(format::nextStepDetail(proof), u"it counts toward the A coming off, but there is no proof yet"_s);
    EXPECT_EQ(format::sendLines(proof), (QStringList{u"Proof of the course"_s, u"One of these."_s, u"• transcript"_s}));
    const NextStep removal{.kind = NextStepKind::RemoveTheA, .subject = u"CPC-A"_s, .send = {course, weeks}};
    EXPECT_EQ(format::nextStepTitle(removal), u"Ask AAPC to take the A off your CPC-A"_s);
    EXPECT_EQ(format::nextStepDetail(removal), u"every proof is in hand: send it, then record the credential"_s);
    EXPECT_EQ(format::sendLines(removal).mid(3), (QStringList{u"How long (unconfirmed)"_s, u"Two to four weeks."_s}));
}

TEST(FormatNextStep, SaysBesideItsFigureWhatIsInDoubtOfIt)
{
    NextStep fee{.kind = NextStepKind::PayRenewalFee,
                 .subject = u"AHIMA"_s,
                 .dueOn = QDate(2026, 12, 27),
                 .rule = {.ruleId = u"fee"_s, .doubt = u"249 USD by a newer page"_s},
                 .fee = Cents{21800}};
    EXPECT_TRUE(format::nextStepDetail(fee).endsWith(u"(249 USD by a newer page)"_s));
    EXPECT_EQ(format::stepDoubts(fee), QStringList{u"249 USD by a newer page"_s});
    fee.rule.own.push_back({});
    EXPECT_EQ(format::stepDoubts(fee), QStringList{u"your value"_s}) << "what she set is in no doubt of the body's";
    const NextStep earn{.kind = NextStepKind::EarnCeus,
                        .subject = u"AAPC"_s,
                        .amount = Amount{AmountUnit::CeuHundredths, 525},
                        .isEstimate = true};
    EXPECT_EQ(format::nextStepDetail(earn), u"estimate"_s) << "the amount stands in the title";
}

TEST(FormatNextStep, SaysOfAMissedCycleWhatIsInDoubtOfTheLapseAndTheWayBack)
{
    const RuleCitation lapse{.ruleId = u"lapse"_s, .doubt = u"its use was not found"_s};
    const RuleCitation back{.ruleId = u"back"_s, .confidence = Confidence::Low};
    const NextStep step{
        .kind = NextStepKind::CatchUpCycle,
        .subject = u"AHIMA"_s,
        .missed =
            AfterMissed{.lapsed = LapsedCredentials{.as = LapsedAs::Revoked, .since = QDate(2026, 1, 1), .rule = lapse},
                        .wayBack = WayBack{.terms = {}, .rule = back}}};
    EXPECT_EQ(format::stepDoubts(step), (QStringList{u"its use was not found"_s, u"unconfirmed"_s}));
}

TEST(FormatNextStep, PutsNoDoubtOfAnExamBesideTheDayThatTheUserWants)
{
    NextStep plan{.kind = NextStepKind::PlanExam,
                  .subject = u"CCS-P"_s,
                  .dueOn = QDate(2027, 6, 30),
                  .rule = {.ruleId = u"exam"_s, .doubt = u"weights from one source"_s},
                  .retakeRule = RuleCitation{.ruleId = u"retake"_s, .doubt = u"a figure of 2023"_s}};
    EXPECT_TRUE(format::stepDoubts(plan).isEmpty());
    plan.retakeFrom = QDate(2027, 1, 2);
    EXPECT_EQ(format::stepDoubts(plan), QStringList{u"a figure of 2023"_s});
}

/// The places of `texts`, such as "subject".
QStringList placesOf(const StepTexts& texts)
{
    static const QRegularExpression kPlace(u"\\{([^}]*)\\}"_s);
    QStringList places;
    for (const char* text : texts) {
        for (const QRegularExpressionMatch& match : kPlace.globalMatch(QString::fromUtf8(text))) {
            places << match.captured(1);
        }
    }
    return places;
}

TEST(FormatNextStep, KnowsEveryPlaceOfEveryText)
{
    const QStringList ofStep{
        u"subject"_s,    u"quoted"_s,       u"amount"_s, u"due"_s,           u"amount_and_day"_s,  u"days"_s,
        u"last_day"_s,   u"dues_body"_s,    u"share"_s,  u"domain"_s,        u"appeal_day"_s,      u"study_subject"_s,
        u"gone"_s,       u"lapsed"_s,       u"fee"_s,    u"not_submitted"_s, u"late_due"_s,        u"due_since"_s,
        u"retake_day"_s, u"other_retake"_s, u"again"_s,  u"lack"_s,          u"amount_of_share"_s, u"ask_from"_s,
        u"act"_s};
    const QStringList ofLoss{u"subject"_s, u"from"_s, u"fee"_s, u"extension"_s};
    for (const StepKind& kind : kStepKinds) {
        for (const QString& place : placesOf(kind.title) + placesOf(kind.detail)) {
            EXPECT_TRUE(ofStep.contains(place)) << place.toStdString();
        }
        for (const QString& place : placesOf(kind.brief)) {
            EXPECT_TRUE(place == u"short_subject"_s || ofStep.contains(place)) << place.toStdString();
        }
        for (const QString& place : placesOf(kind.loss)) {
            EXPECT_TRUE(ofLoss.contains(place)) << place.toStdString();
        }
        const NextStep bare{.kind = kind.kind, .subject = u"CPC"_s};
        EXPECT_FALSE(format::nextStepTitle(bare).isEmpty()) << nameOf(kind.kind).toStdString();
        EXPECT_FALSE(format::nextStepBriefly(bare, {}).isEmpty()) << nameOf(kind.kind).toStdString();
    }
}

TEST(FormatNextStep, TakesNothingInTheUsersWordsForAPlace)
{
    const NextStep step{.kind = NextStepKind::AttachCertificate, .subject = u"On {amount} and %1"_s};
    EXPECT_EQ(format::nextStepTitle(step), u"Get the certificate of “On {amount} and %1”"_s);
}

}  // namespace format_steps_test
}  // namespace credence
