// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/references.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <limits>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLast = std::numeric_limits<int>::max();
constexpr int kDaysAMonthAtMost = 31;
/// A year that has 29 February.
constexpr int kLeapYear = 2000;

ShownReference asOwn(const ReferenceCopy& copy)
{
    return {.id = {},
            .kind = copy.kind,
            .title = copy.title,
            .text = copy.text,
            .facts = factsFrom(copy.facts),
            .note = copy.note,
            .copy = copy};
}

ShownReference laidOver(const ReferenceEntry& entry, const ReferenceCopy& copy)
{
    ShownReference shown = asOwn(copy);
    shown.id = entry.id;
    shown.published = entry;
    return shown;
}

struct WrittenDay {
    QDate day;  ///< in kLeapYear if it comes every year
    bool isYearly;
};

/// "10-01" or "2027-01-15".
std::optional<WrittenDay> writtenDay(const QString& words)
{
    const bool isYearly = words.size() == 5;
    const QDate day =
        QDate::fromString(isYearly ? u"%1-%2"_s.arg(QString::number(kLeapYear), words) : words, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(WrittenDay{.day = day, .isYearly = isYearly}) : std::nullopt;
}

/// Where an entry stands among those of its kind.
int rankOf(const ShownReference& entry)
{
    if (entry.kind == ReferenceKind::Role) {
        bool isNumber = false;
        const int step = factOf(entry, u"step").toInt(&isNumber);
        return isNumber ? step : kLast;
    }
    if (entry.kind == ReferenceKind::Calendar) {
        const std::optional<WrittenDay> written = writtenDay(factOf(entry, u"day"));
        return written ? written->day.month() * (kDaysAMonthAtMost + 1) + written->day.day() : kLast;
    }
    return 0;
}

bool standsBefore(const ShownReference& a, const ShownReference& b)
{
    return std::pair(a.kind, rankOf(a)) < std::pair(b.kind, rankOf(b));
}

/// Where the name of a fact ends; -1 if it has none.
qsizetype nameEnd(const QString& line)
{
    const qsizetype colon = line.endsWith(u':') && !line.contains(u": "_s) ? line.size() - 1 : line.indexOf(u": "_s);
    return colon > 0 ? colon : -1;
}

}  // namespace

std::vector<ShownReference> shownReferences(const std::vector<ReferenceEntry>& entries,
                                            const std::vector<ReferenceCopy>& copies)
{
    QHash<QString, const ReferenceCopy*> replacing;
    for (const ReferenceCopy& copy : copies) {
        if (!replacing.contains(copy.reference)) {
            replacing.insert(copy.reference, &copy);
        }
    }
    std::vector<ShownReference> shown;
    QSet<const ReferenceCopy*> placed;
    for (const ReferenceEntry& entry : entries) {
        const ReferenceCopy* copy = replacing.value(entry.id);
        shown.push_back(copy ? laidOver(entry, *copy) : asPublished(entry));
        placed.insert(copy);
    }
    for (const ReferenceCopy& copy : copies) {
        if (!placed.contains(&copy)) {
            shown.push_back(asOwn(copy));
        }
    }
    std::ranges::stable_sort(shown, standsBefore);
    return shown;
}

ShownReference asPublished(const ReferenceEntry& entry)
{
    return {.id = entry.id,
            .kind = entry.kind,
            .title = entry.title,
            .text = entry.text,
            .facts = entry.facts,
            .note = entry.note,
            .published = entry};
}

std::optional<ReferenceUse> useOf(const ShownReference& entry)
{
    if (entry.published && entry.kind != ReferenceKind::Employer) {
        return entry.published->use;
    }
    switch (entry.kind) {
        case ReferenceKind::Programme:
            return ReferenceUse::Programme;
        case ReferenceKind::Funding:
            return ReferenceUse::Funding;
        case ReferenceKind::Externship:
        case ReferenceKind::Employer:
            return ReferenceUse::Placement;
        default:
            return std::nullopt;
    }
}

QString keyOf(const ShownReference& entry)
{
    return entry.id.isEmpty() && entry.copy ? u"own.%1"_s.arg(entry.copy->id.value) : entry.id;
}

ReferenceCopy draftOf(const ShownReference& entry, QDate today)
{
    if (entry.copy) {
        return *entry.copy;
    }
    return {.reference = entry.id,
            .kind = entry.kind,
            .title = entry.title,
            .text = entry.text,
            .facts = factLines(entry.facts),
            .checkedOn = today};
}

std::vector<ReferenceFact> factsFrom(const QString& lines)
{
    std::vector<ReferenceFact> facts;
    for (const QString& each : lines.split(u'\n')) {
        const QString line = each.trimmed();
        const qsizetype end = nameEnd(line);
        if (!line.isEmpty()) {
            facts.push_back(
                {.name = line.left(std::max<qsizetype>(end, 0)).trimmed(), .value = line.mid(end + 1).trimmed()});
        }
    }
    return facts;
}

QString factLines(const std::vector<ReferenceFact>& facts)
{
    QStringList lines;
    for (const ReferenceFact& fact : facts) {
        lines << (fact.name.isEmpty() ? fact.value : u"%1: %2"_s.arg(fact.name, fact.value)).trimmed();
    }
    return lines.join(u'\n');
}

QString factOf(const ShownReference& entry, QStringView name)
{
    const auto found = std::ranges::find_if(
        entry.facts, [name](const ReferenceFact& fact) { return name.compare(fact.name, Qt::CaseInsensitive) == 0; });
    return found == entry.facts.end() ? QString() : found->value;
}

std::optional<QDate> nextDayOf(const ShownReference& entry, QDate asOf)
{
    const std::optional<WrittenDay> written = writtenDay(factOf(entry, u"day"));
    if (!written) {
        return {};
    }
    if (!written->isYearly) {
        return written->day < asOf ? std::nullopt : std::optional(written->day);
    }
    const QDate thisYear = written->day.addYears(asOf.year() - kLeapYear);
    return thisYear < asOf ? written->day.addYears(asOf.year() + 1 - kLeapYear) : thisYear;
}

bool isFound(const ShownReference& entry, const ReferenceFilter& filter)
{
    if (filter.kind && entry.kind != *filter.kind) {
        return false;
    }
    const QString text = QStringList{entry.title, entry.text, factLines(entry.facts), entry.note}.join(u'\n');
    const QStringList words = filter.words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace credence
