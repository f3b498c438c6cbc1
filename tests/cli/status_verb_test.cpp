// SPDX-License-Identifier: GPL-3.0-or-later
/// The learner's own figures are asserted in tests/flow; here it is what the verbs say and leave out.
#include <QJsonArray>
#include <algorithm>

#include "cli_fixture.h"

namespace credence {
namespace status_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;

class StatusVerb : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CCA"_s, u"--awarded-on"_s, u"2025-12-06"_s});
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC-A"_s, u"--awarded-on"_s, u"2026-07-18"_s});
        done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside"_s, u"--code-sets"_s, u"CPT"_s, u"--first-day"_s,
              u"2026-08-03"_s});
        done({u"add"_s, u"goal"_s, u"--credential"_s, u"CCS"_s, u"--by-date"_s, u"2027-06-30"_s});
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-08-12"_s, u"--title"_s, u"E/M levels"_s, u"--ceus"_s,
              u"1.25"_s});
        done({u"log"_s, u"90m ICD-10-CM 2026-11-20"_s});
    }
};

TEST_F(StatusVerb, SaysForPeopleWhereTheyStand)
{
    const QString out = done({u"status"_s}).out;
    for (const QString& words : {u"Where you stand on Nov 23, 2026"_s, u"CPC: apprentice"_s, u"113 of 365 days"_s,
                                 u"AHIMA cycle, Dec 6, 2025 – Dec 5, 2027 (CCA)"_s, u"1.25 of 20 CEUs"_s,
                                 u"study 1 h 30"_s, u"Coding experience by calendar: 113 days"_s}) {
        EXPECT_TRUE(out.contains(words)) << words.toStdString() << "\nin\n" << out.toStdString();
    }
    EXPECT_FALSE(out.contains(u"not counted"_s)) << "only on demand";
}

TEST_F(StatusVerb, ExplainsWhatCountedWhatNotAndWhy)
{
    const QString out = done({u"status"_s, u"--explain"_s, u"--body"_s, u"aapc"_s}).out;
    EXPECT_TRUE(out.contains(u"counted: Lakeside, Aug 3, 2026 – Nov 23, 2026: 113 days"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"not counted: E/M levels, Aug 12, 2026: 1.25 CEUs; no AAPC index number yet"_s))
        << out.toStdString();
    EXPECT_TRUE(out.contains(u"Source: AAPC"_s));
}

/// ahima.renewal.taught, ahima.renewal.ceu-length
TEST_F(StatusVerb, SaysWhatIsNotSureOfTheCeusThatCount)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-09-12"_s, u"--title"_s, u"Modifiers"_s, u"--ceus"_s,
          u"3"_s, u"--kind"_s, u"taught"_s});
    const QString out = done({u"status"_s}).out;
    EXPECT_TRUE(out.contains(u"3 CEUs of activities taught are counted in full: AHIMA limits these"_s))
        << out.toStdString();
    EXPECT_TRUE(out.contains(u"1.25 CEUs are counted as entered: by the length of a CEU at AHIMA (2014)"_s));
    const QJsonArray cycles = done({u"status"_s, u"--json"_s, u"--body"_s, u"AHIMA"_s}).json()[u"cycles"_s].toArray();
    const QJsonArray doubts = cycles.first()[u"doubts"_s].toArray();
    ASSERT_EQ(doubts.size(), 2);
    EXPECT_EQ(doubts[0][u"about"_s], u"limit_not_known"_s);
    EXPECT_EQ(doubts[0][u"rule"_s][u"id"_s], u"ahima.renewal.taught"_s);
    EXPECT_EQ(doubts[0][u"activities"_s][0][u"kinds"_s][0], u"taught"_s);
    EXPECT_TRUE(doubts[0][u"by_rule"_s].isNull());
    EXPECT_EQ(doubts[1][u"about"_s], u"length"_s);
    EXPECT_EQ(doubts[1][u"by_rule"_s][u"ceu_hundredths"_s], 100);
}

