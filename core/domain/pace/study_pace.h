// SPDX-License-Identifier: GPL-3.0-or-later
/// At which pace study goes on: that of the records, or of the plan while there are hardly any.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "domain/judgement/facts.h"

namespace credence {

/// What a pace rests on.
enum class PaceBasis {
    Records,   ///< the weeks before the present one
    FewWeeks,  ///< the same, though the first record lies less than kFewestPaceWeeks whole weeks back
    Planned,   ///< the hours a week that the goal names, for want of so many weeks of records
};

/// Whole ISO weeks from that of the first study up to the present one, which is left out; at most kMostPaceWeeks, and
/// that too where study lies before the recent days. 0 without any; what is brought forward is none of it.
int weeksOfStudy(const LogSums& log, QDate asOf);

struct StudyPace {
    std::vector<int> weeks;  ///< minutes, see PaceWeeks
    PaceBasis basis;
};

/// `recorded`: see studyWeeks; `weeksOfRecords`: see weeksOfStudy; `planned`: what the goal names.
StudyPace studyPaceOf(const std::vector<int>& recorded, int weeksOfRecords, const std::optional<Minutes>& planned);

}  // namespace credence
