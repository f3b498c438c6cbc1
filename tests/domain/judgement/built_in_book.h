// SPDX-License-Identifier: GPL-3.0-or-later
/// The rules that are built in, read once for all tests of a program.
#pragma once

#include <gtest/gtest.h>

#include "catalog/catalogue.h"

namespace credence::testing {

inline const RuleBook& builtInBook()
{
    static const RuleBook kBook = [] {
        Result<RuleBook> read = builtInCatalogue();
        EXPECT_TRUE(read.ok());
        return read ? std::move(read).value() : RuleBook();
    }();
    return kBook;
}

}  // namespace credence::testing
