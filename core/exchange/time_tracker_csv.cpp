// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/time_tracker_csv.h"

#include <algorithm>

#include "domain/text/parse_values.h"
#include "exchange/imported_rows.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Client,
    Project,
    Description,
    StartDate,
    StartTime,
    Duration,
    DurationInHours,
    DurationAsDecimal,
    EndDate,
    EndTime
};
constexpr auto kNames =
    std::to_array<const char16_t*>({u"Client", u"Project", u"Description", u"Start date", u"Start time", u"Duration",
                                    u"Duration (h)", u"Duration (decimal)", u"End date", u"End time"});
constexpr std::size_t kRequiredTrackerColumns = Duration;  // of those of durations one has to be there
using Columns = std::array<int, kNames.size()>;

/// The cell in a column; empty where the file has none of that name.
class Cells {
public:
    Cells(const CsvRow& row, const Columns& columns) : m_row(row), m_columns(columns) {}

    QString operator()(Column column) const { return m_row.cells.value(m_columns[column]); }
    [[nodiscard]] bool has(Column column) const { return m_columns[column] >= 0; }

private:
    const CsvRow& m_row;
    const Columns& m_columns;
};

std::optional<Minutes> startTime(const QString& typed)
{
    constexpr int kSecondsOfMinute = 60;
    const std::optional<int> seconds = secondsOfClock(typed);
    return seconds ? std::optional(Minutes{*seconds / kSecondsOfMinute}) : std::nullopt;  // seconds are dropped
}

/// The column that says how long the entry of the row took.
Column durationColumn(const Cells& cell)
{
    for (const Column column : {Duration, DurationInHours, DurationAsDecimal}) {
        if (!cell(column).trimmed().isEmpty()) {
            return column;
        }
    }
    return cell.has(Duration) ? Duration : cell.has(DurationInHours) ? DurationInHours : DurationAsDecimal;
}

std::optional<int> durationIn(Column column, const Cells& cell, DurationParts parts)
{
    const std::optional<int> hours = column == Duration ? std::nullopt : secondsOfHours(cell(column));
    return hours ? hours : secondsOfDuration(cell(column), parts);
}

/// From the start to the end, which without a day of its own is the next such time.
std::optional<int> elapsed(const Cells& cell, std::optional<QDate> startDay, std::optional<QDate> endDay)
{
    const std::optional<int> start = secondsOfClock(cell(StartTime));
    const std::optional<int> end = secondsOfClock(cell(EndTime));
    if (!start || !end) {
        return std::nullopt;
    }
    if (startDay && endDay) {
        return static_cast<int>(startDay->daysTo(*endDay)) * kSecondsOfDay + *end - *start;
    }
    return (*end - *start + kSecondsOfDay) % kSecondsOfDay;
}

/// What is known of the durations before the rows are read: what "18:25" is.
class WholeColumns {
public:
    explicit WholeColumns(std::optional<DurationParts> told) : m_told(told) {}

    [[nodiscard]] QStringList missing(const Columns& columns)
    {
        m_head = columns[Duration] < 0 ? std::optional(DurationParts::HoursAndMinutes) : std::nullopt;
        const bool isNone = m_head && columns[DurationInHours] < 0 && columns[DurationAsDecimal] < 0;
        return isNone ? QStringList{QString::fromUtf16(kNames[Duration])} : QStringList();
    }

    void look(const CsvRow& row, const Columns& columns)
    {
        const Cells cell(row, columns);
        const std::optional<int> decimal = secondsOfHours(cell(DurationAsDecimal));
        m_proof.look(cell(durationColumn(cell)), decimal ? decimal : elapsed(cell, {}, {}), row.line);
    }

    [[nodiscard]] std::optional<Error> decide()
    {
        const Result<DurationParts> parts = m_proof.parts(m_told, m_head);
        if (!parts) {
            return parts.error();
        }
        m_parts = parts.value();
        return std::nullopt;
    }

    [[nodiscard]] DurationParts parts() const { return m_parts; }

private:
    std::optional<DurationParts> m_told;
    std::optional<DurationParts> m_head{};  ///< what the head of the column says
    DurationPartsProof m_proof{};
    DurationParts m_parts = DurationParts::HoursAndMinutes;
};

/// What the row says beside its duration of `seconds`, if that is another length.
std::optional<OtherLength> otherLengthOf(const Cells& cell, std::optional<QDate> day, const DateReader& dates,
                                         int seconds)
{
    const QString endCell = cell(EndDate).trimmed();
    const Result<QDate> endDay = dates.day(endCell);
    const bool isUnread = !endCell.isEmpty() && !endDay;
    const std::optional<int> length =
        isUnread ? std::nullopt : elapsed(cell, day, endDay ? std::optional(endDay.value()) : std::nullopt);
    const bool isSame =
        !length || isRounding(*length, seconds) || (endCell.isEmpty() && isRounding(*length, seconds % kSecondsOfDay));
    if (!isSame) {
        return OtherLength{.from = OtherLength::From::StartAndEnd,
                           .length = *length < 0 ? Minutes{-inMinutes(-*length).value} : inMinutes(*length)};
    }
    const std::optional<int> decimal = secondsOfHours(cell(DurationAsDecimal));
    return decimal && !isRounding(*decimal, seconds)
               ? std::optional(OtherLength{.from = OtherLength::From::OtherColumn, .length = inMinutes(*decimal)})
               : std::nullopt;
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

TimeTrackerEntry entryOf(const CsvRow& row, const Columns& columns, const DateReader& dates, RowKeys& keys,
                         DurationParts parts)
{
    const Cells cell(row, columns);
    const Result<QDate> day = dates.day(cell(StartDate));
    // The day in one form, so that a report with the other form of dates gives the same key.
    const QString dayKey = day ? day.value().toString(Qt::ISODate) : cell(StartDate);
    const std::optional<Minutes> startedAt = startTime(cell(StartTime));
    const Column lengthColumn = durationColumn(cell);
    const std::optional<int> seconds = durationIn(lengthColumn, cell, parts);
    const std::optional<Minutes> length = seconds ? std::optional(inMinutes(*seconds)) : std::nullopt;
    TimeTrackerEntry entry{
        .line = row.line,
        .client = cell(Client),
        .project = cell(Project),
        .description = cell(Description),
        .day = day ? std::optional(day.value()) : std::nullopt,
        .startedAt = startedAt,
        .duration = length,
        .raw = row.text,
        .key = keys.next({u"2"_s, dayKey, spelled(startedAt, cell(StartTime)), spelled(length, cell(lengthColumn)),
                          cell(Client).simplified().toCaseFolded(), cell(Project).simplified().toCaseFolded(),
                          cell(Description).simplified()}),
        .formerKey =
            keys.next({dayKey, cell(StartTime), cell(lengthColumn), cell(Client), cell(Project), cell(Description)})};
    if (seconds) {
        entry.otherLength = otherLengthOf(cell, entry.day, dates, *seconds);
    }
    judge(entry, cell(StartDate), cell(StartTime), cell(lengthColumn));
    return entry;
}

}  // namespace

Result<std::vector<TimeTrackerEntry>> readTimeTrackerCsv(const QByteArray& bytes, const DateHints& dates,
                                                         std::optional<DurationParts> parts)
{
    WholeColumns whole(parts);
    const auto read = [&whole](const CsvRow& row, const Columns& columns, const DateReader& days, RowKeys& keys) {
        return entryOf(row, columns, days, keys, whole.parts());
    };
    return readEntries<TimeTrackerEntry>(bytes, kNames, StartDate, dates, read, misshapen, kRequiredTrackerColumns,
                                         whole);
}

}  // namespace credence
