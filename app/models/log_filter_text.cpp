// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_filter_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "domain/date_range.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

class LogFilterWords {
    Q_DECLARE_TR_FUNCTIONS(LogFilter)
};

struct Span {
    QDate first;
    QDate last;
};

Span monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

/// "2026", "2026-09", "sep" (the last one that has begun), "sep 2026" and any day that parseDay reads.
std::optional<Span> spanOf(const QString& text, QDate today)
{
    static const QRegularExpression kMonth(u"^(\\d{4})(?:-(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = kMonth.match(text);
    if (match.hasMatch()) {
        const int year = match.captured(1).toInt();
        if (match.captured(2).isEmpty()) {
            return Span{QDate(year, 1, 1), QDate(year, 12, 31)};
        }
        const QDate first(year, match.captured(2).toInt(), 1);
        return first.isValid() ? std::optional(monthOf(first)) : std::nullopt;
    }
    if (const Result<QDate> day = parseDay(text, today)) {
        return Span{day.value(), day.value()};
    }
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const Result<QDate> first =
        words.size() == 2 ? parseCalendarDate(u"1 %1 %2"_s.arg(words[0], words[1])) : parseDay(u"1 "_s + text, today);
    return first ? std::optional(monthOf(first.value())) : std::nullopt;
}

/// "this week" begins on its Monday; "last month" is the whole one before this.
std::optional<Span> spanOfWords(const QString& which, const QString& unit, QDate today)
{
    const bool isLast = which == "last"_L1;
    if (!isLast && which != "this"_L1) {
        return std::nullopt;
    }
    if (unit == "week"_L1) {
        const QDate monday = mondayOf(today).addDays(isLast ? -7 : 0);
        return Span{monday, monday.addDays(6)};
    }
    if (unit == "month"_L1) {
        return monthOf(today.addMonths(isLast ? -1 : 0));
    }
    if (unit == "year"_L1) {
        return spanOf(QString::number(today.year() - (isLast ? 1 : 0)), today);
    }
    return std::nullopt;
}

std::optional<RecordKind> kindOfWord(const QString& word)
{
    if (const std::optional<RecordKind> kind = logKindNamed(word)) {
        return kind;
    }
    static const auto kWords =
        std::to_array<std::pair<const char16_t*, RecordKind>>({{u"work", RecordKind::ExperienceEntry},
                                                               {u"practice", RecordKind::PracticeExam},
                                                               {u"forward", RecordKind::StudyBroughtForward}});
    for (const auto& [name, kind] : kWords) {
        if (word.compare(QStringView(name), Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    return std::nullopt;
}

/// A word of the filter; quoted ones are searched as they stand.
struct FilterWord {
    QString text;
    bool quoted = false;
    bool excluded = false;  ///< behind a "-"
};

/// Cut at blanks, but for what stands in quotes: `place:"lakeside clinic"` is one word.
std::vector<FilterWord> wordsOf(const QString& text)
{
    static const QRegularExpression kWord(uR"re((-?)(?:"([^"]*)"?|([^\s"]+(?:"[^"]*"?)?)))re"_s);
    std::vector<FilterWord> words;
    for (auto it = kWord.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool quoted = match.hasCaptured(2);
        QString word = quoted ? match.captured(2) : match.captured(3);
        if (!quoted) {
            word.remove(u'"');
        }
        if (!word.trimmed().isEmpty()) {
            words.push_back({.text = word, .quoted = quoted, .excluded = !match.captured(1).isEmpty()});
        }
    }
    return words;
}

class FilterReader {
public:
    FilterReader(const RuleBook& rules, const std::vector<Placement>& placements, QDate today)
        : m_rules(rules), m_placements(placements), m_today(today)
    {}

    LogFilterReading read(const QString& text)
    {
        const std::vector<FilterWord> words = wordsOf(text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const FilterWord& word = words[i];
            const std::size_t spanned = word.quoted || word.excluded ? 0 : readSpan(words, i);
            if (spanned > 0) {
                i += spanned - 1;
            } else if (word.quoted || !readCondition(word)) {
                (word.excluded ? m_reading.filter.without : m_reading.filter.texts) << word.text;
            }
        }
        return std::move(m_reading);
    }

private:
    /// False for a plain word.
    bool readCondition(const FilterWord& word)
    {
        if (word.text.compare("proof"_L1, Qt::CaseInsensitive) == 0) {
            readProof(word.excluded ? ProofFilter::WithoutProof : ProofFilter::WithProof);
            return true;
        }
        const qsizetype colon = word.text.indexOf(u':');
        const QString key = word.text.left(colon).toLower();
        const bool isKey = colon > 0 && std::ranges::all_of(key, [](QChar c) { return c.isLetter(); });
        if (!isKey) {
            return false;
        }
        if (word.excluded && logFilterKeys().contains(key)) {
            // Only words can be left out: as one of the text the condition would leave out nothing.
            m_reading.unread.push_back({.typed = u'-' + word.text, .why = UnreadCondition::Why::UnknownKey});
            return true;
        }
        if (word.excluded) {
            return false;
        }
        const QString value = word.text.mid(colon + 1);
        if (!logFilterKeys().contains(key)) {
            m_reading.unread.push_back({.typed = word.text, .why = UnreadCondition::Why::UnknownKey});
        } else if (!value.isEmpty()) {
            if (const std::optional<UnreadCondition::Why> why = readValue(key, value)) {
                m_reading.unread.push_back({.typed = word.text, .why = *why});
            }
        }
        return true;
    }

    void readProof(ProofFilter wanted)
    {
        ProofFilter& proof = m_reading.filter.proof;
        if (proof != ProofFilter::Any && proof != wanted) {
            m_reading.unread.push_back({.typed = u"proof -proof"_s, .why = UnreadCondition::Why::ProofBothWays});
        }
        proof = wanted;
    }

    /// Words of a span that begins at `first`, which is narrowed to it: "last month", "in:this month", "after:nov 20
    /// 2025". 0 for one word or none.
    std::size_t readSpan(const std::vector<FilterWord>& words, std::size_t first)
    {
        constexpr std::size_t kLongest = 4;  // "in:20 de nov 2025"
        const QString typed = words[first].text;
        const QString key = typed.section(u':', 0, 0).toLower();
        const bool isKey = typed.contains(u':') && (key == "after"_L1 || key == "before"_L1 || key == "in"_L1);
        std::size_t end = first + 1;
        while (end < words.size() && end - first < kLongest && !words[end].quoted && !words[end].excluded) {
            ++end;
        }
        for (; end > first + 1; --end) {
            QStringList behind{isKey ? typed.section(u':', 1) : typed};
            for (std::size_t i = first + 1; i < end; ++i) {
                behind << words[i].text;
            }
            std::optional<Span> span =
                behind.size() == 2 ? spanOfWords(behind[0].toLower(), behind[1].toLower(), m_today) : std::nullopt;
            if (!span && isKey && !behind[0].isEmpty()) {
                span = spanOf(behind.join(u' '), m_today);
            }
            if (span) {
                isKey ? narrowBy(key, *span) : narrow(*span);
                return end - first;
            }
        }
        return 0;
    }

    void narrowBy(const QString& key, const Span& span)
    {
        if (key == "before"_L1) {
            narrow({QDate(), span.first.addDays(-1)});
        } else {
            narrow({span.first, key == "in"_L1 ? span.last : QDate()});
        }
    }

    /// Why it could not be read; nothing if it was.
    std::optional<UnreadCondition::Why> readValue(const QString& key, const QString& value)
    {
        LogFilter& filter = m_reading.filter;
        if (key == "subject"_L1) {
            const CurriculumSubject* subject = m_rules.subjectByWord(value);
            const QString code = subject ? subject->code : value;
            if (!filter.subject.isEmpty() && filter.subject.compare(code, Qt::CaseInsensitive) != 0) {
                return UnreadCondition::Why::SecondSubject;
            }
            filter.subject = code;
            return std::nullopt;
        }
        if (key == "kind"_L1) {
            const std::optional<RecordKind> kind = kindOfWord(value);
            if (!kind) {
                return UnreadCondition::Why::NoSuchKind;
            }
            filter.kinds.push_back(*kind);
            return std::nullopt;
        }
        if (key == "place"_L1) {
            bool isOne = false;
            for (const Placement& placement : m_placements) {
                if (placement.employer.startsWith(value, Qt::CaseInsensitive)) {
                    isOne = true;
                    filter.placements.push_back(placement.id);
                }
            }
            return isOne ? std::nullopt : std::optional(UnreadCondition::Why::NoSuchPlace);
        }
        const std::optional<Span> span = spanOf(value, m_today);
        if (!span) {
            return UnreadCondition::Why::NoSuchDay;
        }
        narrowBy(key, *span);
        return std::nullopt;
    }

    /// Several spans hold together.
    void narrow(const Span& span)
    {
        LogFilter& filter = m_reading.filter;
        if (span.first.isValid()) {
            filter.from = std::max(filter.from.value_or(span.first), span.first);
        }
        if (span.last.isValid()) {
            filter.until = std::min(filter.until.value_or(span.last), span.last);
        }
    }

    const RuleBook& m_rules;
    const std::vector<Placement>& m_placements;
    QDate m_today;
    LogFilterReading m_reading;
};

}  // namespace

QStringList logFilterKeys()
{
    return {u"subject"_s, u"place"_s, u"kind"_s, u"after"_s, u"before"_s, u"in"_s};
}

LogFilterReading parseLogFilter(const QString& text, const RuleBook& rules, const std::vector<Placement>& placements,
                                QDate today)
{
    return FilterReader(rules, placements, today).read(text);
}

QString logFilterOfDays(QDate first, QDate last)
{
    const QString from = first.toString(Qt::ISODate);
    return first == last ? u"in:"_s + from : u"after:%1 before:%2"_s.arg(from, last.addDays(1).toString(Qt::ISODate));
}

QString unreadWords(const std::vector<UnreadCondition>& unread)
{
    QStringList sentences;
    for (const UnreadCondition& condition : unread) {
        switch (condition.why) {
            case UnreadCondition::Why::UnknownKey:
                sentences << LogFilterWords::tr(
                                 "“%1” is no condition of the log. There are: %2. In quotes it is searched as text.")
                                 .arg(condition.typed, logFilterKeys().join(u":, "_s) + u":, proof, -proof"_s);
                break;
            case UnreadCondition::Why::NoSuchKind:
                sentences << LogFilterWords::tr("“%1”: there are study, experience, ceu, exam and practice.")
                                 .arg(condition.typed);
                break;
            case UnreadCondition::Why::NoSuchPlace:
                sentences << LogFilterWords::tr("“%1”: no place begins so.").arg(condition.typed);
                break;
            case UnreadCondition::Why::NoSuchDay:
                sentences << LogFilterWords::tr("“%1” is no day, month or year such as 2026-09-15, sep or 2026.")
                                 .arg(condition.typed);
                break;
            case UnreadCondition::Why::SecondSubject:
                sentences
                    << LogFilterWords::tr("“%1” is a second subject: the log is shown for one.").arg(condition.typed);
                break;
            case UnreadCondition::Why::ProofBothWays:
                sentences << LogFilterWords::tr("“%1”: one of them alone.").arg(condition.typed);
                break;
        }
    }
    return sentences.join(u'\n');
}

}  // namespace credence
