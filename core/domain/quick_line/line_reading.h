// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps account of which words of a line were understood as what, and what is left for the title.
#pragma once

#include <QString>
#include <algorithm>
#include <vector>

#include "domain/quick_line/line_words.h"

namespace credence {

class LineReading {
public:
    explicit LineReading(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_line.words.empty() && !m_line.title; }
    [[nodiscard]] int count() const { return static_cast<int>(m_line.words.size()); }
    [[nodiscard]] const std::vector<LineWord>& words() const { return m_line.words; }
    [[nodiscard]] const LineWord& word(int index) const { return m_line.words[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QString bareWord(int index) const { return word(index).bare(); }
    /// Words `first` .. `first + count - 1` with one space between, without punctuation at the end.
    [[nodiscard]] QString joined(int first, int count) const;
    [[nodiscard]] bool isFree(int index) const { return m_free[static_cast<std::size_t>(index)]; }
    /// They exist, stand together and were not understood yet.
    [[nodiscard]] bool areFree(int first, int count) const;
    [[nodiscard]] bool hasOwnTitle() const { return m_line.title.has_value(); }
    [[nodiscard]] qsizetype titleEnd() const { return m_line.titleEnd; }
    /// All behind the dash that sets title or note apart, and where it stands.
    [[nodiscard]] const QString& tail() const { return m_line.tail; }
    [[nodiscard]] qsizetype dashAt() const { return m_line.dashAt; }
    /// Understood, and yet part of the title's wording.
    [[nodiscard]] bool isMentioned(int index) const { return m_mentioned[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool mentionsAny() const { return std::ranges::find(m_mentioned, true) != m_mentioned.end(); }

    /// The first and the last word that is free and carries no mark (@ # + idx:); count() and -1 if there is none.
    /// What stands before the first or after the last is no part of a title.
    [[nodiscard]] int firstTitleWord();
    [[nodiscard]] int lastTitleWord();

    /// Whether a word of the title stands at `index` or behind it.
    [[nodiscard]] bool goesOnBehind(int index) const;

    /// The words were understood and leave the title.
    void take(int first, int count);
    /// The words were understood, but are part of the title's wording.
    void mention(int first, int count);

    /// The title in quotes or after the dash, else all that is left.
    [[nodiscard]] QString title() const;
    /// What is left beside a title in quotes or after a dash.
    [[nodiscard]] QString remark() const;

private:
    [[nodiscard]] bool isTitleWord(int index) const;
    [[nodiscard]] QString freeText() const;

    SplitLine m_line;
    std::vector<bool> m_free;
    std::vector<bool> m_mentioned;
    int m_firstTitleWord = 0;
    int m_lastTitleWord = -1;
};

/// "@...", "#...", "+..." or "idx:..." with something behind the mark.
bool isMarked(QStringView word);

}  // namespace credence
