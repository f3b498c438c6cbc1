// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <numeric>

#include "storage/storage_fixture.h"

namespace credence {
namespace log_test {

using namespace Qt::StringLiterals;
using namespace testing;

/// What a list shows of a row, short enough to compare.
QString brief(const LogRow& row)
{
    static const QStringList kNames{u"study"_s, u"experience"_s, u"ceu"_s, u"exam"_s, u"practice"_s, u"forward"_s};
    return u"%1 %2 %3"_s.arg(row.day.toString(Qt::ISODate), kNames[static_cast<int>(placeInLog(row.ref.kind).value())],
                             QString::number(row.ref.id));
}

class Log : public StorageTest {
protected:
    void SetUp() override
    {
        m_file = created();
        add(*m_file, Placement{.employer = u"Clínica Ávila"_s, .firstDay = kDay});
        add(*m_file, Placement{.employer = u"Mercy"_s, .firstDay = kDay});
        add(*m_file, StudySession{.onDate = kDay, .minutes = {90}, .subject = u"anatomy"_s, .title = u"Chapter 3"_s});
        add(*m_file, StudySession{.onDate = kDay, .minutes = {30}, .subject = u"cpt"_s, .note = u"100% done"_s});
        add(*m_file, StudySession{.onDate = kDay.addDays(1), .minutes = {45}, .subject = u"cpt"_s});
        add(*m_file, ExperienceEntry{.onDate = kDay, .minutes = {240}, .placement = PlacementId(1)});
        add(*m_file, ExperienceEntry{.onDate = kDay.addDays(2), .minutes = {60}, .placement = PlacementId(2)});
        add(*m_file, CeuActivity{.onDate = kDay.addDays(-1),
                                 .title = u"Webinar"_s,
                                 .provider = u"AAPC"_s,
                                 .ceus = {150},
                                 .subject = u"auditing"_s,
                                 .certificate = true});
        add(*m_file, CeuActivity{.onDate = kDay.addDays(-2), .title = u"Local chapter"_s, .ceus = {100}});
        add(*m_file, ExamAttempt{.credential = u"CPC"_s, .onDate = kDay.addDays(5), .score = 74});
        add(*m_file, PracticeExam{.onDate = kDay.addDays(3), .credential = u"CPC"_s, .correct = 2, .items = 3});
    }

    [[nodiscard]] QStringList rows(const LogFilter& filter, int offset = 0, int limit = 100) const
    {
        const Result<std::vector<LogRow>> rows = m_file->logRows(filter, offset, limit);
        EXPECT_TRUE(rows.ok()) << (rows ? "" : rows.error().detail.toStdString());
        QStringList briefs;
        for (const LogRow& row : rows.valueOr({})) {
            briefs << brief(row);
        }
        return briefs;
    }

    [[nodiscard]] LogRow onlyRow(const LogFilter& filter) const
    {
        const std::vector<LogRow> rows = m_file->logRows(filter, 0, 100).value();
        EXPECT_EQ(rows.size(), 1U);
        return rows.front();
    }

