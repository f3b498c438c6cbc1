// SPDX-License-Identifier: GPL-3.0-or-later
/// The translation context of all text that is made in this folder. Used by the format_*.cpp files only.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace credence::format {

/// Text::tr("%Ln days", nullptr, n) writes the number as the locale does.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// The words in the quotation marks of the locale.
inline QString quoted(const QString& words)
{
    return QLocale().quoteString(words);
}

}  // namespace credence::format
