// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_filter_text.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace log_filter_text_test {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);

LogFilter read(const QString& text)
{
    Placement lakeside{.kind = PlacementKind::Job, .employer = u"Lakeside Clinic"_s, .firstDay = QDate(2026, 8, 3)};
    lakeside.id = PlacementId(7);
    return parseLogFilter(text, testing::builtInRules(), {lakeside}, kToday);
}

TEST(LogFilterText, OfNothingMatchesEverything)
{
    EXPECT_EQ(read(u""_s), LogFilter());
    EXPECT_EQ(read(u"   "_s), LogFilter());
}

TEST(LogFilterText, WordsWithoutAColonAreSearchedTogether)
{
    EXPECT_EQ(read(u"chapter  nine"_s), (LogFilter{.text = u"chapter nine"_s}));
}

TEST(LogFilterText, ASubjectMayBeGivenByAnyOfItsWords)
{
    EXPECT_EQ(read(u"subject:ICD-10-CM"_s).subject, u"icd-10-cm"_s);
    EXPECT_EQ(read(u"subject:icd10cm"_s).subject, read(u"subject:icd-10-cm"_s).subject);
    EXPECT_EQ(read(u"subject:bees"_s).subject, u"bees"_s);
}

TEST(LogFilterText, APlaceIsFoundByTheStartOfItsName)
{
    EXPECT_EQ(read(u"place:lake"_s).placement, PlacementId(7));
}

TEST(LogFilterText, KindsAddUp)
{
    EXPECT_EQ(read(u"kind:study kind:CEU"_s).kinds, (std::vector{LogKind::Study, LogKind::Ceu}));
    EXPECT_EQ(read(u"kind:work"_s).kinds, std::vector{LogKind::Experience});
}

TEST(LogFilterText, AfterTakesADayAMonthOrAYearFromItsFirstDay)
{
    EXPECT_EQ(read(u"after:2026-09-15"_s).from, QDate(2026, 9, 15));
    EXPECT_EQ(read(u"after:2026-09"_s).from, QDate(2026, 9, 1));
    EXPECT_EQ(read(u"after:2026"_s).from, QDate(2026, 1, 1));
    EXPECT_EQ(read(u"after:yesterday"_s).from, QDate(2026, 11, 22));
}

TEST(LogFilterText, BeforeEndsOnTheDayBefore)
{
    EXPECT_EQ(read(u"before:2024-03"_s).until, QDate(2024, 2, 29));
    EXPECT_EQ(read(u"before:2026"_s).until, QDate(2025, 12, 31));
}

TEST(LogFilterText, ProofIsAskedForOrAgainst)
{
    EXPECT_EQ(read(u"proof"_s).proof, ProofFilter::WithProof);
    EXPECT_EQ(read(u"-PROOF"_s).proof, ProofFilter::WithoutProof);
}

TEST(LogFilterText, WhatIsNotUnderstoodIsSearchedAsText)
{
    for (const QString& text : {u"after:soon"_s, u"kind:sleep"_s, u"place:mars"_s, u"subject:"_s, u"who:me"_s, u":"_s,
                                u"after:2026-13"_s, u"12:30"_s}) {
        EXPECT_EQ(read(text), LogFilter{.text = text}) << text.toStdString();
    }
}

TEST(LogFilterText, ConditionsAndWordsMayStandInAnyOrder)
{
    EXPECT_EQ(read(u"chapter after:2026 9 -proof"_s), read(u"-proof chapter 9 after:2026"_s));
}

}  // namespace log_filter_text_test
}  // namespace credence