    std::unique_ptr<RecordFile> m_file;
};

TEST_F(Log, ListsEveryKindByDayThenIdNewestFirst)
{
    EXPECT_EQ(rows({}), QStringList({u"2026-03-07 exam 1"_s, u"2026-03-05 practice 1"_s, u"2026-03-04 experience 2"_s,
                                     u"2026-03-03 study 3"_s, u"2026-03-02 study 2"_s, u"2026-03-02 study 1"_s,
                                     u"2026-03-02 experience 1"_s, u"2026-03-01 ceu 1"_s, u"2026-02-28 ceu 2"_s}));
}

TEST_F(Log, MixesTheKindsOfADayByTheirIds)
{
    add(*m_file, ExperienceEntry{.onDate = kDay, .minutes = {60}, .placement = PlacementId(2)});
    EXPECT_EQ(rows({.from = kDay, .until = kDay}),
              QStringList({u"2026-03-02 experience 3"_s, u"2026-03-02 study 2"_s, u"2026-03-02 study 1"_s,
                           u"2026-03-02 experience 1"_s}));
}

TEST_F(Log, GivesWindowsOfTheSameOrder)
{
    QStringList pieces;
    for (int offset = 0; offset < 12; offset += 4) {
        pieces += rows({}, offset, 4);
    }
    EXPECT_EQ(pieces, rows({}));
}

TEST_F(Log, IncludesBothEndsOfARange)
{
    EXPECT_EQ(rows({.from = kDay.addDays(1), .until = kDay.addDays(2)}),
              QStringList({u"2026-03-04 experience 2"_s, u"2026-03-03 study 3"_s}));
}

TEST_F(Log, ShowsOnlyTheKindsAskedFor)
{
    EXPECT_EQ(rows({.kinds = {RecordKind::ExamAttempt, RecordKind::CeuActivity}}),
              QStringList({u"2026-03-07 exam 1"_s, u"2026-03-01 ceu 1"_s, u"2026-02-28 ceu 2"_s}));
}

TEST_F(Log, FiltersBySubject)
{
    EXPECT_EQ(rows({.subject = u"cpt"_s}), QStringList({u"2026-03-03 study 3"_s, u"2026-03-02 study 2"_s}));
    EXPECT_EQ(rows({.subject = u"auditing"_s}), QStringList(u"2026-03-01 ceu 1"_s));
}

TEST_F(Log, FiltersByPlacement)
{
    EXPECT_EQ(rows({.placements = {PlacementId(2)}}), QStringList(u"2026-03-04 experience 2"_s));
}

TEST_F(Log, FiltersCeusByProof)
{
    EXPECT_EQ(rows({.proof = ProofFilter::WithProof}), QStringList(u"2026-03-01 ceu 1"_s));
    EXPECT_EQ(rows({.proof = ProofFilter::WithoutProof}), QStringList(u"2026-02-28 ceu 2"_s));
}

TEST_F(Log, MatchesNothingWhereConditionsExcludeEachOther)
{
    const LogFilter filter{.kinds = {RecordKind::StudySession}, .placements = {PlacementId(1)}};
    EXPECT_EQ(rows(filter), QStringList());
    EXPECT_EQ(m_file->logTotals(filter).value().rows, 0);
}

struct Search {
    QString text;
    QStringList found;
};

class LogSearch : public Log, public ::testing::WithParamInterface<Search> {};

INSTANTIATE_TEST_SUITE_P(Texts, LogSearch,
                         ::testing::Values(Search{u"chapter"_s, {u"2026-03-02 study 1"_s, u"2026-02-28 ceu 2"_s}},
                                           Search{u"CLÍNICA Á"_s, {u"2026-03-02 experience 1"_s}},
                                           Search{u"aapc"_s, {u"2026-03-01 ceu 1"_s}},
                                           Search{u"100%"_s, {u"2026-03-02 study 2"_s}}, Search{u"1_0"_s, {}},
                                           Search{u"cpc"_s, {u"2026-03-07 exam 1"_s, u"2026-03-05 practice 1"_s}},
                                           Search{u"' OR 1 = 1 --"_s, {}}));

TEST_P(LogSearch, IgnoresCaseAndTakesEverySignAsItIs)
{
    EXPECT_EQ(rows({.texts = {GetParam().text}}), GetParam().found);
}

TEST_F(Log, ListsAndCountsExperienceOfWhichThePlacementIsGone)
{
    const LogFilter experience{.kinds = {RecordKind::ExperienceEntry}};
    const LogTotals before = m_file->logTotals(experience).value();
    m_file.reset();
    runSql(path(), "DELETE FROM placement WHERE id = 2");
    m_file = opened();
    const std::vector<LogRow> rows = m_file->logRows(experience, 0, 100).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].subject, QString());
    EXPECT_EQ(rows[1].subject, u"Clínica Ávila"_s);
    EXPECT_EQ(m_file->logTotals(experience).value().experience, before.experience);
    EXPECT_EQ(m_file->logRows({.texts = {u"mercy"_s}}, 0, 100).value().size(), 0U);
}

TEST_F(Log, SaysWhereExperienceWasGained)
{
    const LogRow row = onlyRow({.placements = {PlacementId(1)}});
    EXPECT_EQ(row.ref, (RecordRef{RecordKind::ExperienceEntry, 1}));
    EXPECT_EQ(row.subject, u"Clínica Ávila"_s);
    EXPECT_EQ(row.minutes, std::optional(Minutes{240}));
    EXPECT_EQ(row.proof, std::nullopt);
}

