// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_ahead.h"

#include <algorithm>
#include <cstdlib>

#include "domain/cycles/cycle_progress.h"
#include "domain/log/overlaps.h"
#include "domain/pace/pace_weeks.h"
#include "domain/steps/step_keys.h"
#include "words/format_exam.h"
#include "words/format_standings.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTenths = 10;

/// More days a week than a week has.
bool asksTooManyDays(const Forecast& forecast)
{
    return forecast.kind == ForecastKind::Experience && forecast.neededPerWeek &&
           forecast.neededPerWeek->value > kDaysAWeek;
}

/// The same each week.
bool isPlanned(const Forecast& forecast)
{
    return forecast.basis == PaceBasis::Planned && !forecast.imaginedPace;
}

/// From the day in sight to the one wanted, both of which are there: negative if it comes later.
int daysToSpare(const Forecast& forecast)
{
    return static_cast<int>(forecast.dates.p50->daysTo(*forecast.wantedBy));
}

QString weekly(const Forecast& forecast)
{
    return amount({.unit = forecast.recent.unit, .value = forecast.recent.value / std::max(forecast.weeks, 1)});
}

/// What was done in the weeks behind the pace.
QString recentWords(const Forecast& forecast)
{
    if (isPlanned(forecast)) {
        return Text::tr("at the %1 a week you plan, until four weeks are recorded").arg(weekly(forecast));
    }
    const QString recent = amount(forecast.recent);
    if (forecast.weeks == kPaceWeeks) {
        return forecast.imaginedPace ? Text::tr("%1 in twelve weeks at this pace").arg(recent)
                                     : Text::tr("%1 in the last twelve weeks").arg(recent);
    }
    return forecast.imaginedPace
               ? Text::tr("%1 in %n week(s) at this pace", nullptr, forecast.weeks).arg(recent)
               : Text::tr("%1 in the last %n week(s) without those away", nullptr, forecast.weeks).arg(recent);
}

QString aroundDays(const DateSpread& dates)
{
    const QString late = dates.p90 ? date(*dates.p90) : Text::tr("no day in sight");
    return Text::tr("about %1, likely between %2 and %3", "middle, early, late day")
        .arg(date(*dates.p50), date(*dates.p10), late);
}

/// Why there is no day.
QString noDay(const Forecast& forecast)
{
    if (forecast.imaginedPace || forecast.basis == PaceBasis::Records) {
        return Text::tr("no day in sight at this pace");
    }
    if (forecast.basis == PaceBasis::Planned) {
        return Text::tr("not within twenty years at the pace you plan");
    }
    return forecast.kind == ForecastKind::Study
               ? Text::tr("no day yet: give the goal hours a week, or record four weeks of study")
               : Text::tr("no day yet: the cycle has only begun");
}

}  // namespace

QString forecastTitle(const Forecast& forecast)
{
    const bool isStudy = forecast.kind == ForecastKind::Study;
    return u"%1: %2"_s.arg(forecast.subject, isStudy ? Text::tr("study for the exam") : forecast.title);
}

QString forecastDay(const Forecast& forecast)
{
    if (forecast.missing.value == 0) {
        return Text::tr("done");
    }
    if (!forecast.dates.p50) {
        return noDay(forecast);
    }
    const QString day = date(*forecast.dates.p50);
    const bool byCalendar = forecast.kind == ForecastKind::Experience && forecast.dates.p10 == forecast.dates.p90;
    return byCalendar ? day : Text::tr("about %1").arg(day);
}

QString forecastDates(const Forecast& forecast)
{
    const DateSpread& dates = forecast.dates;
    if (forecast.missing.value == 0 || !dates.p50 || dates.p10 == dates.p90) {
        return forecastDay(forecast);
    }
    return aroundDays(dates);
}

QString forecastAgainstWish(const Forecast& forecast)
{
    if (!forecast.wantedBy || forecast.missing.value == 0) {
        return {};
    }
    const QString wanted = date(*forecast.wantedBy);
    if (!forecast.dates.p50) {
        return Text::tr("not done by %1", "day wanted").arg(wanted);
    }
    const int spare = daysToSpare(forecast);
    const QString days = amount({AmountUnit::Days, std::abs(spare)});
    if (spare == 0) {
        return Text::tr("just in time for %1", "day wanted").arg(wanted);
    }
    return spare > 0 ? Text::tr("%1 before %2", "days to spare, day wanted").arg(days, wanted)
                     : Text::tr("%1 after %2", "days late, day wanted").arg(days, wanted);
}

QString forecastLine(const Forecast& forecast)
{
    const QString toGo = Text::tr("%1 to go").arg(amount(forecast.missing));
    if (forecast.missing.value == 0 || !forecast.dates.p50) {
        return forecast.missing.value == 0 ? QString() : joined({toGo, forecastDay(forecast)});
    }
    QString against;
    if (forecast.wantedBy) {
        const int spare = daysToSpare(forecast);
        const QString days = amount({AmountUnit::Days, std::abs(spare)});
        against = spare == 0  ? Text::tr("just in time")
                  : spare > 0 ? Text::tr("%1 to spare", "days").arg(days)
                              : Text::tr("! %1 late", "days").arg(days);
    }
    return joined({toGo, Text::tr("likely %1", "day").arg(date(*forecast.dates.p50)), against});
}

