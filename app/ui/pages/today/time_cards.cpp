// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/time_cards.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "words/format.h"
#include "words/format_standings.h"
#include "ui/pages/today/week_bars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_or_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/heat_map.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Which colour of a chart is what.
class Legend : public QWidget {
public:
    struct Entry {
        QString text;
        Tone tone;
    };

    Legend(std::vector<Entry> entries, QWidget* parent) : QWidget(parent), m_entries(std::move(entries))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont());
        int width = 0;
        for (const Entry& entry : m_entries) {
            width += metrics.height() + metrics.horizontalAdvance(entry.text) + 3 * space::kGrid;
        }
        return {width, metrics.height()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(textFont());
        const QFontMetrics metrics(textFont());
        const int side = metrics.ascent();
        int x = 0;
        for (const Entry& entry : m_entries) {
            painter.fillRect(QRect(x, (height() - side) / 2, side, side), colour(entry.tone, palette()));
            x += metrics.height() + space::kGrid;
            painter.setPen(colour(Tone::Secondary, palette()));
            painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
            x += metrics.horizontalAdvance(entry.text) + 2 * space::kGrid;
        }
    }

private:
    [[nodiscard]] QFont textFont() const { return fontFor(TextRole::Secondary, font()); }

    std::vector<Entry> m_entries;
};

FigureTable tableOf(const std::vector<WeekSum>& weeks)
{
    FigureTable table{.columns = {HoursCard::tr("Week from"), HoursCard::tr("Study"), HoursCard::tr("Experience")},
                      .rows = {}};
    const bool anyAway = std::ranges::any_of(weeks, [](const WeekSum& week) { return week.daysAway > 0; });
    if (anyAway) {
        table.columns << HoursCard::tr("Days away");
    }
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
        QStringList row{format::date(week->monday), format::duration(week->study), format::duration(week->experience)};
        if (anyAway) {
            row << (week->daysAway > 0 ? QLocale().toString(week->daysAway) : QString());
        }
        table.rows.push_back(row);
    }
    return table;
}

QString dayWords(const DaySum& day)
{
    if (day.study.value == 0 && day.experience.value == 0) {
        return RecentDaysCard::tr("%1: nothing logged").arg(format::dateShort(day.day));
    }
    return RecentDaysCard::tr("%1: %2 study, %3 experience")
        .arg(format::dateShort(day.day), format::duration(day.study), format::duration(day.experience));
}

}  // namespace

HoursCard::HoursCard(QWidget* parent)
    : Card(tr("Hours by week"), parent),
      m_bars(new WeekBars),
      m_both(new ChartOrTable(m_bars, tr("Hours by week"), this)),
      m_legend(new Legend({{tr("study"), Tone::Study}, {tr("experience"), Tone::Accent}}, this)),
      m_empty(
          new EmptyNote(tr("Here stand your hours of study and work, week by week."), tr("Log the first entry"), this))
{
    connect(m_empty, &EmptyNote::actChosen, this, &HoursCard::logChosen);
    connect(m_bars, &WeekBars::itemActivated, this,
            [this](int week) { Q_EMIT weekChosen(m_mondays[static_cast<std::size_t>(week)]); });
    connect(m_both, &ChartOrTable::rowActivated, this, [this](int row) {
        // The table begins with the latest week.
        Q_EMIT weekChosen(m_mondays[m_mondays.size() - 1 - static_cast<std::size_t>(row)]);
    });
    tools()->addWidget(m_legend);
    tools()->addWidget(m_both->toggle());
    content()->addWidget(m_empty);
    content()->addWidget(m_both, 1);
}

void HoursCard::show(const StudySummary& study)
{
    const bool any = std::ranges::any_of(study.weeks, [](const WeekSum& week) { return timeOf(week).value > 0; });
    m_mondays.clear();
    std::ranges::transform(study.weeks, std::back_inserter(m_mondays), &WeekSum::monday);
    m_bars->setWeeks(study.weeks);
    m_both->setFigures(tableOf(study.weeks));
    m_empty->setVisible(!any);
    m_both->setVisible(any);
    m_legend->setVisible(any);
    m_both->toggle()->setVisible(any);
}

RecentDaysCard::RecentDaysCard(QWidget* parent)
    : Card(tr("Last 26 weeks"), parent),
      m_map(new HeatMap),
      m_both(new ChartOrTable(m_map, tr("Last 26 weeks"), this)),
      m_pace(makeSecondaryLabel({}, this))
{
    connect(m_map, &HeatMap::itemActivated, this,
            [this](int day) { Q_EMIT dayChosen(m_days[static_cast<std::size_t>(day)]); });
    connect(m_both, &ChartOrTable::rowActivated, this,
            [this](int row) { Q_EMIT dayChosen(m_logged[static_cast<std::size_t>(row)]); });
    m_map->setAccessibleName(tr("Time by day in the last 26 weeks"));
    tools()->addWidget(m_both->toggle());
    content()->addWidget(m_both);
    content()->addWidget(m_pace);
    content()->addStretch();
}

void RecentDaysCard::show(const StudySummary& study)
{
    std::vector<HeatMap::Day> days;
    m_days.clear();
    m_logged.clear();
    FigureTable table{.columns = {tr("Day"), tr("Study"), tr("Experience")}, .rows = {}};
    for (const DaySum& day : study.days) {
        const bool away = study.away.on(day.day);
        const QString words = away ? tr("%1 · away", "day and its figures").arg(dayWords(day)) : dayWords(day);
        m_days.push_back(day.day);
        days.push_back({.day = day.day,
                        .amount = (day.study + day.experience).value,
                        .away = away,
                        .tone = day.study > day.experience ? Tone::Study : Tone::Accent,
                        .text = words});
    }
    for (auto day = study.days.rbegin(); day != study.days.rend(); ++day) {
        if (day->study.value > 0 || day->experience.value > 0) {
            m_logged.push_back(day->day);
            table.rows.push_back(
                {format::date(day->day), format::duration(day->study), format::duration(day->experience)});
        }
    }
    const bool anyAway = std::ranges::any_of(days, &HeatMap::Day::away);
    const QString pace = anyAway ? tr("%1 · outlined: away", "the pace of the weeks").arg(format::weeksPace(study))
                                 : format::weeksPace(study);
    m_map->setDays(std::move(days), pace);
    m_both->setFigures(std::move(table));
    m_pace->setText(pace);
}

}  // namespace credence
