// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_calendar.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "ui/theme/theme.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Seven columns of it have room for the names of the days.
int widthOfDays(const QCalendarWidget& calendar)
{
    int widest = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        widest = std::max(
            widest, calendar.fontMetrics().horizontalAdvance(calendar.locale().dayName(day, QLocale::ShortFormat)));
    }
    constexpr int kDays = 7;
    return kDays * (widest + 4 * space::kGrid);
}

}  // namespace

void makeCalm(QCalendarWidget& calendar)
{
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar.setMinimumWidth(widthOfDays(calendar));
    QTextCharFormat plain;
    plain.setForeground(colour(Tone::Text, calendar.palette()));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar.setWeekdayTextFormat(day, plain);
    }
    for (const auto& [name, arrow] :
         {std::pair(u"qt_calendar_prevmonth"_s, u"‹"_s), std::pair(u"qt_calendar_nextmonth"_s, u"›"_s)}) {
        if (auto* button = calendar.findChild<QToolButton*>(name)) {
            button->setIcon({});
            button->setText(arrow);
        }
    }
}

}  // namespace credence
