// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timer_store.h"

#include <sqlite3.h>

#include <QStringList>

#include "storage/database.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kMomentFormat = u"yyyy-MM-ddTHH:mm:ss'Z'"_s;

QString textOf(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(kMomentFormat) : QString();
}

/// No moment unless it is written as above.
QDateTime momentIn(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return textOf(moment) == text ? moment : QDateTime();
}

QString textOf(const std::vector<TimerPause>& pauses)
{
    QStringList texts;
    for (const TimerPause& pause : pauses) {
        texts << textOf(pause.from) + u'/' + textOf(pause.until);
    }
    return texts.join(u' ');
}

/// Nothing if the text is none, or the pauses are not in order.
std::optional<std::vector<TimerPause>> pausesIn(const QString& text)
{
    std::vector<TimerPause> pauses;
    for (const QString& each : text.split(u' ', Qt::SkipEmptyParts)) {
        const TimerPause pause{.from = momentIn(each.section(u'/', 0, 0)), .until = momentIn(each.section(u'/', 1))};
        const bool isOpen = each.endsWith(u'/');
        const bool follows = pauses.empty() || (pauses.back().until.isValid() && pauses.back().until <= pause.from);
        if (!pause.from.isValid() || !follows || (isOpen ? pause.until.isValid() : pause.until <= pause.from)) {
            return std::nullopt;
        }
        pauses.push_back(pause);
    }
    return pauses;
}

void writeTimer(Database& database, const RunningTimer& timer)
{
    Statement(database,
              uR"sql(
        INSERT INTO timer (id, started_at, zone, pauses, line, kept, from_copy)
        VALUES (1, :started_at, :zone, :pauses, :line, :kept, :from_copy))sql"_s)
        .bind(u":started_at"_s, textOf(timer.startedAt))
        .bind(u":zone"_s, timer.zone)
        .bind(u":pauses"_s, textOf(timer.pauses))
        .bind(u":line"_s, timer.line)
        .bind(u":kept"_s, qint64{timer.kept ? 1 : 0})
        .bind(u":from_copy"_s, qint64{timer.fromCopy ? 1 : 0})
        .run();
}

}  // namespace

bool isTimerMoment(const QString& text)
{
    return momentIn(text).isValid();
}

bool isTimerPauses(const QString& text)
{
    return pausesIn(text).has_value();
}

std::optional<RunningTimer> readTimer(const Database& database)
{
    Statement row(database, u"SELECT started_at, zone, pauses, line, kept, from_copy FROM timer"_s);
    if (!row.next()) {
        return std::nullopt;
    }
    const QDateTime startedAt = momentIn(row.text(0));
    const std::optional<std::vector<TimerPause>> pauses = pausesIn(row.text(2));
    if (!startedAt.isValid() || !pauses) {
        throw SqlFailure(SQLITE_CORRUPT, u"not the times of a timer: %1 %2"_s.arg(row.text(0), row.text(2)));
    }
    return RunningTimer{.startedAt = startedAt,
                        .zone = row.text(1),
                        .pauses = *pauses,
                        .line = row.text(3),
                        .kept = row.flag(4),
                        .fromCopy = row.flag(5)};
}

bool replaceTimer(Database& database, const std::optional<RunningTimer>& before,
                  const std::optional<RunningTimer>& after)
{
    if (readTimer(database) != before) {
        return false;
    }
    Statement(database, u"DELETE FROM timer"_s).run();
    if (after) {
        writeTimer(database, *after);
    }
    return true;
}

Error otherTimer()
{
    return {.code = Error::Code::Conflict, .subject = u"timer"_s};
}

void markTimerCopied(const QString& path)
{
    Database database(path, Database::Mode::ReadWrite);
    Statement table(database, u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'timer'"_s);
    if (table.next()) {
        Statement(database, u"UPDATE timer SET from_copy = 1"_s).run();
    }
}

}  // namespace credence
