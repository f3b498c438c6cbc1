// SPDX-License-Identifier: GPL-3.0-or-later
/// The line cut into words, with what is unmistakably its title set apart. Meaning is not its business.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <optional>
#include <vector>

namespace credence {

/// A piece of the line. `text` is without the quotes of "..." and @"...".
struct LineWord {
    QString text;
    int section = 0;      ///< words of different sections have the title between them
    qsizetype at = 0;     ///< where it begins in the line
    qsizetype length{};   ///< in the line, quotes included
    bool quoted = false;  ///< it stands as it was meant: never taken for a slip

    /// Without the punctuation that ends a phrase: "yesterday," is "yesterday".
    [[nodiscard]] QString bare() const;
};

struct SplitLine {
    std::vector<LineWord> words;
    std::optional<QString> title{};  ///< in quotes, or all after a dash that stands alone
    qsizetype titleEnd = 0;          ///< behind its last character in the line
    QString remark{};                ///< what follows a dash after a quoted title
    qsizetype dashAt = 0;            ///< where that dash stands, or the one before a title
    QString tail{};                  ///< all behind it; empty without one
};

SplitLine splitLine(const QString& text);

/// Fits words that `expression` fits as a whole, in any case.
QRegularExpression whole(const QString& expression);

/// Digits and nothing else, at most so many.
bool isWholeNumber(const QString& word, qsizetype mostDigits);
bool isWholeNumber(const QString& word);

}  // namespace credence
