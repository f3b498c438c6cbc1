// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for allocations of CEUs.
#pragma once

#include <QStringList>

#include "domain/allocation/allocate_ceus.h"
#include "words/format.h"

namespace credence::format {

QString creditWhy(CreditWhy why);
/// creditWhy, and how much of the credit is beyond it.
QString creditReason(CreditWhy why, CeuHundredths beyond);
QString spareWhy(SpareWhy why);
QString ceuWorth(const CeuWorth& worth);
QString quotaShares(const CredentialQuota& quota);  ///< "at least 8 CEUs in HIIM domains"; empty without any
/// What an allocation leaves open, what would help, and what the cycle before can spare; a line each.
QStringList allocationNotes(const BodyAllocation& allocation);
/// What accepting would write, for the activities whose credits change: "2 activities would be credited: ...".
QString acceptance(const std::vector<AnyRecord>& changed);

}  // namespace credence::format
