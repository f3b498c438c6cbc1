// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_parts.h"

#include <algorithm>

#include "domain/quick_line/exam_parts.h"
#include "domain/quick_line/line_days.h"
#include "domain/quick_line/line_kind.h"
#include "domain/quick_line/phrases.h"
#include "domain/quick_line/place_parts.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// "EHR, encoders and health records" has five.
constexpr int kMaxSubjectWords = 5;
constexpr int kMaxRangeWords = 6;  ///< "from 9 am to 11 am"

class PartReader {
public:
    PartReader(LineReading& line, const QuickLineContext& context)
        : m_line(line), m_context(context), m_subjects(subjectMatches(line.words(), context))
    {}

    LineParts run()
    {
        readKindAndAmount();
        if (m_parts.kind == RecordKind::ExamAttempt) {
            readExam(m_line, m_parts, m_context);
        } else if (isPractice()) {
            readPracticeExam(m_line, m_parts, m_context);
        }
        for (int i = 0; i < m_line.count(); ++i) {
            if (m_line.isFree(i)) {
                readCertain(i);
            }
        }
        readDoubtful();
        for (int i = 0; isExperience() && i < m_line.count(); ++i) {
            if (m_line.isFree(i)) {
                m_place.readBare(i);
            }
        }
        mentionSubject();
        for (int i = m_line.count() - 1; i >= 0; --i) {
            leadsToAPart(i);
        }
        if (isExperience()) {
            m_place.choose();
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] bool isStudy() const { return m_parts.kind == RecordKind::StudySession; }
    [[nodiscard]] bool isExperience() const { return m_parts.kind == RecordKind::ExperienceEntry; }
    [[nodiscard]] bool isCeu() const { return m_parts.kind == RecordKind::CeuActivity; }

    [[nodiscard]] bool isPractice() const { return m_parts.kind == RecordKind::PracticeExam; }

    void readKindAndAmount()
    {
        if (const auto ceus = findCeus(m_line)) {
            m_parts.ceus = ceus->amount;
            m_line.take(ceus->first, ceus->count);
        }
        const LineEvidence evidence{
            .duration = findDuration(m_line), .saysCeus = m_parts.ceus.has_value(), .subjects = m_subjects};
        const LineKind kind = decideKind(m_line, evidence, m_context);
        m_parts.kind = kind.kind;
        m_parts.saysKind = kind.word || isCeu();
        m_parts.kindWord = kind.word;
        m_parts.placeKind = kind.placement;
        if (kind.word && m_line.isFree(*kind.word)) {
            m_line.take(*kind.word, 1);
        }
        if (evidence.duration && (isStudy() || isExperience() || isPractice())) {
            m_parts.amount = evidence.duration->amount;
            m_parts.amountAt = evidence.duration->first;
            m_parts.amountWords = evidence.duration->count;
            m_line.take(evidence.duration->first, evidence.duration->count);
        }
    }

    /// Reads the word if it cannot belong to a title.
    void readCertain(int index)
    {
        const QString word = m_line.bareWord(index);
        if (isPlainlyADay(word) && parseDay(word, m_context.today)) {
            // "the day before yesterday" is no yesterday.
            const std::optional<FoundDay> day = dayUpTo(m_line, index, m_context.today, dayLean());
            if (day && tryDay(*day)) {
                return;
            }
        }
        if (const int words = rangeWords(m_line, index); words > 0 && rangeAt(index, words)->unmistakable) {
            tryRange(index, words);
        } else if (isCeu()) {
            readCeuWord(index, word);
        } else if (isMarked(word) && word.startsWith(u'#') && isStudy()) {
            readMarkedSubject(index);
        } else if (isMarked(word) && word.startsWith(u'@') && isExperience()) {
            m_place.readMarked(index);
        }
    }

    /// "#emergency medicine" is one subject if one is called so; a single word may be the user's own.
    void readMarkedSubject(int index)
    {
        if (m_parts.subject) {
            return;
        }
        m_parts.subject = m_line.bareWord(index).sliced(1);
        int taken = 1;
        for (int count = kMaxSubjectWords; count > 0; --count) {
            const std::optional<QString> code =
                m_line.areFree(index, count) ? knownSubject(m_line.joined(index, count).sliced(1)) : std::nullopt;
            if (code) {
                m_parts.subject = *code;
                taken = count;
                break;
            }
        }
        m_line.take(index, taken);
    }

    [[nodiscard]] std::optional<QString> knownSubject(const QString& words) const
    {
        return isCeu() ? ceuSubjectNamed(words, m_context) : subjectNamed(words, m_context);
    }

    void readCeuWord(int index, const QString& word)
    {
        if (isFlagWord(word)) {
            const bool isTakenBack = index > 0 && m_line.isFree(index - 1) && takesBack(m_line.bareWord(index - 1));
            m_parts.hiim = m_parts.hiim || (!isTakenBack && word.compare(u"hiim"_s, Qt::CaseInsensitive) == 0);
            m_line.take(isTakenBack ? index - 1 : index, isTakenBack ? 2 : 1);
        } else if (!isMarked(word)) {
            readMarkApart(index, word);
        } else if (word.startsWith(u'#')) {
            readMarkedSubject(index);
        } else if (word.startsWith(u'@')) {
            readProvider(index, word.sliced(1));
        } else if (word.startsWith(u'+')) {
            readCredit(index, word.sliced(1));
        } else if (m_parts.indexNumber.isEmpty()) {
            m_parts.indexNumber = word.sliced(word.indexOf(u':') + 1);
            m_line.take(index, 1);
        }
    }

    /// "not hiim" is no hiim.
    static bool takesBack(const QString& word)
    {
        static const QStringList kWords{u"not"_s, u"no"_s, u"non"_s};
        return kWords.contains(word, Qt::CaseInsensitive);
    }

    /// "+ cpc" is "+cpc", "idx: CHP1234" is "idx:CHP1234".
    void readMarkApart(int index, const QString& mark)
    {
        const QString next = m_line.areFree(index, 2) ? m_line.bareWord(index + 1) : QString();
        const bool isIndex = mark.compare(u"idx"_s, Qt::CaseInsensitive) == 0 && m_parts.indexNumber.isEmpty() &&
                             std::ranges::any_of(next, [](QChar c) { return c.isDigit(); });
        if (isIndex) {
            m_parts.indexNumber = next;
            m_line.take(index, 2);
        } else if (mark == u"+"_s && credentialNamed(next, m_context)) {
            readCredit(index + 1, next);
            if (!m_line.isFree(index + 1)) {
                m_line.take(index, 1);
            }
        }
    }

    void readProvider(int index, const QString& name)
    {
        if (m_parts.provider.isEmpty()) {
            const std::optional<KnownProvider> known = knownProvider(name);
            m_parts.provider = known ? known->name : name;
            m_parts.marksProvider = m_line.word(index).text.startsWith(u'@');
            m_line.take(index, 1);
        }
    }

    void readCredit(int index, const QString& word)
    {
        const std::optional<QString> code = credentialNamed(word, m_context);
        if (code && !m_parts.credentials.contains(*code)) {
            m_parts.credentials << *code;
            m_line.take(index, 1);
        }
    }

    void readDoubtful()
    {
        while (m_line.firstTitleWord() < m_line.count() && tryFirst(m_line.firstTitleWord())) {
        }
        while (m_line.lastTitleWord() >= 0 &&
               (tryUpTo(m_line.lastTitleWord()) || leadsToAPart(m_line.lastTitleWord()))) {
        }
        for (int i = 0; m_line.hasOwnTitle() && i < m_line.count(); ++i) {
            if (m_line.isFree(i)) {
                tryFrom(i);
            }
        }
    }

    /// "exam scheduled for dec 15"; what is studied for Monday was studied before.
    [[nodiscard]] bool isExamFor(const QString& word) const
    {
        return m_parts.kind == RecordKind::ExamAttempt && word.compare(u"for"_s, Qt::CaseInsensitive) == 0;
    }

    /// Takes "of", "on", "at" where the word behind it was understood.
    bool leadsToAPart(int index)
    {
        int next = index + 1;
        while (next < m_line.count() && !m_line.isFree(next) && isConnecting(m_line.bareWord(next))) {
            ++next;  // "for the"
        }
        const bool isBefore = m_line.isFree(index) && next < m_line.count() && !m_line.isFree(next) &&
                              !m_line.isMentioned(next) && m_line.word(next).section == m_line.word(index).section &&
                              !m_line.word(index).quoted;
        const QString word = m_line.bareWord(index);
        const std::optional<LedTo> part = !isBefore                  ? std::nullopt
                                          : next == m_parts.kindWord ? std::optional(LedTo::Name)
                                                                     : partAt(m_line, next, m_context, m_subjects);
        const bool leads = (part && leadsTo(word, *part)) || (part == LedTo::Day && isExamFor(word)) ||
                           (isBefore && isFiller(word) && m_line.firstTitleWord() == index);
        if (leads) {
            m_line.take(index, 1);
        }
        return leads;
    }

    /// What begins with the word at `index`, or behind it where that leads to it: "of cpt", "from AAPC".
    bool tryFirst(int index)
    {
        if (tryFrom(index) || leadsToAPart(index)) {
            return true;
        }
        const bool isLed = m_line.areFree(index, 2) && isConnecting(m_line.bareWord(index)) && tryFrom(index + 1);
        return isLed && leadsToAPart(index);
    }

    /// What begins with the word at `index`. Of several words a day that the title may go on with ("nov 20 update") is
    /// left for a question.
    bool tryFrom(int index)
    {
        const std::optional<FoundDay> day = dayFrom(m_line, index, m_context.today, dayLean());
        const bool isAll =
            day && (day->count == 1 || m_line.hasOwnTitle() || !m_line.goesOnBehind(day->first + day->count));
        return (rangeWords(m_line, index) > 0 && tryRange(index, rangeWords(m_line, index))) ||
               (isAll && tryDay(*day)) || trySubject(index) || tryProvider(index) || tryCeuKind(index);
    }

    /// What ends with the word at `index`.
    bool tryUpTo(int index)
    {
        for (int first = std::max(0, index - kMaxRangeWords + 1); first <= index; ++first) {
            if (rangeWords(m_line, first) == index - first + 1 && tryRange(first, index - first + 1)) {
                return true;
            }
        }
        const std::optional<FoundDay> day = dayUpTo(m_line, index, m_context.today, dayLean());
        return (day && tryDay(*day)) || trySubject(index) || tryProvider(index) || tryCeuKind(index);
    }

    [[nodiscard]] std::optional<TimeRange> rangeAt(int index, int words) const
    {
        return readTimeRange(m_line.joined(index, words));
    }

    /// "8-5 work 30 min lunch": the amount is what is taken off the range.
    [[nodiscard]] bool isAmountOfPause() const
    {
        const int behind = m_parts.amountAt + m_parts.amountWords;
        return (m_parts.amountAt > 0 && saysPause(m_line.bareWord(m_parts.amountAt - 1))) ||
               (behind < m_line.count() && saysPause(m_line.bareWord(behind)));
    }

    /// "9-11" beside an amount are chapters, "9:00-11:00" says when the amount began.
    bool tryRange(int index, int words)
    {
        const std::optional<TimeRange> range = isStudy() || isExperience() ? rangeAt(index, words) : std::nullopt;
        if (!range || m_parts.range || saysHoursBehind(m_line, index + words) ||
            (m_parts.amount && !range->unmistakable && !isAmountOfPause())) {
            return false;
        }
        m_parts.range = range;
        m_parts.rangeAt = index;
        m_parts.rangeWords = words;
        m_line.take(index, words);
        return true;
    }

    bool tryDay(const FoundDay& day)
    {
        if (m_parts.day || isNoDayHere(day) || isWeekdayOfOthers(m_line, day.first, day.count, m_context.today)) {
            return false;
        }
        m_parts.day = day.day;
        m_parts.dayAt = day.first;
        m_parts.dayWords = day.count;
        m_line.take(day.first, day.count);
        return true;
    }

    /// "1/2 hour", and "sat for the exam".
    [[nodiscard]] bool isNoDayHere(const FoundDay& day) const
    {
        const int next = day.first + day.count;
        const QString behind = next < m_line.count() ? m_line.bareWord(next) : QString();
        const QString before = day.first > 0 ? m_line.bareWord(day.first - 1) : QString();
        return isPartOfHour(m_line.bareWord(day.first), behind) ||
               isScoreNotDay(before, m_line.bareWord(day.first), behind) ||
               (m_parts.kind == RecordKind::ExamAttempt && saysItWasSat(m_line, day.first));
    }

    /// The last such day; of an exam that has neither score nor result, the next one.
    [[nodiscard]] DayLean dayLean() const
    {
        const bool isPlanned = m_parts.kind == RecordKind::ExamAttempt && !m_parts.score &&
                               m_parts.result.value_or(ExamResult::Scheduled) == ExamResult::Scheduled;
        return isPlanned ? DayLean::Future : DayLean::Past;
    }

    /// The subject whose words begin or end at `index`.
    bool trySubject(int index)
    {
        if (!isStudy() || m_parts.subject) {
            return false;
        }
        const auto found = std::ranges::find_if(m_subjects, [&](const SubjectMatch& match) {
            const bool touches = match.first == index || match.first + match.count - 1 == index;
            return touches && m_line.areFree(match.first, match.count);
        });
        if (found == m_subjects.end()) {
            return false;
        }
        m_parts.subject = found->code;
        m_line.take(found->first, found->count);
        // "icd10 cm" says it twice.
        for (auto again = found + 1;
             again != m_subjects.end() && again->code == found->code &&
             again->first == (again - 1)->first + (again - 1)->count && m_line.areFree(again->first, again->count);
             ++again) {
            m_line.take(again->first, again->count);
        }
        return true;
    }

    bool tryProvider(int index)
    {
        const bool isOne = isCeu() && m_parts.provider.isEmpty() && knownProvider(m_line.bareWord(index));
        if (isOne) {
            readProvider(index, m_line.bareWord(index));
        }
        return isOne;
    }

    bool tryCeuKind(int index)
    {
        const auto kind = isCeu() && !m_parts.ceuKind ? ceuKindWord(m_line.bareWord(index)) : std::nullopt;
        if (kind) {
            m_parts.ceuKind = kind;
            m_line.take(index, 1);
        }
        return kind.has_value();
    }

    void mentionSubject()
    {
        for (const SubjectMatch& match : m_subjects) {
            if (isStudy() && !m_parts.subject && m_line.areFree(match.first, match.count)) {
                m_parts.subject = match.code;
                m_line.mention(match.first, match.count);
            }
        }
    }

    LineReading& m_line;
    const QuickLineContext& m_context;
    std::vector<SubjectMatch> m_subjects;
    LineParts m_parts;
    PlaceReader m_place{m_line, m_context, m_parts};
};

}  // namespace

LineParts readParts(LineReading& line, const QuickLineContext& context)
{
    return PartReader(line, context).run();
}

}  // namespace credence
