// SPDX-License-Identifier: GPL-3.0-or-later
/// The built-in rules as the tests of their figures ask for them.
#pragma once

#include <gtest/gtest.h>

#include <vector>

#include "catalog/catalogue.h"
#include "support/printers.h"

namespace credence::testing {

/// The built-in rules; empty if they cannot be read (which other tests say).
const RuleBook& catalogueRules();

/// The edition of `id` that binds on `day`; null if there is none.
const RuleEdition* editionOn(const char* id, QDate day = {2026, 11, 23});

/// What `id` says on `day`; the test fails if it says nothing or something else.
template <class V>
V on(const char* id, QDate day = {2026, 11, 23})
{
    const RuleEdition* edition = editionOn(id, day);
    const V* value = edition ? std::get_if<V>(&edition->value) : nullptr;
    EXPECT_NE(value, nullptr) << id << " on " << day.toString(Qt::ISODate).toStdString();
    return value ? *value : V();
}

bool inForce(const char* id, QDate day);

}  // namespace credence::testing
