// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/time_tracker_csv.h"

#include <QRegularExpression>

#include "domain/text/parse_values.h"
#include "exchange/imported_rows.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

enum Column { Client, Project, Description, StartDate, StartTime, Duration };
constexpr auto kNames =
    std::to_array<const char16_t*>({u"Client", u"Project", u"Description", u"Start date", u"Start time", u"Duration"});
using Columns = std::array<int, kNames.size()>;

/// "19:40:00", "7:40 PM", "07:40:00 pm": seconds are dropped.
std::optional<Minutes> startTime(const QString& text)
{
    static const QRegularExpression kTime(
        QRegularExpression::anchoredPattern(u"([0-9]{1,2}:[0-9]{2})(?::[0-5][0-9])?(\\s*[AaPp][Mm])?"_s));
    const QRegularExpressionMatch match = kTime.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const Result<Minutes> time = parseTimeOfDay(QString(match.captured(1) + match.captured(2)));
    return time ? std::optional(time.value()) : std::nullopt;
}

std::optional<Minutes> duration(const QString& text)
{
    static const QRegularExpression kDuration(
        QRegularExpression::anchoredPattern(u"([0-9]{1,5}):([0-5][0-9]):([0-5][0-9])"_s));
    const QRegularExpressionMatch match = kDuration.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int minutes = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    return Minutes{minutes + (match.capturedView(3).toInt() >= 30 ? 1 : 0)};
}

/// A row with too few or too many cells may have them in the wrong places: nothing of it is read.
TimeTrackerEntry misshapen(const CsvRow& row)
{
    return {
        .line = row.line, .client = {}, .project = {}, .description = {}, .raw = row.cells.join(u", "_s), .key = {}};
}

TimeTrackerEntry entryOf(const CsvRow& row, const Columns& columns, RowKeys& keys)
{
    const auto cell = [&](Column column) { return row.cells[columns[column]]; };
    const Result<QDate> day = parseCalendarDate(cell(StartDate), plainNotation());
    // The day in one form, so that a report with the other form of dates gives the same key.
    const QString dayKey = day ? day.value().toString(Qt::ISODate) : cell(StartDate);
    return {
        .line = row.line,
        .client = cell(Client),
        .project = cell(Project),
        .description = cell(Description),
        .day = day ? std::optional(day.value()) : std::nullopt,
        .startedAt = startTime(cell(StartTime)),
        .duration = duration(cell(Duration)),
        .raw = row.cells.join(u", "_s),
        .key = keys.next({dayKey, cell(StartTime), cell(Duration), cell(Client), cell(Project), cell(Description)})};
}

}  // namespace

Result<std::vector<TimeTrackerEntry>> readTimeTrackerCsv(const QByteArray& bytes)
{
    return readEntries<TimeTrackerEntry>(bytes, kNames, entryOf, misshapen);
}

}  // namespace credence
