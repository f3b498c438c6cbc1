// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures of the rules of AHIMA, each quoted with the id of its rule. A change here needs a source.
#include <gtest/gtest.h>

#include "built_in.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;
using testing::expectNeeds;
using testing::expectStatements;
using testing::inForce;
using testing::on;

struct ExamFacts {
    const char* id;
    int items;
    int scored;
    int minutes;
    std::size_t domains;
    Confidence confidence;
};

TEST(AhimaRules, ExamFormats)
{
    const std::vector<ExamFacts> table{
        {"ahima.cca.exam", 105, 90, 120, 6, Confidence::High},
        {"ahima.ccs.exam", 107, 97, 240, 5, Confidence::Medium},
        {"ahima.ccs-p.exam", 121, 97, 240, 0, Confidence::Low},
        {"ahima.rhit.exam", 150, 130, 210, 0, Confidence::Medium},
        {"ahima.rhia.exam", 150, 130, 210, 0, Confidence::Medium},
    };
    for (const ExamFacts& row : table) {
        const auto exam = on<ExamFormat>(row.id);
        EXPECT_EQ(exam.items, row.items) << row.id;
        EXPECT_EQ(exam.scoredItems, row.scored) << row.id;
        EXPECT_EQ(exam.time, Minutes{row.minutes}) << row.id;
        EXPECT_EQ(exam.scale, ScoreScale::Scaled) << row.id;
        EXPECT_EQ(exam.passMark, 300) << row.id;
        EXPECT_EQ(exam.domains.size(), row.domains) << row.id;
        EXPECT_EQ(testing::editionOn(row.id)->confidence, row.confidence) << row.id;
    }
}

TEST(AhimaRules, DomainWeightsAddUpAtTheirMidpoints)
{
    for (const char* id : {"ahima.cca.exam", "ahima.ccs.exam"}) {
        int twiceTheMidpoints = 0;
        for (const ExamDomain& domain : on<ExamFormat>(id).domains) {
            twiceTheMidpoints += domain.weightMinPercent.value_or(0) + domain.weightMaxPercent.value_or(0);
        }
        EXPECT_EQ(twiceTheMidpoints, 200) << id;
    }
}

struct FeePair {
    const char* id;
    int member;
    int other;
};

TEST(AhimaRules, ExamFees)
{
    const std::vector<FeePair> table{{"ahima.cca.exam-fee", 19900, 29900},
                                     {"ahima.ccs.exam-fee", 29900, 39900},
                                     {"ahima.ccs-p.exam-fee", 29900, 39900},
                                     {"ahima.rhit.exam-fee", 22900, 29900},
                                     {"ahima.rhia.exam-fee", 22900, 29900}};
    for (const FeePair& row : table) {
        const std::vector<Fee> fees = on<ExamFees>(row.id).fees;
        ASSERT_EQ(fees.size(), 2U) << row.id;
        EXPECT_EQ(fees[0].amount, Cents{row.member}) << row.id;
        EXPECT_EQ(fees[1].amount, Cents{row.other}) << row.id;
    }
}

TEST(AhimaRules, RetakeWaitsOfCcaAndCcsChangedInSeptember2023)
{
    for (const char* id : {"ahima.cca.retake", "ahima.ccs.retake"}) {
        EXPECT_FALSE(inForce(id, {2020, 7, 12})) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2020, 7, 13}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2023, 9, 10}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2023, 9, 11}).waitDays, 30) << id;
        EXPECT_FALSE(on<RetakeRule>(id).attemptsAllowed.has_value()) << "no limit was found: " << id;
    }
}

TEST(AhimaRules, RetakeWaitsOfTheOthersAreNinetyDays)
{
    for (const char* id : {"ahima.ccs-p.retake", "ahima.rhit.retake", "ahima.rhia.retake", "ahima.cdip.retake",
                           "ahima.chda.retake", "ahima.chps.retake"}) {
        EXPECT_FALSE(inForce(id, {2020, 7, 12})) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2020, 7, 13}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id).waitDays, 90) << id;
        EXPECT_EQ(testing::editionOn(id)->confidence, Confidence::Medium) << id;
    }
}

