// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format_ahead.h"

#include <algorithm>
#include <cstdlib>

#include "domain/judgement/step_keys.h"
#include "models/format_choices.h"
#include "models/format_exam.h"
#include "models/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTenths = 10;
constexpr std::size_t kTitlesNamed = 3;

/// True if a CEU of a sort that asks less than that of `worth` does as much.
bool servesAsWell(const CeuWorth& plainer, const CeuWorth& worth)
{
    const CeuSort& less = plainer.sort;
    const CeuSort& more = worth.sort;
    const bool asksLess = less != more && (!less.hiim || more.hiim) && (!less.fromAhima || more.fromAhima) &&
                          (less.subject.isEmpty() || less.subject == more.subject);
    return asksLess && plainer.fills >= worth.fills && plainer.fromAhima >= worth.fromAhima &&
           plainer.hiim >= worth.hiim;
}

QString ceuAmount(CeuHundredths ceus)
{
    return amount({AmountUnit::CeuHundredths, ceus.value});
}

QString perWeek(const Amount& amount)
{
    return Text::tr("%1 a week").arg(format::amount(amount));
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
    return forecast.dates.p50 ? Text::tr("about %1").arg(date(*forecast.dates.p50)) : Text::tr("never at this pace");
}

QString forecastDates(const Forecast& forecast)
{
    const DateSpread& dates = forecast.dates;
    if (forecast.missing.value == 0 || !dates.p50 || dates.p10 == dates.p90) {
        return forecastDay(forecast);
    }
    const QString late = dates.p90 ? date(*dates.p90) : Text::tr("no day in sight");
    return Text::tr("about %1, eight times in ten between %2 and %3", "middle, early, late day")
        .arg(date(*dates.p50), date(*dates.p10), late);
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
    const auto spare = static_cast<int>(forecast.dates.p50->daysTo(*forecast.wantedBy));
    const QString days = amount({AmountUnit::Days, std::abs(spare)});
    if (spare == 0) {
        return Text::tr("just in time for %1", "day wanted").arg(wanted);
    }
    return spare > 0 ? Text::tr("%1 before %2", "days to spare, day wanted").arg(days, wanted)
                     : Text::tr("%1 after %2", "days late, day wanted").arg(days, wanted);
}

QString forecastPace(const Forecast& forecast)
{
    QStringList parts;
    if (forecast.missing.value > 0) {
        parts << Text::tr("%1 to go").arg(amount(forecast.missing));
    }
    const QString recent = amount(forecast.recent);
    parts << (forecast.imaginedPace ? Text::tr("%1 in twelve weeks at this pace").arg(recent)
                                    : Text::tr("%1 in the last twelve weeks").arg(recent));
    if (forecast.neededPerWeek && forecast.missing.value > 0) {
        parts << Text::tr("to have it by %1: %2").arg(date(*forecast.wantedBy), perWeek(*forecast.neededPerWeek));
    }
    return parts.join(u" · "_s);
}

QString routeDates(const RouteForecast& route)
{
    QString day = Text::tr("never as things are");
    if (route.completeOn) {
        day = Text::tr("complete on %1").arg(date(*route.completeOn));
        if (route.lettersInHand) {
            day =
                Text::tr("%1, with the letters about %2", "complete on day, day").arg(day, date(*route.lettersInHand));
        }
    }
    return route.blockingNeed ? Text::tr("%1; waits for: %2", "day, proof").arg(day, *route.blockingNeed) : day;
}

QString letterDays(const LetterForecast& letter)
{
    QStringList parts{dateRange(letter.days.first(), letter.days.last())};
    if (letter.askFrom) {
        parts << Text::tr("ask from %1 on").arg(date(*letter.askFrom));
    }
    if (letter.lastSafeDay) {
        const bool late = letter.askFrom && *letter.askFrom > *letter.lastSafeDay;
        parts << (late ? Text::tr("too late for the day you want")
                       : Text::tr("last safe day %1").arg(date(*letter.lastSafeDay)));
    }
    parts << (letter.leadIsOurs ? Text::tr("%1 days for the answer, our planning value").arg(letter.leadDays)
                                : Text::tr("%1 days for the answer, as your letters took").arg(letter.leadDays));
    return parts.join(u" · "_s);
}

QString creditWhy(CreditWhy why)
{
    switch (why) {
        case CreditWhy::Locked:
            return Text::tr("credited before, and kept");
        case CreditWhy::SubjectBound:
            return Text::tr("the credential asks for CEUs of this subject");
        case CreditWhy::HiimShare:
            return Text::tr("fills the share in HIIM domains");
        case CreditWhy::Total:
            return Text::tr("fills the credential's part of the total");
    }
    Q_UNREACHABLE();
}

QString spareWhy(SpareWhy why)
{
    switch (why) {
        case SpareWhy::Locked:
            return Text::tr("you credited less than the activity has");
        case SpareWhy::RenewalMonth:
            return Text::tr("not needed; of the renewal month, it may count in the next cycle");
        case SpareWhy::NoNeedOfSort:
            return Text::tr("what is still open asks for CEUs of another sort");
        case SpareWhy::NothingIsOpen:
            return Text::tr("every credential has its CEUs");
    }
    Q_UNREACHABLE();
}

