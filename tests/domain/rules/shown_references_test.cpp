// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/references.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace shown_references_test {

using namespace Qt::StringLiterals;

ReferenceEntry anEntry(const QString& id, ReferenceKind kind = ReferenceKind::Employer,
                       std::vector<ReferenceFact> facts = {})
{
    return {.id = id,
            .kind = kind,
            .title = u"Published "_s + id,
            .text = u"Its text."_s,
            .facts = std::move(facts),
            .confidence = Confidence::Low,
            .sources = {},
            .asOf = u"2025"_s,
            .note = u"Its note."_s};
}

ReferenceCopy aCopy(qint64 id, const QString& reference = {})
{
    return {.id = ReferenceCopyId{id}, .reference = reference, .kind = ReferenceKind::Employer, .title = u"Mine"_s};
}

/// The keys in the order in which they are shown.
QStringList keys(const std::vector<ReferenceEntry>& entries, const std::vector<ReferenceCopy>& copies = {})
{
    QStringList keys;
    for (const ShownReference& each : shownReferences(entries, copies)) {
        keys << keyOf(each);
    }
    return keys;
}

ShownReference aCalendarEntry(const QString& day)
{
    return shownReferences({anEntry(u"c"_s, ReferenceKind::Calendar, {{u"day"_s, day}})}, {}).front();
}

TEST(ShownReferences, ACopyStandsInPlaceOfItsEntryAndKeepsWhatWasPublished)
{
    const std::vector<ShownReference> shown = shownReferences({anEntry(u"a"_s), anEntry(u"b"_s)}, {aCopy(7, u"b"_s)});
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_FALSE(shown[0].copy);
    EXPECT_EQ(shown[1].id, u"b"_s);
    EXPECT_EQ(shown[1].title, u"Mine"_s);
    EXPECT_EQ(shown[1].copy->id, ReferenceCopyId{7});
    EXPECT_EQ(shown[1].published->title, u"Published b"_s);
}

TEST(ShownReferences, EntriesOfOnesOwnStandBehindThoseOfTheirKind)
{
    EXPECT_EQ(keys({anEntry(u"a"_s), anEntry(u"b"_s, ReferenceKind::Body)}, {aCopy(7), aCopy(8)}),
              QStringList({u"a"_s, u"own.7"_s, u"own.8"_s, u"b"_s}));
}

TEST(ShownReferences, ACopyWhoseEntryIsGoneIsOneOfOnesOwn)
{
    const std::vector<ShownReference> shown = shownReferences({}, {aCopy(7, u"gone"_s)});
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_TRUE(shown[0].id.isEmpty());
    EXPECT_FALSE(shown[0].published);
    EXPECT_EQ(keyOf(shown[0]), u"own.7"_s);
}

TEST(ShownReferences, OfTwoCopiesOfOneEntryNoneIsLost)
{
    EXPECT_EQ(keys({anEntry(u"a"_s)}, {aCopy(7, u"a"_s), aCopy(8, u"a"_s)}), QStringList({u"a"_s, u"own.8"_s}));
}

TEST(ShownReferences, RolesAreALadderByStep)
{
    const auto role = [](const QString& id, const QString& step) {
        return anEntry(id, ReferenceKind::Role, {{u"step"_s, step}});
    };
    EXPECT_EQ(keys({anEntry(u"none"_s, ReferenceKind::Role), role(u"ten"_s, u"10"_s), role(u"two"_s, u"2"_s)}),
              QStringList({u"two"_s, u"ten"_s, u"none"_s}));
}

TEST(ShownReferences, TheCalendarGoesByMonthAndDay)
{
    const auto on = [](const QString& day) { return anEntry(day, ReferenceKind::Calendar, {{u"day"_s, day}}); };
    EXPECT_EQ(keys({on(u"10-01"_s), on(u"issues"_s), on(u"01-31"_s), on(u"02-01"_s), on(u"2027-01-15"_s)}),
              QStringList({u"2027-01-15"_s, u"01-31"_s, u"02-01"_s, u"10-01"_s, u"issues"_s}));
}