TEST(AhimaRules, NeedsOfEligibility)
{
    expectNeeds({
        {"ahima.cca.eligibility",
         {"ahima.cca.eligibility.diploma", "ahima.cca.eligibility.experience", "ahima.cca.eligibility.training"}},
        {"ahima.ccs.eligibility",
         {"ahima.ccs.eligibility.diploma", "ahima.ccs.eligibility.courses", "ahima.ccs.eligibility.courses.subjects",
          "ahima.ccs.eligibility.courses.experience", "ahima.ccs.eligibility.experience", "ahima.ccs.eligibility.cca",
          "ahima.ccs.eligibility.cca.held", "ahima.ccs.eligibility.cca.experience", "ahima.ccs.eligibility.other",
          "ahima.ccs.eligibility.other.held", "ahima.ccs.eligibility.other.experience",
          "ahima.ccs.eligibility.advanced"}},
        {"ahima.ccs-p.eligibility",
         {"ahima.ccs-p.eligibility.courses", "ahima.ccs-p.eligibility.courses.subjects",
          "ahima.ccs-p.eligibility.courses.experience", "ahima.ccs-p.eligibility.experience",
          "ahima.ccs-p.eligibility.prior", "ahima.ccs-p.eligibility.prior.held",
          "ahima.ccs-p.eligibility.prior.experience", "ahima.ccs-p.eligibility.advanced"}},
    });
}

TEST(AhimaRules, WhatIsOnlyRecommendedIsNotRequired)
{
    EXPECT_EQ(on<EligibilityRule>("ahima.cca.eligibility").required.size(), 1U);
    EXPECT_EQ(on<EligibilityRule>("ahima.cca.eligibility").recommendedAnyOf.size(), 2U);
    EXPECT_EQ(on<EligibilityRule>("ahima.ccs.eligibility").required.size(), 1U);
    EXPECT_EQ(on<EligibilityRule>("ahima.ccs.eligibility").recommendedAnyOf.size(), 5U);
    EXPECT_TRUE(on<EligibilityRule>("ahima.ccs-p.eligibility").required.empty()) << "what is required was not found";
    EXPECT_EQ(on<EligibilityRule>("ahima.ccs-p.eligibility").recommendedAnyOf.size(), 4U);
}

TEST(AhimaRules, RenewalCycle)
{
    const auto cycle = on<CycleRule>("ahima.renewal.cycle");
    EXPECT_EQ(cycle.months, 24);
    EXPECT_EQ(cycle.anchor, CycleAnchor::FirstCredential);
    EXPECT_EQ(cycle.firstPeriod, FirstPeriod::Full);
}

TEST(AhimaRules, AmountOfEachCredential)
{
    const auto amount = on<CeuAmountBySingles>("ahima.renewal.amount");
    EXPECT_EQ(amount.perFurther, wholeCeus(10));
    EXPECT_EQ(amount.cap, wholeCeus(50));
    ASSERT_EQ(amount.singles.size(), 8U);
    for (const CeuAmountBySingles::Single& single : amount.singles) {
        const bool thirty = QStringList{u"RHIA"_s, u"CDIP"_s, u"CHDA"_s, u"CHPS"_s}.contains(single.credential);
        EXPECT_EQ(single.amount, wholeCeus(thirty ? 30 : 20)) << single.credential.toStdString();
    }
    ASSERT_EQ(amount.replacements.size(), 1U);
    EXPECT_EQ(amount.replacements[0].keeper, u"RHIA"_s);
    EXPECT_EQ(amount.replacements[0].replaced, u"RHIT"_s);
}

TEST(AhimaRules, SharesAndConditions)
{
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.hiim-share").percent, 80);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.hiim-share").of, ShareOf::HiimDomain);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.source-share").percent, 40);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.source-share").of, ShareOf::AhimaSource);
    EXPECT_EQ(testing::catalogueRules().rule(u"ahima.renewal.source-share")->binding, BindingKey::CycleStart);
    EXPECT_TRUE(testing::editionOn("ahima.renewal.source-share")->note.contains(u"confidence of that binding: low"_s));
    EXPECT_EQ(on<CeuConditionRule>("ahima.renewal.carry-over").condition, CeuCondition::NoCarryOver);
    EXPECT_EQ(on<CeuConditionRule>("ahima.renewal.one-credential").condition, CeuCondition::OneCredential);
}

