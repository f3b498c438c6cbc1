// SPDX-License-Identifier: GPL-3.0-or-later
/// The log in words: its rows, its groups and its sums.
#pragma once

#include "domain/log/overlaps.h"
#include "words/format.h"

namespace credence::format {

/// Of one of kLogKinds.
QString logKindName(RecordKind kind);
/// Time, CEUs or score; empty where there is none.
QString logAmount(const LogRow& row);
/// The subject, place, provider or credential; of an entry whose placement is gone too.
QString logSubject(const RuleBook& rules, const LogRow& row);
/// "19:40 – 20:55": when it began and ended; empty if it is not known when it began. What is brought forward has no
/// time of day but "until then".
QString logTime(const LogRow& row);
/// "Thu, Nov 19, 2026", "Nov 16 – Nov 22, 2026", "November 2026", "Study: ICD-10-CM"
QString logGroup(const LogGroup& group, LogGrouping grouping, const RuleBook& rules);
QString logGrouping(LogGrouping grouping);  ///< "by week"
/// "9 entries", or "9 of 12 entries" where there are `all`.
QString logEntries(int shown, int all);
/// "12 h 30 of study · 210 h of study brought forward · 5 h of experience · 2.00 CEUs"; parts that are zero are left
/// out.
QString logSums(const LogTotals& totals);

QString overlapCount(int overlaps);          ///< "2 overlaps"
QString sharedTime(const Overlap& overlap);  ///< "2 h 00 counted twice"
/// What each answer would do, or why it cannot be given: "Split the experience around it: 6 h 00"
QString splitAnswer(const std::optional<Yielding>& parted);
QString trimAnswer(const std::optional<Yielding>& trimmed);

}  // namespace credence::format
