// SPDX-License-Identifier: GPL-3.0-or-later
/// What of a CEU activity was credited to which credential.
#pragma once

#include <QString>

#include "domain/records/choices.h"
#include "domain/units.h"

namespace credence {

/// A CEU is earned by the activity itself; these are the later states of a credited share.
enum class CreditState { Allocated, Submitted, Accepted };

CREDENCE_CHOICES(CreditState, {
                                  {Allocated, u"allocated", QT_TRANSLATE_NOOP("Records", "Allocated")},
                                  {Submitted, u"submitted", QT_TRANSLATE_NOOP("Records", "Submitted")},
                                  {Accepted, u"accepted", QT_TRANSLATE_NOOP("Records", "Accepted")},
                              });

/// The share of an activity that is meant for one credential.
struct CeuCredit {
    QString credential;
    CeuHundredths amount;
    CreditState state = CreditState::Allocated;

    friend bool operator==(const CeuCredit&, const CeuCredit&) = default;
};

}  // namespace credence
