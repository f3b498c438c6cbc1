// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_filter_text.h"

#include <QRegularExpression>
#include <array>

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// First day of "2026", "2026-09" or of any day that parseDay reads.
std::optional<QDate> firstDayOf(const QString& text, QDate today)
{
    static const QRegularExpression kMonth(u"^(\\d{4})(?:-(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = kMonth.match(text);
    if (match.hasMatch()) {
        const QDate first(match.captured(1).toInt(), match.captured(2).isEmpty() ? 1 : match.captured(2).toInt(), 1);
        return first.isValid() ? std::optional(first) : std::nullopt;
    }
    const Result<QDate> day = parseDay(text, today);
    return day ? std::optional(day.value()) : std::nullopt;
}

std::optional<LogKind> kindOfWord(const QString& word)
{
    static const auto kWords =
        std::to_array<std::pair<const char16_t*, LogKind>>({{u"study", LogKind::Study},
                                                            {u"experience", LogKind::Experience},
                                                            {u"work", LogKind::Experience},
                                                            {u"ceu", LogKind::Ceu},
                                                            {u"exam", LogKind::Exam},
                                                            {u"practice", LogKind::PracticeExam}});
    for (const auto& [name, kind] : kWords) {
        if (word.compare(QStringView(name), Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    return std::nullopt;
}

class FilterReader {
public:
    FilterReader(const RuleBook& rules, const std::vector<Placement>& placements, QDate today)
        : m_rules(rules), m_placements(placements), m_today(today)
    {}

    LogFilter read(const QString& text)
    {
        QStringList rest;
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (!readWord(word)) {
                rest << word;
            }
        }
        m_filter.text = rest.join(u' ');
        return m_filter;
    }

private:
    bool readWord(const QString& word)
    {
        if (word.compare("proof"_L1, Qt::CaseInsensitive) == 0) {
            m_filter.proof = ProofFilter::WithProof;
            return true;
        }
        if (word.compare("-proof"_L1, Qt::CaseInsensitive) == 0) {
            m_filter.proof = ProofFilter::WithoutProof;
            return true;
        }
        const qsizetype colon = word.indexOf(u':');
        return colon > 0 && readCondition(word.left(colon).toLower(), word.mid(colon + 1));
    }

    bool readCondition(const QString& name, const QString& value)
    {
        if (value.isEmpty()) {
            return false;
        }
        if (name == "subject"_L1) {
            const CurriculumSubject* subject = m_rules.subjectByWord(value);
            m_filter.subject = subject ? subject->code : value;
            return true;
        }
        if (name == "kind"_L1) {
            const std::optional<LogKind> kind = kindOfWord(value);
            if (kind) {
                m_filter.kinds.push_back(*kind);
            }
            return kind.has_value();
        }
        if (name == "place"_L1) {
            return readPlace(value);
        }
        return readDay(name, value);
    }

    bool readPlace(const QString& value)
    {
        for (const Placement& placement : m_placements) {
            if (placement.employer.startsWith(value, Qt::CaseInsensitive)) {
                m_filter.placement = placement.id;
                return true;
            }
        }
        return false;
    }

    bool readDay(const QString& name, const QString& value)
    {
        const std::optional<QDate> day = firstDayOf(value, m_today);
        if (!day || (name != "after"_L1 && name != "before"_L1)) {
            return false;
        }
        if (name == "after"_L1) {
            m_filter.from = *day;
        } else {
            m_filter.until = day->addDays(-1);
        }
        return true;
    }

    const RuleBook& m_rules;
    const std::vector<Placement>& m_placements;
    QDate m_today;
    LogFilter m_filter;
};

}  // namespace

LogFilter parseLogFilter(const QString& text, const RuleBook& rules, const std::vector<Placement>& placements,
                         QDate today)
{
    return FilterReader(rules, placements, today).read(text);
}

}  // namespace credence
