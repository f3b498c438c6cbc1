// SPDX-License-Identifier: GPL-3.0-or-later
/// Minimums inside a cycle's total that bind some cycles and not others, by the rules that are built in.
#include "domain/cycles/cycle_shares.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/fixtures/built_in_book.h"
#include "domain/overview/overview.h"
#include "domain/fixtures/records.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace cycle_shares_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

Overview builtInOf(const Facts& facts, QDate asOf)
{
    return judgeOverview(builtInBook(), facts, asOf);
}

const Progress* shareOf(const std::vector<Progress>& shares, const QString& id)
{
    const auto found = std::ranges::find(shares, id, &Progress::requirementId);
    return found == shares.end() ? nullptr : &*found;
}

/// ahima.renewal.source-share
TEST(SourceShare, IsAnOpenQuestionInCyclesThatBeganBefore2025AndEndAfter)
{
    const QString id = u"ahima.renewal.source-share"_s;
    struct Row {
        QDate award;
        bool binding;
        bool unsettled;
    };
    for (const Row& row : {Row{{2022, 12, 31}, false, false}, Row{{2023, 1, 2}, false, true},
                           Row{{2024, 12, 31}, false, true}, Row{{2025, 1, 1}, true, false}}) {
        const Facts facts = factsOf(held(u"CCS"_s, row.award));
        const CycleProgress cycle = builtInOf(facts, row.award.addDays(30)).cycles.front();
        EXPECT_EQ(shareOf(cycle.shares, id) != nullptr, row.binding) << row.award.toString().toStdString();
        EXPECT_EQ(shareOf(cycle.unsettled, id) != nullptr, row.unsettled) << row.award.toString().toStdString();
    }
}

TEST(SourceShare, ThatIsAnOpenQuestionAsksForNothingButAWordWithAhima)
{
    Facts facts = factsOf(held(u"CCS"_s, {2024, 6, 1}));
    facts.of<CeuActivity>() = {aCeu(1, {2025, 3, 1}, wholeCeus(20))};
    facts.of<CeuActivity>().front().hiim = true;
    const Overview open = builtInOf(facts, {2025, 6, 1});
    EXPECT_EQ(open.cycles.front().total.state, ProgressState::Done);
    ASSERT_EQ(open.cycles.front().unsettled.size(), 1U);
    EXPECT_EQ(open.cycles.front().unsettled.front().needed.value, 800);
    EXPECT_TRUE(open.cycles.front().unsettled.front().estimate);
    const auto step = std::ranges::find(open.nextSteps, NextStepKind::AskAboutShare, &NextStep::kind);
    ASSERT_NE(step, open.nextSteps.end());
    EXPECT_EQ(step->subject, u"AHIMA"_s);
    EXPECT_EQ(step->amount, (Amount{AmountUnit::CeuHundredths, 800}));
    facts.of<CeuActivity>().front().source = CeuSource::Ahima;
    const Overview met = builtInOf(facts, {2025, 6, 1});
    EXPECT_EQ(std::ranges::find(met.nextSteps, NextStepKind::AskAboutShare, &NextStep::kind), met.nextSteps.end());
}

/// ahima.renewal.self-review
TEST(SelfReviews, AreAskedForEachYearOfACycleThatWasOverBy2020)
{
    const QString id = u"ahima.renewal.self-review"_s;
    struct Row {
        const char* credential;
        QDate award;
        int needed;  ///< 0: no such share
        bool estimate;
    };
    for (const Row& row :
         {Row{"CCS", {2018, 9, 1}, 1000, false}, Row{"CCS", {2019, 1, 1}, 1000, false},
          Row{"CCS", {2019, 1, 2}, 500, true}, Row{"CCA", {2020, 1, 1}, 500, true}, Row{"CCA", {2020, 1, 2}, 0, true},
          Row{"CCS", {2021, 1, 1}, 0, false}, Row{"RHIT", {2018, 9, 1}, 0, false}}) {
        const Facts facts = factsOf(held(QString::fromLatin1(row.credential), row.award));
        const CycleProgress cycle = builtInOf(facts, row.award.addMonths(23)).cycles.front();
        const Progress* share = shareOf(cycle.shares, id);
        ASSERT_EQ(share != nullptr, row.needed > 0) << row.award.toString().toStdString();
        if (share) {
            EXPECT_EQ(share->needed.value, row.needed) << row.award.toString().toStdString();
            EXPECT_EQ(share->estimate, row.estimate) << row.award.toString().toStdString();
        }
    }
}

TEST(SelfReviews, AreTheActivitiesOfThatSubject)
{
    Facts facts = factsOf(held(u"CCS"_s, {2018, 9, 1}));
    facts.of<CeuActivity>() = {aCeu(1, {2019, 3, 1}, wholeCeus(5)), aCeu(2, {2019, 4, 1}, wholeCeus(15))};
    facts.of<CeuActivity>().front().subject = u"Coding Self-Review"_s;
    const CycleProgress cycle = builtInOf(facts, {2020, 8, 1}).cycles.front();
    const Progress* share = shareOf(cycle.shares, u"ahima.renewal.self-review"_s);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->done.value, 500);
    EXPECT_EQ(leftOut(*share, NotCountedReason::NotThisSubject), 1500);
}