/// ahima.renewal.taught, ahima.renewal.fee, aapc.renewal.late-ceus
TEST_F(StatusVerb, SaysOfAMissedCycleAndItsStepWhatIsInDoubt)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-09-12"_s, u"--title"_s, u"Modifiers"_s, u"--ceus"_s,
          u"3"_s, u"--kind"_s, u"taught"_s});
    const auto on = [this](const QString& day, const QStringList& verb) {
        return testing::runProgram(QStringList{u"--file"_s, path(), u"--today"_s, day} + verb);
    };
    const QString ended = u"2027-12-20"_s;
    const QString status = on(ended, {u"status"_s, u"--body"_s, u"AHIMA"_s}).out;
    const qsizetype missed = status.indexOf(u"AHIMA cycle that ended"_s);
    ASSERT_GE(missed, 0) << status.toStdString();
    EXPECT_GT(status.indexOf(u"3 CEUs of activities taught are counted in full"_s), missed) << status.toStdString();
    const QString today = on(u"2027-11-20"_s, {u"today"_s}).out;
    EXPECT_TRUE(today.contains(u"AHIMA renewal fee due (249 USD for non-members by a newer page)"_s))
        << today.toStdString();
    const QJsonObject json = on(ended, {u"status"_s, u"--json"_s}).json();
    const QJsonValue step = json[u"next_steps"_s][0];
    EXPECT_TRUE(step[u"doubts"_s].isArray());
    const QJsonObject ahima = on(ended, {u"status"_s, u"--json"_s, u"--body"_s, u"AHIMA"_s}).json();
    EXPECT_EQ(ahima[u"missed_cycles"_s][0][u"cycle"_s][u"doubts"_s][0][u"about"_s], u"limit_not_known"_s);
}

/// ahima.renewal.taught
TEST_F(StatusVerb, TakesOffWhatLiesOverACapThatTheUserFilledIn)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-09-12"_s, u"--title"_s, u"Modifiers"_s, u"--ceus"_s,
          u"3"_s, u"--kind"_s, u"taught"_s});
    done({u"set-rule"_s, u"ahima.renewal.taught"_s, u"/ceu_limit/ceus"_s, u"2"_s});
    const QJsonObject cycle =
        done({u"status"_s, u"--json"_s, u"--body"_s, u"AHIMA"_s}).json()[u"cycles"_s].toArray().first().toObject();
    const QJsonObject left = cycle[u"total"_s][u"not_counted"_s].toArray().first().toObject();
    EXPECT_EQ(left[u"reason"_s], u"over_cap"_s);
    EXPECT_EQ(left[u"amount"_s][u"ceu_hundredths"_s], 100);
    EXPECT_EQ(left[u"cap"_s][u"ceus"_s][u"ceu_hundredths"_s], 200);
    EXPECT_EQ(left[u"cap"_s][u"per"_s], u"cycle"_s);
    EXPECT_EQ(left[u"reason_text"_s], u"over the cap of 2 CEUs in a cycle for activities taught"_s);
}

TEST_F(StatusVerb, LeavesTheGoalAndTheCycleThatWereAskedFor)
{
    const QJsonObject status = done({u"status"_s, u"--json"_s, u"--goal"_s, u"ccs"_s, u"--body"_s, u"AHIMA"_s}).json();
    ASSERT_EQ(status.value(u"goals"_s).toArray().size(), 1);
    EXPECT_EQ(status.value(u"goals"_s).toArray().first()[u"credential"_s], u"CCS"_s);
    ASSERT_EQ(status.value(u"cycles"_s).toArray().size(), 1);
    EXPECT_EQ(status.value(u"cycles"_s).toArray().first()[u"body"_s], u"AHIMA"_s);
    EXPECT_TRUE(refusedWith(run({u"status"_s, u"--goal"_s, u"CRC"_s}), 1, {u"no such goal"_s}));
}

