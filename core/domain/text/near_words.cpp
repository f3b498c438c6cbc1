// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/near_words.h"

#include <algorithm>
#include <vector>

namespace credence {

QString lettersOf(QStringView name)
{
    QString letters = name.toString().toCaseFolded();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

bool haveSameLetters(QStringView one, QStringView other)
{
    // Without a copy of either: all words of the rules are compared for each activity of a career.
    const auto next = [](QStringView name, qsizetype from) {
        while (from < name.size() && !name[from].isLetterOrNumber()) {
            ++from;
        }
        return from;
    };
    qsizetype i = next(one, 0);
    qsizetype j = next(other, 0);
    const bool hasAny = i < one.size();
    while (i < one.size() && j < other.size() && one[i].toCaseFolded() == other[j].toCaseFolded()) {
        i = next(one, i + 1);
        j = next(other, j + 1);
    }
    return hasAny && i == one.size() && j == other.size();
}

int slipsBetween(QStringView one, QStringView other)
{
    const QString a = one.toString().toCaseFolded();
    const QString b = other.toString().toCaseFolded();
    // Rows of the table of distances between the beginnings of both (optimal string alignment).
    std::vector<int> before;
    std::vector<int> last(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < last.size(); ++j) {
        last[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(last.size());
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const std::size_t at = static_cast<std::size_t>(j);
            const int exchanged = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + exchanged});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        before = std::exchange(last, std::move(row));
    }
    return last.back();
}

bool isSlipOf(QStringView typed, QStringView known)
{
    constexpr qsizetype kLongWord = 8;
    const QString word = lettersOf(typed);
    const QString meant = lettersOf(known);
    if (typed.compare(known, Qt::CaseInsensitive) == 0 || word.size() < 2 || meant.size() < 2) {
        return false;
    }
    const int allowed = std::min(word.size(), meant.size()) >= kLongWord ? 2 : 1;
    return std::abs(word.size() - meant.size()) <= allowed && slipsBetween(word, meant) <= allowed;
}

bool isSwapOf(QStringView typed, QStringView known)
{
    const QString word = lettersOf(typed);
    const QString meant = lettersOf(known);
    if (slipsBetween(word, meant) != 1) {
        return false;
    }
    if (word.size() == meant.size()) {
        return std::ranges::is_permutation(word, meant);
    }
    for (qsizetype i = 1; word.size() > meant.size() && i < word.size(); ++i) {
        if (word[i] == word[i - 1] && QString(word).remove(i, 1) == meant) {
            return true;
        }
    }
    return false;
}

}  // namespace credence
