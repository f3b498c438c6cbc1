// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold between the fields of one draft, kind by kind. Single fields are validate.cpp's business.
#pragma once

#include <vector>

#include "domain/records/validate.h"

namespace credence {

/// Problems between the fields of `draft` and with days after `today`, in no particular order.
std::vector<Problem> kindProblems(const AnyRecord& draft, QDate today);

}  // namespace credence
