// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_filter_text.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace log_filter_text_test {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);

LogFilterReading readWhole(const QString& text)
{
    std::vector<Placement> places;
    for (const auto& [id, name] :
         {std::pair(7, u"Lakeside Clinic"_s), std::pair(8, u"Mercy Hospital"_s), std::pair(9, u"Lakeside Clinic"_s)}) {
        places.push_back({.kind = PlacementKind::Job, .employer = name, .firstDay = QDate(2026, 8, 3)});
        places.back().id = PlacementId(id);
    }
    return parseLogFilter(text, testing::builtInRules(), places, kToday);
}

LogFilter read(const QString& text)
{
    const LogFilterReading reading = readWhole(text);
    EXPECT_TRUE(reading.unread.empty()) << text.toStdString();
    return reading.filter;
}

TEST(LogFilterText, OfNothingMatchesEverything)
{
    EXPECT_EQ(read(u""_s), LogFilter());
    EXPECT_EQ(read(u"   "_s), LogFilter());
    EXPECT_EQ(read(u"\"\""_s), LogFilter());
}

TEST(LogFilterText, EachWordIsSearchedAndQuotedOnesTogether)
{
    EXPECT_EQ(read(u"chapter  nine"_s), (LogFilter{.texts = {u"chapter"_s, u"nine"_s}}));
    EXPECT_EQ(read(u"\"chapter  nine\" x"_s), (LogFilter{.texts = {u"chapter  nine"_s, u"x"_s}}));
    EXPECT_EQ(read(u"\"subject:cpt\" \"last\" month"_s),
              (LogFilter{.texts = {u"subject:cpt"_s, u"last"_s, u"month"_s}}));
    EXPECT_EQ(read(u"\"open end"_s), (LogFilter{.texts = {u"open end"_s}}));
}

TEST(LogFilterText, OfDaysIsReadAsTheseDays)
{
    const QDate monday(2026, 11, 16);
    const LogFilter week = read(logFilterOfDays(monday, monday.addDays(6)));
    EXPECT_EQ(week.from, monday);
    EXPECT_EQ(week.until, QDate(2026, 11, 22));
    const LogFilter day = read(logFilterOfDays(monday, monday));
    EXPECT_EQ(day.from, monday);
    EXPECT_EQ(day.until, monday);
}

TEST(LogFilterText, WordsBehindAMinusAreExcluded)
{
    EXPECT_EQ(read(u"cards -quiz -\"mock exam\""_s),
              (LogFilter{.texts = {u"cards"_s}, .without = {u"quiz"_s, u"mock exam"_s}}));
}

TEST(LogFilterText, ASubjectMayBeGivenByAnyOfItsWords)
{
    EXPECT_EQ(read(u"subject:ICD-10-CM"_s).subject, u"icd-10-cm"_s);
    EXPECT_EQ(read(u"subject:icd10cm"_s).subject, read(u"subject:icd-10-cm"_s).subject);
    EXPECT_EQ(read(u"subject:bees"_s).subject, u"bees"_s);
    EXPECT_EQ(read(u"subject:\"Spanish for coders\""_s).subject, u"Spanish for coders"_s);
}

TEST(LogFilterText, APlaceMeansEveryPlaceWhoseNameBeginsSo)
{
    EXPECT_EQ(read(u"place:lake"_s).placements, (std::vector{PlacementId(7), PlacementId(9)}));
    EXPECT_EQ(read(u"place:\"lakeside clinic\""_s).placements, (std::vector{PlacementId(7), PlacementId(9)}));
    EXPECT_EQ(read(u"place:mercy"_s).placements, std::vector{PlacementId(8)});
}

TEST(LogFilterText, KindsAddUp)
{
    EXPECT_EQ(read(u"kind:study kind:CEU"_s).kinds, (std::vector{RecordKind::StudySession, RecordKind::CeuActivity}));
    EXPECT_EQ(read(u"kind:work"_s).kinds, std::vector{RecordKind::ExperienceEntry});
}

TEST(LogFilterText, AfterTakesADayAMonthOrAYearFromItsFirstDay)
{
    EXPECT_EQ(read(u"after:2026-09-15"_s).from, QDate(2026, 9, 15));
    EXPECT_EQ(read(u"after:2026-09"_s).from, QDate(2026, 9, 1));
    EXPECT_EQ(read(u"after:2026"_s).from, QDate(2026, 1, 1));
    EXPECT_EQ(read(u"after:yesterday"_s).from, QDate(2026, 11, 22));
    EXPECT_EQ(read(u"after:sep"_s).from, QDate(2026, 9, 1));
    EXPECT_EQ(read(u"after:December"_s).from, QDate(2025, 12, 1));
    EXPECT_EQ(read(u"after:\"sep 2024\""_s).from, QDate(2024, 9, 1));
}

TEST(LogFilterText, BeforeEndsOnTheDayBefore)
{
    EXPECT_EQ(read(u"before:2024-03"_s).until, QDate(2024, 2, 29));
    EXPECT_EQ(read(u"before:2026"_s).until, QDate(2025, 12, 31));
    EXPECT_EQ(read(u"before:nov"_s).until, QDate(2026, 10, 31));
}

