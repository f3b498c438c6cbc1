// SPDX-License-Identifier: GPL-3.0-or-later
/// Logged time by kind, subject, week and day. Hours are a second figure beside the calendar days of experience.
#pragma once

#include "domain/judgement/overview.h"
#include "domain/judgement/situation.h"

namespace credence {

/// Weeks are ISO weeks; the present one is the last, up to the as-of date. Subjects without an entry are left out;
/// equal ones are ordered by code.
StudySummary summarizeStudy(const Situation& situation);

}  // namespace credence
