// SPDX-License-Identifier: GPL-3.0-or-later
/// Cycles by the rules that are built in, on the days where calendars go wrong: leap days, month ends, first and last
/// days, and the days on which a rule changed. Each row names the rule that it proves.
#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace calendar_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

template <class Row>
std::string nameOfRow(const ::testing::TestParamInfo<Row>& tested)
{
    return tested.param.name;
}

/// The only cycle of one credential awarded on `award`; dues of AAPC fall on `due`.
CycleProgress cycleOn(QDate asOf, const QString& credential, QDate award, QDate due = {},
                      std::vector<CeuActivity> activities = {})
{
    Facts facts = factsOf(held(credential, award), std::move(activities));
    if (due.isValid()) {
        facts.of<Membership>() = {aMembership(u"AAPC"_s, due)};
    }
    std::vector<CycleProgress> cycles = judgeCycles(situationOn(builtInBook(), facts, asOf));
    EXPECT_EQ(cycles.size(), 1U);
    return std::move(cycles.front());
}

// ---- first and last day of a cycle -------------------------------------------------------------------------

struct DaysRow {
    const char* name;
    const char* rule;
    const char* credential;
    QDate award;
    QDate due;  ///< of AAPC; null for AHIMA
    QDate asOf;
    QDate first;
    QDate last;
};

class CycleDays : public ::testing::TestWithParam<DaysRow> {};

TEST_P(CycleDays, AreThoseOfTheRule)
{
    const DaysRow& row = GetParam();
    const CycleProgress cycle = cycleOn(row.asOf, QString::fromLatin1(row.credential), row.award, row.due);
    EXPECT_EQ(cycle.range.first(), row.first);
    EXPECT_EQ(cycle.range.last(), row.last);
    EXPECT_EQ(cycle.cycleRule.ruleId, QString::fromLatin1(row.rule));
}

constexpr const char* kAhimaCycle = "ahima.renewal.cycle";
constexpr const char* kAapcCycle = "aapc.renewal.cycle";

INSTANTIATE_TEST_SUITE_P(
    Ahima, CycleDays,
    ::testing::Values(
        DaysRow{"LeapAward", kAhimaCycle, "CCA", {2024, 2, 29}, {}, {2024, 2, 29}, {2024, 2, 29}, {2026, 2, 27}},
        DaysRow{"LeapAwardLast", kAhimaCycle, "CCA", {2024, 2, 29}, {}, {2026, 2, 27}, {2024, 2, 29}, {2026, 2, 27}},
        DaysRow{"LeapAwardSecond", kAhimaCycle, "CCA", {2024, 2, 29}, {}, {2026, 2, 28}, {2026, 2, 28}, {2028, 2, 28}},
        DaysRow{"LeapDayAgain", kAhimaCycle, "CCA", {2024, 2, 29}, {}, {2028, 2, 29}, {2028, 2, 29}, {2030, 2, 27}},
        DaysRow{"DayBeforeLeapDay", kAhimaCycle, "CCS", {2024, 2, 28}, {}, {2024, 3, 1}, {2024, 2, 28}, {2026, 2, 27}},
        DaysRow{"FirstOfMarch", kAhimaCycle, "CCS", {2024, 3, 1}, {}, {2026, 2, 28}, {2024, 3, 1}, {2026, 2, 28}},
        DaysRow{"EndsOnALeapDay", kAhimaCycle, "CCS", {2022, 3, 1}, {}, {2024, 2, 29}, {2022, 3, 1}, {2024, 2, 29}},
        DaysRow{"LastOfJanuary", kAhimaCycle, "CCA", {2025, 1, 31}, {}, {2026, 2, 28}, {2025, 1, 31}, {2027, 1, 30}},
        DaysRow{"LastOfAugust", kAhimaCycle, "CCA", {2024, 8, 31}, {}, {2026, 8, 31}, {2026, 8, 31}, {2028, 8, 30}},
        DaysRow{"NewYear", kAhimaCycle, "CCA", {2025, 1, 1}, {}, {2026, 12, 31}, {2025, 1, 1}, {2026, 12, 31}},
        DaysRow{"NewYearsEve", kAhimaCycle, "CCA", {2024, 12, 31}, {}, {2026, 12, 30}, {2024, 12, 31}, {2026, 12, 30}}),
    nameOfRow<DaysRow>);

