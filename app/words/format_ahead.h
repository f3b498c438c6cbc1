// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what may come: forecasts, exam plans, scenarios.
#pragma once

#include <QStringList>

#include "domain/exam_plan/exam_plan.h"
#include "domain/forecast/outlook.h"
#include "domain/records/kinds.h"
#include "words/format.h"

namespace credence::format {

QString forecastTitle(const Forecast& forecast);  ///< "AHIMA: Share in HIIM domains", "CCS: study"
QString forecastDates(const Forecast& forecast);  ///< "about 9 Jun 2027, between 1 Jun and ...", or why there is none
QString forecastDay(const Forecast& forecast);    ///< the day alone: "about 9 Jun 2027", "done", or why there is none
/// "at this pace done 12 days before 1 Jun 2027, the day you want"; empty without such a day.
QString forecastAgainstWish(const Forecast& forecast);
/// What is missing, when it is likely there, and how that stands to the day it is wanted by; empty once it is done.
QString forecastLine(const Forecast& forecast);
/// format::pace of a cycle; one that is even so far but no longer ahead says how late its total is likely there, one of
/// which a share alone is slow says that. `total`: null once it is done.
QString paceAhead(const CycleProgress& cycle, const Forecast* total, SlowPart slow);
QString forecastPace(const Forecast& forecast);  ///< "2 CEUs in twelve weeks · by 5 Dec 2027 0.25 CEUs a week"
/// At which pace the study of a goal is done, what it takes to be in time if that is too late, or why there is no day.
QString studyPace(const Forecast& study);
/// What the answers to the first questions mean: the study that is usual, the day at the pace that was answered, and
/// the pace that the day wanted takes.
QString planAnswer(const Forecast& plan);
QString routeDates(const RouteForecast& route);
/// The second part of routeDates alone, where a headline says the day.
QString routeWaitsFor(const RouteForecast& route);
/// "complete on 9 Jun 2027"; with letters to come their day first.
QString routeDay(QDate completeOn, const std::optional<QDate>& letters);
/// "ask now, by Jun 10, 2027 at the latest"; of days that are still to come, from when on it can be asked for.
/// "ask from Jun 10, 2027 on", of a letter.
QString askFromDay(QDate day);
QString letterDays(const LetterForecast& letter, QDate asOf);

/// A step as its key still tells it: "Plan the CCS exam".
QString stepTitle(const QString& key);
/// The same of an answered step, with the name of its subject.
QString answeredStep(const StepChoice& choice, const RuleBook& rules);
QString stepAnswer(const StepChoice& choice);  ///< "later, until 1 Dec 2026", "done", "not for me"

QString readiness(const ExamPlan& plan);
QString domainScore(const DomainReadiness& domain);  ///< "12 of 20 right · 32 % of the exam"
/// domainScore and the subjects that teach it.
QString domainStudy(const DomainReadiness& domain, const RuleBook& rules);
QString attemptsLeft(const ExamPlan& plan);  ///< nextSitting, the retake and the attempts left

/// What a scenario takes as other than it is: "pace 50 %", "CCS awarded 1 Mar 2027"; empty: nothing.
QStringList scenarioWords(const Scenario& scenario);

}  // namespace credence::format
