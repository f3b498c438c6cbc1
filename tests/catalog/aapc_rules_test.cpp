// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures of the rules of AAPC, each quoted with the id of its rule. A change here needs a source.
#include <gtest/gtest.h>

#include "built_in.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {
namespace aapc_rules_test {

using namespace Qt::StringLiterals;
using testing::inForce;
using testing::on;

TEST(AapcRules, CpcExam)
{
    const auto cpc = on<ExamFormat>("aapc.cpc.exam");
    EXPECT_EQ(cpc.items, 100);
    EXPECT_EQ(cpc.time, Minutes{240});
    EXPECT_EQ(cpc.scale, ScoreScale::Percent);
    EXPECT_EQ(cpc.passMark, 70);
    int items = 0;
    for (const ExamDomain& domain : cpc.domains) {
        items += domain.items.value_or(0);
    }
    EXPECT_EQ(cpc.domains.size(), 18U);
    EXPECT_EQ(items, 100);
    const std::vector<Fee> fees = on<ExamFees>("aapc.cpc.exam-fee").fees;
    ASSERT_EQ(fees.size(), 4U);
    EXPECT_EQ(fees[0].amount, Cents{42500});
    EXPECT_EQ(fees[1].amount, Cents{49900});
    EXPECT_EQ(fees[2].amount, Cents{40000});
    EXPECT_EQ(fees[3].amount, Cents{47500});
    EXPECT_EQ(on<ExamFees>("aapc.cpc.exam-fee", {2026, 11, 28}).fees.size(), 2U) << "no lower price for students";
}

struct ExamFacts {
    const char* id;
    std::optional<int> items;
    std::optional<int> minutes;
    std::optional<int> passMark;
    std::size_t domains;  ///< their questions make the whole exam
    Confidence confidence;
};

TEST(AapcRules, ExamsOfTheOtherCredentials)
{
    const std::optional<int> notFound;
    const std::vector<ExamFacts> table{
        {"aapc.coc.exam", 100, 240, 70, 10, Confidence::Medium},
        {"aapc.cic.exam", notFound, 240, 70, 0, Confidence::Medium},
        {"aapc.crc.exam", 100, 240, 70, 0, Confidence::High},
        {"aapc.cpb.exam", 135, 240, notFound, 0, Confidence::High},
        {"aapc.cpma.exam", 100, 240, 70, 0, Confidence::High},
        {"aapc.cdeo.exam", 100, 240, 70, 9, Confidence::High},
        {"aapc.cppm.exam", 135, 240, notFound, 0, Confidence::High},
        {"aapc.cpco.exam", 100, 240, 70, 0, Confidence::Medium},
        {"aapc.cemc.exam", 100, 240, 70, 0, Confidence::Medium},
    };
    for (const ExamFacts& row : table) {
        const auto exam = on<ExamFormat>(row.id);
        EXPECT_EQ(exam.items, row.items) << row.id;
        EXPECT_EQ(exam.time.has_value(), row.minutes.has_value()) << row.id;
        EXPECT_EQ(exam.time.value_or(Minutes{}).value, row.minutes.value_or(0)) << row.id;
        EXPECT_EQ(exam.passMark, row.passMark) << row.id;
        EXPECT_EQ(exam.domains.size(), row.domains) << row.id;
        int questions = 0;
        for (const ExamDomain& domain : exam.domains) {
            questions += domain.items.value_or(0);
        }
        EXPECT_EQ(questions, row.domains == 0 ? 0 : 100) << row.id;
        EXPECT_EQ(testing::editionOn(row.id)->confidence, row.confidence) << row.id;
    }
}

TEST(AapcRules, ExamFeesOfTheOtherCredentials)
{
    const std::optional<Cents> one = Cents{42500};
    const std::optional<Cents> two = Cents{49900};
    const std::vector<std::pair<const char*, std::optional<Cents>>> table{{"aapc.coc.exam-fee", std::nullopt},
                                                                          {"aapc.crc.exam-fee", one},
                                                                          {"aapc.cpb.exam-fee", one},
                                                                          {"aapc.cdeo.exam-fee", one},
                                                                          {"aapc.cpco.exam-fee", std::nullopt}};
    for (const auto& [id, price] : table) {
        const std::vector<Fee> fees = on<ExamFees>(id).fees;
        ASSERT_EQ(fees.size(), 2U) << id;
        EXPECT_EQ(fees[0].amount, price) << id;
        EXPECT_EQ(fees[1].amount, two) << id;
    }
}

TEST(AapcRules, RenewalAmounts)
{
    const std::vector<CeuHundredths> present{{3600}, {4000}, {4400}, {4800}, {5200}};
    const std::vector<CeuHundredths> older{{3600}, {4800}, {6000}, {7200}, {8000}};
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount").byCount, present);
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount", {2015, 8, 31}).byCount, present);
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount", {2015, 8, 30}).byCount, older);
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount").joinedLater, FirstPeriod::ProRatedByMonthsBegun);
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount", {2015, 8, 30}).joinedLater, std::nullopt);
}

TEST(AapcRules, RenewalCycle)
{
    const auto cycle = on<CycleRule>("aapc.renewal.cycle");
    EXPECT_EQ(cycle.months, 24);
    EXPECT_EQ(cycle.anchor, CycleAnchor::MembershipDueParity);
    EXPECT_EQ(cycle.firstPeriod, FirstPeriod::ProRatedByMonthsBegun);
    EXPECT_EQ(cycle.proRatingStep, CeuHundredths{50});
    EXPECT_EQ(on<SubmissionWindowRule>("aapc.renewal.submission-window").monthsBefore, 1);
}

TEST(AapcRules, Conditions)
{
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.index-number").condition, CeuCondition::IndexNumberRequired);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.after-certification").condition, CeuCondition::NotBeforeCertification);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.once-per-course").condition, CeuCondition::OncePerCourse);
    EXPECT_EQ(on<CarryOverRule>("aapc.renewal.no-carry-over").atMost, CeuHundredths{});
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.renewal-month").condition, CeuCondition::RenewalMonthEitherCycle);
}

