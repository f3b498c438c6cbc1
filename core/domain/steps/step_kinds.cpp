// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_kinds.h"

#include <algorithm>
#include <string_view>

namespace credence {

namespace {

/// The compiler spells a value that is no enumerator as a cast of its number.
template <NextStepKind Kind>
constexpr bool isEnumerator()
{
    return std::string_view(__PRETTY_FUNCTION__).find("Kind = (") == std::string_view::npos;
}

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < kStepKinds.size(); ++i) {
        if (kStepKinds[i].kind != static_cast<NextStepKind>(i)) {
            return false;
        }
    }
    return true;
}

static_assert(standInOrder(), "kStepKinds describes the kinds in the order of the enumeration");
static_assert(isEnumerator<static_cast<NextStepKind>(kStepKinds.size() - 1)>());
static_assert(!isEnumerator<static_cast<NextStepKind>(kStepKinds.size())>(), "a kind of step without a description");

}  // namespace

}  // namespace credence
