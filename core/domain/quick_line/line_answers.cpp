// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_answers.h"

#include <algorithm>
#include <iterator>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Act = LineAnswer::Act;

const QString kExperience = u"exp"_s;

class Answering {
public:
    Answering(const QString& text, const LineReading& line, const LineParts& parts, const QuickLineContext& context,
              const std::vector<Suspect>& suspects)
        : m_text(text), m_line(line), m_parts(parts), m_context(context), m_suspects(suspects)
    {}

    [[nodiscard]] LineDoubt doubtOf(const Suspect& suspect) const
    {
        LineDoubt doubt{.about = suspect.about,
                        .words = suspect.count > 0 ? m_line.joined(suspect.first, suspect.count) : QString()};
        const WordsOfLine words{.first = suspect.first, .count = suspect.count};
        for (const Suspect::Meaning& meaning : suspect.meanings) {
            doubt.answers.push_back(
                {.act = meaning.act,
                 .meaning = meaning.value,
                 .line = meaning.act == Act::AddPlace ? m_text : with(meaning.instead.value_or(words), meaning.typed),
                 .placeKind = meaning.placeKind});
        }
        const bool isName = suspect.about == About::Score || suspect.about == About::Employer;
        if (suspect.count > 0 && suspect.canBeTitle && !isName) {
            doubt.answers.push_back({.act = Act::KeepInTitle, .line = withInTitle(suspect)});
        }
        return doubt;
    }

private:
    [[nodiscard]] qsizetype endOf(int index) const { return m_line.word(index).at + m_line.word(index).length; }

    [[nodiscard]] QString with(const WordsOfLine& words, const QString& typed) const
    {
        if (words.count > 0) {
            return m_text.left(m_line.word(words.first).at) + typed +
                   m_text.sliced(endOf(words.first + words.count - 1));
        }
        if (words.first == 0) {
            return typed + u' ' + m_text.trimmed();
        }
        const qsizetype at = endOf(words.first - 1);
        return m_text.left(at) + u' ' + typed + m_text.sliced(at);
    }

    /// All that is left over, but for what else is in doubt, becomes a title of its own behind a dash.
    [[nodiscard]] QString withInTitle(const Suspect& kept) const
    {
        if (m_line.hasOwnTitle()) {
            return withInOwnTitle(kept);
        }
        // At a place that is none the line is one of study again, whose subject stays understood.
        const std::vector<SubjectMatch> subjects =
            kept.about == About::Place ? subjectMatches(m_line.words(), m_context) : std::vector<SubjectMatch>();
        const auto namesSubject = [&subjects](int index) {
            return std::ranges::any_of(subjects, [index](const SubjectMatch& match) {
                return match.first <= index && index < match.first + match.count;
            });
        };
        const auto isInDoubt = [this, &kept](int index) {
            return std::ranges::any_of(m_suspects, [&kept, index](const Suspect& suspect) {
                return &suspect != &kept && suspect.covers(index);
            });
        };
        // Without its kind of place it is experience still.
        QStringList parts = kept.about == About::PlaceKind ? QStringList{kExperience} : QStringList();
        QStringList title;
        for (int i = 0; i < m_line.count(); ++i) {
            const QString word = m_text.mid(m_line.word(i).at, m_line.word(i).length);
            const bool isTitle =
                kept.covers(i) || ((m_line.isFree(i) || m_line.isMentioned(i)) && !isInDoubt(i) && !namesSubject(i));
            (isTitle ? title : parts) << word;
        }
        if (m_parts.subject && m_line.mentionsAny()) {
            parts << u'#' + quotedIfNeeded(*m_parts.subject);
        }
        return parts.join(u' ') + u" \u2014 "_s + title.join(u' ');
    }

    [[nodiscard]] QString withInOwnTitle(const Suspect& kept) const
    {
        const qsizetype from = m_line.word(kept.first).at;
        const qsizetype end = endOf(kept.first + kept.count - 1);
        const QString words = m_text.sliced(from, end - from);
        const qsizetype titleEnd = m_line.titleEnd();
        const QString instead = kept.about == About::PlaceKind ? kExperience : QString();
        QString changed = m_text;
        if (titleEnd <= from) {
            return changed.replace(from, end - from, instead).insert(titleEnd, u' ' + words).simplified();
        }
        return changed.insert(titleEnd, u' ' + words).replace(from, end - from, instead).simplified();
    }

    const QString& m_text;
    const LineReading& m_line;
    const LineParts& m_parts;
    const QuickLineContext& m_context;
    const std::vector<Suspect>& m_suspects;
};

}  // namespace

bool ReadLine::beginsTitle(int index) const
{
    for (int i = 0; i < index; ++i) {
        if (line.isFree(i) && !isMarked(line.word(i).text)) {
            return false;
        }
    }
    return true;
}

QString quotedIfNeeded(const QString& name)
{
    const bool isWord = std::ranges::none_of(name, [](QChar c) { return c.isSpace(); });
    return isWord ? name : u'"' + name + u'"';
}

std::vector<LineDoubt> doubtsWithAnswers(const QString& text, const LineReading& line, const LineParts& parts,
                                         const QuickLineContext& context, const std::vector<Suspect>& suspects)
{
    const Answering answering(text, line, parts, context, suspects);
    std::vector<LineDoubt> doubts;
    std::ranges::transform(suspects, std::back_inserter(doubts),
                           [&answering](const Suspect& suspect) { return answering.doubtOf(suspect); });
    return doubts;
}

}  // namespace credence