TEST_F(StatusVerb, SaysTheDayOfARouteWithItsLettersAndThenThatOfTheWork)
{
    const QString out = done({u"status"_s}).out;
    EXPECT_TRUE(out.contains(u"with the letters about "_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u", work complete on "_s)) << out.toStdString();
    const QJsonObject goal = done({u"status"_s, u"--json"_s}).json()[u"goals"_s].toArray().last().toObject();
    ASSERT_EQ(goal[u"credential"_s], u"CPC"_s);
    for (const QJsonValue& route : goal[u"routes"_s].toArray()) {
        if (route[u"quickest"_s].toBool()) {
            EXPECT_EQ(goal[u"forecast"_s], route[u"ready_on"_s]);
            EXPECT_EQ(route[u"ready_on"_s], route[u"letters_in_hand"_s]);
            EXPECT_GT(route[u"ready_on"_s].toString(), route[u"complete_on"_s].toString());
        }
    }
}

TEST_F(CommandLine, SaysThatABeginnersDayRestsOnThePlannedHours)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s, u"--weekly"_s, u"8h"_s, u"--by-date"_s, u"2027-05-23"_s});
    const QString status = done({u"status"_s}).out;
    EXPECT_TRUE(status.contains(u"at the 8 h a week planned "_s)) << status.toStdString();
    const QString ahead = done({u"forecast"_s}).out;
    EXPECT_TRUE(ahead.contains(u"at the 8 h a week you plan, until four weeks are recorded"_s)) << ahead.toStdString();
    EXPECT_FALSE(ahead.contains(u"never"_s)) << ahead.toStdString();
    EXPECT_TRUE(done({u"today"_s}).out.contains(u"at the 8 h a week you plan"_s));
    const QJsonObject goal = done({u"status"_s, u"--json"_s}).json()[u"goals"_s].toArray().first().toObject();
    const QJsonObject study = done({u"forecast"_s, u"--json"_s}).json()[u"forecasts"_s].toArray().first().toObject();
    EXPECT_EQ(goal[u"forecast_pace"_s], u"planned"_s);
    EXPECT_EQ(study[u"pace"_s], u"planned"_s);
    EXPECT_EQ(goal[u"forecast"_s], study[u"p50"_s]);
}

TEST_F(CommandLine, SaysTheDoubtBesideTheDayThatItTouches)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"RHIT"_s});
    done({u"add"_s, u"exam-attempt"_s, u"--credential"_s, u"RHIT"_s, u"--on-date"_s, u"2026-11-10"_s, u"--result"_s,
          u"not_passed"_s});
    const QStringList lines = done({u"status"_s}).out.split(u'\n');
    const auto exam = std::ranges::find_if(lines, [](const QString& line) { return line.startsWith(u"  Exam: "_s); });
    ASSERT_NE(exam, lines.end());
    EXPECT_TRUE(exam->endsWith(u"(unconfirmed)"_s)) << exam->toStdString();
}

TEST_F(StatusVerb, SaysThatTheDayOfLettersIsAPlanningValue)
{
    EXPECT_TRUE(done({u"today"_s}).out.contains(u"(estimate)"_s));
    const QString status = done({u"status"_s}).out;
    const qsizetype letters = status.indexOf(u"with the letters about "_s);
    ASSERT_GE(letters, 0);
    EXPECT_TRUE(status.mid(letters).section(u'\n', 0, 0).endsWith(u"(estimate)"_s)) << status.toStdString();
}

TEST_F(StatusVerb, ShowsABreakInATitleAsASignSoThatNoRecordForgesALine)
{
    const QString forged = u"Ask\nDeadlines\n  Dec 1, 2026  All dues are paid"_s;
    done({u"add"_s, u"deadline"_s, u"--title"_s, forged, u"--due-on"_s, u"2026-11-30"_s});
    for (const QString& verb : {u"today"_s, u"status"_s, u"road"_s}) {
        const QString out = done({verb}).out;
        EXPECT_FALSE(out.contains(u"\nDeadlines\n  Dec 1, 2026  All"_s)) << verb.toStdString();
    }
    EXPECT_TRUE(done({u"today"_s}).out.contains(u"All dues are paid"_s));
}