TEST_F(Log, SaysWhatACeuIsWorthAndIfItIsProved)
{
    const LogRow row = onlyRow({.proof = ProofFilter::WithProof});
    EXPECT_EQ(row.subject, u"AAPC"_s);
    EXPECT_EQ(row.title, u"Webinar"_s);
    EXPECT_EQ(row.ceus, std::optional(CeuHundredths{150}));
    EXPECT_EQ(row.proof, std::optional(true));
    EXPECT_EQ(row.minutes, std::nullopt);
}

TEST_F(Log, RoundsTheScoreOfAPracticeExamDown)
{
    EXPECT_EQ(onlyRow({.kinds = {RecordKind::PracticeExam}}).score, std::optional(66));
    EXPECT_EQ(onlyRow({.kinds = {RecordKind::ExamAttempt}}).score, std::optional(74));
}

TEST_F(Log, AddsUpWhatTheFilterShows)
{
    const LogTotals all = m_file->logTotals({}).value();
    EXPECT_EQ(all.rows, 9);
    EXPECT_EQ(all.study, Minutes{165});
    EXPECT_EQ(all.experience, Minutes{300});
    EXPECT_EQ(all.ceus, CeuHundredths{250});

    const LogTotals some = m_file->logTotals({.until = kDay, .texts = {u"a"_s}}).value();
    EXPECT_EQ(some.rows, 4);
    EXPECT_EQ(some.study, Minutes{90});
}

TEST_F(Log, GivesTheEntriesOfADayForComparing)
{
    const std::vector<AnyRecord> entries = m_file->entriesOn(kDay).value();
    std::vector<RecordRef> refs;
    std::ranges::transform(entries, std::back_inserter(refs), [](const AnyRecord& entry) { return refOf(entry); });
    EXPECT_EQ(refs,
              (std::vector<RecordRef>{
                  {RecordKind::StudySession, 1}, {RecordKind::StudySession, 2}, {RecordKind::ExperienceEntry, 1}}));
}

TEST_F(Log, SaysWhereEntriesStandAmongTheRowsOfAFilter)
{
    const std::vector<LogRow> all = m_file->logRows({}, 0, 99).value();
    std::vector<RecordRef> refs;
    for (const LogRow& row : all) {
        refs.push_back(row.ref);
    }
    const std::vector<int> places = m_file->logPlaces({}, refs).value();
    for (std::size_t i = 0; i < refs.size(); ++i) {
        EXPECT_EQ(places[i], static_cast<int>(i));
    }
    const LogFilter study{.kinds = {RecordKind::StudySession}};
    const std::vector<LogRow> rows = m_file->logRows(study, 0, 99).value();
    EXPECT_EQ(m_file
                  ->logPlaces(study, {rows.back().ref,
                                      {RecordKind::ExperienceEntry, 1},
                                      {RecordKind::StudySession, 99},
                                      {RecordKind::Goal, 1}})
                  .value(),
              (std::vector<int>{static_cast<int>(rows.size()) - 1, -1, -1, -1}));
    EXPECT_EQ(m_file->logPlaces({}, {}).value(), std::vector<int>());
}

QString brief(const LogGroup& group)
{
    return u"%1 %2 %3: %4, %5, %6, %7"_s.arg(
        group.first.isValid() ? group.first.toString(Qt::ISODate) : u"-"_s,
        QString::number(placeInLog(group.kind).value()), group.about, QString::number(group.totals.rows),
        QString::number(group.totals.study.value), QString::number(group.totals.experience.value),
        QString::number(group.totals.ceus.value));
}

