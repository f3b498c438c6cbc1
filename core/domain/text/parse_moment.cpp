// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/parse_moment.h"

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsAMinute = 60;

QTime timeAt(Minutes afterMidnight)
{
    return QTime(0, 0).addSecs(afterMidnight.value * kSecondsAMinute);
}

/// The same day and zone, at another time; what the change to summer time leaves out lies behind it.
QDateTime at(QDateTime moment, QDate day, QTime time)
{
    moment.setDate(day);
    moment.setTime(time);
    return moment;
}

Result<QDateTime> lastSuchTime(QTime time, const QDateTime& now)
{
    const QDateTime today = at(now, now.date(), time);
    return today <= now ? today : at(now, now.date().addDays(-1), time);
}

/// A time that may have seconds, as other programs write it.
std::optional<QTime> timeIn(QStringView text)
{
    if (const Result<Minutes> minutes = parseTimeOfDay(text)) {
        return timeAt(minutes.value());
    }
    const QTime withSeconds = QTime::fromString(text.toString(), u"HH:mm:ss"_s);
    return withSeconds.isValid() ? std::optional(withSeconds) : std::nullopt;
}

}  // namespace

Result<QDateTime> parseMoment(QStringView text, const QDateTime& now, const Notation& notation)
{
    const QStringView words = text.trimmed();
    if (const std::optional<QTime> time = timeIn(words)) {
        return lastSuchTime(*time, now);
    }
    const QStringView length = words.startsWith(u'-') ? words.sliced(1) : words;
    const bool isMistypedTime = words.contains(u':');
    if (const Result<Minutes> ago = parseDuration(length, notation); ago && !isMistypedTime) {
        return now.addSecs(-qint64{ago.value().value} * kSecondsAMinute);
    }
    for (qsizetype place = words.size() - 1; place > 0; --place) {
        if (words[place] != u' ' && words[place] != u'T') {
            continue;
        }
        const Result<QDate> day = parseDay(words.first(place), now.date(), DayLean::Past, notation);
        const std::optional<QTime> time = timeIn(words.sliced(place + 1));
        if (day && time) {
            return at(now, day.value(), *time);
        }
    }
    return refusal(text, u"no moment"_s);
}

}  // namespace credence
