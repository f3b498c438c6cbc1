// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for offers that are compared: the dialog and `offers` say the same.
#pragma once

#include <QString>

#include "domain/job_search/offers.h"

namespace credence::format {

/// "78 %", or that nothing is known of what matters.
QString offerScore(const ComparedOffer& offer);
/// "4 of 5 known"; empty where all is.
QString offerKnown(const ComparedOffer& offer);
/// "4.2 of 5"; "–" where it is not known.
QString offerMark(std::optional<int> hundredths);
/// "$54,080 a year of full time"; "not named" without pay.
QString yearlyPay(const ComparedOffer& offer);
/// "town, hybrid"; "–" where neither is known.
QString offerPlace(const Facts& facts, const Application& application);

}  // namespace credence::format
