// SPDX-License-Identifier: GPL-3.0-or-later
/// How the user searches for work: planning values of ours, no rule of anybody; she may set her own in her file.
#pragma once

namespace credence {

struct SearchHabits {
    int followUpDays = 14;  ///< without a sign from them, until one asks again
    int answerDays = 7;     ///< due within so many days: to answer now
    int silentWeeks = 4;    ///< without a sign from them, until an application counts as silent

    friend bool operator==(const SearchHabits&, const SearchHabits&) = default;
};

}  // namespace credence
