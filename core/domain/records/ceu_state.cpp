// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/ceu_state.h"

#include <algorithm>

namespace credence {

CeuState stateOf(const CeuCredit& credit)
{
    switch (credit.state) {
        case CreditState::Allocated:
            return CeuState::Allocated;
        case CreditState::Submitted:
            return CeuState::Submitted;
        case CreditState::Accepted:
            return CeuState::Accepted;
    }
    Q_UNREACHABLE();
}

CeuState stateOf(const CeuActivity& activity)
{
    CeuState least = activity.credits.empty() ? CeuState::Earned : CeuState::Accepted;
    for (const CeuCredit& credit : activity.credits) {
        least = std::min(least, stateOf(credit));
    }
    return least;
}

}  // namespace credence