TEST(LogFilterText, InAndWordsForASpanHaveBothEnds)
{
    const std::tuple<QString, QDate, QDate> kCases[] = {
        {u"in:feb"_s, {2026, 2, 1}, {2026, 2, 28}},
        {u"in:2024-02"_s, {2024, 2, 1}, {2024, 2, 29}},
        {u"in:2025"_s, {2025, 1, 1}, {2025, 12, 31}},
        {u"in:yesterday"_s, {2026, 11, 22}, {2026, 11, 22}},
        {u"this week"_s, {2026, 11, 23}, {2026, 11, 29}},
        {u"Last Week"_s, {2026, 11, 16}, {2026, 11, 22}},
        {u"this month"_s, {2026, 11, 1}, {2026, 11, 30}},
        {u"last month"_s, {2026, 10, 1}, {2026, 10, 31}},
        {u"last year"_s, {2025, 1, 1}, {2025, 12, 31}},
        {u"in:2026 after:sep before:oct"_s, {2026, 9, 1}, {2026, 9, 30}},
        {u"in:last month"_s, {2026, 10, 1}, {2026, 10, 31}},
        {u"in:nov 2025"_s, {2025, 11, 1}, {2025, 11, 30}},
        {u"in:nov 20 2025"_s, {2025, 11, 20}, {2025, 11, 20}},
        {u"after:nov 2025 before:feb 2026"_s, {2025, 11, 1}, {2026, 1, 31}},
        {u"in:last friday"_s, {2026, 11, 20}, {2026, 11, 20}},
        {u"after:last month before:this month"_s, {2026, 10, 1}, {2026, 10, 31}},
    };
    for (const auto& [text, from, until] : kCases) {
        EXPECT_EQ(read(text), (LogFilter{.from = from, .until = until})) << text.toStdString();
    }
    EXPECT_EQ(read(u"last chapter"_s), (LogFilter{.texts = {u"last"_s, u"chapter"_s}}));
}

TEST(LogFilterText, ProofIsAskedForOrAgainst)
{
    EXPECT_EQ(read(u"proof"_s).proof, ProofFilter::WithProof);
    EXPECT_EQ(read(u"-PROOF"_s).proof, ProofFilter::WithoutProof);
}

TEST(LogFilterText, WhatCannotBeReadIsSaidAndNeverSearched)
{
    using Why = UnreadCondition::Why;
    const std::pair<QString, Why> kCases[] = {{u"-subject:cpt"_s, Why::UnknownKey}, {u"after:soon"_s, Why::NoSuchDay},
                                              {u"after:2026-13"_s, Why::NoSuchDay}, {u"in:zebra"_s, Why::NoSuchDay},
                                              {u"kind:sleep"_s, Why::NoSuchKind},   {u"place:mars"_s, Why::NoSuchPlace},
                                              {u"who:me"_s, Why::UnknownKey},       {u"subjct:cpt"_s, Why::UnknownKey}};
    for (const auto& [text, why] : kCases) {
        const LogFilterReading reading = readWhole(u"cards "_s + text);
        EXPECT_EQ(reading.unread, (std::vector{UnreadCondition{.typed = text, .why = why}})) << text.toStdString();
        EXPECT_EQ(reading.filter, (LogFilter{.texts = {u"cards"_s}})) << text.toStdString();
    }
}

TEST(LogFilterText, WordsBehindADayStayWords)
{
    EXPECT_EQ(read(u"in:2025 chapter"_s),
              (LogFilter{.from = QDate(2025, 1, 1), .until = QDate(2025, 12, 31), .texts = {u"chapter"_s}}));
    EXPECT_EQ(read(u"after:sep 99213"_s), (LogFilter{.from = QDate(2026, 9, 1), .texts = {u"99213"_s}}));
}

TEST(LogFilterText, NoConditionIsDroppedForOneBeforeIt)
{
    using Why = UnreadCondition::Why;
    const std::tuple<QString, QString, Why> kCases[] = {
        {u"place:lakeside place:nowhere"_s, u"place:nowhere"_s, Why::NoSuchPlace},
        {u"subject:cpt subject:cm"_s, u"subject:cm"_s, Why::SecondSubject},
        {u"proof cards -proof"_s, u"proof -proof"_s, Why::ProofBothWays},
    };
    for (const auto& [text, typed, why] : kCases) {
        EXPECT_EQ(readWhole(text).unread, (std::vector{UnreadCondition{.typed = typed, .why = why}}))
            << text.toStdString();
    }
    EXPECT_EQ(read(u"place:lakeside place:mercy"_s).placements,
              (std::vector{PlacementId(7), PlacementId(9), PlacementId(8)}));
    EXPECT_EQ(read(u"subject:cpt subject:CPT"_s).subject, u"cpt"_s);
}

TEST(LogFilterText, AKeyWithoutAValueIsStillBeingTyped)
{
    for (const QString& key : logFilterKeys()) {
        EXPECT_EQ(read(key + u':'), LogFilter()) << key.toStdString();
    }
}

TEST(LogFilterText, ColonsInTimesAndNumbersAreText)
{
    EXPECT_EQ(read(u"12:30"_s), (LogFilter{.texts = {u"12:30"_s}}));
    EXPECT_EQ(read(u":"_s), (LogFilter{.texts = {u":"_s}}));
}

TEST(LogFilterText, ConditionsAndWordsMayStandInAnyOrder)
{
    EXPECT_EQ(read(u"chapter after:2026 9 -proof"_s), read(u"-proof chapter 9 after:2026"_s));
}

}  // namespace log_filter_text_test
}  // namespace credence
