// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_timer.h"

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

Minutes wholeMinutes(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    return {static_cast<int>(seconds / kMinute)};
}

}  // namespace

QString timerClock(qint64 seconds)
{
    constexpr int kHour = 60;
    const int minutes = wholeMinutes(seconds).value;
    return u"%1:%2"_s.arg(minutes / kHour).arg(minutes % kHour, 2, 10, QChar(u'0'));
}

QString timerState(const SeenTimer& seen, QDate asOf)
{
    const QString length = duration(wholeMinutes(seen.seconds));
    const QString start = dateTime(seen.timer.startedAt, asOf);
    return seen.timer.isPaused() ? Text::tr("Paused at %1, begun %2", "how long, when").arg(length, start)
                                 : Text::tr("Running for %1 since %2", "how long, when").arg(length, start);
}

QString timerQuestion(const SeenTimer& seen, QDate asOf)
{
    const QString length = duration(wholeMinutes(seen.seconds));
    const QString start = dateTime(seen.timer.startedAt, asOf);
    switch (seen.question.value_or(TimerQuestion::OverLimit)) {
        case TimerQuestion::FromCopy:
            return Text::tr("The timer came back with a backup: since %1 (%2). Does it still run?", "when, how long")
                .arg(start, length);
        case TimerQuestion::OverNight:
            return Text::tr("The timer has run over night, since %1 (%2). Is that right?", "when, how long")
                .arg(start, length);
        case TimerQuestion::OverLimit:
            return Text::tr("The timer has run for %1, since %2. Is that right?", "how long, when").arg(length, start);
    }
    Q_UNREACHABLE();
}

QString timerRefused(TimerRefusal refusal)
{
    switch (refusal) {
        case TimerRefusal::NoneRuns:
            return Text::tr("No timer runs. Start one first.");
        case TimerRefusal::OneRuns:
            return Text::tr("A timer runs already. Stop or discard it first.");
        case TimerRefusal::IsPaused:
            return Text::tr("The timer is paused already.");
        case TimerRefusal::IsNotPaused:
            return Text::tr("The timer is not paused.");
        case TimerRefusal::StartsLater:
            return Text::tr("A timer cannot begin after now, nor after its pause. Give an earlier time.");
        case TimerRefusal::EndsBefore:
            return Text::tr("That is before the timer began. Give a later time, or move its start.");
        case TimerRefusal::EndsLater:
            return Text::tr("A timer cannot end after now. Give an earlier time.");
        case TimerRefusal::ClockIsBehind:
            return Text::tr(
                "The clock of this computer stands before the timer: it was moved back. Nothing was saved, and the "
                "timer runs on. Set the clock right, or move the timer's start.");
        case TimerRefusal::NoMinute:
            return Text::tr("That is less than a minute. Nothing was saved, and the timer runs on.");
        case TimerRefusal::IsAsked:
            return Text::tr(
                "Nothing was saved, and the timer runs on: it ran for long. Say first whether to keep that, to cut it "
                "to a time, or to discard it.");
        case TimerRefusal::IsNotAsked:
            return Text::tr("Nothing is asked of the timer.");
        case TimerRefusal::KindHasNoHours:
            return Text::tr(
                "A timer becomes an entry that has hours, such as study or work. Nothing was saved, and it runs on. "
                "Give it other words.");
        case TimerRefusal::NamesADay:
            return Text::tr(
                "The day of the entry is that on which the timer began. Nothing was saved, and it runs on. Leave the "
                "day out of its words, or move its start.");
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