struct BoundCeus {
    const char* id;
    const char* subject;
    int hundredths;
};

TEST(AapcRules, CeusOfTheCmsCountForCoreCredentialsOnlyAndNeedNoIndexNumber)
{
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.cms").condition, CeuCondition::CmsForCoreOnly);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.index-number").except,
              (std::vector<ActivityMatch>{{.sources = {CeuSource::Cms}}}));
}

TEST(AapcRules, TheSubjectOfTheCirccTakesCeusOfThreeVendors)
{
    const auto vendors = on<CeuConditionRule>("aapc.circc.vendors", {2026, 11, 28});
    EXPECT_EQ(vendors.condition, CeuCondition::NotForSubject);
    EXPECT_EQ(
        vendors.except,
        (std::vector<ActivityMatch>{{.providers = {u"ZHealth"_s, u"MedLearn"_s, u"Medical Asset Management"_s}}}));
}

TEST(AapcRules, SubjectBoundCeus)
{
    const std::vector<BoundCeus> table{
        {"aapc.cpma.subject-ceus", "auditing", 1600},
        {"aapc.cpco.subject-ceus", "compliance", 1600},
        {"aapc.cdeo.subject-ceus", "documentation", 1600},
        {"aapc.cppm.subject-ceus", "practice management", 1600},
        {"aapc.circc.subject-ceus", "interventional radiology or cardiovascular", 1600},
        {"aapc.cgsc.subject-ceus", "general surgery", 800},
        {"aapc.cosc.subject-ceus", "orthopaedic surgery", 800},
        {"aapc.cascc.subject-ceus", "ambulatory surgery", 800},
        {"aapc.cemc.subject-ceus", "evaluation and management", 800},
        {"aapc.ccc.subject-ceus", "cardiology", 800},
        {"aapc.canpc.subject-ceus", "anesthesia and pain management", 800},
        {"aapc.cedc.subject-ceus", "emergency department", 800},
        {"aapc.cobgc.subject-ceus", "obstetrics and gynecology", 800},
        {"aapc.cfpc.subject-ceus", "family practice", 800},
        {"aapc.cgic.subject-ceus", "gastroenterology", 800},
        {"aapc.chonc.subject-ceus", "hematology and oncology", 800},
        {"aapc.crhc.subject-ceus", "rheumatology", 800},
        {"aapc.cuc.subject-ceus", "urology", 800},
        {"aapc.ccvtc.subject-ceus", "cardiovascular and thoracic surgery", 800},
        {"aapc.cpcd.subject-ceus", "dermatology", 800},
    };
    for (const BoundCeus& row : table) {
        EXPECT_EQ(on<SubjectBoundRule>(row.id).subject, QString::fromLatin1(row.subject)) << row.id;
        EXPECT_EQ(on<SubjectBoundRule>(row.id).amount, CeuHundredths{row.hundredths}) << row.id;
    }
}

