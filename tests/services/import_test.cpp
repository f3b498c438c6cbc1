// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import.h"

#include <gtest/gtest.h>

#include <QFile>
#include <algorithm>

#include "support/test_workspace.h"

namespace credence {
namespace import_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

const QString kTimeHeader = u"Client,Project,Description,Start date,Start time,Duration\n"_s;

class Import : public ::testing::Test {
protected:
    QString written(const QString& text)
    {
        const QString path = m_file.folder() + u"/import.csv"_s;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }

    ImportPlan planned(ImportSource source, const QString& text)
    {
        const Result<ImportPlan> plan = planImport(m_file.workspace(), source, written(text));
        EXPECT_TRUE(plan.ok()) << (plan ? "" : plan.error().detail.toStdString());
        return plan ? plan.value() : ImportPlan{};
    }

    TestWorkspace m_file;
};

TEST_F(Import, AddsNothingTheSecondTime)
{
    const QString rows = kTimeHeader +
                         u"Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"
                         "Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"_s;
    const Result<ImportOutcome> first = m_file.ledger().import(planned(ImportSource::TimeTracker, rows));
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(first.value().added, 2) << "two equal rows of one report are two entries";
    const Result<ImportOutcome> second = m_file.ledger().import(planned(ImportSource::TimeTracker, rows));
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second.value().added, 0);
    EXPECT_EQ(second.value().unchanged, 2);
    EXPECT_EQ(m_file.workspace().overview().value().study.study, hours(3));
}

TEST_F(Import, IsTakenBackAsOneStep)
{
    const QString rows = kTimeHeader +
                         u"Study,CPT,,2026-11-02,19:00:00,01:30:00\n"
                         "Study,ICD-10-CM,,2026-11-03,19:00:00,01:00:00\n"_s;
    ASSERT_TRUE(m_file.ledger().import(planned(ImportSource::TimeTracker, rows)).ok());
    EXPECT_EQ(m_file.workspace().undoLabel(), (HistoryLabel{.action = HistoryAction::Import,
                                                            .kind = RecordKind::StudySession,
                                                            .subject = u"import.csv"_s,
                                                            .count = 2}));
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(m_file.workspace().records(RecordKind::StudySession).value().empty());
}

