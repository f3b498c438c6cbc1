// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_jobs.h"

#include <QDateTime>
#include <QTimeZone>

#include "domain/job_search/employers.h"
#include "domain/text/notation.h"
#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAWeek = 7;
constexpr std::size_t kNamed = 4;  ///< of those to answer, in one line
constexpr int kSecondsAMinute = 60;

QString dayAndMonth(QDate day)
{
    return QLocale().toString(day, dateOrderOf(QLocale()) == DateOrder::DayFirst ? u"d MMM"_s : u"MMM d"_s);
}

/// The moment of an interview, where its clock is; invalid without an hour.
QDateTime beginOf(const Interview& interview)
{
    if (!interview.startsAt) {
        return {};
    }
    const QTime time = QTime(0, 0).addSecs(interview.startsAt->value * kSecondsAMinute);
    const QTimeZone zone(interview.zone.toUtf8());
    return interview.zone.isEmpty() || !zone.isValid() ? QDateTime(interview.onDate, time)
                                                       : QDateTime(interview.onDate, time, zone);
}

QString clockOf(const QDateTime& moment)
{
    return timeOfDay({moment.time().hour() * kSecondsAMinute + moment.time().minute()});
}

/// "2 days late", else when; of an offer perhaps without a day.
QString dueWords(const JobCard& card, QDate asOf, const QString& employer)
{
    const int late = daysLate(card, asOf);
    if (late > 0) {
        return Text::tr("%1, %2", "employer, 2 days late").arg(employer, Text::tr("%Ln day(s) late", nullptr, late));
    }
    if (!card.dueOn) {
        return Text::tr("%1, offer without a last day", "employer").arg(employer);
    }
    const QString day = nearDay(*card.dueOn, asOf);
    return card.duty == Duty::AnswerOffer ? Text::tr("%1 by %2", "employer, last day").arg(employer, day)
                                          : Text::tr("%1 %2", "employer, day").arg(employer, day);
}

}  // namespace

QString nearDay(QDate day, QDate asOf)
{
    const qint64 ahead = asOf.daysTo(day);
    if (ahead == 0) {
        return Text::tr("today");
    }
    if (ahead == 1) {
        return Text::tr("tomorrow");
    }
    if (ahead > 1 && ahead < kDaysAWeek) {
        return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    }
    return day.year() == asOf.year() ? dayAndMonth(day) : date(day);
}

QString toAnswer(const JobSearch& search)
{
    const int count = static_cast<int>(search.toAnswer.size());
    return count == 0 ? Text::tr("Nobody to answer") : Text::tr("%Ln to answer", "employers", count);
}

QString whomToAnswer(const JobSearch& search, const Facts& facts)
{
    QStringList named;
    for (const JobCard& card : search.toAnswer) {
        const Application* application = applicationOf(facts, card.application);
        if (named.size() < static_cast<qsizetype>(kNamed) && application) {
            named << dueWords(card, search.asOf, employerName(facts, *application));
        }
    }
    if (search.toAnswer.size() > kNamed) {
        named << Text::tr("%Ln more", "employers", static_cast<int>(search.toAnswer.size() - kNamed));
    }
    return joined(named);
}

QString responses(const ResponseFigures& figures)
{
    if (figures.sent == 0) {
        return {};
    }
    const QString answered = figures.medianDays
                                 ? Text::tr("%1, in %2", "5 answered, in 9 days (median)")
                                       .arg(Text::tr("%Ln answered", "applications", figures.answered),
                                            Text::tr("%Ln day(s) (median)", nullptr, *figures.medianDays))
                                 : Text::tr("%Ln answered", "applications", figures.answered);
    QStringList parts{Text::tr("%Ln sent", "applications", figures.sent), answered};
    if (figures.interviewed > 0) {
        parts << Text::tr("%Ln interview(s)", nullptr, figures.interviewed);
    }
    if (figures.offers > 0) {
        parts << Text::tr("%Ln offer(s)", nullptr, figures.offers);
    }
    return joined(parts);
}

QString stageTimes(const std::vector<StageTime>& times)
{
    return joined(wordsOfEach(times, [](const StageTime& time) {
        return Text::tr("%1 %2", "stage, median days")
            .arg(wordsOf(time.stage), Text::tr("%Ln day(s)", nullptr, time.medianDays));
    }));
}

QString closedCounts(const std::vector<ClosedCount>& closed)
{
    return joined(wordsOfEach(closed, [](const ClosedCount& each) {
        const QString reason = each.reason ? amidSentence(wordsOf(*each.reason)) : Text::tr("for no reason said");
        return Text::tr("%1 %2", "count, why closed").arg(QLocale().toString(each.count), reason);
    }));
}