TEST(AapcRules, SubjectsAreKnownByTheWordsThatPeopleUse)
{
    const std::vector<std::pair<const char*, QStringList>> table{
        {"aapc.cpma.subject-ceus", {u"Auditing"_s, u"audit"_s}},
        {"aapc.cpco.subject-ceus", {u"compliance"_s, u"HIPAA"_s}},
        {"aapc.cdeo.subject-ceus", {u"documentation"_s, u"cdi"_s}},
        {"aapc.cppm.subject-ceus", {u"practice management"_s}},
        {"aapc.circc.subject-ceus", {u"interventional radiology"_s, u"cardiovascular"_s}},
        {"aapc.cosc.subject-ceus", {u"orthopedic surgery"_s, u"Orthopaedics"_s}},
        {"aapc.cascc.subject-ceus", {u"ASC"_s}},
        {"aapc.cemc.subject-ceus", {u"E/M"_s, u"em"_s, u"e&m"_s, u"Evaluation and Management"_s}},
        {"aapc.canpc.subject-ceus", {u"anesthesia"_s, u"pain management"_s}},
        {"aapc.cedc.subject-ceus", {u" emergency medicine "_s, u"emergency"_s}},
        {"aapc.cobgc.subject-ceus", {u"OB/GYN"_s, u"obstetrics"_s}},
    };
    for (const auto& [id, words] : table) {
        for (const QString& word : words) {
            EXPECT_TRUE(testing::catalogueRules().isOfSubject(word, on<SubjectBoundRule>(id)))
                << id << ' ' << word.toStdString();
        }
    }
    const auto emergency = on<SubjectBoundRule>("aapc.cedc.subject-ceus");
    for (const QString& other : {u""_s, u"E/M"_s, u"medicine"_s, u"cardiology"_s}) {
        EXPECT_FALSE(testing::catalogueRules().isOfSubject(other, emergency)) << other.toStdString();
    }
}

TEST(AapcRules, SubjectCeusWereMoreUntilAugust2015)
{
    const std::vector<std::pair<const char*, int>> table{
        {"aapc.cpma.subject-ceus", 2400},  {"aapc.cpco.subject-ceus", 2400}, {"aapc.circc.subject-ceus", 2400},
        {"aapc.cppm.subject-ceus", 2400},  {"aapc.cgsc.subject-ceus", 1600}, {"aapc.cosc.subject-ceus", 1600},
        {"aapc.cascc.subject-ceus", 1600}, {"aapc.cemc.subject-ceus", 1600}, {"aapc.ccc.subject-ceus", 1600},
        {"aapc.canpc.subject-ceus", 1600}, {"aapc.cedc.subject-ceus", 1600}, {"aapc.cobgc.subject-ceus", 1600}};
    for (const auto& [id, ceus] : table) {
        EXPECT_EQ(on<SubjectBoundRule>(id, {2015, 8, 30}).amount, CeuHundredths{ceus}) << id;
        EXPECT_EQ(testing::editionOn(id, {2015, 8, 30})->confidence, Confidence::Medium) << id;
        EXPECT_LT(on<SubjectBoundRule>(id, {2015, 8, 31}).amount, CeuHundredths{ceus}) << id;
    }
}