QString paceAhead(const CycleProgress& cycle, const Forecast* total, SlowPart slow)
{
    if (slow == SlowPart::Share && !cycle.outOfUseSince && !isDone(cycle.total)) {
        return Text::tr("! even in total, a share is not");
    }
    if (cycle.outOfUseSince || !total || !isLate(*total) || isBehindPace(cycle)) {
        return pace(cycle);
    }
    return total->dates.p50
               ? Text::tr("! even so far, likely %1 late", "days").arg(amount({AmountUnit::Days, -daysToSpare(*total)}))
               : Text::tr("! even so far, no day in sight");
}

QString forecastPace(const Forecast& forecast)
{
    QStringList parts;
    if (forecast.missing.value > 0) {
        parts << Text::tr("%1 to go").arg(amount(forecast.missing));
    }
    parts << recentWords(forecast);
    if (asksTooManyDays(forecast)) {
        parts << Text::tr("cannot be reached by %1: a week has seven days").arg(date(*forecast.wantedBy));
    } else if (forecast.neededPerWeek && forecast.missing.value > 0) {
        parts << Text::tr("to have it by %1: %2")
                     .arg(date(*forecast.wantedBy), Text::tr("%1 a week").arg(amount(*forecast.neededPerWeek)));
    }
    return parts.join(u" · "_s);
}

QString studyPace(const Forecast& study)
{
    const bool isLate = study.wantedBy && study.dates.p50 && *study.dates.p50 > *study.wantedBy;
    const QString pace =
        isPlanned(study) ? Text::tr("at the %1 a week you plan").arg(weekly(study)) : Text::tr("at the present pace");
    if (!study.dates.p50) {
        return noDay(study);
    }
    if (!isLate) {
        return pace;
    }
    const QString late = Text::tr("%1, later than wanted", "at which pace").arg(pace);
    return study.neededPerWeek ? joined({late, Text::tr("to have it by %1: %2")
                                                   .arg(date(*study.wantedBy),
                                                        Text::tr("%1 a week").arg(amount(*study.neededPerWeek)))})
                               : late;
}

QString planAnswer(const Forecast& plan)
{
    const QString usual = Text::tr("%1 of study are usual for the %2.").arg(amount(plan.missing), plan.subject);
    const QString needed =
        plan.neededPerWeek && plan.wantedBy
            ? Text::tr("To be ready by %1 it takes %2 a week.").arg(date(*plan.wantedBy), amount(*plan.neededPerWeek))
            : QString();
    if (!plan.dates.p50) {
        return QStringList{usual, needed}.join(u' ').trimmed();
    }
    const bool isLate = plan.wantedBy && *plan.dates.p50 > *plan.wantedBy;
    const QString ready = (isLate ? Text::tr("At %1 a week you are ready about %2, later than you want.")
                                  : Text::tr("At %1 a week you are ready about %2."))
                              .arg(weekly(plan), date(*plan.dates.p50));
    return QStringList{usual, ready, isLate ? needed : QString()}.join(u' ').trimmed();
}

QString routeDay(QDate completeOn, const std::optional<QDate>& letters)
{
    return letters ? Text::tr("with the letters about %1, work complete on %2").arg(date(*letters), date(completeOn))
                   : Text::tr("complete on %1").arg(date(completeOn));
}

QString routeDates(const RouteForecast& route)
{
    QString day = Text::tr("no day in sight as things are");
    if (route.atPace) {
        day = Text::tr("at the pace of the last twelve weeks %1", "days").arg(aroundDays(*route.atPace));
    }
    if (route.completeOn) {
        day = route.proofMissing ? Text::tr("complete on %1, proof missing").arg(date(*route.completeOn))
                                 : routeDay(*route.completeOn, route.lettersInHand);
    }
    return route.blockingNeed ? Text::tr("%1; waits for: %2", "day, proof").arg(day, *route.blockingNeed) : day;
}

QString routeWaitsFor(const RouteForecast& route)
{
    return route.blockingNeed ? Text::tr("waits for: %1", "proof").arg(*route.blockingNeed) : QString();
}

QString askFromDay(QDate day)
{
    return Text::tr("ask from %1 on").arg(date(day));
}