TEST_F(Import, LeavesOutWhatWasTypedByHand)
{
    m_file.add(StudySession{.onDate = {2026, 11, 2}, .minutes = Minutes{90}, .subject = u"cpt"_s});
    const ImportPlan plan =
        planned(ImportSource::TimeTracker, kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"_s);
    EXPECT_EQ(plan.count(RowFate::LikelyDuplicate), 1);
    EXPECT_EQ(plan.count(RowFate::Add), 0);
}

TEST_F(Import, KnowsARowThatAnEarlierVersionImported)
{
    RowKeys earlier;
    StudySession session{.onDate = {2026, 11, 2}, .minutes = Minutes{90}, .subject = u"cpt"_s, .startedAt = hours(19)};
    session.importKey = earlier.next({u"2026-11-02"_s, u"19:00:00"_s, u"01:30:00"_s, u"Study"_s, u"CPT"_s, u"cards"_s});
    m_file.add(session);
    EXPECT_EQ(planned(ImportSource::TimeTracker, kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"_s)
                  .count(RowFate::Unchanged),
              1);
}

TEST_F(Import, ReadsAColumnOfDatesAsAWhole)
{
    const auto daysOf = [this](const QStringList& dates, std::optional<DateOrder> told) {
        QString rows = kTimeHeader;
        for (const QString& date : dates) {
            rows += u"Study,CPT,cards,%1,19:00:00,01:00:00\n"_s.arg(date);
        }
        const Result<ImportPlan> plan =
            planImport(m_file.workspace(), ImportSource::TimeTracker, written(rows), {.dates = told});
        QStringList days;
        for (const ImportRow& row : plan ? plan.value().rows : std::vector<ImportRow>()) {
            days << (row.record ? dayOf(*row.record).toString(Qt::ISODate)
                                : (row.fate == RowFate::Rejected ? u"rejected"_s : u"no record"_s));
        }
        return plan ? days.join(u' ') : asksForDateOrder(plan.error()) ? u"asks"_s : u"error"_s;
    };
    EXPECT_EQ(daysOf({u"03/04/2026"_s, u"25/04/2026"_s}, {}), u"2026-04-03 2026-04-25"_s);
    EXPECT_EQ(daysOf({u"03/04/2026"_s, u"04/25/2026"_s}, {}), u"2026-03-04 2026-04-25"_s);
    EXPECT_EQ(daysOf({u"03/04/2026"_s, u"05/06/2026"_s}, {}), u"asks"_s);
    EXPECT_EQ(daysOf({u"25/04/2026"_s, u"04/25/2026"_s, u"03/04/2026"_s}, {}), u"asks"_s);
    EXPECT_EQ(daysOf({u"03/18/2026"_s, u"13/45/2026"_s}, {}), u"2026-03-18 rejected"_s) << "no day proves nothing";
    EXPECT_EQ(daysOf({u"03/04/2026"_s}, DateOrder::DayFirst), u"2026-04-03"_s);
    EXPECT_EQ(daysOf({u"03/04/2026"_s}, DateOrder::MonthFirst), u"2026-03-04"_s);
    EXPECT_EQ(daysOf({u"2026-03-04"_s, u"05/05/2026"_s}, {}), u"2026-03-04 2026-05-05"_s);
    EXPECT_EQ(daysOf({u"25/04/2026"_s}, DateOrder::MonthFirst), u"rejected"_s) << "no day is turned to fit";
    EXPECT_EQ(daysOf({u"03/04/26"_s, u"04/25/26"_s}, {}), u"2026-03-04 2026-04-25"_s);
    EXPECT_EQ(daysOf({u"03/04/26"_s, u"25/04/26"_s}, {}), u"asks"_s) << "of a year first or last";
    EXPECT_EQ(daysOf({u"26/04/25"_s}, {}), u"asks"_s);
    EXPECT_EQ(daysOf({u"25/04/26"_s}, DateOrder::DayFirst), u"2026-04-25"_s);
    EXPECT_EQ(daysOf({u"13-Apr-26"_s, u"01-Jun-2026"_s}, {}), u"2026-04-13 2026-06-01"_s);
    EXPECT_EQ(daysOf({u"03/04/2026 0:00"_s, u"25/04/2026 00:00:00"_s}, {}), u"2026-04-03 2026-04-25"_s);
    EXPECT_EQ(daysOf({u"2026-04-03T00:00:00"_s, u"4/25/2026 12:00:00 AM"_s}, {}), u"2026-04-03 2026-04-25"_s);
    EXPECT_EQ(daysOf({u"2026-04-03 19:00"_s, u"2026-04-03 12:00 PM"_s}, {}), u"rejected rejected"_s);
}

const QString kEndHeader = u"Client,Project,Description,Start date,Start time,End date,End time,Duration\n"_s;

TEST_F(Import, DoubtsARowWhoseStartAndEndSayAnotherLengthThanItsDuration)
{
    struct Case {
        QString end;  ///< date, time, duration
        RowFate fate;
        std::optional<Minutes> other{};
    };
    // Each begins on 2 November at 9:00:00.
    const Case kCases[] = {
        {u"2026-11-02,11:00:00,02:00:00"_s, RowFate::Add},
        {u"2026-11-02,11:00:00,01:00:00"_s, RowFate::UnsureLength, hours(2)},
        {u"2026-11-02,10:00:00,01:02:00"_s, RowFate::UnsureLength, hours(1)},
        {u"2026-11-02,10:00:00,00:00:40"_s, RowFate::UnsureLength, hours(1)},
        {u"2026-11-02,10:00:59,01:00:00"_s, RowFate::Add},
        {u"2026-11-02,10:00:00,01:01:00"_s, RowFate::Add},
        {u"2026-11-02,10:00:00,00:59:01"_s, RowFate::Add},
        {u"2026-11-03,01:00:00,16:00:00"_s, RowFate::Add},
        {u"2026-11-03,10:00:00,01:00:00"_s, RowFate::UnsureLength, hours(25)},
        {u"2026-11-02,08:00:00,01:00:00"_s, RowFate::UnsureLength, Minutes{-60}},
        {u"2026-11-01,10:00:00,01:00:00"_s, RowFate::UnsureLength, Minutes{-23 * 60}},
        {u",11:00:00,02:00:00"_s, RowFate::Add},
        {u",01:00:00,16:00:00"_s, RowFate::Add},
        {u",11:00:00,01:00:00"_s, RowFate::UnsureLength, hours(2)},
        {u"2026-11-02,,01:00:00"_s, RowFate::Add},
        {u"2026-11-02,11 AM,02:00:00"_s, RowFate::Add},
        {u"2026-11-02,11:00 PM,02:00:00"_s, RowFate::UnsureLength, hours(14)},
        {u"2026-11-02,11:00:00,1.5 h"_s, RowFate::UnsureLength, hours(2)},
        {u"2026-11-02,09:18:25,18:25 min"_s, RowFate::Add},
    };
    for (const Case& each : kCases) {
        const ImportPlan plan = planned(ImportSource::TimeTracker,
                                        kEndHeader + u"Study,CPT,cards,2026-11-02,09:00:00,"_s + each.end + u'\n');
        ASSERT_EQ(plan.rows.size(), 1U);
        EXPECT_EQ(plan.rows[0].fate, each.fate) << each.end.toStdString();
        EXPECT_EQ(plan.rows[0].otherLength.has_value(), each.other.has_value()) << each.end.toStdString();
        if (each.other && plan.rows[0].otherLength) {
            EXPECT_EQ(plan.rows[0].otherLength->length, *each.other) << each.end.toStdString();
        }
    }
}

TEST_F(Import, TakesTheDurationOfARowWithTwoLengthsThatIsTakenAllTheSame)
{
    const QString rows = kEndHeader + u"Study,CPT,cards,2026-11-02,09:00:00,2026-11-02,11:00:00,01:00:00\n"_s;
    ImportPlan plan = planned(ImportSource::TimeTracker, rows);
    EXPECT_EQ(outcomeOf(plan), (ImportOutcome{.doubtful = 1}));
    plan.rows[0].fate = takenFate(plan.rows[0]);
    EXPECT_EQ(plan.rows[0].fate, RowFate::Add);
    ASSERT_TRUE(m_file.ledger().import(checkedAgain(plan, m_file.workspace())).ok());
    EXPECT_EQ(m_file.workspace().overview().value().study.study, hours(1));
    EXPECT_EQ(planned(ImportSource::TimeTracker, rows).rows[0].fate, RowFate::Unchanged) << "it was asked once";
}

TEST_F(Import, RemembersTheTwoLengthsOfARowThatIsDoubtfulForSomethingElse)
{
    m_file.add(StudySession{.onDate = {2026, 11, 2}, .minutes = hours(1), .subject = u"cpt"_s});
    const ImportPlan plan =
        planned(ImportSource::TimeTracker,
                kEndHeader + u"Study,CPT,cards,2026-11-02,09:00:00,2026-11-02,11:00:00,01:00:00\n"_s);
    EXPECT_EQ(plan.rows[0].fate, RowFate::LikelyDuplicate);
    EXPECT_TRUE(plan.rows[0].otherLength);
}

TEST_F(Import, ReadsTheDurationsOfClockify)
{
    const QString header =
        u"Project,Client,Description,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)\n"_s;
    const auto rowOf = [&](const QString& cells) {
        const ImportPlan plan =
            planned(ImportSource::TimeTracker,
                    header + u"CPT,Study,cards,11/18/2026,09:00:00 AM,11/18/2026,"_s + cells + u'\n');
        return plan.rows.empty() ? ImportRow{.line = 0, .fate = RowFate::Rejected} : plan.rows[0];
    };
    const auto minutesOf = [](const ImportRow& row) {
        return row.record ? std::get<StudySession>(*row.record).minutes : Minutes{-1};
    };
    EXPECT_EQ(minutesOf(rowOf(u"10:30:00 AM,01:30:00,1.50"_s)), Minutes{90});
    EXPECT_EQ(rowOf(u"10:30:00 AM,01:30:00,1.50"_s).fate, RowFate::Add);
    EXPECT_EQ(minutesOf(rowOf(u"10:30:00 AM,1:30,1.50"_s)), Minutes{90}) << "the head says hours";
    EXPECT_EQ(minutesOf(rowOf(u"10:30:00 AM,,\"1,50\""_s)), Minutes{90});
    EXPECT_EQ(minutesOf(rowOf(u"09:20:00 AM,00:20:00,0.33"_s)), Minutes{20});
    EXPECT_EQ(rowOf(u"09:20:00 AM,00:20:00,0.33"_s).fate, RowFate::Add);
    EXPECT_EQ(rowOf(u"10:30:00 AM,01:30:00,2.50"_s).otherLength,
              (OtherLength{.from = OtherLength::From::OtherColumn, .length = Minutes{150}}));
    EXPECT_EQ(rowOf(u"10:30:00 AM,,"_s).problem, RowProblem::Missing);
    const ImportPlan decimal = planned(
        ImportSource::TimeTracker,
        u"Client,Project,Description,Start date,Start time,Duration (decimal)\nStudy,CPT,,2026-11-02,,0.75\n"_s);
    ASSERT_EQ(decimal.rows.size(), 1U);
    EXPECT_EQ(minutesOf(decimal.rows[0]), Minutes{45});
    const Result<ImportPlan> none =
        planImport(m_file.workspace(), ImportSource::TimeTracker,
                   written(u"Client,Project,Description,Start date,Start time\nStudy,CPT,,2026-11-02,\n"_s));
    EXPECT_EQ(none ? QString() : none.error().detail, u"Duration"_s);
}

TEST_F(Import, ReadsAColumnOfDurationsAsAWhole)
{
    using enum DurationParts;
    // Each row: end time and duration; they begin at 9:00.
    const auto lengthsOf = [this](const QStringList& ends, std::optional<DurationParts> told) {
        QString rows = kEndHeader;
        int day = 0;
        for (const QString& end : ends) {
            rows += u"Study,CPT,cards,2026-11-0%1,09:00:00,,%2\n"_s.arg(QString::number(++day), end);
        }
        const Result<ImportPlan> plan =
            planImport(m_file.workspace(), ImportSource::TimeTracker, written(rows), {.durations = told});
        if (!plan) {
            const auto other = otherDurationParts(plan.error());
            return durationInQuestion(plan.error()) ? u"asks about "_s + *durationInQuestion(plan.error())
                   : other                          ? u"line "_s + other->line + u": "_s + other->cell
                                                    : u"error"_s;
        }
        QStringList lengths;
        for (const ImportRow& row : plan.value().rows) {
            lengths << (row.record ? QString::number(std::get<StudySession>(*row.record).minutes.value)
                                   : u"rejected"_s) +
                           (row.fate == RowFate::UnsureLength ? u"?"_s : QString());
        }
        return lengths.join(u' ');
    };
    EXPECT_EQ(lengthsOf({u"10:30,1:30"_s, u",0:45"_s}, {}), u"90 45"_s);
    EXPECT_EQ(lengthsOf({u"09:18:25,18:25"_s, u",45:10"_s}, {}), u"18 45"_s);
    EXPECT_EQ(lengthsOf({u",18:25"_s, u",45:10"_s}, {}), u"18 45"_s) << "no day has 45 hours";
    EXPECT_EQ(lengthsOf({u",18:25"_s, u",01:30:00"_s}, {}), u"asks about 18:25"_s);
    EXPECT_EQ(lengthsOf({u",1:30"_s}, {}), u"asks about 1:30"_s);
    EXPECT_EQ(lengthsOf({u",0:00"_s, u",01:30:00"_s}, {}).section(u' ', 1), u"90"_s) << "the same both ways";
    EXPECT_EQ(lengthsOf({u",18:25"_s}, MinutesAndSeconds), u"18"_s);
    EXPECT_EQ(lengthsOf({u",1:30"_s}, HoursAndMinutes), u"90"_s);
    EXPECT_EQ(lengthsOf({u"11:00,1:30"_s}, {}), u"asks about 1:30"_s) << "it proves neither";
    EXPECT_EQ(lengthsOf({u"11:00,1:30"_s}, HoursAndMinutes), u"90?"_s);
    EXPECT_EQ(lengthsOf({u",1:15"_s, u"10:30,1:30"_s}, MinutesAndSeconds), u"line 3: 1:30"_s);
    EXPECT_EQ(lengthsOf({u"10:30,1:30"_s, u"09:18:25,18:25"_s}, {}), u"asks about 1:30"_s) << "both are proven";
    EXPECT_EQ(lengthsOf({u"10:30,1:30"_s, u"09:18:25,18:25"_s}, HoursAndMinutes), u"90 1105?"_s);
    EXPECT_EQ(lengthsOf({u"10:30,1:30"_s, u"12:00,1:30"_s}, {}), u"90 90?"_s);
}

TEST_F(Import, RefusesADateOrderThatTheFileDisproves)
{
    const auto refusal = [this](const QStringList& dates, DateOrder told) {
        QString rows = kTimeHeader;
        for (const QString& date : dates) {
            rows += u"Study,CPT,cards,%1,19:00:00,01:00:00\n"_s.arg(date);
        }
        const Result<ImportPlan> plan =
            planImport(m_file.workspace(), ImportSource::TimeTracker, written(rows), {.dates = told});
        const std::optional<ProofOfColumn> other = plan ? std::nullopt : otherDateOrder(plan.error());
        return other ? other->line + u": "_s + other->cell : plan ? u"read"_s : u"error"_s;
    };
    EXPECT_EQ(refusal({u"11/05/2026"_s, u"11/18/2026"_s, u"11/19/2026"_s}, DateOrder::DayFirst), u"3: 11/18/2026"_s);
    EXPECT_EQ(refusal({u"05/11/2026"_s, u"18/11/2026"_s}, DateOrder::MonthFirst), u"3: 18/11/2026"_s);
    EXPECT_EQ(refusal({u"11/05/2026"_s, u"11/18/2026"_s}, DateOrder::MonthFirst), u"read"_s);
    EXPECT_EQ(refusal({u"11/05/2026"_s, u"11/18/2026"_s, u"18/11/2026"_s}, DateOrder::DayFirst), u"read"_s)
        << "both are proven";
}

TEST_F(Import, DoubtsARowThatStandsThereInTheOtherOrderOfDayAndMonth)
{
    const auto fates = [this](const QString& date, DateOrder told) {
        const QString path = written(kTimeHeader + u"Study,CPT,cards,%1,19:00:00,01:00:00\n"_s.arg(date));
        const Result<ImportPlan> plan =
            planImport(m_file.workspace(), ImportSource::TimeTracker, path, {.dates = told});
        const bool isTaken = plan && m_file.ledger().import(plan.value()).ok();
        return isTaken ? std::vector{plan.value().rows.front().fate} : std::vector<RowFate>();
    };
    EXPECT_EQ(fates(u"03/04/2026"_s, DateOrder::MonthFirst), std::vector{RowFate::Add});
    EXPECT_EQ(fates(u"03/04/2026"_s, DateOrder::DayFirst), std::vector{RowFate::LikelyDuplicate});
    EXPECT_EQ(fates(u"03/04/2026"_s, DateOrder::MonthFirst), std::vector{RowFate::Unchanged});
    EXPECT_EQ(fates(u"2026-04-03"_s, DateOrder::DayFirst), std::vector{RowFate::Add}) << "that day is sure";
    EXPECT_EQ(m_file.workspace().records(RecordKind::StudySession).value().size(), 2U);
}

TEST_F(Import, RejectsAStartTimeThatIsNotUnderstood)
{
    const ImportPlan plan =
        planned(ImportSource::TimeTracker, kTimeHeader + u"Study,CPT,cards,2026-11-02,11:-8:00,01:00:00\n"_s);
    EXPECT_EQ(plan.rows.front().problem, RowProblem::BadStartTime);
}

TEST_F(Import, FindsThePlacementByKindNameAndDay)
{
    const RecordRef externship = m_file.add(Placement{.kind = PlacementKind::Externship,
                                                      .employer = u"Lakeside Clinic"_s,
                                                      .codeSets = {u"CPT"_s},
                                                      .firstDay = {2026, 3, 2},
                                                      .lastDay = QDate(2026, 4, 24)});
    const RecordRef job =
        m_file.add(Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = {2026, 8, 3}});
    const ImportPlan plan =
        planned(ImportSource::TimeTracker, kTimeHeader +
                                               u"Externship,lakeside clinic,,2026-04-24,09:00:00,05:00:00\n"
                                               "Work,Lakeside Clinic,,2026-08-03,09:00:00,08:00:00\n"
                                               "Work,Lakeside Clinic,,2026-08-02,09:00:00,08:00:00\n"_s);
    ASSERT_EQ(plan.rows.size(), 3U);
    EXPECT_EQ(std::get<ExperienceEntry>(*plan.rows[0].record).placement.value, externship.id);
    EXPECT_EQ(std::get<ExperienceEntry>(*plan.rows[1].record).placement.value, job.id);
    EXPECT_EQ(plan.rows[2].problem, RowProblem::NoPlacement);
}

TEST_F(Import, SaysOfEachBadRowWhatIsWrongAndTakesTheOthers)
{
    const ImportPlan plan =
        planned(ImportSource::TimeTracker, kTimeHeader +
                                               u"Hobby,CPT,,2026-11-02,09:00:00,01:00:00\n"
                                               "Study,CPT,,2026-13-02,09:00:00,01:00:00\n"
                                               "Study,CPT,,2026-11-02,09:00:00,soon\n"
                                               "Study,CPT,,2027-11-02,09:00:00,01:00:00\n"
                                               "Study,CPT,\"two\nlines\",2026-11-02,09:00:00,01:00:00\n"_s);
    ASSERT_EQ(plan.rows.size(), 5U);
    EXPECT_EQ(plan.rows[0].problem, RowProblem::UnknownKind);
    EXPECT_EQ(plan.rows[1].problem, RowProblem::BadDate);
    EXPECT_EQ(plan.rows[2].problem, RowProblem::BadDuration);
    EXPECT_EQ(plan.rows[3].problem, RowProblem::InvalidRecord);
    EXPECT_EQ(plan.rows[3].detail, u"on_date: in_future"_s);
    EXPECT_EQ(plan.rows[3].raw, u"Study,CPT,,2027-11-02,09:00:00,01:00:00"_s);
    ASSERT_EQ(plan.rows[4].fate, RowFate::Add);
    EXPECT_EQ(std::get<StudySession>(*plan.rows[4].record).title, u"two"_s);
    EXPECT_EQ(std::get<StudySession>(*plan.rows[4].record).note, u"lines"_s);
    EXPECT_EQ(plan.rows[4].line, 6);
}

TEST_F(Import, ReadsCeuActivitiesOnce)
{
    const QString rows =
        u"Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n"
        "08/12/2026,E/M levels,AAPC local chapter,CHP260812A,2.00,yes,AAPC,yes\n"
        "08/13/2026,No amount,AAPC,,two,yes,AAPC,yes\n"_s;
    const ImportPlan plan = planned(ImportSource::CeuList, rows);
    EXPECT_EQ(plan.count(RowFate::Add), 1);
    EXPECT_EQ(plan.rows[1].problem, RowProblem::BadCeus);
    ASSERT_TRUE(m_file.ledger().import(plan).ok());
    EXPECT_EQ(planned(ImportSource::CeuList, rows).count(RowFate::Unchanged), 1);
}

TEST_F(Import, NamesAFileItCannotRead)
{
    const Result<ImportPlan> missing =
        planImport(m_file.workspace(), ImportSource::CeuList, m_file.folder() + u"/none.csv"_s);
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, Error::Code::FileMissing);
    const Result<ImportPlan> wrong = planImport(m_file.workspace(), ImportSource::CeuList, written(u"a,b\n1,2\n"_s));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, Error::Code::ImportUnreadable);
    EXPECT_TRUE(wrong.error().subject.endsWith(u"import.csv"_s));
}

