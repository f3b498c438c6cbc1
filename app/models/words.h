// SPDX-License-Identifier: GPL-3.0-or-later
/// The translation of the words in app/models; one context for all of them.
#pragma once

#include <QCoreApplication>

namespace credence::format {

/// The translation of `text`; with `count` its plural form for that number (%n).
inline QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("credence::format", text, nullptr, count);
}

}  // namespace credence::format
