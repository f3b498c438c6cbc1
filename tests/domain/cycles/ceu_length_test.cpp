// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_length.h"

#include <gtest/gtest.h>

#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace ceu_length_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const CeuLengthRule kHours{.body = u"AHIMA"_s, .one = hours(1), .rest = {45}};

/// ahima.renewal.ceu-length
TEST(CeuLength, CountsARestOfThreeQuartersOfAnHourAsOneMore)
{
    struct Row {
        int entered;
        int byRule;
    };
    for (const Row& row : {Row{0, 0}, Row{25, 0}, Row{74, 0}, Row{75, 100}, Row{100, 100}, Row{150, 100}, Row{174, 100},
                           Row{175, 200}, Row{250, 200}, Row{10000, 10000}}) {
        EXPECT_EQ(byLength({row.entered}, kHours), CeuHundredths{row.byRule}) << row.entered;
    }
}

std::vector<CeuDoubt> doubtsOf(const std::vector<CeuActivity>& activities)
{
    SmallBook book = ahimaBook();
    book.rule(u"h.length"_s, u"AHIMA"_s, kHours, BindingKey::ActivityDate);
    Facts facts = factsOf(held(u"CCA"_s, {2025, 7, 1}));
    facts.of<CeuActivity>() = activities;
    const RuleBook rules = book;
    const CycleProgress cycle = judgeCycles(situationOn(rules, facts, {2026, 11, 23})).front();
    EXPECT_TRUE(cycle.total.notCounted.empty()) << "what was entered counts";
    return cycle.doubts;
}

TEST(CeuLength, IsADoubtUntilTheCertificateIsInHand)
{
    CeuActivity webinar = aCeu(1, {2026, 1, 3}, {250});
    webinar.certificate = false;
    CeuActivity another = aCeu(2, {2026, 2, 3}, {150});
    another.certificate = false;
    CeuActivity whole = aCeu(3, {2026, 3, 3}, {200});
    whole.certificate = false;
    const std::vector<CeuDoubt> doubts = doubtsOf({webinar, another, whole});
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts.front().about, CeuDoubt::About::Length);
    EXPECT_EQ(doubts.front().rule.ruleId, u"h.length"_s);
    EXPECT_EQ(doubts.front().amount, CeuHundredths{400});
    EXPECT_EQ(doubts.front().byRule, CeuHundredths{300});
    webinar.certificate = true;
    another.certificate = true;
    EXPECT_TRUE(doubtsOf({webinar, another, whole}).empty());
}

}  // namespace ceu_length_test
}  // namespace credence