INSTANTIATE_TEST_SUITE_P(
    Aapc, CycleDays,
    ::testing::Values(
        DaysRow{
            "LeapAward", kAapcCycle, "CPC", {2024, 2, 29}, {2025, 1, 31}, {2024, 2, 29}, {2024, 2, 29}, {2025, 1, 31}},
        DaysRow{
            "OddMonthEnd", kAapcCycle, "CPC", {2020, 1, 1}, {2025, 1, 31}, {2026, 2, 28}, {2025, 2, 1}, {2027, 1, 31}},
        DaysRow{
            "OddMonthLast", kAapcCycle, "CPC", {2020, 1, 1}, {2025, 1, 31}, {2027, 1, 31}, {2025, 2, 1}, {2027, 1, 31}},
        DaysRow{
            "OddMonthNext", kAapcCycle, "CPC", {2020, 1, 1}, {2025, 1, 31}, {2027, 2, 1}, {2027, 2, 1}, {2029, 1, 31}},
        DaysRow{"EvenMonth", kAapcCycle, "CPC", {2020, 1, 1}, {2025, 4, 30}, {2026, 5, 1}, {2026, 5, 1}, {2028, 4, 30}},
        DaysRow{"EvenMonthLast",
                kAapcCycle,
                "CPC",
                {2020, 1, 1},
                {2025, 4, 30},
                {2028, 4, 30},
                {2026, 5, 1},
                {2028, 4, 30}},
        DaysRow{"LeapDue", kAapcCycle, "CPC", {2020, 6, 1}, {2024, 2, 29}, {2026, 2, 28}, {2024, 3, 1}, {2026, 2, 28}},
        DaysRow{
            "LeapDueAgain", kAapcCycle, "CPC", {2020, 6, 1}, {2024, 2, 29}, {2028, 2, 29}, {2026, 3, 1}, {2028, 2, 29}},
        DaysRow{"EndsOnALeapDay",
                kAapcCycle,
                "COC",
                {2023, 6, 1},
                {2024, 2, 29},
                {2024, 2, 29},
                {2023, 6, 1},
                {2024, 2, 29}},
        DaysRow{"ShortestFirst",
                kAapcCycle,
                "CPC",
                {2027, 3, 30},
                {2027, 3, 31},
                {2027, 3, 31},
                {2027, 3, 30},
                {2027, 3, 31}},
        DaysRow{"LongestFirst",
                kAapcCycle,
                "CPC",
                {2027, 3, 31},
                {2027, 3, 31},
                {2027, 3, 31},
                {2027, 3, 31},
                {2029, 3, 31}}),
    nameOfRow<DaysRow>);

// ---- activities on border days -----------------------------------------------------------------------------

struct BorderRow {
    const char* name;
    const char* rule;
    const char* credential;
    QDate due;
    QDate activity;
    QDate asOf;
    int counted;
};

class ActivityOnABorderDay : public ::testing::TestWithParam<BorderRow> {};

/// Awarded on 2025-07-01; AAPC's second cycle runs from 2027-04-01 to 2029-03-31, AHIMA's from 2027-07-01 to
/// 2029-06-30.
TEST_P(ActivityOnABorderDay, CountsInTheCycleOfItsDay)
{
    const BorderRow& row = GetParam();
    const CycleProgress cycle = cycleOn(row.asOf, QString::fromLatin1(row.credential), {2025, 7, 1}, row.due,
                                        {aCeu(1, row.activity, wholeCeus(2))});
    EXPECT_EQ(cycle.total.done.value, row.counted);
    EXPECT_EQ(cycle.cycleRule.ruleId, QString::fromLatin1(row.rule));
}

const QDate kDue(2027, 3, 31);

