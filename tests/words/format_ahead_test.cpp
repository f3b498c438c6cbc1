// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_ahead.h"
#include "words/format_exam.h"

#include <gtest/gtest.h>

#include "domain/cycles/cycle_progress.h"
#include "words/format_allocation.h"
#include "support/printers.h"

namespace credence {
namespace format_ahead_test {

using namespace Qt::StringLiterals;

Forecast studyOf(int missing, std::optional<QDate> p50, std::optional<QDate> wantedBy)
{
    return {.kind = ForecastKind::Study,
            .subject = u"CCS"_s,
            .requirementId = {},
            .title = {},
            .rule = {},
            .missing = {AmountUnit::Minutes, missing},
            .recent = {AmountUnit::Minutes, 0},
            .dates = {.p10 = p50, .p50 = p50, .p90 = p50},
            .wantedBy = wantedBy};
}

TEST(ForecastAgainstWish, CountsTheDaysBetweenForecastAndWish)
{
    const QDate wanted(2027, 5, 12);
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, QDate(2027, 5, 2), wanted)),
              u"10 days before %1"_s.arg(format::date(wanted)));
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, QDate(2027, 5, 13), wanted)),
              u"1 day after %1"_s.arg(format::date(wanted)));
}

TEST(ForecastAgainstWish, OnTheVeryDayIsJustInTime)
{
    const QDate leapDay(2028, 2, 29);
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, leapDay, leapDay)),
              u"just in time for %1"_s.arg(format::date(leapDay)));
}

TEST(ForecastAgainstWish, NeverIsNotDoneByThen)
{
    EXPECT_EQ(format::forecastAgainstWish(studyOf(60, std::nullopt, QDate(2027, 5, 12))),
              u"not done by %1"_s.arg(format::date(QDate(2027, 5, 12))));
}

TEST(ForecastAgainstWish, SaysNothingWithoutAWishOrWithNothingMissing)
{
    EXPECT_TRUE(format::forecastAgainstWish(studyOf(60, QDate(2027, 5, 2), std::nullopt)).isEmpty());
    EXPECT_TRUE(format::forecastAgainstWish(studyOf(0, QDate(2027, 5, 2), QDate(2027, 5, 12))).isEmpty());
}

TEST(ForecastLine, SaysWhatIsMissingWhenItIsThereAndWithHowMuchToSpare)
{
    const QDate wanted(2027, 5, 12);
    const auto line = [&wanted](std::optional<QDate> day) { return format::forecastLine(studyOf(60, day, wanted)); };
    const QString toGo = format::amount(amountOf(Minutes{60})) + u" to go"_s;
    EXPECT_EQ(line(QDate(2027, 5, 10)), toGo + u" · likely May 10, 2027 · 2 days to spare"_s);
    EXPECT_EQ(line(QDate(2027, 5, 13)), toGo + u" · likely May 13, 2027 · ! 1 day late"_s);
    EXPECT_EQ(line(wanted), toGo + u" · likely May 12, 2027 · just in time"_s);
    EXPECT_EQ(format::forecastLine(studyOf(60, wanted, std::nullopt)), toGo + u" · likely May 12, 2027"_s);
    EXPECT_TRUE(line(std::nullopt).startsWith(toGo));
    EXPECT_EQ(format::forecastLine(studyOf(0, wanted, wanted)), QString());
}

TEST(PaceAhead, IsEvenOnlyAsLongAsTheRestIsLikelyInTime)
{
    const QDate last(2027, 3, 31);
    const auto words = [&last](int done, std::optional<QDate> day, SlowPart slow = SlowPart::Total) {
        const CycleProgress cycle{.body = {},
                                  .credentials = {},
                                  .range = DateRange::make(last.addDays(-255), last).value(),
                                  .cycleRule = {},
                                  .total = {.requirementId = {},
                                            .title = {},
                                            .rule = {},
                                            .done = {AmountUnit::CeuHundredths, done},
                                            .needed = {AmountUnit::CeuHundredths, 1000},
                                            .state = ProgressState::Partly},
                                  .shares = {},
                                  .burnUp = {},
                                  .evenPace = {500},
                                  .daysLeft = {},
                                  .activities = {}};
        const Forecast total = studyOf(1000 - done, day, last);
        return format::paceAhead(cycle, &total, slow);
    };
    EXPECT_EQ(words(600, last), u"✓ even so far"_s);
    EXPECT_EQ(words(600, last.addDays(12)), u"! even so far, likely 12 days late"_s);
    EXPECT_EQ(words(600, std::nullopt), u"! even so far, no day in sight"_s);
    EXPECT_EQ(words(400, last.addDays(12)), u"! 1 CEU behind an even pace"_s);
    EXPECT_EQ(words(600, last, SlowPart::Share), u"! even in total, a share is not"_s);
}

