// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures of the rules of AHIMA, each quoted with the id of its rule. A change here needs a source.
#include <gtest/gtest.h>

#include "built_in.h"

namespace credence {
namespace ahima_rules_test {

using namespace Qt::StringLiterals;
using testing::inForce;
using testing::on;

struct ExamFacts {
    const char* id;
    int items;
    int scored;
    int minutes;
    std::size_t domains;
};

TEST(AhimaRules, ExamFormats)
{
    const std::vector<ExamFacts> table{
        {"ahima.cca.exam", 105, 90, 120, 6},   {"ahima.ccs.exam", 107, 97, 240, 5},
        {"ahima.ccs-p.exam", 121, 97, 240, 0}, {"ahima.rhit.exam", 150, 130, 210, 6},
        {"ahima.rhia.exam", 150, 130, 210, 0},
    };
    for (const ExamFacts& row : table) {
        const auto exam = on<ExamFormat>(row.id);
        EXPECT_EQ(exam.items, row.items) << row.id;
        EXPECT_EQ(exam.scoredItems, row.scored) << row.id;
        EXPECT_EQ(exam.time, Minutes{row.minutes}) << row.id;
        EXPECT_EQ(exam.scale, ScoreScale::Scaled) << row.id;
        EXPECT_EQ(exam.passMark, 300) << row.id;
        EXPECT_EQ(exam.domains.size(), row.domains) << row.id;
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
    for (const char* id : {"ahima.ccs-p.retake", "ahima.cdip.retake", "ahima.chda.retake", "ahima.chps.retake"}) {
        EXPECT_FALSE(inForce(id, {2020, 7, 12})) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2020, 7, 13}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id).waitDays, 90) << id;
    }
}

TEST(AhimaRules, RetakeWaitsOfRhitAndRhiaAreUnconfirmedSinceMay2026)
{
    for (const char* id : {"ahima.rhit.retake", "ahima.rhia.retake"}) {
        EXPECT_FALSE(inForce(id, {2020, 7, 12})) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2020, 7, 13}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2026, 4, 30}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2026, 5, 1}).waitDays, 30) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2026, 4, 30}).otherWaitDays, std::nullopt) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2026, 5, 1}).otherWaitDays, 90) << id;
        EXPECT_EQ(testing::editionOn(id)->confidence, Confidence::Low) << id;
        EXPECT_TRUE(testing::editionOn(id)->note.contains(u"90"_s)) << "the other figure is named: " << id;
    }
}

TEST(AhimaRules, TheCcsHasNoCountsBefore2026)
{
    const auto before = on<ExamFormat>("ahima.ccs.exam", {2025, 12, 31});
    EXPECT_FALSE(before.items || before.scoredItems);
    EXPECT_EQ(before.time, Minutes{240});
    EXPECT_EQ(on<ExamFormat>("ahima.ccs.exam", {2026, 1, 1}).items, 107);
}

/// The needs of `rule` that are a programme: kinds and recognition.
std::vector<std::pair<std::vector<ProgrammeKind>, QString>> programmesAsked(const std::vector<Need>& needs)
{
    std::vector<std::pair<std::vector<ProgrammeKind>, QString>> asked;
    for (const Need& need : needs) {
        if (const auto* programme = std::get_if<ProgrammeNeed>(&need.what)) {
            asked.emplace_back(programme->kinds, programme->recognition);
        }
    }
    return asked;
}