TEST_F(StatusVerb, JudgesOnAnyDay)
{
    const QString out = testing::runProgram({u"--file"_s, path(), u"status"_s, u"--today"_s, u"2027-08-02"_s}).out;
    EXPECT_TRUE(out.contains(u"365 of 365 days"_s)) << out.toStdString();
}

TEST_F(StatusVerb, TodayNamesStepsAndDeadlinesInTheirOrder)
{
    const QString out = done({u"today"_s}).out;
    EXPECT_TRUE(out.contains(u"Ask Lakeside for your verification letter"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"AAPC membership due"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"in 128 days"_s)) << out.toStdString();
    const QJsonObject json = done({u"today"_s, u"--json"_s}).json();
    EXPECT_FALSE(json.value(u"next_steps"_s).toArray().isEmpty());
    EXPECT_EQ(json.value(u"as_of"_s), u"2026-11-23"_s);
}

TEST_F(CommandLine, StatusListAndExplainSayWhyAnActivityBeforeAnyCredentialDoesNotCount)
{
    done({u"log"_s, u"1 ceu AAPC webinar modifiers today"_s});
    const QString why = u"before a credential: CEUs count from the day of its award on"_s;
    EXPECT_TRUE(done({u"status"_s}).out.contains(u"webinar modifiers, Nov 23, 2026: 1 CEU; "_s + why));
    EXPECT_TRUE(done({u"list"_s, u"ceu-activity"_s}).out.contains(u"webinar modifiers  "_s + why));
    EXPECT_TRUE(done({u"explain"_s}).out.contains(u"webinar modifiers; "_s + why));
    const std::vector<QStringList> asked{
        {u"status"_s, u"--json"_s}, {u"list"_s, u"ceu-activity"_s, u"--json"_s}, {u"explain"_s, u"--json"_s}};
    for (const QStringList& arguments : asked) {
        const QJsonArray outside = done(arguments).json()[u"outside_cycles"_s].toArray();
        ASSERT_EQ(outside.size(), 1) << arguments.first().toStdString();
        const QJsonObject reason = outside.first()[u"why"_s].toArray().first().toObject();
        EXPECT_EQ(reason[u"reason"_s], u"before_credential"_s);
        EXPECT_EQ(reason[u"reason_text"_s], why);
        EXPECT_TRUE(reason[u"body"_s].isNull());
    }
}

TEST_F(StatusVerb, TellsWhatCountsInNoCycleButNotWhatAnEndedOneHeld)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2025-11-01"_s, u"--title"_s, u"Too early"_s, u"--ceus"_s,
          u"2"_s});
    const auto later = [this](const QStringList& arguments) {
        return testing::runProgram(QStringList{u"--file"_s, path(), u"--today"_s, u"2028-11-23"_s} + arguments);
    };
    const QString out = later({u"status"_s}).out;
    EXPECT_TRUE(
        out.contains(u"CEUs that count in no cycle\n  Too early, Nov 1, 2025: 2 CEUs; AAPC: you were not "
                     "certified yet"_s))
        << out.toStdString();
    EXPECT_FALSE(out.contains(u"  E/M levels"_s)) << out.toStdString();
    const QJsonArray ofAapc =
        later({u"status"_s, u"--body"_s, u"AAPC"_s, u"--json"_s}).json()[u"outside_cycles"_s].toArray();
    ASSERT_EQ(ofAapc.size(), 2);
    for (const QJsonValue& one : ofAapc) {
        EXPECT_EQ(one[u"why"_s].toArray().size(), 1);
        EXPECT_EQ(one[u"why"_s].toArray().first()[u"body"_s], u"AAPC"_s);
    }
}

