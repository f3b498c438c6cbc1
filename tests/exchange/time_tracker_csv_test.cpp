// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/time_tracker_csv.h"

#include <gtest/gtest.h>

#include <QSet>
#include <tuple>

#include "learner_files.h"
#include "support/printers.h"

namespace credence {
namespace time_tracker_csv_test {

using namespace Qt::StringLiterals;

const QByteArray kHeader = "Client,Project,Description,Start date,Start time,Duration\n";

std::vector<TimeTrackerEntry> entriesOf(const QByteArray& bytes)
{
    const Result<std::vector<TimeTrackerEntry>> entries =
        readTimeTrackerCsv(bytes, {.order = DateOrder::MonthFirst}, DurationParts::HoursAndMinutes);
    EXPECT_TRUE(entries.ok()) << (entries ? "" : entries.error().detail.toStdString());
    return entries.valueOr({});
}

TimeTrackerEntry entryOf(const QByteArray& row)
{
    const std::vector<TimeTrackerEntry> entries = entriesOf(kHeader + row);
    EXPECT_EQ(entries.size(), 1U);
    return entries.empty()
               ? TimeTrackerEntry{.line = 0, .client = {}, .project = {}, .description = {}, .raw = {}, .key = {}}
               : entries.front();
}

TEST(TimeTrackerCsv, ReadsTheLearnersHistory)
{
    const std::vector<TimeTrackerEntry> entries = entriesOf(testing::learnerFile(u"toggl-detailed.csv"_s));
    EXPECT_EQ(entries.size(), 373U);
    Minutes study;
    Minutes externship;
    Minutes work;
    QSet<QString> keys;
    for (const TimeTrackerEntry& entry : entries) {
        ASSERT_TRUE(entry.day && entry.duration && entry.startedAt) << entry.line << ' ' << entry.raw.toStdString();
        (entry.client == u"Study"_s ? study : entry.client == u"Work"_s ? work : externship) += *entry.duration;
        keys.insert(entry.key);
    }
    EXPECT_EQ(study, Minutes{22'065});
    EXPECT_EQ(externship, hours(120));
    EXPECT_EQ(work, hours(384));
    EXPECT_EQ(keys.size(), 373);
}

TEST(TimeTrackerCsv, ReadsARowByTheNamesOfItsColumns)
{
    const std::vector<TimeTrackerEntry> entries = entriesOf(
        "Duration;Tags;Client;Start time;Start date;Project;Description\n"
        "01:30:00;x;Study;19:40:00;2026-11-02;CPT;\"cards; chapter 9\"\n");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].client, u"Study"_s);
    EXPECT_EQ(entries[0].project, u"CPT"_s);
    EXPECT_EQ(entries[0].description, u"cards; chapter 9"_s);
    EXPECT_EQ(entries[0].day, QDate(2026, 11, 2));
    EXPECT_EQ(entries[0].startedAt, Minutes{19 * 60 + 40});
    EXPECT_EQ(entries[0].duration, Minutes{90});
    EXPECT_EQ(entries[0].line, 2);
}

TEST(TimeTrackerCsv, RoundsSecondsToTheNearestMinute)
{
    const std::pair<const char*, std::optional<Minutes>> kCases[] = {
        {"00:00:29", Minutes{0}}, {"00:00:30", Minutes{1}},    {"1:30:00", Minutes{90}},   {"26:00:00", hours(26)},
        {"01:30", Minutes{90}},   {"01:60:00", std::nullopt},  {"01:00:60", std::nullopt}, {"-1:00:00", std::nullopt},
        {"", std::nullopt},       {"1:00:00 h", std::nullopt}, {"18:25 min", Minutes{18}}, {"18:30 min", Minutes{19}},
        {"0.75 h", Minutes{45}},  {"90 min", Minutes{90}},     {"90", std::nullopt},       {"soon", std::nullopt}};
    for (const auto& [text, expected] : kCases) {
        EXPECT_EQ(entryOf(QByteArray("Study,CPT,,2026-11-02,19:00:00,") + text).duration, expected) << text;
    }
}

TEST(TimeTrackerCsv, ReadsClocksOfTwelveHoursHoweverTheyAreWritten)
{
    for (const char* clock : {"7 PM", "7pm", "7:00 p.m.", "7 p.m.", "7:00 p. m.", "07:00:00 P.M."}) {
        EXPECT_EQ(entryOf(QByteArray("Study,CPT,,2026-11-02,") + clock + ",01:00:00").startedAt, hours(19)) << clock;
    }
    for (const char* clock : {"7", "13 PM", "7 x.m."}) {
        EXPECT_EQ(entryOf(QByteArray("Study,CPT,,2026-11-02,") + clock + ",01:00:00").problem, RowProblem::BadStartTime)
            << clock;
    }
}

TEST(TimeTrackerCsv, ReadsUsDatesAndTwelveHourTimes)
{
    const TimeTrackerEntry entry = entryOf("Study,CPT,,11/02/2026,07:40:00 PM,01:00:00");
    EXPECT_EQ(entry.day, QDate(2026, 11, 2));
    EXPECT_EQ(entry.startedAt, Minutes{19 * 60 + 40});
}

TEST(TimeTrackerCsv, ReadsClocksWithAnyKindOfBlank)
{
    for (const char* blank : {" ", "\u00A0", "\u202F", ""}) {
        const TimeTrackerEntry entry = entryOf(QByteArray("Study,CPT,,2026-11-02,7:15:00") + blank + "PM,01:00:00");
        EXPECT_EQ(entry.startedAt, Minutes{19 * 60 + 15}) << blank;
        EXPECT_EQ(entry.problem, RowProblem::None);
    }
}

TEST(TimeTrackerCsv, TellsNoStartTimeFromOneThatIsNotUnderstood)
{
    const TimeTrackerEntry none = entryOf("Study,CPT,,2026-11-02, ,01:00:00");
    EXPECT_FALSE(none.startedAt);
    EXPECT_EQ(none.problem, RowProblem::None);
    for (const char* text : {"11:-8:00", "25:00:00", "noon", "7:61"}) {
        const TimeTrackerEntry unread = entryOf(QByteArray("Study,CPT,,2026-11-02,") + text + ",01:00:00");
        EXPECT_EQ(unread.problem, RowProblem::BadStartTime) << text;
        EXPECT_EQ(unread.unread, QString::fromLatin1(text));
    }
}

TEST(TimeTrackerCsv, ReadsARowWithoutItsLastCellsAndWithEmptyOnesTooMany)
{
    EXPECT_EQ(entryOf("Study,CPT,,2026-11-02,19:00:00,01:00:00,,").duration, Minutes{60});
    EXPECT_FALSE(entryOf("Study,CPT,,2026-11-02,19:00:00").duration);
    EXPECT_EQ(entryOf("Study,CPT,,2026-11-02,19:00:00").day, QDate(2026, 11, 2));
}

TEST(TimeTrackerCsv, TakesNoDayThatDependsOnToday)
{
    for (const char* text : {"today", "11/02", "mon", "-3d", "11/02/26", "2026-02-29", ""}) {
        EXPECT_FALSE(entryOf(QByteArray("Study,CPT,,") + text + ",19:00:00,01:00:00").day) << text;
    }
}

TEST(TimeTrackerCsv, NamesTheFirstCellThatItDoesNotUnderstand)
{
    const std::tuple<const char*, RowProblem, QString> kCases[] = {
        {"Study,CPT,,2026-13-02,noon,soon", RowProblem::BadDate, u"2026-13-02"_s},
        {"Study,CPT,,2026-11-02,noon,soon", RowProblem::BadStartTime, u"noon"_s},
        {"Study,CPT,,2026-11-02,,soon", RowProblem::BadDuration, u"soon"_s},
        {"Study,CPT,,2026-11-02", RowProblem::Missing, u"Duration"_s},
        {"Study,CPT,, ,19:00:00,01:00:00", RowProblem::Missing, u"Start date"_s},
        {",CPT,,2026-11-02,,01:00:00", RowProblem::Missing, u"Client"_s},
        {"Study, ,,2026-11-02,,01:00:00", RowProblem::Missing, u"Project"_s},
    };
    for (const auto& [row, problem, unread] : kCases) {
        const TimeTrackerEntry entry = entryOf(row);
        EXPECT_EQ(entry.problem, problem) << row;
        EXPECT_EQ(entry.unread, unread) << row;
        EXPECT_EQ(entry.raw, QString::fromLatin1(row));
    }
}

TEST(TimeTrackerCsv, ReadsNothingOfARowWithAnotherNumberOfCells)
{
    const TimeTrackerEntry entry = entryOf("Study,CPT,cards, chapter 9,2026-11-02,19:00:00,01:00:00");
    EXPECT_FALSE(entry.day);
    EXPECT_FALSE(entry.duration);
    EXPECT_EQ(entry.problem, RowProblem::WrongColumnCount);
    EXPECT_EQ(entry.raw, u"Study,CPT,cards, chapter 9,2026-11-02,19:00:00,01:00:00"_s);
}

TEST(TimeTrackerCsv, GivesARowTheSameKeyInEveryReport)
{
    const QByteArray row = "Study,CPT,cards,2026-11-02,19:00:00,01:00:00\n";
    const QByteArray other = "Study,CPT,cards,2026-11-01,19:00:00,01:00:00\n";
    const std::vector<TimeTrackerEntry> one = entriesOf(kHeader + row);
    const std::vector<TimeTrackerEntry> two = entriesOf(
        "Tags,Client,Project,Description,Start date,Start "
        "time,Duration\nx,Study,CPT,other,2026-11-01,19:00:00,01:00:00\n"
        "y,Study,CPT,cards,11/02/2026,19:00:00,01:00:00\n");
    EXPECT_EQ(one[0].key.size(), 32);
    EXPECT_EQ(one[0].key, two[1].key);
    EXPECT_NE(one[0].key, entriesOf(kHeader + other)[0].key);
}

TEST(TimeTrackerCsv, GivesARowTheSameKeyHoweverItsValuesAreWritten)
{
    const QString key = entryOf("Study,CPT,cards,2026-11-02,19:00:00,01:30:00").key;
    for (const char* row : {"Study,CPT,cards,11/02/2026,7:00:00 PM,1:30:00", "STUDY,cpt,cards ,2026-11-02,19:00,90 min",
                            " Study,CPT,  cards,2026-11-02,7:00 pm,1.5 h"}) {
        EXPECT_EQ(entryOf(row).key, key) << row;
    }
    for (const char* row :
         {"Study,CPT,cards,2026-11-02,19:01:00,01:30:00", "Study,CPT,cards,2026-11-02,19:00:00,01:31:00",
          "Study,CPT,Cards!,2026-11-02,19:00:00,01:30:00"}) {
        EXPECT_NE(entryOf(row).key, key) << row;
    }
}

TEST(TimeTrackerCsv, TellsEqualRowsOfOneReportApart)
{
    const QByteArray row = "Study,CPT,cards,2026-11-02,19:00:00,01:00:00\n";
    const std::vector<TimeTrackerEntry> entries = entriesOf(kHeader + row + row);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_NE(entries[0].key, entries[1].key);
    EXPECT_EQ(entries[0].key, entriesOf(kHeader + row)[0].key);
}

TEST(TimeTrackerCsv, NamesTheColumnsThatAreNotThere)
{
    const Result<std::vector<TimeTrackerEntry>> entries = readTimeTrackerCsv("Client,Project,Description,Start date\n");
    ASSERT_FALSE(entries.ok());
    EXPECT_EQ(entries.error().code, Error::Code::ImportUnreadable);
    EXPECT_EQ(entries.error().detail, u"Start time, Duration"_s);
}

}  // namespace time_tracker_csv_test
}  // namespace credence
