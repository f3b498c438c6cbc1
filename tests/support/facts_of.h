// SPDX-License-Identifier: GPL-3.0-or-later
/// Facts from what a test has: records, lists of records, sums of the log.
#pragma once

#include "domain/judgement/facts.h"

namespace credence::testing {

template <class R>
void put(Facts& facts, const R& record)
{
    facts.of<R>().push_back(record);
}

template <class R>
void put(Facts& facts, const std::vector<R>& records)
{
    facts.of<R>().insert(facts.of<R>().end(), records.begin(), records.end());
}

inline void put(Facts& facts, const LogSums& sums)
{
    facts.log = sums;
}

template <class... Parts>
Facts factsOf(const Parts&... parts)
{
    Facts facts;
    (put(facts, parts), ...);
    return facts;
}

}  // namespace credence::testing