TEST(AhimaRules, RhitAndRhiaAskForAProgrammeThatCahiimAccreditsOrReciprocity)
{
    using Kinds = std::vector<ProgrammeKind>;
    const auto rhit = on<EligibilityRule>("ahima.rhit.eligibility");
    ASSERT_EQ(rhit.required.size(), 1U);
    const auto associate = programmesAsked(std::get<AnyOfNeed>(rhit.required.front().what).needs);
    ASSERT_EQ(associate.size(), 2U);
    EXPECT_EQ(associate[0], std::pair(Kinds{ProgrammeKind::Associate}, u"CAHIIM"_s));
    EXPECT_EQ(associate[1], std::pair(Kinds{}, u"reciprocity"_s));
    const auto rhia = on<EligibilityRule>("ahima.rhia.eligibility");
    ASSERT_EQ(rhia.required.size(), 1U);
    const auto higher = programmesAsked(std::get<AnyOfNeed>(rhia.required.front().what).needs);
    ASSERT_EQ(higher.size(), 4U);
    EXPECT_EQ(higher[0], std::pair(Kinds{ProgrammeKind::Bachelor}, u"CAHIIM"_s));
    EXPECT_EQ(higher[1], std::pair(Kinds{ProgrammeKind::Other}, u"CAHIIM"_s)) << "a master's";
    EXPECT_EQ(higher[2], std::pair(Kinds{ProgrammeKind::Certificate}, u"CAHIIM"_s));
    EXPECT_EQ(higher[3], std::pair(Kinds{}, u"reciprocity"_s));
    for (const char* id : {"ahima.rhit.eligibility", "ahima.rhia.eligibility"}) {
        EXPECT_EQ(testing::editionOn(id)->confidence, Confidence::Medium) << id;
    }
    const auto cca = programmesAsked(on<EligibilityRule>("ahima.cca.eligibility").recommendedAnyOf);
    ASSERT_EQ(cca.size(), 1U);
    EXPECT_EQ(cca[0], std::pair(Kinds{}, u"PCAP"_s));
}

TEST(AhimaRules, CourseListsNameEverySubjectOfTheirText)
{
    const auto cca = on<EligibilityRule>("ahima.cca.eligibility").recommendedAnyOf.at(2);
    EXPECT_EQ(std::get<SubjectsNeed>(cca.what).subjects, (QStringList{u"anatomy-physiology"_s, u"medical-terminology"_s,
                                                                      u"icd-10-cm"_s, u"icd-10-pcs"_s, u"cpt"_s}));
    for (const char* id : {"ahima.ccs.eligibility", "ahima.ccs-p.eligibility"}) {
        const auto both = std::get<AllOfNeed>(on<EligibilityRule>(id).recommendedAnyOf.front().what);
        EXPECT_TRUE(std::get<SubjectsNeed>(both.needs.front().what).subjects.contains(u"hcpcs"_s)) << id;
    }
}

TEST(AhimaRules, RenewalCycle)
{
    const auto cycle = on<CycleRule>("ahima.renewal.cycle");
    EXPECT_EQ(cycle.months, 24);
    EXPECT_EQ(cycle.anchor, CycleAnchor::FirstCredential);
    EXPECT_EQ(cycle.firstPeriod, FirstPeriod::Full);
    EXPECT_EQ(cycle.proRatingStep, CeuHundredths{}) << "nothing is pro-rated";
}

TEST(AhimaRules, AmountOfEachCredential)
{
    const auto amount = on<CeuAmountBySingles>("ahima.renewal.amount");
    EXPECT_EQ(amount.perFurther, wholeCeus(10));
    EXPECT_EQ(amount.cap, wholeCeus(50));
    ASSERT_EQ(amount.singles.size(), 10U);
    for (const CeuAmountBySingles::Single& single : amount.singles) {
        const bool thirty =
            QStringList{u"RHIA"_s, u"CDIP"_s, u"CHDA"_s, u"CHPS"_s, u"CPHI"_s}.contains(single.credential);
        EXPECT_EQ(single.amount, wholeCeus(thirty ? 30 : 20)) << single.credential.toStdString();
    }
    EXPECT_EQ(testing::editionOn("ahima.renewal.amount")->confidence, Confidence::Medium) << "as its weakest part";
    EXPECT_TRUE(testing::editionOn("ahima.renewal.amount")->note.contains(u"(confirmed)"_s));
    ASSERT_EQ(amount.replacements.size(), 1U);
    EXPECT_EQ(amount.replacements[0].keeper, u"RHIA"_s);
    EXPECT_EQ(amount.replacements[0].replaced, u"RHIT"_s);
}

TEST(AhimaRules, SendWhoeverWasCertifiedBefore2021ToTheCeuCenter)
{
    for (const char* id : {"ahima.renewal.cycle", "ahima.renewal.older-cycles"}) {
        const QString note = testing::editionOn(id)->note;
        EXPECT_TRUE(note.contains(u"before 2021"_s)) << id;
        EXPECT_TRUE(note.contains(u"CEU Center"_s)) << id;
    }
}

