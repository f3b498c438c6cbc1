// SPDX-License-Identifier: GPL-3.0-or-later
/// For what time an amount of pay is.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class PayPeriod { Hour, Year };

CREDENCE_CHOICES(PayPeriod, {
                                {Hour, u"hour", QT_TRANSLATE_NOOP("Records", "An hour")},
                                {Year, u"year", QT_TRANSLATE_NOOP("Records", "A year")},
                            });

}  // namespace credence