QString letterDays(const LetterForecast& letter, QDate asOf)
{
    QStringList parts{dateRange(letter.days.first(), letter.days.last())};
    if (letter.askedOn) {
        parts << Text::tr("asked for on %1, no answer yet").arg(date(*letter.askedOn));
    }
    const bool isToAsk = letter.askFrom && (!letter.askedOn || *letter.askedOn < *letter.askFrom);
    const bool isLate = letter.askFrom && letter.lastSafeDay && *letter.askFrom > *letter.lastSafeDay;
    if (isToAsk) {
        const QString ask = *letter.askFrom <= asOf ? Text::tr("ask now") : askFromDay(*letter.askFrom);
        parts << (letter.lastSafeDay && !isLate
                      ? Text::tr("%1, by %2 at the latest", "ask now, day").arg(ask, date(*letter.lastSafeDay))
                      : ask);
    }
    if (isLate) {
        parts << Text::tr("too late for the day you want");
    }
    parts << (letter.leadIsOurs ? Text::tr("allow %Ln day(s) for the answer", nullptr, letter.leadDays)
                                : Text::tr("your letters took %Ln day(s)", nullptr, letter.leadDays));
    return parts.join(u" · "_s);
}

QString stepTitle(const QString& key)
{
    if (const std::optional<KeptPair> kept = keptPairOf(key)) {
        return Text::tr("Two entries of the same time on %1", "day").arg(date(kept->day));
    }
    const std::optional<NextStep> step = stepOfKey(key);
    const QString title = step ? nextStepTitle(*step) : QString();
    return title.isEmpty() ? key : title;  // a key may leave out what the words need
}

QString answeredStep(const StepChoice& choice, const RuleBook& rules)
{
    std::optional<NextStep> step = stepOfKey(choice.step);
    if (step && describe(step->kind).subjectIsOfStudy) {
        step->subject = subjectName(rules, step->subject);
        return nextStepTitle(*step);
    }
    return stepTitle(choice.step);
}

QString stepAnswer(const StepChoice& choice)
{
    const QString fate = wordsOf(choice.fate);
    return choice.until ? Text::tr("%1, until %2", "answer, day").arg(fate, date(*choice.until)) : fate;
}

QString readiness(const ExamPlan& plan)
{
    if (!plan.band) {
        return Text::tr("no practice exam yet");
    }
    const QString band = Text::tr("%1 to %2 % of right answers to expect")
                             .arg(QString::number(plan.band->low), QString::number(plan.band->high));
    const QString needed = QString::number(plan.passPercent.value_or(0));
    switch (plan.readiness) {
        case Readiness::NoPractice:
            break;
        case Readiness::NotYet:
            return Text::tr("not ready yet: %1, pass mark %2 %").arg(band, needed);
        case Readiness::Close:
            return Text::tr("close: %1, pass mark %2 %").arg(band, needed);
        case Readiness::Ready:
            return Text::tr("ready: %1, pass mark %2 %").arg(band, needed);
        case Readiness::PassMarkUnscaled:
            return Text::tr("%1; the pass mark is a scaled score, which is no percentage").arg(band);
        case Readiness::PassMarkUnknown:
            return Text::tr("%1; pass mark %2", "right answers to expect, not known").arg(band, notKnown());
    }
    return band;
}

QString domainScore(const DomainReadiness& domain)
{
    const QString weight = Text::tr("%1 % of the exam").arg(domain.weight / kTenths);
    return domain.items == 0 ? Text::tr("not practised · %1").arg(weight)
                             : Text::tr("%1 of %2 right · %3")
                                   .arg(QString::number(domain.correct), QString::number(domain.items), weight);
}

QString domainStudy(const DomainReadiness& domain, const RuleBook& rules)
{
    const QStringList subjects =
        wordsOfEach(domain.subjects, [&rules](const QString& code) { return subjectName(rules, code); });
    return subjects.isEmpty()
               ? domainScore(domain)
               : Text::tr("%1 · study %2", "score, subjects").arg(domainScore(domain), subjects.join(u", "_s));
}

QString attemptsLeft(const ExamPlan& plan)
{
    return sittings(plan.sitting, retakeDays(plan), plan.attemptsLeft, plan.daysToSitting);
}

QStringList scenarioWords(const Scenario& scenario)
{
    QStringList words;
    if (scenario.pacePercent) {
        words << Text::tr("pace %1", "percent").arg(percent(*scenario.pacePercent, 100));
    }
    if (scenario.weeklyStudy) {
        words << Text::tr("%1 of study a week").arg(duration(*scenario.weeklyStudy));
    }
    if (scenario.workUntil) {
        words << Text::tr("work until %1").arg(date(*scenario.workUntil));
    }
    if (!scenario.credential.isEmpty()) {
        words << (scenario.awardedOn
                      ? Text::tr("%1 awarded %2", "credential, day").arg(scenario.credential, date(*scenario.awardedOn))
                      : Text::tr("%1 held as well", "credential").arg(scenario.credential));
    }
    if (!scenario.exam.isEmpty() && scenario.examOn) {
        words << Text::tr("exam %1 on %2", "credential, day").arg(scenario.exam, date(*scenario.examOn));
    }
    if (scenario.asOf) {
        words << Text::tr("seen on %1", "day").arg(date(*scenario.asOf));
    }
    return words;
}

}  // namespace credence::format