INSTANTIATE_TEST_SUITE_P(
    Rows, ActivityOnABorderDay,
    ::testing::Values(BorderRow{"AhimaDayBefore", kAhimaCycle, "CCA", {}, {2025, 6, 30}, {2026, 1, 1}, 0},
                      BorderRow{"AhimaFirstDay", kAhimaCycle, "CCA", {}, {2025, 7, 1}, {2025, 7, 1}, 200},
                      BorderRow{"AhimaLastDay", kAhimaCycle, "CCA", {}, {2027, 6, 30}, {2027, 6, 30}, 200},
                      BorderRow{"AhimaLastDayInTheNext", kAhimaCycle, "CCA", {}, {2027, 6, 30}, {2027, 7, 1}, 0},
                      BorderRow{"AhimaFirstDayOfTheNext", kAhimaCycle, "CCA", {}, {2027, 7, 1}, {2027, 7, 1}, 200},
                      BorderRow{"AhimaTomorrow", kAhimaCycle, "CCA", {}, {2026, 1, 2}, {2026, 1, 1}, 0},
                      BorderRow{"AapcDayBefore", kAapcCycle, "CPC", kDue, {2025, 6, 30}, {2026, 1, 1}, 0},
                      BorderRow{"AapcFirstDay", kAapcCycle, "CPC", kDue, {2025, 7, 1}, {2025, 7, 1}, 200},
                      BorderRow{"AapcLastDay", kAapcCycle, "CPC", kDue, {2027, 3, 31}, {2027, 3, 31}, 200},
                      BorderRow{"AapcLastDayInTheNext", kAapcCycle, "CPC", kDue, {2027, 3, 31}, {2027, 4, 1}, 0},
                      BorderRow{"AapcFirstDayOfTheNext", kAapcCycle, "CPC", kDue, {2027, 4, 1}, {2027, 4, 1}, 200},
                      BorderRow{"AapcLeapDay", kAapcCycle, "CPC", kDue, {2028, 2, 29}, {2028, 2, 29}, 200}),
    nameOfRow<BorderRow>);

// ---- which edition binds -----------------------------------------------------------------------------------

struct EditionRow {
    const char* name;
    const char* rule;
    QDate day;
    std::optional<QDate> from;
    std::optional<QDate> to;
};

class EditionThatBinds : public ::testing::TestWithParam<EditionRow> {};

TEST_P(EditionThatBinds, IsTheOneOfTheDay)
{
    const EditionRow& row = GetParam();
    const Rule* rule = builtInBook().rule(QString::fromLatin1(row.rule));
    ASSERT_NE(rule, nullptr);
    const RuleEdition* edition = rule->editionOn(row.day);
    ASSERT_NE(edition, nullptr);
    EXPECT_EQ(edition->from, row.from);
    EXPECT_EQ(edition->to, row.to);
}

const QDate kEndOf2020(2020, 12, 31);
const QDate kStartOf2021(2021, 1, 1);

INSTANTIATE_TEST_SUITE_P(
    Rows, EditionThatBinds,
    ::testing::Values(EditionRow{"GraceLast", "ahima.renewal.grace", kEndOf2020, {}, kEndOf2020},
                      EditionRow{"GraceAbolished", "ahima.renewal.grace", kStartOf2021, kStartOf2021, {}},
                      EditionRow{"InactiveFirst", "ahima.renewal.inactive", kStartOf2021, kStartOf2021, {}},
                      EditionRow{"ExtensionFirst", "ahima.renewal.extension", kStartOf2021, kStartOf2021, {}},
                      EditionRow{"SelfReviewLast", "ahima.renewal.self-review", kEndOf2020, {}, kEndOf2020},
                      EditionRow{"SelfReviewAbolished", "ahima.renewal.self-review", kStartOf2021, kStartOf2021, {}},
                      EditionRow{"PaymentFirst", "ahima.renewal.payment", kStartOf2021, kStartOf2021, {}},
                      EditionRow{"PolicyOf2024", "ahima.renewal.policy-2024", {2024, 1, 1}, QDate(2024, 1, 1), {}},
                      EditionRow{"SourceShare", "ahima.renewal.source-share", {2025, 1, 1}, QDate(2025, 1, 1), {}},
                      EditionRow{"AapcAmountOlder", "aapc.renewal.amount", {2015, 8, 30}, {}, QDate(2015, 8, 30)},
                      EditionRow{"AapcAmount", "aapc.renewal.amount", {2015, 8, 31}, QDate(2015, 8, 31), {}}),
    nameOfRow<EditionRow>);

