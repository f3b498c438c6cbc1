// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/what_if_table.h"

#include <algorithm>
#include <cstdlib>

#include "domain/what_if/figures.h"
#include "words/format_ahead.h"
#include "words/format_exam.h"
#include "words/format_figures.h"
#include "words/format_text.h"

namespace credence {

using namespace Qt::StringLiterals;
using format::Text;

namespace {

/// One figure of one column, ready to be compared: words, and the values behind them.
struct Entry {
    QString key;
    QString title;
    QString words;
    std::optional<Amount> done{};
    std::optional<Amount> needed{};
    std::optional<ProgressState> state{};
    std::optional<QDate> day{};
    bool always = false;  ///< stands in the table even where nothing differs
};

/// What one column says, in the order of its rows.
class Column {
public:
    Column(const Overview& overview, const Outlook& outlook)
    {
        m_entries.push_back({.key = u"judged"_s,
                             .title = Text::tr("Judged on"),
                             .words = format::date(overview.asOf),
                             .day = overview.asOf,
                             .always = true});
        for (const StandingFigure& figure : figuresOf(overview)) {
            add(figure, overview, outlook);
        }
        for (const Forecast& forecast : outlook.amounts) {
            if (forecast.kind == ForecastKind::Ceus) {
                add(forecast, overview);
            }
        }
        for (const RouteForecast& route : outlook.routes) {
            for (const Forecast& work : route.experience) {
                add(work, overview);
            }
        }
        addNextDeadline(overview);
    }

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* withKey(const QString& key) const
    {
        const auto found = std::ranges::find(m_entries, key, &Entry::key);
        return found == m_entries.end() ? nullptr : &*found;
    }

private:
    void add(StandingFigure figure, const Overview& overview, const Outlook& outlook)
    {
        const bool isSitting = figure.deadline == DeadlineKind::Exam;
        if ((figure.kind == FigureKind::Deadline && !isSitting) || withKey(figure.key)) {
            return;  // the next deadline has a row of its own; a second sitting of one exam is further away
        }
        if (figure.kind == FigureKind::Goal) {
            useStudyForecast(figure, outlook);
        }
        if (figure.kind == FigureKind::Requirement) {
            figure.day = std::nullopt;  // the route and the goal say when
        }
        const bool always = figure.kind == FigureKind::Goal || figure.kind == FigureKind::Route ||
                            figure.kind == FigureKind::CycleTotal || isSitting;
        m_entries.push_back({.key = figure.key,
                             .title = format::figureTitle(figure),
                             .words = isSitting ? sittingWords(figure, overview) : format::figureWords(figure),
                             .done = figure.done,
                             .needed = figure.needed,
                             .state = figure.state,
                             .day = figure.day,
                             .always = always});
    }

    static QString sittingWords(const StandingFigure& figure, const Overview& overview)
    {
        const auto goal = std::ranges::find_if(overview.goals, [&figure](const GoalProgress& one) {
            return one.credential == figure.subject && one.exam && one.exam->nextSitting == figure.day;
        });
        return goal == overview.goals.end() ? format::figureWords(figure)
                                            : format::sittingDay(*figure.day, format::retakeDays(*goal->exam));
    }

    /// The page shows the middle of the forecast for a goal in preparation, and so does the table.
    static void useStudyForecast(StandingFigure& figure, const Outlook& outlook)
    {
        const auto study = std::ranges::find_if(outlook.amounts, [&figure](const Forecast& forecast) {
            return forecast.kind == ForecastKind::Study && forecast.subject == figure.subject;
        });
        if (study != outlook.amounts.end()) {
            figure.day = study->dates.p50;
        }
    }

    void add(const Forecast& forecast, const Overview& overview)
    {
        const bool isTotal = std::ranges::any_of(overview.cycles, [&forecast](const CycleProgress& cycle) {
            return cycle.body == forecast.subject && cycle.total.requirementId == forecast.requirementId;
        });
        m_entries.push_back(
            {.key = u"forecast:%1:%2"_s.arg(forecast.subject, forecast.requirementId),
             .title = Text::tr("%1, at this pace", "what is forecast").arg(format::forecastTitle(forecast)),
             .words = format::forecastDay(forecast),
             .day = forecast.dates.p50,
             .always = isTotal});
    }

