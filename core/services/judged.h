// SPDX-License-Identifier: GPL-3.0-or-later
/// One day's judgement with all that it was made from. Never changed once made, so that whoever asks may keep it.
#pragma once

#include <memory>

#include "domain/overview/overview.h"
#include "domain/rules/rule_book.h"

namespace credence {

struct Judged {
    std::shared_ptr<const RuleBook> rules;
    Situation situation;  ///< refers to `rules`
    Overview overview;
};

}  // namespace credence