TEST_F(Log, GroupsDaysWeeksAndMonthsNewestFirstWithTheirSums)
{
    const auto groups = [this](LogGrouping grouping, bool descending = true, const LogFilter& filter = {}) {
        QStringList briefs;
        for (const LogGroup& group :
             m_file->logGroups(filter, {.descending = descending, .grouping = grouping}).value()) {
            briefs << brief(group);
        }
        return briefs;
    };
    EXPECT_EQ(groups(LogGrouping::None), QStringList());
    EXPECT_EQ(groups(LogGrouping::Month),
              QStringList({u"2026-03-01 0 : 8, 165, 300, 150"_s, u"2026-02-01 0 : 1, 0, 0, 100"_s}));
    // March 1, 2026 is a Sunday.
    EXPECT_EQ(groups(LogGrouping::Week),
              QStringList({u"2026-03-02 0 : 7, 165, 300, 0"_s, u"2026-02-23 0 : 2, 0, 0, 250"_s}));
    EXPECT_EQ(groups(LogGrouping::Week, false).front(), u"2026-02-23 0 : 2, 0, 0, 250"_s);
    EXPECT_EQ(groups(LogGrouping::Day, true, {.kinds = {RecordKind::StudySession}}),
              QStringList({u"2026-03-03 0 : 1, 45, 0, 0"_s, u"2026-03-02 0 : 2, 120, 0, 0"_s}));
}

TEST_F(Log, GroupsSubjectsPlacesAndProvidersByKindAndName)
{
    QStringList briefs;
    for (const LogGroup& group : m_file->logGroups({}, {.grouping = LogGrouping::About}).value()) {
        briefs << brief(group);
    }
    EXPECT_EQ(briefs,
              QStringList({u"- 0 anatomy: 1, 90, 0, 0"_s, u"- 0 cpt: 2, 75, 0, 0"_s,
                           u"- 1 Clínica Ávila: 1, 0, 240, 0"_s, u"- 1 Mercy: 1, 0, 60, 0"_s, u"- 2 : 1, 0, 0, 100"_s,
                           u"- 2 AAPC: 1, 0, 0, 150"_s, u"- 3 CPC: 1, 0, 0, 0"_s, u"- 4 CPC: 1, 0, 0, 0"_s}));
}

TEST_F(Log, OrdersByEachColumnWithWhatIsNotThereLast)
{
    add(*m_file, StudySession{.onDate = kDay, .minutes = {15}, .subject = u"cpt"_s, .startedAt = Minutes{600}});
    const auto first = [this](LogSort sort, bool descending, const LogFilter& filter = {}) {
        return brief(m_file->logRows(filter, 0, 1, {.sort = sort, .descending = descending}).value().front());
    };
    EXPECT_EQ(first(LogSort::Day, false), u"2026-02-28 ceu 2"_s);
    EXPECT_EQ(first(LogSort::Time, false), u"2026-03-02 study 4"_s);
    EXPECT_EQ(first(LogSort::Time, true), u"2026-03-02 study 4"_s) << "what has no time stands last both ways";
    EXPECT_EQ(first(LogSort::Kind, false), u"2026-03-03 study 3"_s);
    EXPECT_EQ(first(LogSort::Kind, true), u"2026-03-05 practice 1"_s);
    EXPECT_EQ(first(LogSort::About, false), u"2026-03-01 ceu 1"_s);
    EXPECT_EQ(first(LogSort::About, true), u"2026-03-04 experience 2"_s);
    EXPECT_EQ(first(LogSort::Title, false), u"2026-03-02 study 2"_s) << "a note stands where there is no title";
    EXPECT_EQ(first(LogSort::Title, true), u"2026-03-01 ceu 1"_s);
    EXPECT_EQ(first(LogSort::Amount, true), u"2026-03-02 experience 1"_s);
    EXPECT_EQ(first(LogSort::Amount, false), u"2026-03-02 study 4"_s);
    EXPECT_EQ(first(LogSort::Proof, false), u"2026-02-28 ceu 2"_s);
    EXPECT_EQ(first(LogSort::Proof, true), u"2026-03-01 ceu 1"_s);
}

