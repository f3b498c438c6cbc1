// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/facts.h"

namespace credence {

Facts::Facts() = default;
Facts::~Facts() = default;
Facts::Facts(const Facts& other) = default;
Facts::Facts(Facts&& other) noexcept = default;
Facts& Facts::operator=(const Facts& other) = default;
Facts& Facts::operator=(Facts&& other) noexcept = default;

}  // namespace credence