TEST(AhimaRules, NameTheWeightsOfTheCcaThatWereRejected)
{
    EXPECT_TRUE(testing::editionOn("ahima.cca.exam")->note.contains(u"rejected"_s));
}

TEST(AhimaRules, SharesAndConditions)
{
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.hiim-share").percent, 80);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.hiim-share").of, ShareOf::HiimDomain);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.source-share").percent, 40);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.source-share").of, ShareOf::AhimaSource);
    EXPECT_TRUE(testing::editionOn("ahima.renewal.source-share")->note.contains(u"confidence of that binding: low"_s));
    EXPECT_EQ(on<CarryOverRule>("ahima.renewal.carry-over").atMost, CeuHundredths{});
    EXPECT_EQ(on<CeuConditionRule>("ahima.renewal.one-credential").condition, CeuCondition::OneCredential);
}

TEST(AhimaRules, WhatFollowsAMissedCycle)
{
    const QDate lastOfGrace(2020, 12, 31);
    EXPECT_EQ(on<GraceRule>("ahima.renewal.grace", lastOfGrace).months, 3);
    const auto reviews = on<CeuLimitRule>("ahima.renewal.self-review", lastOfGrace);
    EXPECT_EQ(reviews.bound, LimitBound::AtLeast);
    EXPECT_EQ(reviews.per, LimitPer::CycleYear);
    EXPECT_EQ(reviews.amount, wholeCeus(5));
    EXPECT_EQ(reviews.activities, (std::vector<ActivityMatch>{{.subjects = {u"coding self-review"_s}}}));
    EXPECT_EQ(on<RevocationRule>("ahima.renewal.inactive", lastOfGrace.addDays(1)).days, 180);
    EXPECT_EQ(on<LapseRule>("ahima.renewal.lapse").meanwhile, LapsedAs::Inactive);
    EXPECT_EQ(on<LapseRule>("ahima.renewal.lapse").afterwards, LapsedAs::Revoked);
    EXPECT_FALSE(on<ReinstatementRule>("ahima.renewal.reinstatement").months) << "the way back was not found";
    EXPECT_FALSE(on<ReinstatementRule>("ahima.renewal.reinstatement").fee);
    EXPECT_EQ(on<AppealRule>("ahima.renewal.appeal").days, 90);
    EXPECT_EQ(on<ExtensionFeeRule>("ahima.renewal.extension").fee, Cents{5000});
    EXPECT_EQ(on<ExtensionFeeRule>("ahima.renewal.extension").basis, FeeBasis::EachCredential);
    EXPECT_FALSE(on<ExtensionFeeRule>("ahima.renewal.extension").days.has_value()) << "how long was not found";
}

TEST(AhimaRules, WhatIsTaughtHasALimitThatIsNotKnown)
{
    const auto taught = on<CeuLimitRule>("ahima.renewal.taught");
    EXPECT_EQ(taught.bound, LimitBound::AtMost);
    EXPECT_EQ(taught.activities, (std::vector<ActivityMatch>{{.kinds = {CeuActivityKind::Taught}}}));
    EXPECT_FALSE(taught.amount);
    EXPECT_FALSE(taught.percent);
}

TEST(AhimaRules, AnHourIsACeuAndSoAreThreeQuartersOfTheLast)
{
    const auto length = on<CeuLengthRule>("ahima.renewal.ceu-length");
    EXPECT_EQ(length.one, hours(1));
    EXPECT_EQ(length.rest, Minutes{45});
}

TEST(AhimaRules, RecertificationFees)
{
    const RenewalFeeRule fee = on<RenewalFeeRule>("ahima.renewal.fee");
    EXPECT_EQ(fee.daysBefore, 0) << "by the last day of the cycle";
    EXPECT_EQ(fee.first, Cents{21800});
    EXPECT_EQ(fee.memberFirst, Cents{10000});
    EXPECT_EQ(fee.further, Cents{5000});
    EXPECT_TRUE(fee.late.empty()) << "none found";
    EXPECT_TRUE(testing::editionOn("ahima.renewal.fee")->note.contains(u"249 USD"_s)) << "the other source";
}

}  // namespace ahima_rules_test
}  // namespace credence