TEST_F(Log, CoversTheRowsOfEachArrangementWithItsGroupsAndSaysTheirPlaces)
{
    for (const auto& [grouping, ofGrouping] : EnumNames<LogGrouping>::kNames) {
        for (const auto& [sort, ofSort] : EnumNames<LogSort>::kNames) {
            for (const bool descending : {true, false}) {
                const LogArrangement arrangement{.sort = sort, .descending = descending, .grouping = grouping};
                const std::vector<LogRow> rows = m_file->logRows({}, 0, 99, arrangement).value();
                ASSERT_EQ(rows.size(), 9U);
                std::vector<RecordRef> refs;
                std::ranges::transform(rows, std::back_inserter(refs), &LogRow::ref);
                std::vector<int> inOrder(rows.size());
                std::iota(inOrder.begin(), inOrder.end(), 0);
                EXPECT_EQ(m_file->logPlaces({}, refs, arrangement).value(), inOrder);
                std::size_t at = 0;
                for (const LogGroup& group : m_file->logGroups({}, arrangement).value()) {
                    for (int i = 0; i < group.totals.rows; ++i, ++at) {
                        const bool isAbout = grouping == LogGrouping::About;
                        EXPECT_TRUE(isAbout ? rows[at].ref.kind == group.kind && rows[at].subject == group.about
                                            : rows[at].day >= group.first)
                            << nameOf(grouping).toStdString() << ' ' << nameOf(sort).toStdString();
                    }
                }
                EXPECT_EQ(at, grouping == LogGrouping::None ? 0U : 9U);
            }
        }
    }
}

TEST_F(Log, FindsEveryWordAndNoneOfThoseExcluded)
{
    const int all = m_file->logTotals({}).value().rows;
    const int with = m_file->logTotals({.texts = {u"a"_s}}).value().rows;
    EXPECT_EQ(m_file->logTotals({.without = {u"a"_s}}).value().rows, all - with);
    EXPECT_EQ(m_file->logTotals({.texts = {u"a"_s}, .without = {u"a"_s}}).value().rows, 0);
    EXPECT_LE(m_file->logTotals({.texts = {u"a"_s, u"t"_s}}).value().rows, with);
}

TEST_F(Log, JoinsSeveralPlacements)
{
    const auto rowsOf = [this](const std::vector<PlacementId>& placements) {
        return m_file->logTotals({.placements = placements}).value().rows;
    };
    EXPECT_EQ(rowsOf({PlacementId(1), PlacementId(2)}), rowsOf({PlacementId(1)}) + rowsOf({PlacementId(2)}));
    EXPECT_GT(rowsOf({PlacementId(1)}), 0);
}

TEST_F(Log, OffersTheWordsUsedMostOftenFirst)
{
    EXPECT_EQ(m_file->usedTexts(RecordKind::StudySession, u"subject"_s, 9).value(),
              QStringList({u"cpt"_s, u"anatomy"_s}));
    EXPECT_EQ(m_file->usedTexts(RecordKind::StudySession, u"subject"_s, 1).value(), QStringList(u"cpt"_s));
    EXPECT_EQ(m_file->usedTexts(RecordKind::StudySession, u"title"_s, 9).value(), QStringList(u"Chapter 3"_s));
}

TEST_F(Log, OffersWordsOfTextFieldsOnly)
{
    for (const QString& field : {u"minutes"_s, u"none"_s, u"subject, note"_s}) {
        const Result<QStringList> texts = m_file->usedTexts(RecordKind::StudySession, field, 9);
        ASSERT_FALSE(texts.ok());
        EXPECT_EQ(texts.error().code, Error::Code::InvalidInput);
    }
}

class Sums : public Log {
protected:
    [[nodiscard]] LogSums sums(QDate asOf, QDate recentFrom) const
    {
        return m_file->facts(asOf, recentFrom).value().log;
    }
};

TEST_F(Sums, CountTheAsOfDayAndNothingAfterIt)
{
    const LogSums upToFirst = sums(kDay, kDay);
    ASSERT_EQ(upToFirst.bySubject.size(), 2U);
    EXPECT_EQ(upToFirst.bySubject[1].subject, u"cpt"_s);
    EXPECT_EQ(upToFirst.bySubject[1].minutes, Minutes{30});
    EXPECT_EQ(upToFirst.bySubject[1].entries, 1);
    ASSERT_EQ(upToFirst.byPlacement.size(), 1U);
    EXPECT_EQ(upToFirst.byPlacement[0].placement, PlacementId(1));
    EXPECT_EQ(upToFirst.byPlacement[0].minutes, Minutes{240});
    EXPECT_EQ(sums(kDay.addDays(1), kDay).bySubject[1].minutes, Minutes{75});
}

TEST_F(Sums, JoinStudyAndExperienceOfADay)
{
    EXPECT_EQ(sums(kDay.addDays(9), kDay).recentDays,
              (std::vector<DaySum>{{kDay, {120}, {240}}, {kDay.addDays(1), {45}, {0}}, {kDay.addDays(2), {0}, {60}}}));
}

