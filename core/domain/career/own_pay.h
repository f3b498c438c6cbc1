// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's own pay, made comparable: every pay is also that of a full-time year.
#pragma once

#include <optional>
#include <vector>

#include "domain/judgement/situation.h"

namespace credence {

/// What the hours a week of the work rest on.
enum class HoursBasis {
    Pay,        ///< said with the pay
    Placement,  ///< those of the placement
    FullTime,   ///< nobody says them: a full-time week stands in
};

CREDENCE_ENUM_NAMES(HoursBasis, {{Pay, u"pay"}, {Placement, u"placement"}, {FullTime, u"full_time"}});

/// Time a week that the pay is for: its own, else that of the placement it names, else of one at its employer on that
/// day.
struct WorkWeek {
    std::optional<Minutes> weekly{};  ///< nothing: nobody says it
    HoursBasis basis = HoursBasis::FullTime;

    friend bool operator==(const WorkWeek&, const WorkWeek&) = default;
};
WorkWeek workWeekOf(const Pay& pay, const Situation& situation);

/// What the user earns on the as-of date.
struct PresentPay {
    Pay pay;
    WorkWeek week;
    std::optional<Cents> anHour{};
    std::optional<Cents> fullTime{};
};

/// The pay that began last, on the as-of date or before; nothing without one. One whose placement is over is still the
/// best that is known.
std::optional<PresentPay> presentPay(const Situation& situation, int hoursAYear);

}  // namespace credence