TEST_F(CommandLine, StatusAndTodayOfAnEmptyRecordSayWhatToDoFirst)
{
    EXPECT_TRUE(done({u"status"_s}).out.contains(u"Logged: study 0 min"_s));
    EXPECT_TRUE(done({u"today"_s}).out.contains(u"Choose the credential you want"_s));
}

TEST_F(CommandLine, StatusTellsOfAnExamWithoutPublishedFigures)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CDIP"_s});
    done({u"add"_s, u"exam-attempt"_s, u"--credential"_s, u"CDIP"_s, u"--on-date"_s, u"2026-11-01"_s, u"--result"_s,
          u"not_passed"_s, u"--attempt-number"_s, u"1"_s, u"--attempts-bought"_s, u"2"_s});
    const QString out = done({u"status"_s}).out;
    EXPECT_TRUE(out.contains(u"CDIP exam: 0 of 1"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Exam: may be sat again from Jan 30, 2027 on · attempts left: 1"_s)) << out.toStdString();
    const QJsonObject goal = done({u"status"_s, u"--json"_s}).json().value(u"goals"_s).toArray().first().toObject();
    EXPECT_EQ(goal[u"exam"_s][u"earliest_retake"_s], u"2027-01-30"_s);
    EXPECT_EQ(goal[u"exam"_s][u"retake_rule"_s][u"id"_s], u"ahima.cdip.retake"_s);
    EXPECT_EQ(goal[u"exam"_s][u"attempts_left"_s], 1);
    EXPECT_TRUE(goal[u"exam"_s][u"format"_s][u"items"_s].isNull());
    EXPECT_TRUE(goal[u"exam"_s][u"fees"_s][0][u"amount"_s].isNull());
    EXPECT_EQ(goal[u"requirements"_s][0][u"id"_s], u"ahima.cdip.exam"_s);
    const QString plan = done({u"plan"_s}).out;
    EXPECT_TRUE(plan.contains(u"may be sat again from Jan 30, 2027 on"_s)) << plan.toStdString();
    EXPECT_TRUE(done({u"today"_s}).out.contains(u"Plan the CDIP exam"_s));
}

class MissedCycleInStatus : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CCS"_s, u"--awarded-on"_s, u"2024-07-01"_s});
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-06-30"_s, u"--title"_s, u"ICD update"_s, u"--ceus"_s,
              u"7"_s});
    }
};

TEST_F(MissedCycleInStatus, SaysWhatItLacksAndWhichDaysAreLeft)
{
    const QString out = done({u"status"_s}).out;
    for (const QString& words : {u"AHIMA cycle that ended on Jun 30, 2026"_s, u"As far as your records say, 16 CEUs"_s,
                                 u"Last day before the credentials are revoked: Dec 27, 2026"_s}) {
        EXPECT_TRUE(out.contains(words)) << words.toStdString() << "\nin\n" << out.toStdString();
    }
    const QJsonObject missed =
        done({u"status"_s, u"--json"_s}).json().value(u"missed_cycles"_s).toArray().first().toObject();
    EXPECT_EQ(missed[u"cycle"_s][u"to"_s], u"2026-06-30"_s);
    EXPECT_EQ(missed[u"last_day_before_revocation"_s][u"day"_s], u"2026-12-27"_s);
    EXPECT_EQ(missed[u"last_day_before_revocation"_s][u"rule"_s][u"id"_s], u"ahima.renewal.inactive"_s);
    EXPECT_TRUE(missed[u"counts_until"_s].isNull());
    EXPECT_EQ(missed[u"extension"_s][u"terms"_s][u"cents"_s], 5000);
}

