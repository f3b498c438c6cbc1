// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_activities.h"

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString anyOf(const QStringList& words)
{
    return words.size() < 2 ? words.join(QString())
                            : Text::tr("%1 or %2", "the last of several words")
                                  .arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

template <class E>
QString choicesOf(const std::vector<E>& choices)
{
    return anyOf(wordsOfEach(choices, [](E choice) { return wordsOf(choice); }));
}

/// The words of a choice amid a sentence.
QString kindsWords(const std::vector<CeuActivityKind>& kinds)
{
    return anyOf(wordsOfEach(kinds, [](CeuActivityKind kind) {
        const QString words = wordsOf(kind);
        return words.first(1).toLower() + words.sliced(1);
    }));
}

QString hiimWords(ActivityDomain domain)
{
    switch (domain) {
        case ActivityDomain::Hiim:
            return Text::tr("in an HIIM domain");
        case ActivityDomain::OutsideHiim:
            return Text::tr("outside the HIIM domains");
    }
    Q_UNREACHABLE();
}

QString matchWords(const ActivityMatch& match)
{
    QStringList parts;
    if (!match.kinds.empty()) {
        parts << kindsWords(match.kinds);
    }
    if (!match.subjects.isEmpty()) {
        parts << Text::tr("on %1", "subjects of CEU activities").arg(anyOf(match.subjects));
    }
    if (!match.sources.empty()) {
        parts << Text::tr("from %1", "sources of CEU activities").arg(choicesOf(match.sources));
    }
    if (!match.providers.isEmpty()) {
        parts << Text::tr("by %1", "providers of CEU activities").arg(anyOf(match.providers));
    }
    if (!match.domains.empty()) {
        parts << anyOf(wordsOfEach(match.domains, hiimWords));
    }
    return parts.isEmpty() ? Text::tr("every activity") : parts.join(u", "_s);
}

}  // namespace

QString activities(const std::vector<ActivityMatch>& matches)
{
    return matches.empty() ? Text::tr("every activity") : wordsOfEach(matches, matchWords).join(u"; "_s);
}

}  // namespace credence::format