TEST(AapcRules, TheUnconfirmedFigureForTheCppmAloneStandsWithTheOneThatIsAsked)
{
    const QString note = testing::editionOn("aapc.cppm.subject-ceus")->note;
    EXPECT_TRUE(note.contains(u"36 CEUs in practice management"_s));
    EXPECT_TRUE(note.contains(u"Unconfirmed"_s));
}

TEST(AapcRules, EveryExamAsksForMembershipOnce)
{
    const QDate day(2026, 11, 23);
    for (const CredentialFacts& credential : testing::catalogueRules().credentials) {
        if (credential.body != u"AAPC"_s) {
            continue;
        }
        const auto rules = rulesFor<EligibilityRule>(testing::catalogueRules(), credential.code, day);
        ASSERT_EQ(rules.size(), 1U) << credential.code.toStdString();
        const std::vector<Need>& required = rules.front().value().required;
        ASSERT_EQ(required.size(), 1U) << credential.code.toStdString();
        EXPECT_EQ(std::get<MembershipNeed>(required.front().what).body, u"AAPC"_s);
        EXPECT_EQ(rules.front().edition->confidence, Confidence::High);
    }
}

TEST(AapcRules, WhatFollowsMissedDuesAndCeusAndHowCeusAreChecked)
{
    const auto dues = on<LateDuesRule>("aapc.renewal.late-dues");
    EXPECT_EQ(dues.graceDays, 30);
    EXPECT_EQ(dues.fee, Cents{5000});
    EXPECT_EQ(dues.moreDays, 60);
    EXPECT_EQ(dues.reinstatement, Cents{20000});
    EXPECT_EQ(on<ExtensionFeeRule>("aapc.renewal.extension").fee, Cents{5000});
    EXPECT_EQ(on<ExtensionFeeRule>("aapc.renewal.extension").basis, FeeBasis::NotSaid);
    EXPECT_FALSE(on<ExtensionFeeRule>("aapc.renewal.extension").days.has_value()) << "how long was not found";
    EXPECT_EQ(on<RevocationRule>("aapc.renewal.late-ceus").days, 90);
    EXPECT_EQ(on<LapseRule>("aapc.renewal.lapse").meanwhile, LapsedAs::NotRenewed);
    EXPECT_EQ(on<LapseRule>("aapc.renewal.lapse").afterwards, LapsedAs::Cancelled);
    EXPECT_EQ(on<ReinstatementRule>("aapc.renewal.reinstatement").months, 36);
    EXPECT_EQ(on<ReinstatementRule>("aapc.renewal.reinstatement").fee, Cents{20000});
    EXPECT_EQ(on<ReinstatementRule>("aapc.renewal.reinstatement").owed.size(), 2);
    EXPECT_EQ(on<VerificationRule>("aapc.renewal.verification").percent, 25);
    EXPECT_FALSE(on<VerificationRule>("aapc.renewal.verification").keepMonths.has_value());
    EXPECT_EQ(on<VerificationRule>("aapc.renewal.verification-answer").answerDays, 30);
    EXPECT_EQ(on<VerificationRule>("aapc.renewal.verification-answer").keepMonths, 6);
}

TEST(AapcRules, SubjectBoundCeusCountTwiceSinceOctober2012)
{
    EXPECT_FALSE(inForce("aapc.renewal.subject-ceus", {2012, 9, 30}));
    EXPECT_TRUE(inForce("aapc.renewal.subject-ceus", {2012, 10, 1}));
}

}  // namespace aapc_rules_test
}  // namespace credence
