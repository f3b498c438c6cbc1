// SPDX-License-Identifier: GPL-3.0-or-later
/// A working life of thirty years as records: what the judgements and the allocator are measured on. Always the same.
#pragma once

#include <QDate>
#include <vector>

#include "domain/judgement/facts.h"
#include "storage/record_file.h"

namespace credence::bench {

/// The day after the last entry.
inline const QDate kCareerToday(2026, 11, 23);

/// 60,000 log entries, 2,000 CEU activities, 8 credentials of both bodies, 12 placements with letters, exams, practice
/// exams, memberships and goals.
std::vector<RecordChange> longCareer();

/// 300 activities inside the cycles that run, and 6 credentials: of AAPC alone, three of them bound to a subject, or
/// three of each body. Credits of one activity in ten are submitted.
enum class SixCredentials { OfAapc, OfBothBodies };
Facts busyCycle(SixCredentials credentials);

}  // namespace credence::bench
