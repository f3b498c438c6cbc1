// SPDX-License-Identifier: GPL-3.0-or-later
/// The translation context of all text that is made in this folder. Used by the format_*.cpp files only.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <optional>

#include "domain/records/any_record.h"
#include "words/joined.h"

namespace credence::format {

/// Text::tr("%Ln days", nullptr, n) writes the number as the locale does.
class Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// What `words` makes of each item.
template <class Items, class Words>
QStringList wordsOfEach(const Items& items, Words words)
{
    QStringList all;
    for (const auto& item : items) {
        all << words(item);
    }
    return all;
}

/// The words in the quotation marks of the locale.
inline QString quoted(const QString& words)
{
    return QLocale().quoteString(words);
}

/// Words for the problem that is called `cause` in `field` of whatever kind has it, else the form that the field
/// asks for. Nothing if no kind has such a field.
std::optional<QString> problemByNames(const QString& field, const QString& cause);

}  // namespace credence::format
