// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/application_line.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/amounts.h"
#include "domain/quick_line/employer_words.h"
#include "domain/quick_line/line_answers.h"
#include "domain/quick_line/line_days.h"
#include "domain/quick_line/line_doubts.h"
#include "domain/quick_line/title_doubts.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBehindTheVerb = 1;

/// "applied anatomy 2h" is study; "applied Baystate Health 2h" may be either.
bool isAboutAnApplication(const LineReading& line, const QuickLineContext& context)
{
    const bool isTimed = findDuration(line).has_value();
    return line.count() > kBehindTheVerb && line.bareWord(0).compare(u"applied"_s, Qt::CaseInsensitive) == 0 &&
           !findCeus(line) && !(isTimed && !subjectMatches(line.words(), context).empty());
}

std::optional<RequestKind> kindOfRole(const QString& role)
{
    const auto says = [&role](const QString& word) { return role.contains(word, Qt::CaseInsensitive); };
    return says(u"externship"_s)  ? std::optional(RequestKind::Externship)
           : says(u"practicum"_s) ? std::optional(RequestKind::Practicum)
                                  : std::nullopt;
}

constexpr int kMostStageWords = 4;  // "did not get it"

/// What became of it: no line keeps that.
bool saysLaterStage(const QString& words)
{
    static const QRegularExpression kLater = whole(
        u"(?:phone |zoom |first |second |final |[0-9]+ )?interview(?:s|ing)?|"
        u"(?:was |got |been |already "
        u")?(?:rejected|rejection|declined|withdrew|withdrawn|interviewed|offered|hired|accepted|"
        u"ghosted|denied|cancelled|canceled)|turned (?:me )?down|(?:got|had|have|have an|received|landed)(?: an?| "
        u"the)? "
        u"(?:interview|offer|rejection|job|phone screen)|no (?:reply|response|answer)(?: yet)?|(?:never|not) "
        u"(?:heard|hearing) back|heard nothing(?: back)?|not selected|(?:position|job|role) (?:was )?filled|"
        u"did(?: not|n['\\x{2019}]?t) get (?:it|the job)"_s);
    return kLater.match(words).hasMatch();
}

/// The words at the end of what stands behind a dash that say so: "outpatient coder, rejected".
QString stageAtEnd(const QString& tail)
{
    const QStringList words = tail.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(kMostStageWords, words.size()); count > 0; --count) {
        const QString end = LineWord{.text = words.last(count).join(u' ')}.bare();
        if (saysLaterStage(end)) {
            return end;
        }
    }
    return {};
}

class ApplicationReader {
public:
    ApplicationReader(const QString& text, LineReading& line, const QuickLineContext& context)
        : m_text(text), m_line(line), m_context(context)
    {
        m_parts.kind = RecordKind::Application;
        m_parts.saysKind = true;
    }

    QuickLine run()
    {
        m_line.take(0, kBehindTheVerb);
        askAboutTime();
        readDay();
        readEmployer();
        askAboutTheRest();
        return reading();
    }

private:
    /// No application takes time: the line is one without it, or study.
    void askAboutTime()
    {
        const auto time = findDuration(m_line);
        if (!time) {
            return;
        }
        m_line.take(time->first, time->count);
        QStringList others;
        for (int i = 0; i < m_line.count(); ++i) {
            if (!time->covers(i)) {
                others << m_line.word(i).text;
            }
        }
        const QString typed = m_line.joined(time->first, time->count);
        m_suspects.push_back({.about = LineDoubt::About::Kind,
                              .first = time->first,
                              .count = time->count,
                              .meanings = {{.value = m_line.bareWord(0), .typed = QString()},
                                           {.value = u"study"_s,
                                            .typed = u"study %1 \"%2\""_s.arg(typed, others.join(u' ')),
                                            .instead = WordsOfLine{.first = 0, .count = m_line.count()}}},
                              .canBeTitle = false});
    }

    /// The first day behind the verb, the one at the end of the line, or one that can be nothing else.
    void readDay()
    {
        const QDate today = m_context.today;
        const bool isRead = take(dayFrom(m_line, kBehindTheVerb, today, DayLean::Past)) ||
                            take(dayUpTo(m_line, m_line.count() - 1, today, DayLean::Past));
        for (int i = kBehindTheVerb; !isRead && i < m_line.count(); ++i) {
            if (isPlainlyADay(m_line.bareWord(i)) && take(dayUpTo(m_line, i, today, DayLean::Past))) {
                return;
            }
        }
    }

    bool take(const std::optional<FoundDay>& day)
    {
        if (!day || isWeekdayOfOthers(m_line, day->first, day->count, m_context.today)) {
            return false;
        }
        m_parts.day = day->day;
        m_line.take(day->first, day->count);
        return true;
    }

    [[nodiscard]] bool isOneOf(int index, const QStringList& words) const
    {
        return index < m_line.count() && m_line.isFree(index) && words.contains(m_line.bareWord(index));
    }

    [[nodiscard]] int firstFree(int from) const
    {
        while (from < m_line.count() && !m_line.isFree(from)) {
            ++from;
        }
        return from;
    }