TEST_F(Import, NotesWhatATypedEntryWouldBeWarnedOf)
{
    m_file.add(
        StudySession{.onDate = {2026, 11, 2}, .minutes = hours(2), .subject = u"anatomy"_s, .startedAt = hours(18)});
    const ImportPlan plan = planned(ImportSource::TimeTracker, kTimeHeader +
                                                                   u"Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"
                                                                   "Study,CPT,later,2026-11-02,20:00:00,01:00:00\n"
                                                                   "Study,CPT,alone,2026-11-04,19:00:00,01:30:00\n"_s);
    ASSERT_EQ(plan.count(RowFate::Add), 3);
    ASSERT_EQ(plan.rows[0].notes.size(), 1U);
    EXPECT_EQ(plan.rows[0].notes.front().code, ProblemCode::OverlapsEntry);
    ASSERT_EQ(plan.rows[1].notes.size(), 1U) << "it overlaps the row before it";
    EXPECT_EQ(plan.rows[1].notes.front().code, ProblemCode::OverlapsEntry);
    EXPECT_TRUE(plan.rows[2].notes.empty());
    EXPECT_EQ(m_file.ledger().import(plan).value(), (ImportOutcome{.added = 3, .noted = 2}));
}

TEST_F(Import, RejectsARowThatHasAnErrorByTheTimeItIsTaken)
{
    const RecordRef job =
        m_file.add(Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = {2026, 8, 3}});
    const ImportPlan plan =
        planned(ImportSource::TimeTracker, kTimeHeader +
                                               u"Work,Lakeside Clinic,,2026-08-04,09:00:00,08:00:00\n"
                                               "Study,CPT,,2026-11-04,19:00:00,01:30:00\n"_s);
    ASSERT_EQ(plan.count(RowFate::Add), 2);
    ASSERT_TRUE(m_file.ledger().remove(std::span(&job, 1)).ok());
    EXPECT_EQ(m_file.ledger().import(plan).value(), (ImportOutcome{.added = 1, .rejected = 1}));
    EXPECT_EQ(checkedAgain(plan, m_file.workspace()).rows.front().detail, u"placement: unknown_record"_s);
}

TEST_F(Import, AsksTheRulesToo)
{
    m_file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2022, 5, 2}});
    m_file.add(CeuActivity{
        .onDate = {2026, 10, 2}, .title = u"E/M update"_s, .indexNumber = u"chp261002a"_s, .ceus = CeuHundredths{100}});
    ImportPlan plan = planned(ImportSource::CeuList,
                              u"Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n"
                              "2026-11-02,Another,AAPC,CHP261002A,1.5,no,AAPC,yes\n"
                              "2026-11-03,Another,AAPC,CHP261002A,1.5,no,AAPC,yes\n"_s);
    ASSERT_EQ(plan.count(RowFate::LikelyDuplicate), 2) << "a number is that of one activity";
    for (ImportRow& row : plan.rows) {
        row.fate = takenFate(row);
    }
    const ImportPlan checked = checkedAgain(plan, m_file.workspace());
    for (const ImportRow& row : checked.rows) {
        ASSERT_EQ(row.notes.size(), 1U) << row.line;
        EXPECT_EQ(row.notes.front().code, ProblemCode::SameAgain);
        EXPECT_EQ(row.notes.front().detail, u"E/M update"_s);
    }
}

}  // namespace import_test
}  // namespace credence