TEST(ForecastDay, SaysNeverPlainly)
{
    EXPECT_EQ(format::forecastDay(studyOf(60, std::nullopt, std::nullopt)), u"no day in sight at this pace"_s);
    EXPECT_EQ(format::forecastDay(studyOf(0, std::nullopt, std::nullopt)), u"done"_s);
}

// ---- a plan with hardly any records ------------------------------------------------------------------------

/// 442 h for the CPC at 8 h a week, as the first questions make it.
Forecast plannedStudy(std::optional<QDate> p50, std::optional<QDate> wantedBy, std::optional<int> neededPerWeek)
{
    Forecast plan = studyOf(442 * 60, p50, wantedBy);
    plan.subject = u"CPC"_s;
    plan.recent = {AmountUnit::Minutes, 12 * 480};
    plan.basis = PaceBasis::Planned;
    if (neededPerWeek) {
        plan.neededPerWeek = Amount{AmountUnit::Minutes, *neededPerWeek};
    }
    return plan;
}

TEST(PlanAnswer, SaysWhatAnImpossiblePlanWouldTake)
{
    EXPECT_EQ(format::planAnswer(plannedStudy(QDate(2027, 12, 20), QDate(2027, 5, 23), 1026)),
              u"442 h of study are usual for the CPC. At 8 h a week you are ready about Dec 20, 2027, later than you "
              "want. To be ready by May 23, 2027 it takes 17 h 06 a week."_s);
}

TEST(PlanAnswer, IsShortWhereThePlanHolds)
{
    const QString words = u"442 h of study are usual for the CPC. At 8 h a week you are ready about Dec 20, 2027."_s;
    EXPECT_EQ(format::planAnswer(plannedStudy(QDate(2027, 12, 20), QDate(2027, 12, 20), 480)), words);
    EXPECT_EQ(format::planAnswer(plannedStudy(QDate(2027, 12, 20), {}, {})), words);
}

TEST(PlanAnswer, WithoutHoursSaysThePaceThatTheDayTakes)
{
    EXPECT_EQ(format::planAnswer(plannedStudy({}, QDate(2027, 5, 23), 1026)),
              u"442 h of study are usual for the CPC. To be ready by May 23, 2027 it takes 17 h 06 a week."_s);
    EXPECT_EQ(format::planAnswer(plannedStudy({}, {}, {})), u"442 h of study are usual for the CPC."_s);
}

TEST(StudyPaceWords, SayOnWhatTheDayRests)
{
    const QDate ready(2027, 12, 20);
    EXPECT_EQ(format::studyPace(plannedStudy(ready, {}, {})), u"at the 8 h a week you plan"_s);
    EXPECT_EQ(format::studyPace(plannedStudy(ready, QDate(2027, 5, 23), 1026)),
              u"at the 8 h a week you plan, later than wanted · to have it by May 23, 2027: 17 h 06 a week"_s);
    EXPECT_EQ(format::studyPace(studyOf(60, ready, {})), u"at the present pace"_s);
    EXPECT_EQ(format::forecastPace(plannedStudy(ready, {}, {})),
              u"442 h to go · at the 8 h a week you plan, until four weeks are recorded"_s);
}

TEST(StudyPaceWords, NeverTellABeginnerNever)
{
    Forecast study = studyOf(60, {}, {});
    for (const PaceBasis basis : {PaceBasis::FewWeeks, PaceBasis::Planned}) {
        for (const ForecastKind kind : {ForecastKind::Study, ForecastKind::Ceus}) {
            study.basis = basis;
            study.kind = kind;
            for (const QString& words : {format::forecastDay(study), format::studyPace(study)}) {
                EXPECT_FALSE(words.isEmpty());
                EXPECT_FALSE(words.contains(u"never"_s)) << words.toStdString();
            }
        }
    }
}