QString dutyWords(const JobCard& card, QDate asOf)
{
    const QString day = card.dueOn ? nearDay(*card.dueOn, asOf) : QString();
    const auto withDay = [&day](const QString& words, const QString& wordsAndDay) {
        return day.isEmpty() ? words : wordsAndDay.arg(day);
    };
    switch (card.duty) {
        case Duty::AnswerOffer:
            return withDay(Text::tr("Answer the offer"), Text::tr("Answer by %1"));
        case Duty::Act:
            if (card.act.isEmpty()) {
                return card.stage == ApplicationStage::Wanted
                           ? withDay(Text::tr("To be sent"), Text::tr("Send by %1"))
                           : withDay(Text::tr("Next: not stated"), Text::tr("Due %1"));
            }
            if (day.isEmpty()) {
                return card.act;
            }
            return (card.stage == ApplicationStage::Wanted ? Text::tr("%1 by %2", "what to do, last day")
                                                           : Text::tr("%1, %2", "what to do, day"))
                .arg(card.act, day);
        case Duty::GoThere:
            return withDay(Text::tr("Interview"), Text::tr("Interview %1"));
        case Duty::FollowUp:
            return withDay(Text::tr("Follow up"), Text::tr("Follow up %1"));
        case Duty::LetGo:
            return Text::tr("No answer: let it go?");
        case Duty::Wait:
            return withDay(Text::tr("Waiting"), Text::tr("Waiting until %1"));
        case Duty::Nothing:
            return Text::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString nextOf(const JobCard& card, QDate asOf)
{
    if (!isPressing(card, asOf)) {
        return dutyWords(card, asOf);
    }
    const int late = daysLate(card, asOf);
    return late > 0 ? Text::tr("! Late %Ln day(s)", nullptr, late) : Text::tr("! %1").arg(dutyWords(card, asOf));
}

QString daysInStage(const JobCard& card)
{
    return card.daysInStage ? Text::tr("%1 d", "days in a stage").arg(QLocale().toString(*card.daysInStage))
                            : QString();
}

QString employerName(const Facts& facts, const Application& application)
{
    const QString name = employerNameOf(facts, application);
    return name.isEmpty() ? Text::tr("employer missing") : name;
}

QString stagesSoFar(const Application& application)
{
    return wordsOfEach(
               application.stages,
               [](const StageDay& row) {
                   return Text::tr("%1 %2", "stage, its first day").arg(wordsOf(row.stage), dayAndMonth(row.since));
               })
        .join(u" › "_s);
}

QString joinedRole(const Application& application)
{
    return application.kind == RequestKind::Job ? application.role
                                                : joined({application.role, amidSentence(wordsOf(application.kind))});
}

QString roleAndPlace(const Application& application, const Employer* employer)
{
    return joined({application.role, employer ? employer->town : QString(),
                   application.workPlace ? amidSentence(wordsOf(*application.workPlace)) : QString()});
}

QString pay(const Application& application)
{
    if (!application.payLow && !application.payHigh) {
        return {};
    }
    const QString low = application.payLow ? money(*application.payLow) : QString();
    const QString high = application.payHigh ? money(*application.payHigh) : QString();
    const QString amount = low.isEmpty()                   ? Text::tr("up to %1", "pay").arg(high)
                           : high.isEmpty() || low == high ? low
                                                           : Text::tr("%1–%2", "lowest and highest pay").arg(low, high);
    return application.payPer
               ? Text::tr("%1 %2", "pay, an hour or a year").arg(amount, amidSentence(wordsOf(*application.payPer)))
               : amount;
}

QString payInFull(const Application& application)
{
    const QString named = pay(application);
    QStringList parts;
    if (!named.isEmpty()) {
        parts << named;
    }
    if (application.weekly) {
        parts << Text::tr("%1 a week").arg(amount(Amount{AmountUnit::Minutes, application.weekly->value}));
    }
    if (!named.isEmpty() && application.payNamedBy) {
        parts << amidSentence(wordsOf(*application.payNamedBy));
    }
    return parts.join(u", "_s);
}

QString interviewHere(const Interview& interview)
{
    const QDateTime begin = beginOf(interview);
    if (!begin.isValid()) {
        return dateShort(interview.onDate);
    }
    const QDateTime here = begin.toLocalTime();
    const QString from = clockOf(here);
    const QString times =
        interview.minutes ? Text::tr("%1–%2", "from, until")
                                .arg(from, clockOf(here.addSecs(qint64{interview.minutes->value} * kSecondsAMinute)))
                          : from;
    return Text::tr("%1, %2 %3", "day, times, zone").arg(dateShort(here.date()), times, here.timeZoneAbbreviation());
}

QString interviewThere(const Interview& interview)
{
    const QDateTime begin = beginOf(interview);
    const bool isElsewhere =
        begin.isValid() && !interview.zone.isEmpty() && begin.offsetFromUtc() != begin.toLocalTime().offsetFromUtc();
    return isElsewhere ? Text::tr("%1 %2 theirs", "time, zone").arg(clockOf(begin), begin.timeZoneAbbreviation())
                       : QString();
}

QString topicMark(TopicState state)
{
    switch (state) {
        case TopicState::Open:
            return u"○"_s;
        case TopicState::Partly:
            return u"◐"_s;
        case TopicState::Ready:
            return u"✓"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
