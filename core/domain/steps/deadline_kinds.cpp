// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/deadline_kinds.h"

namespace credence {

static_assert(describesEveryKind<kDeadlineKinds>(), "a kind of deadline without a description, or out of order");

}  // namespace credence
