// SPDX-License-Identifier: GPL-3.0-or-later
/// Days, numbers and subjects that were corrected or are spelled otherwise, and CEUs that are listed twice.
#include <rapidcheck/gtest.h>

#include "importing.h"

namespace credence {
namespace import_corrected_test {

using namespace Qt::StringLiterals;
using namespace importing_test;

/// CEUs of three months: one early, one in the middle, one late.
const QString kEarly = u"02/10/2026,Sepsis,MaHIMA,,1.50,yes,AHIMA component association,yes\n"_s;
const QString kMiddle = u"04/02/2026,Queries,Elsewhere Inc,,2.00,no,other,no\n"_s;
const QString kLate = u"09/09/2026,E/M now,AAPC,CHP26A,1.00,no,AAPC,yes\n"_s;

/// Work of three weeks.
const QString kFirstWeek = u"Study,CPT,mod 25,2026-10-05,07:00:00,01:00:00\n"_s;
const QString kSecondWeek = u"Study,CPT,mod 59,2026-10-12,07:30:00,02:00:00\n"_s;
const QString kThirdWeek = u"Study,ICD-10-CM,ncci,2026-10-19,18:00:00,00:30:00\n"_s;

class ImportCorrected : public ImportAgain {
protected:
    /// The fate of what `row` became, in a list in which all other CEUs stay as they were imported.
    [[nodiscard]] RowFate fateOfCeu(const QString& row, const QString& was, const QString& is)
    {
        imported(kCeuHeader + kEarly + kMiddle + kLate);
        EXPECT_TRUE(row.contains(was)) << was.toStdString();
        return only(kCeuHeader + QString(kEarly + kMiddle + kLate).replace(row, QString(row).replace(was, is)));
    }

