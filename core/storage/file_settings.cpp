// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_settings.h"

#include <array>

namespace credence {

using namespace Qt::StringLiterals;

std::span<const NumberSetting> numberSettings()
{
    static const std::array<NumberSetting, 12> kSettings{
        NumberSetting{.key = u"history_days"_s, .fallback = 30, .least = 1, .most = 36'500},
        NumberSetting{.key = u"history_mebibytes"_s, .fallback = 64, .least = 1, .most = 65'536},
        // Of the search for work: planning values of ours.
        NumberSetting{.key = u"follow_up_days"_s, .fallback = 14, .least = 1, .most = 365},
        NumberSetting{.key = u"answer_days"_s, .fallback = 7, .least = 0, .most = 365},
        NumberSetting{.key = u"silent_weeks"_s, .fallback = 4, .least = 1, .most = 104},
        // Of offers that are compared, in the order of their criteria: all matter alike until the user says otherwise.
        NumberSetting{.key = u"weight_pay"_s, .fallback = 3, .least = 0, .most = 5},
        NumberSetting{.key = u"weight_place"_s, .fallback = 3, .least = 0, .most = 5},
        NumberSetting{.key = u"weight_growth"_s, .fallback = 3, .least = 0, .most = 5},
        NumberSetting{.key = u"weight_hours"_s, .fallback = 3, .least = 0, .most = 5},
        NumberSetting{.key = u"weight_people"_s, .fallback = 3, .least = 0, .most = 5},
        // Of the timer: a long working day with its breaks; whole minutes, which are not rounded any further.
        NumberSetting{.key = u"timer_hours"_s, .fallback = 10, .least = 1, .most = 24},
        NumberSetting{.key = u"timer_step"_s, .fallback = 1, .least = 1, .most = 60}};
    return kSettings;
}

const NumberSetting& historyDays()
{
    return numberSettings()[0];
}

const NumberSetting& historyMebibytes()
{
    return numberSettings()[1];
}

const NumberSetting& followUpDays()
{
    return numberSettings()[2];
}

const NumberSetting& answerDays()
{
    return numberSettings()[3];
}

const NumberSetting& silentWeeks()
{
    return numberSettings()[4];
}

const NumberSetting& offerWeight(std::size_t place)
{
    constexpr std::size_t kFirstWeight = 5;
    return numberSettings()[kFirstWeight + place];
}

const NumberSetting& timerHours()
{
    return numberSettings()[10];
}

const NumberSetting& timerStep()
{
    return numberSettings()[11];
}

int numberOf(const NumberSetting& setting, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= setting.least && number <= setting.most ? number : setting.fallback;
}

}  // namespace credence
