// SPDX-License-Identifier: GPL-3.0-or-later
/// Names found by what is typed of them.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace credence {

/// How what was typed is found in a name, the nearest first.
enum class NameMatch {
    Begins,      ///< the name begins so
    WordBegins,  ///< a later word of it does
    Initials,    ///< "bun" in "Back up now"
    Contains,
    Scattered,  ///< its letters in their order, with at most three others between two of them
};

/// `text` as it is compared: lower case, without accents, with single blanks.
QString foldedForMatch(const QString& text);

/// How `word` is found in `name`, both folded; nothing where it is not. An empty word begins every name.
std::optional<NameMatch> matchOf(const QString& word, const QString& name);

/// How all of `words` are found, as the farthest of them is; nothing where one of them is not.
std::optional<NameMatch> matchOf(const QStringList& words, const QString& name);

}  // namespace credence
