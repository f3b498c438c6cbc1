// SPDX-License-Identifier: GPL-3.0-or-later
/// What was imported before and comes again: the same however it is written, corrected in the tracker, edited here.
#include <rapidcheck/gtest.h>

#include <QTime>
#include <tuple>

#include "importing.h"

namespace credence {
namespace import_again_test {

using namespace Qt::StringLiterals;
using namespace importing_test;

TEST_F(ImportAgain, ChangesTheEntriesOfCorrectedRowsInOneStep)
{
    imported(kTimeHeader +
             u"Study,CPT,cards,2026-11-02,19:00:00,08:00:00\n"
             "Study,CPT,chaptr,2026-11-03,19:00:00,01:00:00\n"
             "Study,CPT,quiz,2026-11-04,,01:00:00\n"_s);
    const std::vector<StudySession> before = all<StudySession>();
    const ImportOutcome outcome = imported(kTimeHeader +
                                           u"Study,CPT,cards,2026-11-02,19:00:00,02:00:00\n"
                                           "Study,CPT,chapter,2026-11-03,7:00 PM,01:00:00\n"
                                           "Study,ICD-10-CM,quiz,2026-11-04,,01:00:00\n"
                                           "Study,CPT,more,2026-11-03,21:00:00,01:00:00\n"_s);
    EXPECT_EQ(outcome, (ImportOutcome{.added = 1, .changed = 3})) << "another start is other work";
    const std::vector<StudySession> after = all<StudySession>();
    ASSERT_EQ(after.size(), 4U);
    EXPECT_EQ(after[0].id, before[0].id);
    EXPECT_EQ(after[0].minutes, hours(2));
    EXPECT_EQ(after[1].title, u"chapter"_s);
    EXPECT_EQ(after[3].id, before[2].id);
    EXPECT_EQ(after[3].subject, u"icd-10-cm"_s);
    EXPECT_EQ(file().workspace().undoLabel().value().count, 4);
    ASSERT_TRUE(file().ledger().undo().ok());
    EXPECT_TRUE(all<StudySession>() == before);
}

TEST_F(ImportAgain, DoubtsAnIdenticalRowBeyondThoseInTheRecord)
{
    const QString row = u"Study,CPT,cards,2026-11-02,19:00:00,01:00:00\n"_s;
    const QString other = u"Study,CPT,quiz,2026-11-03,19:00:00,01:00:00\n"_s;
    imported(kTimeHeader + row);
    EXPECT_EQ(imported(kTimeHeader + row + row + other), (ImportOutcome{.added = 1, .unchanged = 1, .doubtful = 1}));
    ImportPlan plan = planned(kTimeHeader + row + row + other);
    ASSERT_EQ(plan.rows[1].fate, RowFate::LikelyDuplicate);
    EXPECT_EQ(plan.rows[1].likeLine, 2);
    plan.rows[1].fate = takenFate(plan.rows[1]);
    EXPECT_EQ(taken(plan), (ImportOutcome{.added = 1, .unchanged = 2, .noted = 1}));
}

TEST_F(ImportAgain, AddsIdenticalRowsOfANewFile)
{
    const QString row = u"Study,CPT,cards,2026-11-02,,01:00:00\n"_s;
    EXPECT_EQ(imported(kTimeHeader + row + row), (ImportOutcome{.added = 2, .noted = 1}));
    EXPECT_EQ(imported(kTimeHeader + row + row), (ImportOutcome{.unchanged = 2}));
}

TEST_F(ImportAgain, DoubtsACeuActivityWhoseDayWasCorrectedFarAway)
{
    const QString rest = u",Audit webinar,AAPC,,1.5,no,AAPC,yes\n"_s;
    const QString other = u"2026-05-02,Denials,AAPC,,1,no,AAPC,yes\n"_s;
    imported(kCeuHeader + u"2026-03-01"_s + rest + other);
    EXPECT_EQ(imported(kCeuHeader + u"2026-06-20"_s + rest + other), (ImportOutcome{.unchanged = 1, .doubtful = 1}));
    EXPECT_EQ(imported(kCeuHeader + u"2026-06-20"_s + rest), (ImportOutcome{.doubtful = 1}));
    EXPECT_EQ(all<CeuActivity>().size(), 2U);
}

TEST_F(ImportAgain, KnowsAChangedEntryByWhatItsRowSaysNow)
{
    const QString corrected = kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,02:00:00\n"_s;
    imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,08:00:00\n"_s);
    imported(corrected);
    EXPECT_EQ(imported(corrected), (ImportOutcome{.unchanged = 1}));
    EXPECT_EQ(imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,03:00:00\n"_s),
              (ImportOutcome{.changed = 1}));
    EXPECT_EQ(onlySession().minutes, hours(3));
}

TEST_F(ImportAgain, LeavesAnEntryThatWasEditedHereUnlessItsRowIsAskedFor)
{
    imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,01:00:00\n"_s);
    StudySession edited = onlySession();
    edited.note = u"chapter 9"_s;
    ASSERT_TRUE(file().ledger().edit(edited).ok());
    EXPECT_EQ(imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,7:00 PM,60 min\n"_s),
              (ImportOutcome{.unchanged = 1}));
    ImportPlan plan = planned(kTimeHeader + u"Study,CPT,quiz,2026-11-02,19:00:00,02:00:00\n"_s);
    ASSERT_EQ(plan.rows.front().fate, RowFate::EditedSince);
    EXPECT_EQ(taken(plan), (ImportOutcome{.doubtful = 1}));
    EXPECT_TRUE(onlySession() == edited);
    plan.rows.front().fate = takenFate(plan.rows.front());
    EXPECT_EQ(taken(plan), (ImportOutcome{.changed = 1}));
    EXPECT_EQ(onlySession().minutes, hours(2));
    EXPECT_EQ(onlySession().note, QString());
}

TEST_F(ImportAgain, TakesNoRowForChangedThatSaysWhatTheEntryWasEditedTo)
{
    imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,08:00:00\n"_s);
    StudySession edited = onlySession();
    edited.minutes = hours(2);
    ASSERT_TRUE(file().ledger().edit(edited).ok());
    EXPECT_EQ(imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,02:00:00\n"_s),
              (ImportOutcome{.unchanged = 1}));
}

TEST_F(ImportAgain, LeavesAnEntryThatIsEditedWhileThePlanIsLookedAt)
{
    imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,08:00:00\n"_s);
    const ImportPlan plan = planned(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,02:00:00\n"_s);
    ASSERT_EQ(plan.rows.front().fate, RowFate::Change);
    StudySession edited = onlySession();
    edited.minutes = hours(4);
    ASSERT_TRUE(file().ledger().edit(edited).ok());
    EXPECT_EQ(taken(plan), (ImportOutcome{.doubtful = 1}));
    EXPECT_EQ(onlySession().minutes, hours(4));
}

TEST_F(ImportAgain, DoubtsAChangedRowOfAnEarlierVersionThatKeptNotWhatItSaid)
{
    file().add(StudySession{.onDate = {2026, 11, 2},
                            .minutes = hours(8),
                            .subject = u"cpt"_s,
                            .startedAt = hours(19),
                            .title = u"cards"_s,
                            .importKey = QString(32, u'a')});
    EXPECT_EQ(fates(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,02:00:00\n"_s),
              std::vector{RowFate::EditedSince});
    EXPECT_EQ(fates(kTimeHeader + u"Study,CPT,cards,2026-11-02,19:00:00,08:00:00\n"_s),
              std::vector{RowFate::Unchanged});
}

TEST_F(ImportAgain, AsksWhereARowMayBeAnEntryWhoseOwnRowIsGone)
{
    imported(kTimeHeader +
             u"Study,CPT,cards,2026-11-02,19:00:00,01:00:00\n"
             "Study,CPT,quiz,2026-11-05,19:00:00,01:00:00\n"_s);
    const QString stays = u"Study,CPT,cards,2026-11-02,19:00:00,01:00:00\n"_s;
    const auto fateOfOther = [&](const QString& row) { return fates(kTimeHeader + stays + row).back(); };
    EXPECT_EQ(fateOfOther(u"Study,CPT,quiz,2026-11-05,18:00:00,01:30:00\n"_s), RowFate::LikelyDuplicate)
        << "start and length were corrected";
    EXPECT_EQ(fateOfOther(u"Study,CPT,,2026-11-05,18:00:00,01:00:00\n"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfOther(u"Work,CPT,quiz,2026-11-05,19:00:00,01:00:00\n"_s), RowFate::Rejected);
    EXPECT_EQ(fateOfOther(u"Study,CPT,quiz,2026-11-06,19:00:00,01:00:00\n"_s), RowFate::LikelyDuplicate)
        << "the day was corrected";
    EXPECT_EQ(fateOfOther(u"Study,CPT,quiz,2026-11-04,19:00:00,01:00:00\n"_s), RowFate::LikelyDuplicate)
        << "the report ends before the entry's day, but begins with what was imported before, and so would be this";
    EXPECT_EQ(fates(kTimeHeader + u"Study,CPT,quiz,2026-11-06,19:00:00,01:00:00\n"_s),
              std::vector{RowFate::LikelyDuplicate})
        << "the report repeats nothing, but says all that the entry does on the day after it";
    EXPECT_EQ(fateOfOther(u"Study,ICD-10-CM,other,2026-11-05,18:00:00,01:00:00\n"_s), RowFate::Add);
    EXPECT_EQ(fates(kTimeHeader + stays +
                    u"Study,CPT,quiz,2026-11-05,19:00:00,01:00:00\n"
                    "Study,CPT,quiz,2026-11-06,19:00:00,01:00:00\n"_s),
              (std::vector{RowFate::Unchanged, RowFate::Unchanged, RowFate::Add}))
        << "the same work on two days is work on two days";
}

TEST_F(ImportAgain, DoubtsARowThatChangedWhereItsEntryWasEditedBeyondLikeness)
{
    imported(kCeuHeader + u"08/22/2026,E/M levels,AAPC,,2,yes,AAPC,no\n"_s);
    CeuActivity edited = all<CeuActivity>().front();
    edited.title = u"Levels"_s;
    ASSERT_TRUE(file().ledger().edit(edited).ok());
    EXPECT_EQ(fates(kCeuHeader + u"08/22/2026,E/M levels,AAPC,,3,yes,AAPC,no\n"_s), std::vector{RowFate::EditedSince});
}

TEST_F(ImportAgain, AnEntryIsThatOfOneRow)
{
    file().add(StudySession{.onDate = {2026, 11, 2}, .minutes = Minutes{90}, .subject = u"cpt"_s});
    EXPECT_EQ(fates(kTimeHeader + u"Study,CPT,cards,2026-11-02,09:00:00,01:30:00\n"
                                  "Study,CPT,cards,2026-11-02,19:00:00,01:30:00\n"_s),
              (std::vector{RowFate::LikelyDuplicate, RowFate::Add}));
}

TEST_F(ImportAgain, ARowIsNotWarnedOfWhatItsImportChanges)
{
    imported(kTimeHeader + u"Study,CPT,cards,2026-11-02,14:00:00,08:00:00\n"_s);
    const ImportPlan plan = planned(kTimeHeader +
                                    u"Study,CPT,quiz,2026-11-02,19:00:00,01:00:00\n"
                                    "Study,CPT,cards,2026-11-02,14:00:00,02:00:00\n"_s);
    ASSERT_EQ(plan.count(RowFate::Change), 1);
    for (const ImportRow& row : plan.rows) {
        EXPECT_TRUE(row.notes.empty()) << "line " << row.line << " overlaps what was there before";
    }
}

TEST_F(ImportAgain, GivesACeuTheNumberAndTheCertificateThatCameLater)
{
    imported(kCeuHeader +
             u"08/22/2026,E/M levels,AAPC,,2,yes,AAPC,no\n"
             "08/22/2026,Audits,AAPC,X2,1,yes,AAPC,yes\n"_s);
    CeuActivity levels = all<CeuActivity>().front();
    levels.subject = u"evaluation and management"_s;
    ASSERT_TRUE(file().ledger().edit(levels).ok()) << "what no row says is no edit of what the row said";
    const QString later = kCeuHeader +
                          u"08/22/2026,E/M levels,AAPC,X1,2,yes,AAPC,no\n"
                          "08/22/2026,Audits,AAPC,X3,1,yes,AAPC,yes\n"_s;
    EXPECT_EQ(imported(later), (ImportOutcome{.changed = 1, .doubtful = 1})) << "the other number may be corrected";
    EXPECT_EQ(fates(later + u"08/22/2026,Audits,AAPC,X2,1,yes,AAPC,yes\n"_s),
              (std::vector{RowFate::Unchanged, RowFate::Add, RowFate::Unchanged}))
        << "beside it another number is another activity";
    EXPECT_EQ(all<CeuActivity>().front().indexNumber, u"X1"_s);
    EXPECT_EQ(all<CeuActivity>().front().subject, levels.subject);
    EXPECT_EQ(imported(QString(later).replace(u"X1,2,yes,AAPC,no"_s, u"X1,2,yes,AAPC,yes"_s)),
              (ImportOutcome{.changed = 1, .doubtful = 1}));
    EXPECT_TRUE(all<CeuActivity>().front().certificate);
}

TEST_F(ImportAgain, AnEmptyCellTakesNothingAway)
{
    imported(kCeuHeader + u"08/22/2026,E/M levels,AAPC,X1,2,yes,AAPC,no\n"_s);
    const QString without = kCeuHeader + u"08/22/2026,E/M levels,,,2,yes,AAPC,no\n"_s;
    EXPECT_EQ(imported(without), (ImportOutcome{.unchanged = 1}));
    EXPECT_EQ(imported(QString(without).replace(u",2,yes"_s, u",3,yes"_s)), (ImportOutcome{.changed = 1}));
    const CeuActivity activity = all<CeuActivity>().front();
    EXPECT_EQ(activity.ceus, CeuHundredths{300});
    EXPECT_EQ(activity.indexNumber, u"X1"_s);
    EXPECT_EQ(activity.provider, u"AAPC"_s);
}

TEST_F(ImportAgain, FillsInTheKindOfACeuAndReplacesNone)
{
    const QString row = u"08/22/2026,E/M levels,AAPC,,2,yes,AAPC,no"_s;
    imported(kCeuHeader + row + u"\n"_s);
    const QString taught = kCeuHeader.trimmed() + u",Kind\n"_s + row + u",taught\n"_s;
    EXPECT_EQ(imported(taught), (ImportOutcome{.changed = 1}));
    EXPECT_EQ(all<CeuActivity>().front().kind, CeuActivityKind::Taught);
    EXPECT_EQ(imported(taught), (ImportOutcome{.unchanged = 1}));
    EXPECT_EQ(imported(kCeuHeader + row + u"\n"_s), (ImportOutcome{.unchanged = 1})) << "no column says nothing";
    EXPECT_EQ(imported(QString(taught).replace(u"taught"_s, u"written"_s)), (ImportOutcome{.doubtful = 1}));
    EXPECT_EQ(all<CeuActivity>().front().kind, CeuActivityKind::Taught);
}

// ---- whatever the report ------------------------------------------------------------------------------------

struct Row {
    int day;
    std::optional<int> start;  ///< minutes
    int minutes;
    int subject;
    int title;

    friend bool operator==(const Row&, const Row&) = default;
};

int below(int limit)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, limit));
}

Row anyRow()
{
    return {.day = below(4),
            .start = below(4) == 0 ? std::nullopt : std::optional(15 * below(60)),
            .minutes = 5 + below(90),
            .subject = below(3),
            .title = below(3)};
}

std::vector<Row> anyRows(int most)
{
    std::vector<Row> rows;
    for (int i = 0, count = below(most + 1); i < count; ++i) {
        rows.push_back(anyRow());
    }
    return rows;
}

QDate dayOf(const Row& row)
{
    return QDate(2026, 3, 1).addDays(row.day);
}

QString titleOf(const Row& row)
{
    return QStringList{u"cards"_s, u"two words"_s, QString()}[row.title];
}

/// The row in one of the ways in which trackers and spreadsheets write it.
QString spelled(const Row& row)
{
    const QStringList subjects{u"CPT"_s, u"ICD-10-CM"_s, u"Anatomy"_s};
    const QDate day = dayOf(row);
    const QTime length = QTime(0, 0).addSecs(60 * row.minutes);
    const QTime start = QTime(0, 0).addSecs(60 * row.start.value_or(0));
    const QString days[] = {day.toString(u"yyyy-MM-dd"_s), day.toString(u"MM/dd/yyyy"_s)};
    const QString starts[] = {start.toString(u"HH:mm:ss"_s), start.toString(u"h:mm AP"_s),
                              start.toString(u"h:mm:ss AP"_s).replace(u' ', QChar(0x202F))};
    const QString lengths[] = {length.toString(u"HH:mm:ss"_s), length.toString(u"h:mm"_s),
                               u"%1 min"_s.arg(row.minutes)};
    const QString title = titleOf(row);
    return u"%1,%2,%3,%4,%5,%6\n"_s.arg(below(2) ? u"Study"_s : u"study "_s,
                                        below(2) ? subjects[row.subject] : subjects[row.subject].toLower(),
                                        below(2) ? title : u" "_s + QString(title).replace(u' ', u"  "_s),
                                        days[below(2)], row.start ? starts[below(3)] : QString(), lengths[below(3)]);
}

/// The rows in any order.
QString report(std::vector<Row> rows)
{
    QString text = kTimeHeader;
    while (!rows.empty()) {
        const auto next = rows.begin() + below(static_cast<int>(rows.size()));
        text += spelled(*next);
        rows.erase(next);
    }
    return text;
}

/// What an entry says, whatever the blanks of its row.
using Told = std::tuple<QDate, std::optional<Minutes>, Minutes, QString, QString>;

std::vector<Told> toldBy(const std::vector<Row>& rows)
{
    const QStringList codes{u"cpt"_s, u"icd-10-cm"_s, u"anatomy-physiology"_s};
    std::vector<Told> told;
    for (const Row& row : rows) {
        told.emplace_back(dayOf(row), row.start ? std::optional(Minutes{*row.start}) : std::nullopt,
                          Minutes{row.minutes}, codes[row.subject], titleOf(row));
    }
    std::ranges::sort(told);
    return told;
}

std::vector<Told> toldBy(const std::vector<StudySession>& sessions)
{
    std::vector<Told> told;
    for (const StudySession& session : sessions) {
        told.emplace_back(session.onDate, session.startedAt, session.minutes, session.subject,
                          session.title.simplified());
    }
    std::ranges::sort(told);
    return told;
}

/// The outcome of importing `second` where `first` was imported, without what is only to look at, and what the entries
/// say then. One file serves all cases: each is taken back.
std::pair<ImportOutcome, std::vector<Told>> importedAgain(const std::vector<Row>& first, const std::vector<Row>& second)
{
    static Importing file;
    RC_ASSERT(file.imported(report(first)).added == static_cast<int>(first.size()));
    ImportOutcome outcome = file.imported(report(second));
    outcome.noted = 0;
    const std::vector<Told> told = toldBy(file.all<StudySession>());
    while (file.file().ledger().undo().ok()) {
    }
    return {outcome, told};
}

RC_GTEST_PROP(ImportProperty, OfARewrittenReorderedOrLongerReportAddsOnlyWhatIsNew, ())
{
    const std::vector<Row> rows = anyRows(8);
    const std::vector<Row> more = anyRows(4);
    std::vector<Row> all = rows;
    std::ranges::copy(more, std::back_inserter(all));
    const auto& [outcome, told] = importedAgain(rows, all);
    RC_ASSERT(outcome ==
              (ImportOutcome{.added = static_cast<int>(more.size()), .unchanged = static_cast<int>(rows.size())}));
    RC_ASSERT(told == toldBy(all));
}

RC_GTEST_PROP(ImportProperty, OfACorrectedReportEndsAsIfTheReportHadAlwaysBeenSo, ())
{
    std::vector<Row> rows = anyRows(8);
    int start = 0;
    for (Row& row : rows) {
        row.start = start += 15;  // what began at the same minute is the same work
    }
    std::vector<Row> corrected = rows;
    int count = 0;
    for (Row& row : corrected) {
        const Row before = row;
        const Row other = anyRow();
        row.minutes = below(2) ? other.minutes : row.minutes;
        row.subject = below(2) ? other.subject : row.subject;
        row.title = below(2) ? other.title : row.title;
        count += row == before ? 0 : 1;
    }
    const auto& [outcome, told] = importedAgain(rows, corrected);
    RC_ASSERT(outcome == (ImportOutcome{.changed = count, .unchanged = static_cast<int>(rows.size()) - count}));
    RC_ASSERT(told == toldBy(corrected));
}

RC_GTEST_PROP(ImportProperty, OfAReportWithACorrectedDayAddsNothing, ())
{
    // Work of some days, all of it at other times, so that no two rows are alike but for what is corrected.
    static Importing file;
    std::vector<Row> rows;
    for (int i = 0, count = 2 + below(6); i < count; ++i) {
        rows.push_back({.day = below(4), .start = 60 * i, .minutes = 20 + 7 * i, .subject = i % 3, .title = i % 3});
    }
    std::vector<Row> corrected = rows;
    Row& row = corrected[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
    row.day += below(2) ? 1 : -1;
    row.minutes += below(2) ? 3 : 0;
    RC_ASSERT(file.imported(report(rows)).added == static_cast<int>(rows.size()));
    const ImportOutcome outcome = file.imported(report(corrected));
    while (file.file().ledger().undo().ok()) {
    }
    RC_ASSERT(outcome == (ImportOutcome{.unchanged = static_cast<int>(rows.size()) - 1, .doubtful = 1}));
}

}  // namespace import_again_test
}  // namespace credence