QString ceuSort(const CeuSort& sort)
{
    QStringList parts;
    if (!sort.subject.isEmpty()) {
        parts << Text::tr("in %1", "subject").arg(sort.subject);
    }
    if (sort.hiim) {
        parts << Text::tr("in an HIIM domain");
    }
    if (sort.fromAhima) {
        parts << Text::tr("from AHIMA or a component association");
    }
    return parts.isEmpty() ? Text::tr("of any sort") : parts.join(u", "_s);
}

QString ceuWorth(const CeuWorth& worth)
{
    QStringList parts;
    const auto add = [&parts](const QString& words, CeuHundredths ceus) {
        if (ceus.value > 0) {
            parts << words.arg(ceuAmount(ceus));
        }
    };
    add(Text::tr("%1 of the total"), worth.fills);
    add(Text::tr("%1 of the share in HIIM domains"), worth.hiim);
    add(Text::tr("%1 of AHIMA's share"), worth.fromAhima);
    return Text::tr("one more CEU %1 fills %2", "sort, of what").arg(ceuSort(worth.sort), parts.join(u", "_s));
}

QString quotaShares(const CredentialQuota& quota)
{
    QStringList parts;
    if (quota.subject && quota.bound.value > 0) {
        parts << Text::tr("of it %1 in %2", "amount, subject").arg(ceuAmount(quota.bound), *quota.subject);
    }
    if (quota.hiim.value > 0) {
        parts << Text::tr("of it %1 in HIIM domains").arg(ceuAmount(quota.hiim));
    }
    return parts.join(u" · "_s);
}

QStringList allocationNotes(const BodyAllocation& allocation)
{
    QStringList lines;
    if (allocation.missing.value > 0) {
        lines << Text::tr("still missing: %1").arg(ceuAmount(allocation.missing));
    }
    for (const CredentialAllocation& one : allocation.credentials) {
        if (one.missingBound.value > 0 && one.quota.subject) {
            lines << Text::tr("for %1 still missing in %2: %3", "credential, subject, CEUs")
                         .arg(one.quota.credential, *one.quota.subject, ceuAmount(one.missingBound));
        }
    }
    if (allocation.missingHiim.value > 0) {
        lines << Text::tr("in HIIM domains still missing: %1").arg(ceuAmount(allocation.missingHiim));
    }
    if (allocation.missingFromAhima.value > 0) {
        lines << Text::tr("of AHIMA's own sources still missing: %1").arg(ceuAmount(allocation.missingFromAhima));
    }
    for (const CeuWorth& worth : allocation.worth) {
        const bool isSpecialForNothing = std::ranges::any_of(
            allocation.worth, [&worth](const CeuWorth& plainer) { return servesAsWell(plainer, worth); });
        if (!isSpecialForNothing) {
            lines << ceuWorth(worth);
        }
    }
    if (allocation.movable.value > 0) {
        lines << Text::tr("the cycle before can spare %1 of its renewal month: ask the body to move them")
                     .arg(ceuAmount(allocation.movable));
    }
    return lines;
}

QString acceptance(const std::vector<AnyRecord>& changed)
{
    QStringList titles;
    for (std::size_t i = 0; i < std::min(changed.size(), kTitlesNamed); ++i) {
        titles << quoted(recordTitle(changed[i]));
    }
    const auto count = static_cast<int>(changed.size());
    const int more = count - static_cast<int>(titles.size());
    if (more > 0) {
        titles << Text::tr("%1 more").arg(QLocale().toString(more));
    }
    const QString names = titles.join(u", "_s);
    return count == 1 ? Text::tr("1 activity would be credited anew: %1").arg(names)
                      : Text::tr("%1 activities would be credited anew: %2").arg(QLocale().toString(count), names);
}

QString stepTitle(const QString& key)
{
    const std::optional<NextStep> step = stepOfKey(key);
    return step ? nextStepTitle(*step) : key;
}

QString answeredStep(const StepChoice& choice, const RuleBook& rules)
{
    std::optional<NextStep> step = stepOfKey(choice.step);
    if (step && step->kind == NextStepKind::StudyWeakSubject) {
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
    switch (plan.readiness) {
        case Readiness::NoPractice:
            break;
        case Readiness::NotYet:
            return Text::tr("not ready yet: %1, pass mark %2 %")
                .arg(band, QString::number(plan.passPercent.value_or(0)));
        case Readiness::Close:
            return Text::tr("close: %1, pass mark %2 %").arg(band, QString::number(plan.passPercent.value_or(0)));
        case Readiness::Ready:
            return Text::tr("ready: %1, pass mark %2 %").arg(band, QString::number(plan.passPercent.value_or(0)));
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
    QStringList subjects;
    for (const QString& subject : domain.subjects) {
        subjects << subjectName(rules, subject);
    }
    return subjects.isEmpty()
               ? domainScore(domain)
               : Text::tr("%1 · study %2", "score, subjects").arg(domainScore(domain), subjects.join(u", "_s));
}

QString sittingDay(QDate sitting, const std::optional<QDate>& earliestRetake)
{
    return earliestRetake && sitting < *earliestRetake
               ? Text::tr("%1, too early: not before %2", "day planned, day allowed")
                     .arg(date(sitting), date(*earliestRetake))
               : date(sitting);
}

QString attemptsLeft(const ExamPlan& plan)
{
    return sittings(plan.sitting, plan.earliestRetake, plan.attemptsLeft);
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