    void addNextDeadline(const Overview& overview)
    {
        const auto next = std::ranges::find_if(
            overview.deadlines, [&overview](const DeadlineItem& item) { return item.day >= overview.asOf; });
        if (next != overview.deadlines.end()) {
            m_entries.push_back(
                {.key = u"next"_s,
                 .title = Text::tr("Next deadline"),
                 .words =
                     Text::tr("%1 · %2", "deadline, day").arg(format::deadlineTitle(*next), format::date(next->day)),
                 .day = next->day,
                 .always = true});
        }
    }

    std::vector<Entry> m_entries;
};

QString dayChange(QDate before, QDate after)
{
    const auto days = static_cast<int>(before.daysTo(after));
    const QString amount = format::amount({AmountUnit::Days, std::abs(days)});
    return days > 0 ? Text::tr("%1 later", "days").arg(amount) : Text::tr("%1 earlier", "days").arg(amount);
}

QString amountChange(const Amount& before, const Amount& after)
{
    const int more = after.value - before.value;
    const QString amount = format::amount({after.unit, std::abs(more)});
    return more > 0 ? Text::tr("%1 more", "amount").arg(amount) : Text::tr("%1 less", "amount").arg(amount);
}

/// What `after` has that `before` has not, in words; empty: nothing.
QString changeWords(const Entry& before, const Entry& after)
{
    QStringList words;
    if (before.done && after.done && before.done != after.done) {
        words << amountChange(*before.done, *after.done);
    }
    if (before.needed && after.needed && before.needed != after.needed) {
        words << Text::tr("%1 asked", "so much more or less").arg(amountChange(*before.needed, *after.needed));
    }
    if (before.day && after.day && before.day != after.day) {
        words << dayChange(*before.day, *after.day);
    }
    if (before.day && !after.day && before.state == after.state) {
        words << Text::tr("instead of %1", "what it is without the what-if").arg(format::date(*before.day));
    }
    if (words.isEmpty() && before.words != after.words) {
        words << Text::tr("instead of %1", "what it is without the what-if").arg(before.words);
    }
    return words.join(u" · "_s);
}

WhatIfCell cellOf(const Entry* before, const Entry* after)
{
    if (!after) {
        return {.figure = u"–"_s, .change = before ? Text::tr("no longer asked") : QString()};
    }
    return {.figure = after->words, .change = before ? changeWords(*before, *after) : Text::tr("new")};
}

/// All keys once: those of the first column in its order, then what only others have, each after what it follows there.
std::vector<const Entry*> rowsOf(const std::vector<Column>& columns)
{
    std::vector<const Entry*> rows;
    for (const Column& column : columns) {
        auto place = rows.begin();
        for (const Entry& entry : column.entries()) {
            const auto known = std::ranges::find(rows, entry.key, &Entry::key);
            place = known == rows.end() ? rows.insert(place, &entry) : known;
            ++place;
        }
    }
    return rows;
}

}  // namespace

std::vector<WhatIfRow> whatIfRows(const Overview& now, const Outlook& outlook, const std::vector<Imagined>& imagined)
{
    std::vector<Column> columns{Column(now, outlook)};
    for (const Imagined& one : imagined) {
        columns.emplace_back(one.overview, one.outlook);
    }
    std::vector<WhatIfRow> rows;
    for (const Entry* entry : rowsOf(columns)) {
        const Entry* before = columns.front().withKey(entry->key);
        WhatIfRow row{.title = entry->title, .cells = {{.figure = before ? before->words : u"–"_s}}};
        for (std::size_t column = 1; column < columns.size(); ++column) {
            row.cells.push_back(cellOf(before, columns[column].withKey(entry->key)));
        }
        const bool differs =
            std::ranges::any_of(row.cells, [](const WhatIfCell& cell) { return !cell.change.isEmpty(); });
        if (entry->always || differs) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

}  // namespace credence