    /// "applied to Trinity Health for inpatient coder", "applied for inpatient coder at Trinity Health".
    void readEmployer()
    {
        static const QStringList kBeforeEmployer{u"to"_s, u"at"_s, u"with"_s};
        static const QStringList kBeforeRole{u"for"_s, u"as"_s};
        int first = firstFree(kBehindTheVerb);
        if (isOneOf(first, kBeforeRole)) {
            int at = first + 1;
            while (at < m_line.count() && !isOneOf(at, kBeforeEmployer)) {
                ++at;
            }
            if (at + 1 < m_line.count()) {
                m_line.take(first, 1);
                first = at;
            }
        }
        if (isOneOf(first, kBeforeEmployer) && first + 1 < m_line.count()) {
            m_line.take(first, 1);
            first = firstFree(first + 1);
        }
        const int end = endOfName(first);
        if (end == first) {
            return;
        }
        m_employer = employerIn(m_line, first, end, m_context);
        m_line.take(first, m_employer.end - first);
        if (m_employer.doubt) {
            m_suspects.push_back(*m_employer.doubt);
        }
        if (isOneOf(m_employer.end, kBeforeRole) && m_employer.end + 1 < m_line.count()) {
            m_line.take(m_employer.end, 1);
        }
    }

    /// At most up to the next word that was understood or is in doubt.
    [[nodiscard]] int endOfName(int first) const
    {
        int end = first;
        while (end < m_line.count() && m_line.isFree(end) && m_line.word(end).section == m_line.word(first).section &&
               (end == first || !doubtAt(end))) {
            ++end;
        }
        return end;
    }

    /// The application as it was sent.
    [[nodiscard]] Suspect::Meaning withoutIt() const { return {.value = m_line.bareWord(0), .typed = QString()}; }

    [[nodiscard]] std::optional<Suspect> doubtAt(int index) const
    {
        const bool isLeftOver = m_line.isFree(index) && !m_line.word(index).quoted;
        for (int count = isLeftOver ? kMostStageWords : 0; count > 0; --count) {
            if (m_line.areFree(index, count) && saysLaterStage(m_line.joined(index, count))) {
                return Suspect{
                    .about = LineDoubt::About::Stage, .first = index, .count = count, .meanings = {withoutIt()}};
            }
        }
        return isLeftOver ? leftOverInDoubt({.line = m_line, .parts = m_parts, .context = m_context}, index)
                          : std::nullopt;
    }

    /// What is left over is the role, unless it looks like a day, an amount or something with a mark.
    void askAboutTheRest()
    {
        for (int i = kBehindTheVerb; i < m_line.count();) {
            const std::optional<Suspect> found = doubtAt(i);
            if (found) {
                m_suspects.push_back(*found);
            }
            i += found ? std::max(found->count, 1) : 1;
        }
        const ReadLine read{.line = m_line, .parts = m_parts, .context = m_context};
        if (const std::optional<Suspect> day = titleDayInDoubt(read, DayLean::Past)) {
            m_suspects.push_back(*day);
        }
        if (const QString stage = stageAtEnd(m_line.tail()); !stage.isEmpty()) {
            m_suspects.push_back({.about = LineDoubt::About::Stage,
                                  .first = m_line.count(),
                                  .meanings = {withoutIt()},
                                  .behindDash = stage});
        }
    }

    [[nodiscard]] QuickLine reading() const
    {
        const QDate day = m_parts.day.value_or(m_context.today);
        const Application wanted{.employer = m_employer.id, .role = m_line.title(), .note = m_line.remark()};
        Application draft = movedTo(wanted, ApplicationStage::Applied, day);
        draft.kind = kindOfRole(draft.role).value_or(draft.kind);
        QuickLine read{.draft = draft,
                       .problems = validate(draft, {.today = m_context.today, .credentialCodes = {}, .bodyCodes = {}}),
                       .doubts = doubtsWithAnswers(m_text, m_line, m_parts, m_context, m_suspects)};
        if (m_context.today.isValid() && day > m_context.today) {
            read.problems.push_back({.field = u"stages"_s, .code = ProblemCode::InFuture, .severity = Severity::Error});
        }
        if (!m_employer.id.isStored() && !m_employer.name.isEmpty()) {
            read.newEmployer = m_employer.name;
            std::erase_if(read.problems, [](const Problem& problem) { return problem.field == u"employer"_s; });
            read.senses[u"employer"_s] = LineSense::New;
        }
        if (!m_parts.day) {
            read.senses[u"stages"_s] = LineSense::Guessed;
        }
        read.senses[m_line.hasOwnTitle() ? u"note"_s : u"role"_s] = LineSense::LeftOver;
        return read;
    }

    const QString& m_text;
    LineReading& m_line;
    const QuickLineContext& m_context;
    LineParts m_parts;
    NamedEmployer m_employer;
    std::vector<Suspect> m_suspects;
};

}  // namespace

std::optional<QuickLine> parseApplicationLine(const QString& text, const QuickLineContext& context)
{
    LineReading line(text);
    return isAboutAnApplication(line, context) ? std::optional(ApplicationReader(text, line, context).run())
                                               : std::nullopt;
}

}  // namespace credence