TEST_F(Sums, ListSingleDaysFromTheFirstRecentOne)
{
    EXPECT_EQ(sums(kDay.addDays(1), kDay.addDays(1)).recentDays, (std::vector<DaySum>{{kDay.addDays(1), {45}, {0}}}));
}

TEST_F(Sums, AreEmptyBeforeTheFirstEntry)
{
    const LogSums none = sums(kDay.addDays(-1), kDay.addDays(-30));
    EXPECT_TRUE(none.bySubject.empty() && none.byPlacement.empty() && none.recentDays.empty());
}

TEST_F(Log, ShowsWhatIsBroughtForwardOnItsLastDayAndSumsItApart)
{
    add(*m_file, StudyBroughtForward{.until = kDay, .minutes = hours(210), .subject = u"cpt"_s, .title = u"School"_s});
    EXPECT_EQ(rows({.subject = u"cpt"_s}),
              QStringList({u"2026-03-03 study 3"_s, u"2026-03-02 study 2"_s, u"2026-03-02 forward 1"_s}));
    EXPECT_EQ(onlyRow({.kinds = {RecordKind::StudyBroughtForward}, .texts = {u"school"_s}}).minutes, hours(210));
    EXPECT_EQ(rows({.from = kDay.addDays(1)}).filter(u"forward"_s), QStringList());
    const LogTotals totals = m_file->logTotals({}).value();
    EXPECT_EQ(totals.study, Minutes{165});
    EXPECT_EQ(totals.broughtForward, hours(210));
    const std::vector<LogGroup> weeks = m_file->logGroups({}, {.grouping = LogGrouping::Week}).value();
    EXPECT_EQ(weeks.front().totals.study, Minutes{165});
    EXPECT_EQ(weeks.front().totals.broughtForward, hours(210));
}

TEST_F(Sums, CountWhatIsBroughtForwardToItsSubjectAndToNoDay)
{
    const std::vector<DaySum> days = sums(kDay.addDays(9), kDay).recentDays;
    add(*m_file, StudyBroughtForward{.until = kDay, .minutes = hours(210), .subject = u"cpt"_s});
    add(*m_file, StudyBroughtForward{.until = kDay.addDays(1), .minutes = hours(40), .subject = u"law"_s});
    const LogSums upToFirst = sums(kDay, kDay);
    ASSERT_EQ(upToFirst.bySubject.size(), 2U) << "the other ends after the day";
    EXPECT_EQ(upToFirst.bySubject[1].minutes, hours(210) + Minutes{30});
    EXPECT_EQ(upToFirst.bySubject[1].broughtForward, hours(210));
    EXPECT_EQ(upToFirst.bySubject[0].broughtForward, Minutes{});
    EXPECT_EQ(sums(kDay.addDays(9), kDay).bySubject.back().subject, u"law"_s);
    EXPECT_EQ(sums(kDay.addDays(9), kDay).recentDays, days);
}

TEST_F(Sums, ComeWithAllOtherRecords)
{
    const Facts facts = m_file->facts(kDay, kDay).value();
    EXPECT_EQ(facts.of<Placement>().size(), 2U);
    EXPECT_EQ(facts.of<CeuActivity>().size(), 2U);
    EXPECT_EQ(facts.of<ExamAttempt>().size(), 1U);
}

TEST_F(Sums, AreReadFromCoveringIndexes)
{
    for (const char* sql :
         {"SELECT subject, SUM(minutes), COUNT(*) FROM study_session WHERE on_date <= '2026' GROUP BY 1",
          "SELECT placement, SUM(minutes), COUNT(*) FROM experience_entry WHERE on_date <= '2026' "
          "GROUP BY 1",
          "SELECT on_date, minutes FROM study_session WHERE on_date BETWEEN '2025' AND '2026'",
          "SELECT on_date, minutes FROM experience_entry WHERE on_date BETWEEN '2025' AND '2026'"}) {
        const QString plan = queryText(path(), QByteArray("EXPLAIN QUERY PLAN ") + sql);
        EXPECT_TRUE(plan.contains(u"COVERING INDEX"_s)) << plan.toStdString();
    }
}