TEST(RouteDay, WithLettersToComeIsTheirDay)
{
    const QDate work(2027, 6, 9);
    EXPECT_EQ(format::routeDay(work, {}), u"complete on Jun 9, 2027"_s);
    EXPECT_EQ(format::routeDay(work, QDate(2027, 6, 24)),
              u"with the letters about Jun 24, 2027, work complete on Jun 9, 2027"_s);
}

TEST(ScenarioWords, NameEachThingThatIsOther)
{
    Scenario scenario{.name = u"All"_s};
    EXPECT_TRUE(format::scenarioWords(scenario).isEmpty());
    scenario.asOf = QDate(2028, 2, 29);
    scenario.pacePercent = 50;
    scenario.weeklyStudy = hours(10);
    scenario.workUntil = QDate(2027, 2, 28);
    scenario.credential = u"CCS"_s;
    scenario.awardedOn = QDate(2027, 3, 1);
    scenario.exam = u"CPC"_s;
    scenario.examOn = QDate(2027, 4, 1);
    const QStringList words = format::scenarioWords(scenario);
    EXPECT_EQ(words.size(), 6);
    EXPECT_EQ(words.at(3), u"CCS awarded %1"_s.arg(format::date(QDate(2027, 3, 1))));
    EXPECT_EQ(words.at(4), u"exam CPC on %1"_s.arg(format::date(QDate(2027, 4, 1))));
}

StepChoice choiceOf(const QString& key)
{
    return {.step = key};
}

TEST(FormatAhead, AnAnsweredStepIsSaidAsItWasAsked)
{
    const RuleBook rules;
    EXPECT_EQ(format::answeredStep(choiceOf(u"plan_exam:goal:1:CCS"_s), rules), u"Plan the CCS exam"_s);
    EXPECT_EQ(format::answeredStep(choiceOf(u"earn_ceus:AHIMA"_s), rules), u"Earn CEUs for AHIMA"_s);
}

TEST(FormatAhead, AnAnsweredSubjectHasItsName)
{
    RuleBook rules;
    CurriculumSubject subject{};
    subject.code = u"icd-10-cm"_s;
    subject.shortName = u"ICD-10-CM"_s;
    rules.subjects.push_back(subject);
    EXPECT_EQ(format::answeredStep(choiceOf(u"study_weak_subject:goal:1:icd-10-cm"_s), rules), u"Study ICD-10-CM"_s);
}

TEST(FormatAhead, AStepOfAnotherVersionIsSaidByItsKey)
{
    EXPECT_EQ(format::answeredStep(choiceOf(u"water_plants"_s), RuleBook()), u"water_plants"_s);
}

TEST(FormatAhead, HistoryAndTitlesSayTheStepNotItsKey)
{
    const QString key = u"plan_exam:goal:1:CCS"_s;
    EXPECT_EQ(format::recordTitle(choiceOf(key)), u"Plan the CCS exam"_s);
    const HistoryLabel label{.action = HistoryAction::Add, .kind = RecordKind::StepChoice, .subject = key};
    EXPECT_TRUE(format::historyLabel(label).contains(u"Plan the CCS exam"_s));
}

TEST(FormatAhead, ASnoozeSaysItsDay)
{
    StepChoice choice{.step = u"set_goal"_s, .fate = StepFate::Snoozed, .until = QDate(2026, 12, 1)};
    EXPECT_TRUE(format::stepAnswer(choice).contains(format::date(QDate(2026, 12, 1))));
    choice = {.step = u"set_goal"_s, .fate = StepFate::Retired};
    EXPECT_EQ(format::stepAnswer(choice), u"Not for me"_s);
}

TEST(FormatAhead, ASpecialSortIsNamedOnlyWhereAPlainerOneDoesLess)
{
    BodyAllocation allocation{.body = u"AHIMA"_s,
                              .range = DateRange::make(QDate(2026, 1, 1), QDate(2027, 12, 31)).value(),
                              .credentials = {},
                              .credits = {},
                              .spare = {},
                              .missing = {},
                              .missingFromAhima = {},
                              .worth = {},
                              .movable = {}};
    const CeuWorth fromAhima{.sort = {.fromAhima = true}, .fills = {100}, .fromAhima = {25}};
    const CeuWorth plain{.sort = {}, .fills = {100}, .fromAhima = {}};
    allocation.worth = {fromAhima, {.sort = {.hiim = true}, .fills = {100}, .fromAhima = {}}, plain};
    EXPECT_EQ(format::allocationNotes(allocation), QStringList({format::ceuWorth(fromAhima), format::ceuWorth(plain)}));
    allocation.missingHiim = {200};
    allocation.worth[1].hiim = {100};
    EXPECT_TRUE(format::allocationNotes(allocation).contains(u"in HIIM domains still missing: 2 CEUs"_s));
    EXPECT_TRUE(
        format::allocationNotes(allocation)
            .contains(
                u"one more CEU in an HIIM domain fills 1 CEU of the total, 1 CEU of the share in HIIM domains"_s));
}