TEST(AhimaRules, WhatFollowsAMissedCycle)
{
    const QDate lastOfGrace(2020, 12, 31);
    EXPECT_EQ(on<GraceRule>("ahima.renewal.grace", lastOfGrace).months, 3);
    EXPECT_EQ(on<SelfReviewRule>("ahima.renewal.self-review", lastOfGrace).perYear, 1);
    EXPECT_EQ(on<SelfReviewRule>("ahima.renewal.self-review", lastOfGrace).each, wholeCeus(5));
    EXPECT_EQ(on<SelfReviewRule>("ahima.renewal.self-review", lastOfGrace).subject, u"coding self-review"_s);
    EXPECT_EQ(testing::catalogueRules().rule(u"ahima.renewal.self-review")->credentials,
              (QStringList{u"CCA"_s, u"CCS"_s, u"CCS-P"_s}));
    EXPECT_EQ(on<RevocationRule>("ahima.renewal.inactive", lastOfGrace.addDays(1)).days, 180);
    EXPECT_EQ(on<AppealRule>("ahima.renewal.appeal").days, 90);
    EXPECT_EQ(on<ExtensionFeeRule>("ahima.renewal.extension").fee, Cents{5000});
    EXPECT_EQ(on<ExtensionFeeRule>("ahima.renewal.extension").basis, FeeBasis::EachCredential);
}

TEST(AhimaRules, RecertificationFees)
{
    const std::vector<Fee> fees = on<StatementRule>("ahima.renewal.fee").fees;
    ASSERT_EQ(fees.size(), 3U);
    EXPECT_EQ(fees[0].amount, Cents{21800});
    EXPECT_EQ(fees[1].amount, Cents{10000});
    EXPECT_EQ(fees[2].amount, Cents{5000});
    EXPECT_TRUE(testing::editionOn("ahima.renewal.fee")->note.contains(u"249 USD"_s)) << "the other source";
}

TEST(AhimaRules, Statements)
{
    expectStatements({
        {"ahima.ccs.exam", 0, 0, Confidence::Medium, {2020, 6, 30}},
        {"ahima.rhit.eligibility", 2, 0, Confidence::Medium},
        {"ahima.rhia.eligibility", 4, 0, Confidence::Medium},
        {"ahima.exam.early-testing", 0, 0, Confidence::Medium},
        {"ahima.exam.early-testers", 0, 0, Confidence::High},
        {"ahima.exam.window", 0, 1, Confidence::High},
        {"ahima.exam.reschedule", 0, 2, Confidence::Medium},
        {"ahima.exam.books", 0, 0, Confidence::Medium, {2026, 4, 30}},
        {"ahima.exam.books", 0, 0, Confidence::Medium},
        {"ahima.cca.navigation", 0, 0, Confidence::Medium, {2026, 4, 30}},
        {"ahima.cca.navigation", 0, 0, Confidence::Medium},
        {"ahima.ccs.navigation", 0, 0, Confidence::Medium},
        {"ahima.exam.remote", 0, 0, Confidence::Low},
        {"ahima.cca.pass-rate", 7, 0, Confidence::Medium},
        {"ahima.rhia.pass-rate", 3, 0, Confidence::Medium},
        {"ahima.renewal.older-cycles", 0, 0, Confidence::Medium},
        {"ahima.renewal.sync-cycle", 0, 0, Confidence::Medium},
        {"ahima.renewal.early-tester-cycle", 0, 0, Confidence::Medium},
        {"ahima.renewal.policy-2024", 0, 0, Confidence::High},
        {"ahima.renewal.self-review", 0, 0, Confidence::High},
        {"ahima.renewal.ceu-length", 0, 0, Confidence::Medium},
        {"ahima.renewal.activities", 9, 0, Confidence::Medium},
        {"ahima.renewal.state-meetings", 0, 0, Confidence::Medium},
        {"ahima.renewal.not-counted", 0, 0, Confidence::Medium},
        {"ahima.renewal.review-courses", 0, 0, Confidence::Medium},
        {"ahima.renewal.status", 0, 0, Confidence::Medium, {2020, 12, 31}},
        {"ahima.renewal.status", 0, 1, Confidence::High},
        {"ahima.renewal.grace", 0, 0, Confidence::High},
        {"ahima.renewal.fee", 0, 3, Confidence::Medium},
        {"ahima.renewal.payment", 0, 0, Confidence::High},
        {"ahima.membership.dues", 0, 1, Confidence::Low},
        {"ahima.membership.free-ceus", 0, 0, Confidence::Medium},
        {"ahima.renewal.proof", 0, 0, Confidence::High},
        {"ahima.ceu-center.record", 7, 0, Confidence::Medium},
        {"ahima.ceu-center.functions", 0, 0, Confidence::High},
        {"ahima.ceu-center.faults", 5, 0, Confidence::Medium},
    });
}

}  // namespace
}  // namespace credence