TEST_F(Log, ListsRecordsByDayThenId)
{
    add(*m_file, aSession(kDay, 10));
    const std::vector<AnyRecord> sessions = m_file->all(RecordKind::StudySession).value();
    std::vector<qint64> ids;
    std::ranges::transform(sessions, std::back_inserter(ids), idOf);
    EXPECT_EQ(ids, (std::vector<qint64>{1, 2, 4, 3}));
}

/// As the judgement means it: marked, or with a CEU certificate that has come.
TEST_F(Log, TakesAReceivedCertificateForProof)
{
    const QString unmarked = u"2026-02-28 ceu 2"_s;
    Document certificate{.kind = DocumentKind::CeuCertificate, .title = u"Certificate"_s, .askedOn = kDay};
    certificate.ceuActivity = CeuActivityId(2);
    certificate.id = DocumentId(add(*m_file, certificate).id);
    const auto isProven = [&](const LogFilter& filter) { return rows(filter).contains(unmarked); };
    EXPECT_FALSE(isProven({.proof = ProofFilter::WithProof})) << "asked for, not received";

    certificate.receivedOn = kDay.addDays(3);
    ASSERT_TRUE(applyOne(*m_file, UpdateRecord{certificate}).ok());
    EXPECT_TRUE(isProven({.proof = ProofFilter::WithProof}));
    EXPECT_FALSE(isProven({.proof = ProofFilter::WithoutProof}));
    EXPECT_TRUE(isProven({.proof = ProofFilter::WithProof, .asOf = kDay.addDays(3)}));
    EXPECT_FALSE(isProven({.proof = ProofFilter::WithProof, .asOf = kDay.addDays(2)}));
    EXPECT_TRUE(isProven({.proof = ProofFilter::WithoutProof, .asOf = kDay.addDays(2)}));
    EXPECT_EQ(m_file->logTotals({.proof = ProofFilter::WithProof}).value().rows, 2);

    certificate.fileTrouble = FileTrouble::Damaged;
    ASSERT_TRUE(applyOne(*m_file, UpdateRecord{certificate}).ok());
    EXPECT_FALSE(isProven({.proof = ProofFilter::WithProof})) << "what cannot be opened proves nothing";

    certificate.fileTrouble.reset();
    certificate.kind = DocumentKind::Other;
    ASSERT_TRUE(applyOne(*m_file, UpdateRecord{certificate}).ok());
    EXPECT_FALSE(isProven({.proof = ProofFilter::WithProof})) << "another document proves no CEUs";
}

TEST_F(Log, GivesItsRowsOneByOneAsAList)
{
    std::vector<RecordChange> changes;
    for (int i = 0; i < 2'500; ++i) {
        const QDate day = kDay.addDays(i % 7);
        changes.emplace_back(
            i % 2 == 0 ? InsertRecord{StudySession{.onDate = day, .minutes = {30}, .subject = u"cpt"_s}}
                       : InsertRecord{ExperienceEntry{.onDate = day, .minutes = {60}, .placement = PlacementId(1)}});
    }
    ASSERT_TRUE(m_file->apply({.action = HistoryAction::Add, .kind = RecordKind::StudySession}, changes).ok());
    for (const auto& [offset, limit] :
         {std::pair(0, 9'000), std::pair(0, 1'000), std::pair(3, 2'001), std::pair(9'000, 1)}) {
        for (const LogFilter& filter :
             {LogFilter{}, LogFilter{.kinds = {RecordKind::ExperienceEntry, RecordKind::CeuActivity}}}) {
            QStringList briefs;
            const auto take = [&briefs](const LogRow& row) { briefs << brief(row); };
            ASSERT_TRUE(m_file->eachLogRow(filter, offset, limit, take).ok());
            EXPECT_EQ(briefs, rows(filter, offset, limit)) << offset << ' ' << limit;
        }
    }
}

TEST_F(Log, HoldsUpNoWriterWhileARowIsTaken)
{
    const Result<void> read = m_file->eachLogRow({}, 0, 100, [this](const LogRow&) {
        sqlite3* other = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &other), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE; ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
    });
    EXPECT_TRUE(read.ok());
}

}  // namespace log_test
}  // namespace credence
