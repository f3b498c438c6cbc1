// SPDX-License-Identifier: GPL-3.0-or-later
/// The bodies' own examples, and the editions that bind on border days, by the rules that are built in.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/overview/overview.h"
#include "domain/fixtures/records.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace dossier_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

struct AhimaExample {
    const char* name;
    QStringList credentials;
    int total;
    int hiim;
    int source;
};

class AhimaAmounts : public ::testing::TestWithParam<AhimaExample> {};

/// ahima.renewal.amount, ahima.renewal.hiim-share, ahima.renewal.source-share
TEST_P(AhimaAmounts, AreThoseOfTheDossier)
{
    Facts facts;
    for (const QString& credential : GetParam().credentials) {
        facts.of<HeldCredential>().push_back(held(credential, {2025, 12, 6}));
    }
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    ASSERT_EQ(overview.cycles.size(), 1U);
    const CycleProgress& cycle = overview.cycles.front();
    EXPECT_EQ(cycle.total.needed.value, GetParam().total * 100);
    ASSERT_EQ(cycle.shares.size(), 2U);
    EXPECT_EQ(cycle.shares.at(0).needed.value, GetParam().hiim * 100);
    EXPECT_EQ(cycle.shares.at(1).needed.value, GetParam().source * 100);
}

INSTANTIATE_TEST_SUITE_P(
    Dossier, AhimaAmounts,
    ::testing::Values(AhimaExample{"Cca", {u"CCA"_s}, 20, 16, 8}, AhimaExample{"Ccs", {u"CCS"_s}, 20, 16, 8},
                      AhimaExample{"CcaCcs", {u"CCA"_s, u"CCS"_s}, 30, 24, 12},
                      AhimaExample{"RhitCcs", {u"RHIT"_s, u"CCS"_s}, 30, 24, 12},
                      AhimaExample{"RhiaCcs", {u"RHIA"_s, u"CCS"_s}, 40, 32, 16},
                      AhimaExample{"RhiaReplacesRhit", {u"RHIA"_s, u"RHIT"_s, u"CCS"_s}, 40, 32, 16},
                      AhimaExample{"FourWithRhia", {u"RHIA"_s, u"CCS"_s, u"CCS-P"_s, u"CDIP"_s}, 50, 40, 20},
                      AhimaExample{"CcsCcsP", {u"CCS"_s, u"CCS-P"_s}, 30, 24, 12},
                      AhimaExample{"ChpsRhit", {u"CHPS"_s, u"RHIT"_s}, 40, 32, 16},
                      AhimaExample{"RhiaChda", {u"RHIA"_s, u"CHDA"_s}, 40, 32, 16}),
    [](const ::testing::TestParamInfo<AhimaExample>& tested) { return std::string(tested.param.name); });

struct AapcExample {
    const char* name;
    QStringList credentials;
    int total;
};

class AapcAmounts : public ::testing::TestWithParam<AapcExample> {};

/// aapc.renewal.amount
TEST_P(AapcAmounts, GoByTheNumberOfCertifications)
{
    Facts facts = factsOf(aMembership(u"AAPC"_s, {2027, 3, 31}));
    for (const QString& credential : GetParam().credentials) {
        facts.of<HeldCredential>().push_back(held(credential, {2020, 1, 1}));
    }
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    ASSERT_EQ(overview.cycles.size(), 1U);
    EXPECT_EQ(overview.cycles.front().total.needed.value, GetParam().total * 100);
    EXPECT_FALSE(overview.cycles.front().total.estimate);
}

INSTANTIATE_TEST_SUITE_P(
    Dossier, AapcAmounts,
    ::testing::Values(AapcExample{"One", {u"CPC"_s}, 36}, AapcExample{"Apprentice", {u"CPC-A"_s}, 36},
                      AapcExample{"Two", {u"CPC"_s, u"COC"_s}, 40},
                      AapcExample{"Three", {u"CPC"_s, u"COC"_s, u"CIC"_s}, 44},
                      AapcExample{"Four", {u"CPC"_s, u"COC"_s, u"CIC"_s, u"CRC"_s}, 48},
                      AapcExample{"Five", {u"CPC"_s, u"COC"_s, u"CIC"_s, u"CRC"_s, u"CPB"_s}, 52},
                      AapcExample{"Six", {u"CPC"_s, u"COC"_s, u"CIC"_s, u"CRC"_s, u"CPB"_s, u"CPMA"_s}, 52}),
    [](const ::testing::TestParamInfo<AapcExample>& tested) { return std::string(tested.param.name); });

struct SubjectExample {
    const char* credential;
    int ceus;
};

class AapcSubjectCeus : public ::testing::TestWithParam<SubjectExample> {};

