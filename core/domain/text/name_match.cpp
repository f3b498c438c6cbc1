// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/name_match.h"

#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

QString initialsOf(const QString& name)
{
    QString initials;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].isLetterOrNumber() && (i == 0 || !name[i - 1].isLetterOrNumber())) {
            initials += name[i];
        }
    }
    return initials;
}

/// Of fewer letters chance would find too much.
bool isScatteredIn(const QString& word, const QString& name)
{
    constexpr qsizetype kFewest = 3;
    constexpr qsizetype kWidestGap = 3;
    if (word.size() < kFewest) {
        return false;
    }
    for (qsizetype begin = name.indexOf(word.front()); begin >= 0; begin = name.indexOf(word.front(), begin + 1)) {
        qsizetype at = begin;
        const bool isAll = std::all_of(word.begin() + 1, word.end(), [&](QChar letter) {
            const qsizetype next = name.indexOf(letter, at + 1);
            const bool isNear = next >= 0 && next - at <= kWidestGap + 1;
            at = next;
            return isNear;
        });
        if (isAll) {
            return true;
        }
    }
    return false;
}

bool isWordBegin(const QString& name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

}  // namespace

QString foldedForMatch(const QString& text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            folded += c;
        }
    }
    return folded.toCaseFolded().simplified();
}

std::optional<NameMatch> matchOf(const QString& word, const QString& name)
{
    const qsizetype first = name.indexOf(word);
    if (first == 0) {
        return NameMatch::Begins;
    }
    for (qsizetype at = first; at >= 0; at = name.indexOf(word, at + 1)) {
        if (isWordBegin(name, at)) {
            return NameMatch::WordBegins;
        }
    }
    constexpr qsizetype kFewestInitials = 2;
    if (word.size() >= kFewestInitials && initialsOf(name).startsWith(word)) {
        return NameMatch::Initials;
    }
    if (first > 0) {
        return NameMatch::Contains;
    }
    return isScatteredIn(word, name) ? std::optional(NameMatch::Scattered) : std::nullopt;
}

std::optional<NameMatch> matchOf(const QStringList& words, const QString& name)
{
    const QString whole = words.join(u' ');
    if (words.size() > 1 && name.startsWith(whole)) {
        return NameMatch::Begins;
    }
    NameMatch farthest = NameMatch::Begins;
    for (const QString& word : words) {
        const std::optional<NameMatch> match = matchOf(word, name);
        if (!match) {
            return std::nullopt;
        }
        farthest = std::max(farthest, *match);
    }
    return farthest;
}

}  // namespace credence