TEST_F(MissedCycleInStatus, IsExplainedBesideTheRunningOne)
{
    const QStringList asked{u"explain"_s, u"ahima.renewal.amount"_s};
    const QString out = done(asked).out;
    EXPECT_TRUE(out.contains(u"AHIMA cycle that ended on Jun 30, 2026"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"counted: ICD update, Jun 30, 2026: 7 CEUs"_s)) << out.toStdString();
    const QJsonArray missed = done(asked + QStringList{u"--json"_s}).json().value(u"missed_cycles"_s).toArray();
    ASSERT_EQ(missed.size(), 1);
    EXPECT_EQ(missed.first()[u"requirements"_s][0][u"done"_s][u"ceu_hundredths"_s], 700);
}

TEST_F(MissedCycleInStatus, TodaySaysWhatWaitingCostsOnceItIsNear)
{
    const auto today = [this](const QString& day) {
        return testing::runProgram({u"--file"_s, path(), u"--today"_s, day, u"today"_s}).out;
    };
    const QString cost = u"from Dec 28, 2026 your AHIMA credentials can be lost"_s;
    EXPECT_FALSE(today(u"2026-11-27"_s).contains(cost));
    EXPECT_TRUE(today(u"2026-11-28"_s).contains(cost)) << today(u"2026-11-28"_s).toStdString();
}

TEST_F(MissedCycleInStatus, IsListedAmongWhatCanBeExplained)
{
    const QString out = done({u"explain"_s}).out;
    EXPECT_TRUE(out.contains(u"AHIMA cycle that ended on Jun 30, 2026"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"ahima.renewal.inactive"_s)) << out.toStdString();
    const QJsonObject all = done({u"explain"_s, u"--json"_s}).json();
    EXPECT_EQ(all[u"missed_cycles"_s].toArray().size(), 1);
    EXPECT_FALSE(all[u"set_by_rules"_s].toArray().isEmpty());
}

TEST_F(MissedCycleInStatus, ExplainsTheDaysThatRulesSet)
{
    for (const auto& [id, words] : std::initializer_list<std::pair<QString, QString>>{
             {u"ahima.renewal.cycle"_s, u"AHIMA cycle: Jul 1, 2026 – Jun 30, 2028"_s},
             {u"ahima.renewal.inactive"_s, u"Last day before the credentials are revoked: Dec 27, 2026"_s},
             {u"ahima.renewal.appeal"_s, u"Last day to appeal a revocation: Mar 27, 2027"_s}}) {
        const QString out = done({u"explain"_s, id}).out;
        EXPECT_TRUE(out.contains(words)) << words.toStdString() << "\nin\n" << out.toStdString();
        EXPECT_TRUE(out.contains(u"Source: "_s)) << out.toStdString();
        const QJsonArray ruled = done({u"explain"_s, id, u"--json"_s}).json()[u"set_by_rules"_s].toArray();
        ASSERT_EQ(ruled.size(), 1) << id.toStdString();
        EXPECT_EQ(ruled.first()[u"rule"_s][u"id"_s], id);
    }
}

TEST_F(CommandLine, SaysBothDaysOfARetakeOnWhichSourcesDiffer)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"RHIT"_s});
    done({u"add"_s, u"exam-attempt"_s, u"--credential"_s, u"RHIT"_s, u"--on-date"_s, u"2026-11-10"_s, u"--result"_s,
          u"not_passed"_s});
    const QString both = u"Dec 10, 2026, unconfirmed: another source says Feb 8, 2027"_s;
    for (const QStringList& asked : {QStringList{u"today"_s}, QStringList{u"status"_s}, QStringList{u"plan"_s},
                                     QStringList{u"explain"_s, u"ahima.rhit.retake"_s}}) {
        const QString out = done(asked).out;
        EXPECT_TRUE(out.contains(both)) << asked.join(u' ').toStdString() << ":\n" << out.toStdString();
    }
    const QJsonValue exam = done({u"plan"_s, u"--json"_s}).json()[u"exams"_s][0];
    EXPECT_EQ(exam[u"earliest_retake"_s], u"2026-12-10"_s);
    EXPECT_EQ(exam[u"retake_otherwise"_s], u"2027-02-08"_s);
    done({u"add"_s, u"exam-attempt"_s, u"--credential"_s, u"RHIT"_s, u"--on-date"_s, u"2027-01-04"_s});
    EXPECT_TRUE(done({u"today"_s})
                    .out.contains(u"Jan 4, 2027, unconfirmed: another source allows no retake before Feb 8, 2027"_s));
}

