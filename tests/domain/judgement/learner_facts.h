// SPDX-License-Identifier: GPL-3.0-or-later
/// The learner of tests/data/learner, as her records stand in the story and in her two files.
#pragma once

#include "domain/judgement/facts.h"

namespace credence::testing {

Facts learnerFacts();

}  // namespace credence::testing
