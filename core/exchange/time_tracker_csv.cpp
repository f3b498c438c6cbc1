// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/time_tracker_csv.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/text/parse_values.h"
#include "exchange/imported_rows.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

enum Column { Client, Project, Description, StartDate, StartTime, Duration };
constexpr auto kNames =
    std::to_array<const char16_t*>({u"Client", u"Project", u"Description", u"Start date", u"Start time", u"Duration"});
using Columns = std::array<int, kNames.size()>;

/// "19:40:00", "7:40 PM", "07:40:00 pm", "7 p.m.", with any kind of blank: seconds are dropped.
std::optional<Minutes> startTime(const QString& typed)
{
    const QString text = withPlainBlanks(typed);
    static const QRegularExpression kTime(QRegularExpression::anchoredPattern(
        u"([0-9]{1,2}:[0-9]{2}|[0-9]{1,2}(?= ?[AaPp]))(?::[0-5][0-9])?( ?[AaPp]\\. ?[Mm]\\.| ?[AaPp][Mm])?"_s));
    const QRegularExpressionMatch match = kTime.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // "a. m." as some locales write it.
    const Result<Minutes> time = parseTimeOfDay(QString(match.captured(1) + match.captured(2).remove(u' ')));
    return time ? std::optional(time.value()) : std::nullopt;
}

/// "01:30:00", "18:25 min", and what people type with a unit or a colon: "0.75 h", "1:30". A bare number is none.
std::optional<Minutes> duration(const QString& typed)
{
    static const QRegularExpression kClock(
        QRegularExpression::anchoredPattern(u"([0-9]{1,5}):([0-5][0-9]):([0-5][0-9])"_s));
    static const QRegularExpression kMinutes(QRegularExpression::anchoredPattern(u"([0-9]{1,5}):([0-5][0-9]) min"_s));
    const QString text = withPlainBlanks(typed).trimmed();
    const auto rounded = [](int minutes, int seconds) { return Minutes{minutes + (seconds >= 30 ? 1 : 0)}; };
    if (const QRegularExpressionMatch match = kClock.match(text); match.hasMatch()) {
        return rounded(match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt(),
                       match.capturedView(3).toInt());
    }
    if (const QRegularExpressionMatch match = kMinutes.match(text); match.hasMatch()) {
        return rounded(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    }
    const bool hasUnit = std::ranges::any_of(text, [](QChar c) { return c == u':' || c.isLetter(); });
    const Result<Minutes> length = parseDuration(text, plainNotation());
    return hasUnit && length ? std::optional(length.value()) : std::nullopt;
}

/// A row with too few or too many cells may have them in the wrong places: nothing of it is read.
TimeTrackerEntry misshapen(const CsvRow& row)
{
    return {.line = row.line,
            .client = {},
            .project = {},
            .description = {},
            .problem = RowProblem::WrongColumnCount,
            .raw = row.text,
            .key = {}};
}

/// How the value is written does not matter; what is no value stands for itself.
QString spelled(const std::optional<Minutes>& value, const QString& cell)
{
    return value ? QString::number(value->value) : cell.trimmed();
}

/// The first of the cells that are needed and not understood.
void judge(TimeTrackerEntry& entry, const QString& date, const QString& start, const QString& length)
{
    const auto take = [&entry](RowProblem problem, Column column, const QString& cell) {
        const bool isEmpty = cell.trimmed().isEmpty();
        entry.problem = isEmpty ? RowProblem::Missing : problem;
        entry.unread = isEmpty ? QString::fromUtf16(kNames[column]) : cell;
    };
    if (!entry.day) {
        take(RowProblem::BadDate, StartDate, date);
    } else if (!start.trimmed().isEmpty() && !entry.startedAt) {
        take(RowProblem::BadStartTime, StartTime, start);
    } else if (!entry.duration) {
        take(RowProblem::BadDuration, Duration, length);
    } else if (entry.client.trimmed().isEmpty()) {
        take(RowProblem::Missing, Client, entry.client);
    } else if (entry.project.trimmed().isEmpty()) {
        take(RowProblem::Missing, Project, entry.project);
    }
}

TimeTrackerEntry entryOf(const CsvRow& row, const Columns& columns, const DateReader& dates, RowKeys& keys)
{
    const auto cell = [&](Column column) { return row.cells[columns[column]]; };
    const Result<QDate> day = dates.day(cell(StartDate));
    // The day in one form, so that a report with the other form of dates gives the same key.
    const QString dayKey = day ? day.value().toString(Qt::ISODate) : cell(StartDate);
    const std::optional<Minutes> startedAt = startTime(cell(StartTime));
    const std::optional<Minutes> length = duration(cell(Duration));
    TimeTrackerEntry entry{
        .line = row.line,
        .client = cell(Client),
        .project = cell(Project),
        .description = cell(Description),
        .day = day ? std::optional(day.value()) : std::nullopt,
        .startedAt = startedAt,
        .duration = length,
        .raw = row.text,
        .key = keys.next({u"2"_s, dayKey, spelled(startedAt, cell(StartTime)), spelled(length, cell(Duration)),
                          cell(Client).simplified().toCaseFolded(), cell(Project).simplified().toCaseFolded(),
                          cell(Description).simplified()}),
        .formerKey =
            keys.next({dayKey, cell(StartTime), cell(Duration), cell(Client), cell(Project), cell(Description)})};
    judge(entry, cell(StartDate), cell(StartTime), cell(Duration));
    return entry;
}

}  // namespace

Result<std::vector<TimeTrackerEntry>> readTimeTrackerCsv(const QByteArray& bytes, const DateHints& dates)
{
    return readEntries<TimeTrackerEntry>(bytes, kNames, StartDate, dates, entryOf, misshapen);
}

}  // namespace credence