TEST_F(CommandLine, ExplainSaysHowTheAmountOfAFirstPeriodIsFound)
{
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC"_s, u"--awarded-on"_s, u"2026-07-18"_s});
    done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
    const QStringList asked{u"explain"_s, u"aapc.renewal.amount"_s};
    const QString out = done(asked).out;
    EXPECT_TRUE(out.contains(u"9 of 24 months have begun by its end, so 9/24 of 36 CEUs, rounded up"_s))
        << out.toStdString();
    const QJsonValue basis = done(asked + QStringList{u"--json"_s}).json()[u"requirements"_s][0][u"basis"_s];
    EXPECT_EQ(basis[u"months_begun"_s], 9);
    EXPECT_EQ(basis[u"full"_s][u"ceu_hundredths"_s], 3600);
}

TEST_F(CommandLine, StatusSaysThatAShareMayBeAskedOfACycleThatBeganBeforeIt)
{
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CCS"_s, u"--awarded-on"_s, u"2024-12-10"_s});
    const QString out = done({u"status"_s}).out;
    EXPECT_TRUE(
        out.contains(u"began on Jan 1, 2025, while your cycle ran: whether AHIMA asks it of this cycle was not "
                     "found; ask AHIMA"_s))
        << out.toStdString();
    EXPECT_TRUE(done({u"today"_s}).out.contains(u"Ask AHIMA whether"_s));
    const QJsonObject cycle = done({u"status"_s, u"--json"_s}).json()[u"cycles"_s][0].toObject();
    EXPECT_EQ(cycle[u"unsettled"_s].toArray().size(), 1);
}

/// A CPC-A with a preparation course of 80 hours and Practicode, both completed.
class EducatedApprentice : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC-A"_s, u"--awarded-on"_s, u"2026-07-18"_s});
        done({u"add"_s, u"programme"_s, u"--name"_s, u"CPC course"_s, u"--kind"_s, u"preparation_course"_s,
              u"--contact-hours"_s, u"80h"_s, u"--completed-on"_s, u"2026-08-20"_s});
        done({u"add"_s, u"programme"_s, u"--name"_s, u"Practicode"_s, u"--kind"_s, u"practicode"_s, u"--completed-on"_s,
              u"2026-09-01"_s});
    }
    void prove(const QString& programme)
    {
        done({u"add"_s, u"document"_s, u"--kind"_s, u"completion_certificate"_s, u"--title"_s, u"Certificate"_s,
              u"--programme"_s, programme, u"--received-on"_s, u"2026-09-10"_s});
    }
    void expectIn(const QString& out, const QStringList& wanted)
    {
        for (const QString& words : wanted) {
            EXPECT_TRUE(out.contains(words)) << words.toStdString() << "\nin\n" << out.toStdString();
        }
    }
};

TEST_F(EducatedApprentice, IsToldPlainlyThatProofIsMissing)
{
    expectIn(done({u"status"_s}).out,
             {u"Coding course + Practicode (quickest), complete on Sep 1, 2026 (complete, proof missing)"_s});
    expectIn(done({u"explain"_s, u"aapc.cpc-a.education.course"_s}).out, {u"(complete, proof missing)"_s});
    expectIn(done({u"today"_s}).out, {u"Attach the proof of “CPC course”"_s, u"Attach the proof of “Practicode”"_s,
                                      u"certificate or diploma that shows 80 or more contact hours"_s});
    const QJsonObject route =
        done({u"status"_s, u"--json"_s}).json()[u"goals"_s].toArray().first()[u"routes"_s].toArray().last().toObject();
    EXPECT_TRUE(route[u"proof_missing"_s].toBool());
    expectIn(done({u"forecast"_s}).out, {u"proof missing"_s});
}

