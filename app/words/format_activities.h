// SPDX-License-Identifier: GPL-3.0-or-later
/// The CEU activities that a rule names, in words for people.
#pragma once

#include <QString>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/records/ceu_state.h"
#include "domain/rules/rule_values.h"

namespace credence::format {

/// "activities on auditing; activities with all of this (kind: taught or written · source: CMS)": what fits any of
/// `matches`; every activity where there is none.
QString activities(const std::vector<ActivityMatch>& matches);

/// "◐ submitted"; where its credits differ "◐ CPC submitted, CCA allocated".
QString ceuState(const CeuActivity& activity);
/// A credit a line: "CPC: 1.5 CEUs, submitted".
QString ceuCredits(const CeuActivity& activity);

/// "activities taught: at most 10 CEUs in a cycle".
QString ceuLimit(const CeuLimitRule& rule);
/// Why CEUs lie over a cap.
QString overCap(const NotCountedItem& item);
/// What is not sure of CEUs that `body` counts, and what to do about it.
QString ceuDoubt(const CeuDoubt& doubt, const QString& body);

}  // namespace credence::format
