// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_levers.h"

#include <cstdlib>

#include "words/format_ahead.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString leverTitle(const Lever& lever)
{
    switch (lever.kind) {
        case LeverKind::StudyAWeek:
            return Text::tr("Study a week");
        case LeverKind::WorkUntil:
            return Text::tr("Your work goes on until");
        case LeverKind::CeuPace:
            return Text::tr("Pace of your CEUs");
    }
    Q_UNREACHABLE();
}

QString leverValue(const Lever& lever, int value, QDate today)
{
    switch (lever.kind) {
        case LeverKind::StudyAWeek:
            return duration(Minutes{value});
        case LeverKind::WorkUntil:
            return value == lever.most ? Text::tr("no end") : date(today.addDays(qint64{value} * kDaysAWeek));
        case LeverKind::CeuPace:
            return percent(value, 100);
    }
    Q_UNREACHABLE();
}

QString leverDay(const std::optional<QDate>& day)
{
    return day ? Text::tr("about %1").arg(date(*day)) : Text::tr("no day in sight");
}

QString leverChange(const Lever& lever, const std::optional<QDate>& day)
{
    QStringList parts;
    if (day != lever.day) {
        if (day && lever.day) {
            const auto days = static_cast<int>(lever.day->daysTo(*day));
            const QString amountOfDays = amount({AmountUnit::Days, std::abs(days)});
            parts << (days > 0 ? Text::tr("%1 later", "days").arg(amountOfDays)
                               : Text::tr("%1 earlier", "days").arg(amountOfDays));
        } else {
            parts << Text::tr("instead of %1", "what it is without the what-if").arg(leverDay(lever.day));
        }
    }
    if (day && lever.wantedBy) {
        const auto spare = static_cast<int>(day->daysTo(*lever.wantedBy));
        const QString days = amount({AmountUnit::Days, std::abs(spare)});
        parts << (spare == 0  ? Text::tr("just in time")
                  : spare > 0 ? Text::tr("%1 to spare", "days").arg(days)
                              : Text::tr("%1 late", "days").arg(days));
    }
    return joined(parts);
}

QString leverName(const Lever& lever, const Scenario& scenario)
{
    return Text::tr("%1: %2", "credential, what is other than it is")
        .arg(lever.subject, joined(scenarioWords(scenario)));
}

}  // namespace credence::format