/// aapc.renewal.cms, aapc.renewal.index-number
TEST(SubjectShare, OfTheCpmaTakesNoTrainingOfTheCmsWhichCountsForTheCpcWithoutAnIndexNumber)
{
    Facts facts =
        factsOf(held(u"CPC"_s, {2020, 2, 1}), held(u"CPMA"_s, {2020, 2, 1}), aMembership(u"AAPC"_s, {2027, 7, 31}));
    facts.of<CeuActivity>() = {aCeu(1, {2026, 5, 31}, wholeCeus(3))};
    CeuActivity& training = facts.of<CeuActivity>().front();
    training.source = CeuSource::Cms;
    training.subject = u"auditing"_s;
    training.indexNumber.clear();
    const CycleProgress cycle = builtInOf(facts, {2026, 11, 23}).cycles.front();
    EXPECT_EQ(cycle.total.done.value, 300);
    const Progress* share = shareOf(cycle.shares, u"aapc.cpma.subject-ceus"_s);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->done.value, 0);
    EXPECT_EQ(leftOut(*share, NotCountedReason::CoreOnly), 300);

    facts.of<HeldCredential>().erase(facts.of<HeldCredential>().begin());
    const CycleProgress alone = builtInOf(facts, {2026, 11, 23}).cycles.front();
    EXPECT_EQ(alone.total.done.value, 0) << "no core credential is held";
    EXPECT_EQ(leftOut(alone.total, NotCountedReason::CoreOnly), 300);

    training.source = CeuSource::Other;
    EXPECT_EQ(leftOut(builtInOf(facts, {2026, 11, 23}).cycles.front().total, NotCountedReason::NoIndexNumber), 300);
}

/// aapc.circc.vendors
TEST(SubjectShare, OfTheCirccTakesCeusOfItsThreeVendorsSinceTheirNamesAreKnown)
{
    struct Row {
        QString provider;
        QDate day;
        bool counts;
    };
    for (const Row& row :
         {Row{u"ZHealth Publishing, LLC"_s, {2026, 11, 28}, true}, Row{u"medlearn"_s, {2026, 11, 28}, true},
          Row{u"Medical Asset Management, Inc."_s, {2026, 11, 28}, true},
          Row{u"Somebody else"_s, {2026, 11, 28}, false}, Row{{}, {2026, 11, 28}, false},
          Row{u"Somebody else"_s, {2026, 11, 27}, true}}) {
        Facts facts = factsOf(held(u"CIRCC"_s, {2020, 2, 1}), aMembership(u"AAPC"_s, {2027, 7, 31}));
        facts.of<CeuActivity>() = {aCeu(1, row.day, wholeCeus(2))};
        facts.of<CeuActivity>().front().subject = u"interventional radiology"_s;
        facts.of<CeuActivity>().front().provider = row.provider;
        const CycleProgress cycle = builtInOf(facts, {2026, 11, 29}).cycles.front();
        EXPECT_EQ(cycle.total.done.value, 200) << "the total takes all that have an index number";
        const Progress* share = shareOf(cycle.shares, u"aapc.circc.subject-ceus"_s);
        ASSERT_TRUE(share);
        EXPECT_EQ(share->done.value, row.counts ? 200 : 0) << row.provider.toStdString();
        EXPECT_EQ(leftOut(*share, NotCountedReason::KeptFromSubject), row.counts ? 0 : 200);
        for (const NotCountedItem& item : share->notCounted) {
            EXPECT_EQ(item.activities.front().providers.first(), u"ZHealth"_s) << "it says who is named";
        }
    }
}

/// aapc.cpma.subject-ceus, aapc.renewal.after-certification
TEST(SubjectShare, TakesNoCeusOfBeforeTheAwardOfItsCredential)
{
    Facts facts =
        factsOf(held(u"CPC"_s, {2020, 2, 1}), held(u"CPMA"_s, {2026, 6, 1}), aMembership(u"AAPC"_s, {2027, 7, 31}));
    facts.of<CeuActivity>() = {aCeu(1, {2026, 5, 31}, wholeCeus(10)), aCeu(2, {2026, 6, 1}, wholeCeus(2))};
    for (CeuActivity& activity : facts.of<CeuActivity>()) {
        activity.subject = u"auditing"_s;
    }
    const CycleProgress cycle = builtInOf(facts, {2026, 11, 23}).cycles.front();
    EXPECT_EQ(cycle.total.done.value, 1200);
    const Progress* share = shareOf(cycle.shares, u"aapc.cpma.subject-ceus"_s);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->done.value, 200);
    EXPECT_EQ(leftOut(*share, NotCountedReason::BeforeCertification), 1000);
    EXPECT_TRUE(share->estimate);
    ASSERT_TRUE(share->basis && share->basis->part);
    EXPECT_EQ(share->basis->part->monthsBegun, 14) << "of its own time in the period";
    EXPECT_EQ(share->needed.value, 950) << "14 of 24 months of 16";
}

}  // namespace cycle_shares_test
}  // namespace credence