TEST(FormatAhead, AcceptanceNamesThreeActivitiesAndCountsTheRest)
{
    const auto named = [](int count) {
        std::vector<AnyRecord> changed;
        for (int i = 1; i <= count; ++i) {
            changed.emplace_back(CeuActivity{.onDate = QDate(2026, 9, 1), .title = u"T%1"_s.arg(i), .ceus = {100}});
        }
        return format::acceptance(changed);
    };
    EXPECT_TRUE(named(1).startsWith(u"1 activity "_s));
    EXPECT_TRUE(named(3).contains(u"T3"_s));
    EXPECT_FALSE(named(3).contains(u"more"_s));
    EXPECT_TRUE(named(5).endsWith(u"2 more"_s));
}

TEST(SittingDay, SaysThatTheWaitAfterAFailureIsNotOver)
{
    const QDate day(2026, 11, 30);
    EXPECT_EQ(format::sittingDay(day, {}), u"Nov 30, 2026"_s);
    EXPECT_EQ(format::sittingDay(day, {.earliest = day}), u"Nov 30, 2026"_s);
    EXPECT_EQ(format::sittingDay(day, {.earliest = day.addDays(1)}),
              u"Nov 30, 2026, too early: not before Dec 1, 2026"_s);
}

TEST(SittingDay, SaysTheDoubtWhereAnotherSourceGivesALongerWait)
{
    const QDate day(2026, 11, 30);
    EXPECT_EQ(format::sittingDay(day, {.earliest = day, .otherwise = day}), u"Nov 30, 2026"_s);
    EXPECT_EQ(format::sittingDay(day, {.earliest = day, .otherwise = day.addDays(1)}),
              u"Nov 30, 2026, unconfirmed: another source allows no retake before Dec 1, 2026"_s);
    EXPECT_EQ(format::sittingDay(day, {.earliest = day.addDays(1), .otherwise = day.addDays(61)}),
              u"Nov 30, 2026, too early: not before Dec 1, 2026, unconfirmed: another source says Jan 30, 2027"_s);
}

TEST(Sittings, SayBothDaysOfARetakeInDoubt)
{
    EXPECT_EQ(format::sittings({}, {.earliest = QDate(2026, 12, 10), .otherwise = QDate(2027, 2, 8)}, {}),
              u"may be sat again from Dec 10, 2026, unconfirmed: another source says Feb 8, 2027"_s);
}

Forecast workOf(const DateSpread& dates, int neededPerWeek)
{
    return {.kind = ForecastKind::Experience,
            .subject = u"CPC"_s,
            .requirementId = {},
            .title = u"Two years"_s,
            .rule = {},
            .missing = {AmountUnit::Days, 100},
            .recent = {AmountUnit::Days, 24},
            .dates = dates,
            .wantedBy = QDate(2027, 3, 1),
            .neededPerWeek = Amount{AmountUnit::Days, neededPerWeek}};
}

TEST(FormatAhead, WorkThatGoesOnHasOneDayThatIsNoGuess)
{
    const QDate day(2027, 3, 1);
    EXPECT_EQ(format::forecastDates(workOf({.p10 = day, .p50 = day, .p90 = day}, 5)), format::date(day));
    const QString range = format::forecastDates(workOf({.p10 = day, .p50 = day.addDays(7), .p90 = day.addDays(14)}, 5));
    EXPECT_TRUE(range.startsWith(u"about "_s)) << range.toStdString();
}

TEST(FormatAhead, MoreDaysThanAWeekHasCannotBeWorked)
{
    EXPECT_TRUE(format::forecastPace(workOf({}, 7)).contains(u"7 days a week"_s));
    EXPECT_TRUE(format::forecastPace(workOf({}, 8)).contains(u"cannot be reached by Mar 1, 2027"_s));
}

