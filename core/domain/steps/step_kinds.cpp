// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_kinds.h"

namespace credence {

static_assert(describesEveryKind<kStepKinds>(), "a kind of step without a description, or out of order");

}  // namespace credence
