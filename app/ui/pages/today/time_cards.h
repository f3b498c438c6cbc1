// SPDX-License-Identifier: GPL-3.0-or-later
/// The two cards of time: hours by week, and the last half year day by day. No streaks: a pace has rest days.
#pragma once

#include <QDate>
#include <vector>

#include "domain/study/study_summary.h"
#include "ui/widgets/card.h"

namespace credence {

class ChartOrTable;
class EmptyNote;
class HeatMap;
class WeekBars;

class HoursCard : public Card {
    Q_OBJECT
public:
    explicit HoursCard(QWidget* parent = nullptr);

    void show(const StudySummary& study);

Q_SIGNALS:
    void logChosen();
    void weekChosen(QDate monday);

private:
    std::vector<QDate> m_mondays{};
    WeekBars* m_bars;
    ChartOrTable* m_both;
    QWidget* m_legend;
    EmptyNote* m_empty;
};

class RecentDaysCard : public Card {
    Q_OBJECT
public:
    explicit RecentDaysCard(QWidget* parent = nullptr);

    void show(const StudySummary& study);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    std::vector<QDate> m_days{};    ///< of the map
    std::vector<QDate> m_logged{};  ///< of the rows of the table
    HeatMap* m_map;
    ChartOrTable* m_both;
    QLabel* m_pace;
};

}  // namespace credence