TEST(FormatAhead, ARouteWithoutASureDaySaysTheRange)
{
    RouteForecast route{.credential = u"CPC"_s, .rule = {}, .title = u"Two years"_s};
    EXPECT_EQ(format::routeDates(route), u"no day in sight as things are"_s);
    route.atPace = DateSpread{.p10 = QDate(2027, 3, 1), .p50 = QDate(2027, 4, 1), .p90 = {}};
    const QString words = format::routeDates(route);
    EXPECT_TRUE(words.contains(format::date(QDate(2027, 4, 1)))) << words.toStdString();
    EXPECT_TRUE(words.contains(u"no day in sight"_s)) << words.toStdString();
}

TEST(FormatAhead, ALetterThatIsAwaitedSaysSinceWhen)
{
    LetterForecast letter{.requirementId = {},
                          .placement = {RecordKind::Placement, 1},
                          .employer = u"Clinic"_s,
                          .days = DateRange::make(QDate(2026, 1, 1), QDate(2026, 3, 31)).value(),
                          .askedOn = QDate(2026, 4, 2),
                          .askFrom = QDate(2026, 4, 1),
                          .leadDays = 14};
    const QDate early(2026, 3, 1);
    EXPECT_TRUE(format::letterDays(letter, early).contains(u"asked for on Apr 2, 2026, no answer yet"_s));
    EXPECT_FALSE(format::letterDays(letter, early).contains(u"ask from"_s));
    letter.askedOn = early;
    EXPECT_TRUE(format::letterDays(letter, early).contains(u"ask from Apr 1, 2026 on"_s)) << "it was asked too early";
}

TEST(FormatAhead, ALetterSaysByWhenToAskInPlainWords)
{
    LetterForecast letter{.requirementId = {},
                          .placement = {RecordKind::Placement, 1},
                          .employer = u"Clinic"_s,
                          .days = DateRange::make(QDate(2026, 1, 1), QDate(2026, 3, 31)).value(),
                          .askFrom = QDate(2026, 4, 1),
                          .lastSafeDay = QDate(2026, 6, 10),
                          .leadDays = 14,
                          .leadIsOurs = true};
    const QDate after(2026, 5, 1);
    EXPECT_TRUE(format::letterDays(letter, after)
                    .endsWith(u"ask now, by Jun 10, 2026 at the latest · allow 14 days for the answer"_s))
        << format::letterDays(letter, after).toStdString();
    EXPECT_TRUE(format::letterDays(letter, QDate(2026, 3, 1)).contains(u"ask from Apr 1, 2026 on, by Jun 10"_s));
    letter.lastSafeDay = QDate(2026, 3, 1);
    EXPECT_TRUE(format::letterDays(letter, after).contains(u"ask now · too late for the day you want"_s));
}

TEST(FormatAhead, ACreditSaysWhatGoesAlongWithIt)
{
    EXPECT_EQ(format::creditReason(CreditWhy::Total, {}), format::creditWhy(CreditWhy::Total));
    EXPECT_TRUE(format::creditReason(CreditWhy::Total, {2600}).contains(u"26 CEUs of it go along"_s));
}

TEST(FormatAhead, WhatTheCycleBeforeCanSpareIsNamed)
{
    BodyAllocation allocation{.body = u"AAPC"_s,
                              .range = DateRange::make(QDate(2026, 1, 1), QDate(2027, 12, 31)).value(),
                              .credentials = {},
                              .credits = {},
                              .spare = {},
                              .missing = {},
                              .missingFromAhima = {},
                              .worth = {},
                              .movable = {}};
    for (const QString& title : {u"Audit day"_s, u"Webinar"_s}) {
        allocation.movable.push_back({.record = {RecordKind::CeuActivity, 1},
                                      .label = title,
                                      .from = QDate(2025, 12, 1),
                                      .to = QDate(2025, 12, 1),
                                      .amount = {AmountUnit::CeuHundredths, 200}});
    }
    const QString note = format::allocationNotes(allocation).front();
    EXPECT_TRUE(note.contains(u"can spare 4 CEUs"_s)) << note.toStdString();
    EXPECT_TRUE(note.contains(u"Audit day"_s) && note.contains(u"Webinar"_s)) << note.toStdString();
}

}  // namespace format_ahead_test
}  // namespace credence
