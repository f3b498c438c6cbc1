// SPDX-License-Identifier: GPL-3.0-or-later
/// What all words for people must be: there, without placeholders, without exclamation marks, not a raw name.
#pragma once

#include <gtest/gtest.h>

#include <QString>

#include "support/printers.h"

namespace credence::testing {

inline ::testing::AssertionResult areWords(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return ::testing::AssertionFailure() << "no words";
    }
    const bool hasName = text.contains(u'_');
    const bool hasPlaceholder = text.contains(u'%') && !text.contains(QStringLiteral(" %"));
    if (hasName || hasPlaceholder || text.contains(u'!')) {
        return ::testing::AssertionFailure() << '"' << text.toStdString() << '"';
    }
    return ::testing::AssertionSuccess();
}

}  // namespace credence::testing