TEST_F(EducatedApprentice, IsToldToAskForTheRemovalOfTheAAndWhatToSend)
{
    prove(u"1"_s);
    prove(u"2"_s);
    const QString today = done({u"today"_s}).out;
    expectIn(today, {u"Ask AAPC to take the A off your CPC-A"_s, u"Proof of the course"_s, u"transcript"_s,
                     u"Two to four weeks after the proof is handed in."_s, u"(unconfirmed)"_s});
    EXPECT_FALSE(today.contains(u"Attach the proof"_s));
    EXPECT_FALSE(done({u"status"_s}).out.contains(u"proof missing"_s));
    const QJsonArray steps = done({u"today"_s, u"--json"_s}).json()[u"next_steps"_s].toArray();
    const auto step = std::ranges::find_if(
        steps, [](const QJsonValue& one) { return one[u"kind"_s] == QJsonValue(u"remove_the_a"_s); });
    ASSERT_NE(step, steps.end());
    EXPECT_EQ((*step)[u"send"_s].toArray().size(), 3);
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC"_s, u"--awarded-on"_s, u"2026-11-20"_s});
    EXPECT_FALSE(done({u"today"_s}).out.contains(u"take the A off"_s));
}

TEST_F(EducatedApprentice, ReadsWhatLettersAndCoursesMustShow)
{
    expectIn(done({u"explain"_s, u"aapc.cpc-a.employment.letters"_s}).out,
             {u"What the proof must show (aapc.letter)"_s, u"• on company letterhead"_s, u"• hand-signed"_s});
    expectIn(done({u"explain"_s, u"aapc.cpc-a.education.course"_s}).out,
             {u"What the proof must show (aapc.course-proof)"_s, u"• transcript"_s});
    const QJsonObject letters = done({u"explain"_s, u"aapc.cpc-a.employment.letters"_s, u"--json"_s})
                                    .json()[u"requirements"_s]
                                    .toArray()
                                    .first()
                                    .toObject();
    const QJsonObject asked = letters[u"asked_proof"_s].toObject();
    EXPECT_EQ(asked[u"rule"_s][u"id"_s], u"aapc.letter"_s);
    EXPECT_EQ(asked[u"points"_s].toArray().size(), 8);
    const QJsonObject work = done({u"explain"_s, u"aapc.cpc-a.employment.experience"_s, u"--json"_s})
                                 .json()[u"requirements"_s]
                                 .toArray()
                                 .first()
                                 .toObject();
    EXPECT_TRUE(work[u"asked_proof"_s].isNull());
}

TEST_F(StatusVerb, MeansTheSameByProofAsTheLists)
{
    done({u"add"_s, u"document"_s, u"--kind"_s, u"ceu_certificate"_s, u"--title"_s, u"Certificate"_s,
          u"--ceu-activity"_s, u"1"_s, u"--received-on"_s, u"2026-09-02"_s});
    for (const QJsonValue& cycle : done({u"status"_s, u"--json"_s}).json()[u"cycles"_s].toArray()) {
        EXPECT_EQ(cycle[u"without_proof"_s], 0);
    }
    const auto unproven = [this](const QStringList& list) {
        const QJsonObject found = done(list + QStringList{u"--proof"_s, u"no"_s, u"--json"_s}).json();
        return found[u"rows"_s].toArray().size() + found[u"records"_s].toArray().size();
    };
    EXPECT_EQ(unproven({u"list"_s, u"log"_s, u"--kind"_s, u"ceu"_s}), 0);
    EXPECT_EQ(unproven({u"list"_s, u"ceu-activity"_s}), 0);
}

}  // namespace status_verb_test
}  // namespace credence
