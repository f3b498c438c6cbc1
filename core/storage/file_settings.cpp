// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_settings.h"

#include <array>

namespace credence {

using namespace Qt::StringLiterals;

std::span<const NumberSetting> numberSettings()
{
    static const std::array<NumberSetting, 2> kSettings{
        NumberSetting{.key = u"history_days"_s, .fallback = 30, .least = 1, .most = 36'500},
        NumberSetting{.key = u"history_mebibytes"_s, .fallback = 64, .least = 1, .most = 65'536}};
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

int numberOf(const NumberSetting& setting, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= setting.least && number <= setting.most ? number : setting.fallback;
}

}  // namespace credence