    /// The same for work.
    [[nodiscard]] RowFate fateOfWork(const QString& row, const QString& was, const QString& is)
    {
        imported(kTimeHeader + kFirstWeek + kSecondWeek + kThirdWeek);
        EXPECT_TRUE(row.contains(was)) << was.toStdString();
        return only(kTimeHeader +
                    QString(kFirstWeek + kSecondWeek + kThirdWeek).replace(row, QString(row).replace(was, is)));
    }

private:
    /// The fate of the one row that is not unchanged.
    [[nodiscard]] RowFate only(const QString& text)
    {
        std::vector<RowFate> others = fates(text);
        std::erase(others, RowFate::Unchanged);
        EXPECT_LE(others.size(), 1U);
        return others.size() == 1 ? others.front() : RowFate::Unchanged;
    }
};

TEST_F(ImportCorrected, ADayAtEitherEndOfTheFileIsDoubted)
{
    EXPECT_EQ(fateOfCeu(kEarly, u"02/10"_s, u"02/11"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfCeu(kEarly, u"02/10"_s, u"02/09"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfCeu(kLate, u"09/09"_s, u"09/08"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfCeu(kLate, u"09/09"_s, u"09/10"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kFirstWeek, u"10-05"_s, u"10-06"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kFirstWeek, u"10-05"_s, u"10-04"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kThirdWeek, u"10-19"_s, u"10-18"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kThirdWeek, u"10-19"_s, u"10-20"_s), RowFate::LikelyDuplicate);
}

TEST_F(ImportCorrected, ADayAndOneValueMoreAreDoubted)
{
    EXPECT_EQ(fateOfCeu(kMiddle, u"02/2026,Queries,Elsewhere Inc,,2.00"_s, u"03/2026,Queries,Elsewhere Inc,,1.75"_s),
              RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfCeu(kMiddle, u"02/2026,Queries"_s, u"03/2026,Provider queries"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfCeu(kMiddle, u"02/2026,Queries,Elsewhere Inc"_s, u"05/2026,Queries,Elsewhere"_s),
              RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kSecondWeek, u"12,07:30:00,02:00"_s, u"13,07:30:00,02:10"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kSecondWeek, u"12,07:30:00"_s, u"13,08:30:00"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kSecondWeek, u"mod 59,2026-10-12"_s, u"modifiers,2026-10-13"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfWork(kSecondWeek, u"CPT,mod 59,2026-10-12"_s, u"E/M,mod 59,2026-10-11"_s),
              RowFate::LikelyDuplicate);
}

TEST_F(ImportCorrected, AnIndexNumberIsTheSameHoweverItIsSpelledAndDoubtedWhereItIsAnother)
{
    for (const QString& spelled : {u"CHP 26A"_s, u"CHP-26A"_s, u"chp26a"_s}) {
        EXPECT_EQ(fateOfCeu(kLate, u"CHP26A"_s, spelled), RowFate::Unchanged) << spelled.toStdString();
    }
    EXPECT_EQ(fateOfCeu(kLate, u"CHP26A"_s, u"CHP26B"_s), RowFate::LikelyDuplicate);
    EXPECT_EQ(fateOfCeu(kLate, u"09/09/2026,E/M now"_s, u"11/09/2026,Something else"_s), RowFate::LikelyDuplicate)
        << "a number is that of one activity";
    EXPECT_EQ(fates(kCeuHeader + kEarly + kMiddle + kLate + QString(kLate).replace(u"09/09"_s, u"10/09"_s)).back(),
              RowFate::LikelyDuplicate);
}

TEST_F(ImportCorrected, WhatIsNewIsAddedBesideWhatIsThere)
{
    const QString ceus = kCeuHeader + kEarly + kMiddle + kLate;
    imported(ceus);
    for (const QString& row : {u"02/10/2026,Denials,MaHIMA,,1.50,yes,AHIMA component association,yes\n"_s,
                               u"02/11/2026,Sepsis,MaHIMA,,1.50,yes,AHIMA component association,yes\n"_s,
                               u"09/10/2026,E/M now,AAPC,CHP26C,1.00,no,AAPC,yes\n"_s}) {
        EXPECT_EQ(fates(ceus + row).back(), RowFate::Add) << row.toStdString();
    }
    const QString work = kTimeHeader + kFirstWeek + kSecondWeek + kThirdWeek;
    imported(work);
    for (const QString& row :
         {u"Study,CPT,mod 25,2026-10-05,09:00:00,01:00:00\n"_s, u"Study,CPT,mod 25,2026-10-06,07:00:00,01:00:00\n"_s}) {
        EXPECT_EQ(fates(work + row).back(), RowFate::Add) << row.toStdString();
    }
}

TEST_F(ImportCorrected, ADayThatWasCorrectedInAReportOfItsOwnIsDoubted)
{
    imported(kTimeHeader + kFirstWeek + kSecondWeek);
    const auto moved = [](const QString& day) { return QString(kFirstWeek).replace(u"10-05"_s, day); };
    for (const QString& day : {u"10-03"_s, u"10-04"_s, u"10-06"_s, u"10-11"_s}) {
        EXPECT_EQ(fates(kTimeHeader + moved(day)), std::vector{RowFate::LikelyDuplicate}) << day.toStdString();
    }
    const QString other = QString(kThirdWeek).replace(u"10-19"_s, u"10-08"_s);
    EXPECT_EQ(fates(kTimeHeader + moved(u"10-06"_s) + other), (std::vector{RowFate::LikelyDuplicate, RowFate::Add}));
}

TEST_F(ImportCorrected, WhatIsDoneAgainIsNewInAReportOfItsOwn)
{
    imported(kTimeHeader + kFirstWeek);
    const auto moved = [](const QString& day) { return QString(kFirstWeek).replace(u"10-05"_s, day); };
    const auto isAdded = [this](const QString& rows) {
        const std::vector<RowFate> all = fates(kTimeHeader + rows);
        return std::ranges::count(all, RowFate::Add) == std::ssize(all);
    };
    EXPECT_TRUE(isAdded(moved(u"10-12"_s))) << "a week later";
    EXPECT_TRUE(isAdded(moved(u"10-13"_s))) << "more than a week later";
    EXPECT_TRUE(isAdded(moved(u"10-06"_s) + moved(u"10-07"_s))) << "two days in one file";
    EXPECT_TRUE(isAdded(moved(u"10-06"_s).replace(u"07:00:00"_s, u"07:10:00"_s))) << "at another time of day";
    EXPECT_TRUE(isAdded(moved(u"10-06"_s).replace(u"mod 25"_s, u"mod 26"_s)));
    EXPECT_TRUE(isAdded(moved(u"10-06"_s).replace(u"01:00:00"_s, u"01:20:00"_s)));
    imported(kTimeHeader + moved(u"10-20"_s));
    EXPECT_TRUE(isAdded(moved(u"10-21"_s))) << "its second time is over";
}

TEST_F(ImportCorrected, TheNextReportOfWhatIsDoneEveryDayIsNew)
{
    const auto week = [](int first, int last) {
        QString rows = kTimeHeader;
        for (int day = first; day <= last; ++day) {
            rows += u"Study,CPT,cards,2026-10-%1,19:00:00,00:30:00\n"_s.arg(day, 2, 10, QChar(u'0'));
        }
        return rows;
    };
    EXPECT_EQ(imported(week(12, 18)), (ImportOutcome{.added = 7}));
    EXPECT_EQ(imported(week(19, 25)), (ImportOutcome{.added = 7}));
    EXPECT_EQ(imported(week(5, 11)), (ImportOutcome{.added = 7}));
    EXPECT_EQ(imported(week(22, 28)), (ImportOutcome{.added = 3, .unchanged = 4}));
}

TEST_F(ImportCorrected, ACeuThatIsListedTwiceIsDoubted)
{
    const QString list = kEarly + kMiddle + kLate;
    const QString again = QString(list).replace(u"CHP26A"_s, u"chp 26a"_s).replace(u"1.50,yes"_s, u"1.5,y"_s);
    ImportPlan plan = planned(kCeuHeader + list + again);
    EXPECT_EQ(taken(plan), (ImportOutcome{.added = 3, .doubtful = 3}));
    EXPECT_EQ(plan.rows.back().likeLine, 4);
    EXPECT_EQ(imported(kCeuHeader + again + list), (ImportOutcome{.unchanged = 3, .doubtful = 3}));
    plan = planned(kCeuHeader + list + again);
    plan.rows.back().fate = takenFate(plan.rows.back());
    EXPECT_EQ(taken(plan), (ImportOutcome{.added = 1, .unchanged = 3, .doubtful = 2, .noted = 1}));
}

TEST_F(ImportCorrected, WhatWasTypedIsKnownThoughItIsNotQuiteTheRow)
{
    file().add(
        StudySession{.onDate = {2026, 10, 12}, .minutes = Minutes{110}, .subject = u"cpt"_s, .title = u"mod 59"_s});
    const std::vector<RowFate> work = fates(kTimeHeader + kFirstWeek + kSecondWeek + kThirdWeek);
    EXPECT_EQ(work, (std::vector{RowFate::Add, RowFate::LikelyDuplicate, RowFate::Add}));
    file().add(CeuActivity{.onDate = {2026, 2, 9}, .title = u"Sepsis"_s, .ceus = CeuHundredths{150}});
    file().add(CeuActivity{.onDate = {2026, 4, 2}, .title = u"the queries, today"_s, .ceus = CeuHundredths{200}});
    file().add(CeuActivity{.onDate = {2026, 9, 10}, .title = u"Denials"_s, .ceus = CeuHundredths{100}});
    EXPECT_EQ(fates(kCeuHeader + kEarly + kMiddle + kLate),
              (std::vector{RowFate::LikelyDuplicate, RowFate::LikelyDuplicate, RowFate::Add}));
}

TEST_F(ImportCorrected, ASubjectIsKnownHoweverItIsSpelledAndASlipIsAskedAbout)
{
    const auto row = [](const QString& subject) {
        return kTimeHeader + u"Study,%1,cards,2026-11-02,19:00:00,01:00:00\n"_s.arg(subject);
    };
    imported(row(u"ICD-10-CM"_s));
    for (const QString& spelled : {u"icd 10 cm"_s, u"ICD 10-CM"_s, u"icd-10cm"_s}) {
        EXPECT_EQ(fates(row(spelled)), std::vector{RowFate::Unchanged}) << spelled.toStdString();
    }
    ImportPlan plan = planned(row(u"icd 10 cmm"_s));
    ASSERT_EQ(plan.rows.front().fate, RowFate::UnsureSubject);
    ASSERT_EQ(plan.rows.front().notes.size(), 1U);
    EXPECT_EQ(plan.rows.front().notes.front().detail, u"icd-10-cm"_s);
    EXPECT_EQ(taken(plan), (ImportOutcome{.doubtful = 1}));
    EXPECT_EQ(onlySession().subject, u"icd-10-cm"_s);
    plan.rows.front().fate = takenFate(plan.rows.front());
    EXPECT_EQ(taken(plan), (ImportOutcome{.changed = 1, .noted = 1}));
    EXPECT_EQ(onlySession().subject, u"icd 10 cmm"_s);
    const QString other = kTimeHeader + u"Study,anatmy,bones,2026-11-05,19:00:00,01:00:00\n"_s;
    EXPECT_EQ(fates(other), std::vector{RowFate::UnsureSubject});
    EXPECT_EQ(fates(QString(other).replace(u"anatmy"_s, u"knitting"_s)), std::vector{RowFate::Add});
}

// ---- whatever the list ----

int below(int limit)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, limit));
}

/// A list of CEUs, of which no two are the same activity.
std::vector<CeuActivity> anyActivities(int most)
{
    const QStringList titles{u"Sepsis"_s, u"E/M levels"_s, u"Privacy at the front desk"_s, u"Part 1"_s, u"Part 2"_s};
    std::vector<CeuActivity> activities;
    for (int i = 0, count = below(most + 1); i < count; ++i) {
        const bool isNumbered = below(2) == 1;
        activities.push_back({.onDate = QDate(2026, 3, 1).addDays(i / titles.size() + below(2) * 40),
                              .title = titles[i % titles.size()],
                              .provider = below(3) == 0 ? QString() : u"MaHIMA"_s,
                              .indexNumber = isNumbered ? u"CHP26%1A"_s.arg(i) : QString(),
                              .ceus = CeuHundredths{25 * (1 + below(8))}});
    }
    return activities;
}

/// The activity in one of the ways in which lists write it.
QString spelled(const CeuActivity& activity)
{
    const QString days[] = {activity.onDate.toString(u"yyyy-MM-dd"_s), activity.onDate.toString(u"MM/dd/yyyy"_s)};
    const QString numbers[] = {activity.indexNumber, activity.indexNumber.toLower(),
                               QString(activity.indexNumber).replace(u"26"_s, u" 26-"_s)};
    return u"%1,%2,%3,%4,%5,%6,other,\n"_s.arg(
        days[below(2)], below(2) ? activity.title : u" "_s + QString(activity.title).replace(u' ', u"  "_s),
        activity.provider, numbers[below(3)], QString::number(activity.ceus.value / 100.0, 'f', 2),
        QStringList{u"no"_s, u"N"_s, QString()}[below(3)]);
}

/// The activities in any order, some of them twice.
QString list(std::vector<CeuActivity> activities, int doubles)
{
    for (int i = 0; i < doubles && !activities.empty(); ++i) {
        activities.push_back(activities[static_cast<std::size_t>(below(static_cast<int>(activities.size())))]);
    }
    QString text = kCeuHeader;
    while (!activities.empty()) {
        const auto next = activities.begin() + below(static_cast<int>(activities.size()));
        text += spelled(*next);
        activities.erase(next);
    }
    return text;
}

CeuHundredths sumOf(const std::vector<CeuActivity>& activities)
{
    CeuHundredths sum{0};
    for (const CeuActivity& activity : activities) {
        sum.value += activity.ceus.value;
    }
    return sum;
}

RC_GTEST_PROP(ImportProperty, OfARewrittenOrLongerListOfCeusAddsOnlyWhatIsNew, ())
{
    static Importing file;
    std::vector<CeuActivity> all = anyActivities(12);
    const std::vector<CeuActivity> first(all.begin(), all.begin() + below(static_cast<int>(all.size()) + 1));
    const int count = static_cast<int>(first.size());
    RC_ASSERT(file.imported(list(first, 0)).added == count);
    const int doubles = all.empty() ? 0 : below(3);
    ImportOutcome outcome = file.imported(list(all, doubles));
    outcome.noted = 0;
    const CeuHundredths sum = sumOf(file.all<CeuActivity>());
    while (file.file().ledger().undo().ok()) {
    }
    RC_ASSERT(outcome ==
              (ImportOutcome{.added = static_cast<int>(all.size()) - count, .unchanged = count, .doubtful = doubles}));
    RC_ASSERT(sum == sumOf(all));
}

}  // namespace import_corrected_test
}  // namespace credence