TEST(ShownReferences, ADraftRepeatsWhatIsPublishedAndNamesIt)
{
    const ReferenceEntry entry = anEntry(u"a"_s, ReferenceKind::Body, {{u"site"_s, u"mahima.org"_s}});
    const ReferenceCopy draft = draftOf(shownReferences({entry}, {}).front(), {2026, 11, 23});
    EXPECT_EQ(draft, (ReferenceCopy{.reference = u"a"_s,
                                    .kind = ReferenceKind::Body,
                                    .title = entry.title,
                                    .text = entry.text,
                                    .facts = u"site: mahima.org"_s,
                                    .checkedOn = QDate(2026, 11, 23)}));
}

TEST(ShownReferences, ADraftOfACopyIsThatCopy)
{
    const ReferenceCopy copy = aCopy(7, u"a"_s);
    EXPECT_EQ(draftOf(shownReferences({anEntry(u"a"_s)}, {copy}).front(), {2026, 11, 23}), copy);
}

TEST(FactLines, GoThereAndBackWithoutLoss)
{
    const QString lines = u"city: Boston\nhttps://mahima.org\nopens 9:30\nnote: see: the page\nopen:"_s;
    EXPECT_EQ(factLines(factsFrom(lines)), lines);
}

TEST(FactLines, AreSplitAtTheFirstColonWithASpaceBehindIt)
{
    const std::vector<ReferenceFact> facts = factsFrom(u" site : see: the page \n\n9:30 to 5\n: alone"_s);
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].name, u"site"_s);
    EXPECT_EQ(facts[0].value, u"see: the page"_s);
    EXPECT_TRUE(facts[1].name.isEmpty());
    EXPECT_EQ(facts[1].value, u"9:30 to 5"_s);
    EXPECT_EQ(facts[2].value, u": alone"_s);
}

TEST(NextDay, IsTodayOnTheDayItselfAndInTheNextYearAfterIt)
{
    const ShownReference entry = aCalendarEntry(u"10-01"_s);
    EXPECT_EQ(nextDayOf(entry, {2026, 9, 30}), QDate(2026, 10, 1));
    EXPECT_EQ(nextDayOf(entry, {2026, 10, 1}), QDate(2026, 10, 1));
    EXPECT_EQ(nextDayOf(entry, {2026, 10, 2}), QDate(2027, 10, 1));
}

TEST(NextDay, OfLeapDayIsTheLastOfFebruary)
{
    const ShownReference entry = aCalendarEntry(u"02-29"_s);
    EXPECT_EQ(nextDayOf(entry, {2026, 11, 23}), QDate(2027, 2, 28));
    EXPECT_EQ(nextDayOf(entry, {2027, 3, 1}), QDate(2028, 2, 29));
    EXPECT_EQ(nextDayOf(entry, {2028, 2, 29}), QDate(2028, 2, 29));
}

TEST(NextDay, OfADayWithAYearComesOnce)
{
    const ShownReference entry = aCalendarEntry(u"2027-01-15"_s);
    EXPECT_EQ(nextDayOf(entry, {2027, 1, 15}), QDate(2027, 1, 15));
    EXPECT_FALSE(nextDayOf(entry, {2027, 1, 16}));
}

TEST(NextDay, IsMissingWhereTheEntryNamesNone)
{
    for (const QString& day : {u""_s, u"13-01"_s, u"02-30"_s, u"four issues a year"_s, u"01-15x"_s}) {
        EXPECT_FALSE(nextDayOf(aCalendarEntry(day), {2026, 11, 23})) << day.toStdString();
    }
}

TEST(ReferenceFilter, FindsAllWordsInTitleTextFactsAndNoteInAnyCase)
{
    const ShownReference entry =
        shownReferences({anEntry(u"a"_s, ReferenceKind::Employer, {{u"region"_s, u"Springfield"_s}})}, {}).front();
    EXPECT_TRUE(isFound(entry, {}));
    EXPECT_TRUE(isFound(entry, {.words = u" published  springfield TEXT note "_s}));
    EXPECT_FALSE(isFound(entry, {.words = u"springfield boston"_s}));
}

TEST(ReferenceFilter, KeepsOneKind)
{
    const ShownReference entry = shownReferences({anEntry(u"a"_s)}, {}).front();
    EXPECT_TRUE(isFound(entry, {.kind = ReferenceKind::Employer}));
    EXPECT_FALSE(isFound(entry, {.kind = ReferenceKind::Pay}));
}

}  // namespace shown_references_test
}  // namespace credence
