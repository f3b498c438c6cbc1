// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_answers.h"

#include <QRegularExpression>
#include <algorithm>
#include <iterator>

#include "domain/quick_line/title_doubts.h"

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
        if (!suspect.behindDash.isEmpty()) {
            return doubtBehindDash(suspect);
        }
        LineDoubt doubt{.about = suspect.about,
                        .words = suspect.count > 0 ? m_line.joined(suspect.first, suspect.count) : QString()};
        const WordsOfLine words{.first = suspect.first, .count = suspect.count};
        for (const Suspect::Meaning& meaning : suspect.meanings) {
            if (isRefused(meaning)) {
                continue;
            }
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
    /// A day ahead, on which nothing was done yet, or one behind of what is planned.
    [[nodiscard]] bool isRefused(const Suspect::Meaning& meaning) const
    {
        const QDate* day = std::get_if<QDate>(&meaning.value);
        if (!day || m_parts.kind == RecordKind::Pay) {
            return false;
        }
        const bool isPlan = ReadLine{.line = m_line, .parts = m_parts, .context = m_context}.isPlan();
        return isPlan ? *day < m_context.today : *day > m_context.today;
    }

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

    /// What was meant goes before the dash; a subject stays part of the wording, a day does not. In quotes nothing
    /// more is asked.
    [[nodiscard]] LineDoubt doubtBehindDash(const Suspect& suspect) const
    {
        const QString& tail = m_line.tail();
        const QString before = m_text.left(m_line.dashAt());
        QString left = tail;
        const bool leavesTitle =
            suspect.about == About::Day || suspect.about == About::Stage || suspect.about == About::Credential;
        if (leavesTitle) {
            const QStringList words = suspect.behindDash.split(u' ');
            QStringList escaped;
            std::ranges::transform(words, std::back_inserter(escaped),
                                   [](const QString& word) { return QRegularExpression::escape(word); });
            const QRegularExpression day(u"[\\s,(\\[\\x{2013}\\x{2014}-]*"_s + escaped.join(u"\\s+"_s) +
                                         u"[.,;:!?)\\]]*"_s);
            const qsizetype at = left.lastIndexOf(day);
            left = at < 0 ? left : (left.left(at) + left.sliced(at).remove(day));
            static const QRegularExpression kLeading(u"^[\\s\\x{2013}\\x{2014}-]+(?=\\s|$)"_s);
            left = left.remove(kLeading).trimmed();
        }
        LineDoubt doubt{.about = suspect.about, .words = suspect.behindDash};
        for (const Suspect::Meaning& meaning : suspect.meanings) {
            if (isRefused(meaning)) {
                continue;
            }
            const QString line = (before.trimmed() + u' ' + meaning.typed).trimmed();
            doubt.answers.push_back({.act = meaning.act,
                                     .meaning = meaning.value,
                                     .line = left.isEmpty() ? line : line + u" \u2014 "_s + left});
        }
        static const QRegularExpression kQuotes(u"[\"\\x{201C}\\x{201D}]"_s);
        const bool isNote = m_line.titleEnd() <= m_line.dashAt() && m_line.titleEnd() > 0;  // behind a quoted title
        const QString kept = QString(tail).remove(kQuotes);
        if (!isNote && before.contains(kQuotes)) {
            return doubt;  // an open quote, beside which none can be set
        }
        doubt.answers.push_back({.act = Act::KeepInTitle,
                                 .line = isNote ? QString(before).insert(m_line.titleEnd(), u' ' + kept).trimmed()
                                                : (before.trimmed() + u" \""_s + kept + u'"').trimmed()});
        return doubt;
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
        const QString own = title.join(u' ');
        const QString dashed = parts.join(u' ') + u" \u2014 "_s + own;
        // A day or a stage at its end would be asked about again, and a dash between two times is none: "1:30 — 1 mon".
        const bool hasDay = m_parts.day && !(m_parts.dayWords > 0 && kept.covers(m_parts.dayAt));
        const bool isAsked =
            kept.about == About::Stage || (!hasDay && saysDayInTitle(own, m_context.today, DayLean::Past));
        const bool isOther = splitLine(dashed).title != own.simplified();
        const bool mayBeQuoted = (isAsked || isOther) && !own.contains(u'"') && !parts.join(u' ').contains(u'"');
        return mayBeQuoted ? parts.join(u' ') + u" \""_s + own + u'"' : dashed;
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

Suspect::Meaning asSubject(const QString& code)
{
    return {.value = code, .typed = u'#' + quotedIfNeeded(code)};
}

Suspect::Meaning asDay(QDate day)
{
    return {.value = day, .typed = day.toString(Qt::ISODate)};
}

Suspect::Meaning asMinutes(Minutes length)
{
    return {.value = length, .typed = u"%1m"_s.arg(length.value)};
}

bool ReadLine::beginsTitle(int index) const
{
    for (int i = 0; i < index; ++i) {
        if (line.isFree(i) && !isMarked(line.word(i).text)) {
            return false;
        }
    }
    return true;
}

bool ReadLine::standAlone(int index, int count) const
{
    const auto isTitle = [this, index](int at) {
        return at >= 0 && at < line.count() && line.word(at).section == line.word(index).section &&
               (line.isFree(at) || line.isMentioned(at)) && !isMarked(line.word(at).text);
    };
    return !isTitle(index - 1) && !isTitle(index + count);
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