struct UnboundRow {
    const char* name;
    const char* rule;
    QDate day;
};

class NoEditionBinds : public ::testing::TestWithParam<UnboundRow> {};

TEST_P(NoEditionBinds, TheDayBeforeTheFirst)
{
    const Rule* rule = builtInBook().rule(QString::fromLatin1(GetParam().rule));
    ASSERT_NE(rule, nullptr);
    EXPECT_EQ(rule->editionOn(GetParam().day), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Rows, NoEditionBinds,
                         ::testing::Values(UnboundRow{"Inactive", "ahima.renewal.inactive", kEndOf2020},
                                           UnboundRow{"Extension", "ahima.renewal.extension", kEndOf2020},
                                           UnboundRow{"Policy", "ahima.renewal.policy-2024", {2023, 12, 31}},
                                           UnboundRow{"SourceShare", "ahima.renewal.source-share", {2024, 12, 31}}),
                         nameOfRow<UnboundRow>);

/// What an AHIMA cycle that began on a day asks, whenever in it one looks.
struct StraddleRow {
    const char* name;
    const char* rule;
    QDate award;
    QDate asOf;
    std::vector<const char*> shares;
};

class StraddlingCycle : public ::testing::TestWithParam<StraddleRow> {};

TEST_P(StraddlingCycle, IsBoundByItsFirstDay)
{
    const StraddleRow& row = GetParam();
    const CycleProgress cycle = cycleOn(row.asOf, u"CCS"_s, row.award);
    EXPECT_EQ(cycle.total.rule.ruleId, QString::fromLatin1(row.rule));
    EXPECT_EQ(cycle.total.needed.value, 2000);
    ASSERT_EQ(cycle.shares.size(), row.shares.size());
    for (std::size_t i = 0; i < row.shares.size(); ++i) {
        EXPECT_EQ(cycle.shares.at(i).rule.ruleId, QString::fromLatin1(row.shares.at(i)));
    }
}

constexpr const char* kAhimaAmount = "ahima.renewal.amount";
constexpr const char* kHiim = "ahima.renewal.hiim-share";
constexpr const char* kSource = "ahima.renewal.source-share";
constexpr const char* kReview = "ahima.renewal.self-review";

INSTANTIATE_TEST_SUITE_P(
    Rows, StraddlingCycle,
    ::testing::Values(StraddleRow{"Over2021In2020", kAhimaAmount, {2019, 7, 1}, kEndOf2020, {kHiim, kReview}},
                      StraddleRow{"Over2021In2021", kAhimaAmount, {2019, 7, 1}, kStartOf2021, {kHiim, kReview}},
                      StraddleRow{"From2021", kAhimaAmount, kStartOf2021, kStartOf2021, {kHiim}},
                      StraddleRow{"Over2024", kAhimaAmount, {2023, 6, 1}, {2024, 6, 1}, {kHiim}},
                      StraddleRow{"From2024", kAhimaAmount, {2024, 1, 1}, {2025, 12, 31}, {kHiim}},
                      StraddleRow{"Over2025", kAhimaAmount, {2024, 12, 31}, {2026, 12, 30}, {kHiim}},
                      StraddleRow{"AfterOver2025", kAhimaAmount, {2024, 12, 31}, {2026, 12, 31}, {kHiim, kSource}},
                      StraddleRow{"From2025", kAhimaAmount, {2025, 1, 1}, {2025, 1, 1}, {kHiim, kSource}}),
    nameOfRow<StraddleRow>);

}  // namespace calendar_test
}  // namespace credence
