// SPDX-License-Identifier: GPL-3.0-or-later
/// How far CEUs have come since they were earned, as the credits of their activity say.
#pragma once

#include "domain/records/ceu_activity.h"

namespace credence {

/// How far the CEUs of an activity have come.
enum class CeuState { Earned, Allocated, Submitted, Accepted };

CREDENCE_CHOICES(CeuState, {
                               {Earned, u"earned", QT_TRANSLATE_NOOP("Records", "Earned")},
                               {Allocated, u"allocated", QT_TRANSLATE_NOOP("Records", "Allocated")},
                               {Submitted, u"submitted", QT_TRANSLATE_NOOP("Records", "Submitted")},
                               {Accepted, u"accepted", QT_TRANSLATE_NOOP("Records", "Accepted")},
                           });

/// What all of its credits have reached; earned without credits.
CeuState stateOf(const CeuActivity& activity);
CeuState stateOf(const CeuCredit& credit);

}  // namespace credence