/// aapc.cpma.subject-ceus, aapc.cpco.subject-ceus, aapc.cdeo.subject-ceus, aapc.cppm.subject-ceus,
/// aapc.circc.subject-ceus, aapc.cgsc.subject-ceus, aapc.cosc.subject-ceus, aapc.cascc.subject-ceus,
/// aapc.cemc.subject-ceus, aapc.ccc.subject-ceus, aapc.canpc.subject-ceus, aapc.cedc.subject-ceus,
/// aapc.cobgc.subject-ceus
TEST_P(AapcSubjectCeus, AreAskedWhileTheCredentialIsHeld)
{
    const QString credential = QString::fromLatin1(GetParam().credential);
    const Facts facts = factsOf(held(credential, {2020, 1, 1}), aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    ASSERT_EQ(overview.cycles.size(), 1U);
    ASSERT_EQ(overview.cycles.front().shares.size(), 1U);
    const Progress& share = overview.cycles.front().shares.front();
    EXPECT_EQ(share.rule.ruleId, u"aapc.%1.subject-ceus"_s.arg(credential.toLower()));
    EXPECT_EQ(share.needed.value, GetParam().ceus * 100);
}

INSTANTIATE_TEST_SUITE_P(
    Dossier, AapcSubjectCeus,
    ::testing::Values(SubjectExample{"CPMA", 16}, SubjectExample{"CPCO", 16}, SubjectExample{"CDEO", 16},
                      SubjectExample{"CPPM", 16}, SubjectExample{"CIRCC", 16}, SubjectExample{"CGSC", 8},
                      SubjectExample{"COSC", 8}, SubjectExample{"CASCC", 8}, SubjectExample{"CEMC", 8},
                      SubjectExample{"CCC", 8}, SubjectExample{"CANPC", 8}, SubjectExample{"CEDC", 8},
                      SubjectExample{"COBGC", 8}),
    [](const ::testing::TestParamInfo<SubjectExample>& tested) { return std::string(tested.param.credential); });

/// ahima.renewal.source-share
TEST(AhimaSourceShare, BindsCyclesThatBeginFrom2025)
{
    const auto sharesOf = [](QDate award, QDate asOf) {
        return judgeOverview(builtInBook(), factsOf(held(u"CCA"_s, award)), asOf).cycles.front().shares.size();
    };
    EXPECT_EQ(sharesOf({2025, 1, 1}, {2025, 6, 1}), 2U);
    EXPECT_EQ(sharesOf({2024, 12, 31}, {2025, 6, 1}), 1U);
    EXPECT_EQ(sharesOf({2024, 12, 31}, {2026, 12, 31}), 2U);
}

/// aapc.renewal.amount
TEST(AapcAmount, OfCyclesBegunBeforeItChangedIsTheOlder)
{
    const Facts facts =
        factsOf(held(u"CPC"_s, {2010, 1, 1}), held(u"COC"_s, {2010, 1, 1}), aMembership(u"AAPC"_s, {2015, 8, 30}));
    const auto needed = [&](QDate asOf) {
        return judgeOverview(builtInBook(), facts, asOf).cycles.front().total.needed.value;
    };
    EXPECT_EQ(needed({2016, 8, 30}), 4800);
    EXPECT_EQ(needed({2016, 8, 31}), 4000);
}

/// ahima.cca.retake, ahima.ccs.retake
TEST(AhimaRetake, WaitsNinetyDaysBeforeAndThirtyFromSeptember2023)
{
    const auto retake = [](const QString& credential, QDate failed) {
        const Facts facts =
            factsOf(ExamAttempt{.credential = credential, .onDate = failed, .result = ExamResult::NotPassed},
                    Goal{.credential = credential});
        return judgeOverview(builtInBook(), facts, kAsOf).goals.front().exam->earliestRetake;
    };
    for (const QString& credential : {u"CCA"_s, u"CCS"_s}) {
        EXPECT_EQ(retake(credential, {2023, 9, 10}), QDate(2023, 12, 9));
        EXPECT_EQ(retake(credential, {2023, 9, 11}), QDate(2023, 10, 11));
    }
}

/// aapc.cpc.eligibility, ahima.cca.eligibility, ahima.ccs.eligibility
TEST(Eligibility, AsksForMembershipAtAapcAndADiplomaAtAhima)
{
    const auto required = [](const QString& credential) {
        const Overview overview = judgeOverview(builtInBook(), factsOf(Goal{.credential = credential}), kAsOf);
        return overview.goals.front().requirements.front();
    };
    EXPECT_EQ(required(u"CPC"_s).requirementId, u"aapc.cpc.eligibility.membership"_s);
    EXPECT_EQ(required(u"CCA"_s).rule.ruleId, u"ahima.cca.eligibility"_s);
    EXPECT_EQ(required(u"CCS"_s).requirementId, u"ahima.ccs.eligibility.diploma"_s);
}

/// aapc.coc-a.employment, aapc.coc-a.employment-education, aapc.coc-a.education
TEST(CocApprentice, HasTheSameThreeRoutes)
{
    const Facts facts = factsOf(aJob(1, {2025, 1, 1}), held(u"COC-A"_s, {2026, 1, 1}));
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    ASSERT_EQ(overview.goals.size(), 1U);
    ASSERT_EQ(overview.goals.front().routes.size(), 3U);
    EXPECT_EQ(overview.goals.front().routes.front().completeOn, QDate(2026, 12, 31));
    EXPECT_EQ(overview.goals.front().forecast, QDate(2027, 1, 15)) << "with the letter";
}

/// aapc.renewal.once-per-course, aapc.renewal.after-certification
TEST(AapcConditions, LeaveOutWhatWasCreditedOrCameTooEarly)
{
    Facts facts = factsOf(held(u"CPC"_s, {2026, 7, 18}), aMembership(u"AAPC"_s, {2027, 3, 31}),
                          aCeu(1, {2026, 7, 17}, {100}), aCeu(2, {2026, 7, 18}, {200}), aCeu(3, {2026, 7, 19}, {400}));
    facts.of<CeuActivity>().at(2).indexNumber = facts.of<CeuActivity>().at(1).indexNumber;
    const Overview overview = judgeOverview(builtInBook(), facts, kAsOf);
    const Progress& total = overview.cycles.front().total;
    EXPECT_EQ(total.done.value, 200);
    EXPECT_EQ(leftOut(total, NotCountedReason::BeforeCertification), 100);
    EXPECT_EQ(leftOut(total, NotCountedReason::SameCourseAgain), 400);
}

}  // namespace dossier_test
}  // namespace credence
