// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/published_figures.h"

#include <QRegularExpression>
#include <limits>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCentsOfADollar = 100;

FigureSource sourceOf(const ShownReference& entry)
{
    FigureSource source{.entry = keyOf(entry), .title = entry.title, .isOwnEntry = entry.copy.has_value()};
    if (entry.published && !entry.copy) {
        source.confidence = entry.published->confidence;
        source.asOf = entry.published->asOf;
    }
    if (entry.copy) {
        source.day = entry.copy->checkedOn;
    }
    return source;
}

/// Reads facts of one entry and remembers whether one that is there does not read.
class FactReader {
public:
    explicit FactReader(const ShownReference& entry) : m_entry(entry) {}

    template <class Read>
    auto read(QStringView name, Read reader) -> decltype(reader(QString()))
    {
        const QString text = factOf(m_entry, name);
        if (text.isEmpty()) {
            return std::nullopt;
        }
        auto value = reader(text);
        m_isWhole = m_isWhole && value.has_value();
        return value;
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    const ShownReference& m_entry;
    bool m_isWhole = true;
};

std::optional<int> numberIn(const QString& text)
{
    bool isNumber = false;
    const int number = QString(text).remove(u',').toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<CountHeld> countIn(const QString& text)
{
    const bool orMore = text.endsWith(u" or more"_s);
    const std::optional<int> count = numberIn(orMore ? text.section(u' ', 0, 0) : text);
    return count ? std::optional(CountHeld{.least = *count, .orMore = orMore}) : std::nullopt;
}

/// The code of a fact called "CPC, median"; empty for any other.
QString codeOfFact(const ReferenceFact& fact, const QString& what)
{
    return fact.name.endsWith(u", "_s + what) ? fact.name.chopped(what.size() + 2) : QString();
}

void addPay(PublishedFigures& figures, const ShownReference& entry)
{
    FactReader facts(entry);
    PublishedPay pay{.source = sourceOf(entry),
                     .area = factOf(entry, u"area"),
                     .group = factOf(entry, u"on the scale"),
                     .by = factOf(entry, u"by"),
                     .year = factOf(entry, u"year")};
    pay.middle = facts.read(u"amount a year", dollarsIn);
    pay.low = facts.read(u"from", dollarsIn);
    pay.high = facts.read(u"to", dollarsIn);
    pay.opensUpward = pay.low && !pay.high && !pay.middle;
    if (!pay.low) {
        pay.low = facts.read(u"lowest tenth", dollarsIn);
    }
    pay.survey = factOf(entry, u"survey");
    pay.held = facts.read(u"credentials held", countIn);
    for (const ReferenceFact& fact : entry.facts) {
        const QString code = codeOfFact(fact, u"median"_s);
        if (const std::optional<Cents> amount = code.isEmpty() ? std::nullopt : dollarsIn(fact.value)) {
            pay.byCredential.insert(code, *amount);
        }
    }
    // An entry of the user's own is hers to compare with, whatever its facts are called.
    if (pay.group.isEmpty() && !entry.published) {
        pay.group = entry.title;
    }
    if (!facts.isWhole() || (pay.low && pay.high && *pay.high < *pay.low)) {
        figures.unread << entry.title;
    } else if (pay.low || pay.middle || pay.high) {
        figures.pay.push_back(std::move(pay));
    }
}

void addRole(PublishedFigures& figures, const ShownReference& entry)
{
    FactReader facts(entry);
    PublishedRole role{.source = sourceOf(entry), .title = entry.title};
    role.step = facts.read(u"step", numberIn);
    const auto years = facts.read(u"years of experience", rangeIn);
    if (years) {
        role.yearsLow = years->first;
        role.yearsHigh = years->second;
    }
    for (const QString& code : factOf(entry, u"typical credentials").split(u',', Qt::SkipEmptyParts)) {
        role.credentials << code.trimmed();
    }
    if (!facts.isWhole()) {
        figures.unread << entry.title;
    } else if (role.step) {
        figures.roles.push_back(std::move(role));
    }
}

void addGuides(PublishedFigures& figures, const ShownReference& entry)
{
    for (const ReferenceFact& fact : entry.facts) {
        const QString ofHours = codeOfFact(fact, u"hours"_s);
        const QString ofWeeks = codeOfFact(fact, u"weeks"_s);
        const auto range = ofHours.isEmpty() ? std::nullopt : rangeIn(fact.value);
        const std::optional<int> weeks = ofWeeks.isEmpty() ? std::nullopt : numberIn(fact.value);
        if (range) {
            figures.guides.push_back({.credential = ofHours,
                                      .time = {.low = hours(range->first), .high = hours(range->second)},
                                      .source = sourceOf(entry)});
        } else if (weeks) {
            figures.guides.push_back({.credential = ofWeeks, .weeks = weeks, .source = sourceOf(entry)});
        } else if (!ofHours.isEmpty() || !ofWeeks.isEmpty()) {
            figures.unread << entry.title;
        }
    }
}

void addFullTime(PublishedFigures& figures, const ShownReference& entry)
{
    FactReader facts(entry);
    const std::optional<int> hours = facts.read(u"hours a year", numberIn);
    if (hours && *hours > 0) {
        figures.fullTime = FullTimeYear{.hours = *hours, .source = sourceOf(entry)};
    } else if (!facts.isWhole() || hours) {
        figures.unread << entry.title;
    }
}

}  // namespace

PublishedFigures publishedFigures(const std::vector<ShownReference>& entries)
{
    PublishedFigures figures;
    for (const ShownReference& entry : entries) {
        switch (entry.kind) {
            case ReferenceKind::Pay:
                addPay(figures, entry);
                break;
            case ReferenceKind::Role:
                addRole(figures, entry);
                break;
            case ReferenceKind::Work:
                addFullTime(figures, entry);
                break;
            case ReferenceKind::Programme:
                addGuides(figures, entry);
                break;
            default:
                break;
        }
    }
    std::ranges::stable_sort(figures.roles, {}, [](const PublishedRole& role) { return *role.step; });
    return figures;
}

std::optional<Cents> dollarsIn(const QString& text)
{
    static const QRegularExpression kDollars(u"^\\$?(\\d{1,3}(?:,\\d{3})*|\\d+)(?:\\.(\\d\\d))?(?: ?USD)?$"_s);
    const QRegularExpressionMatch match = kDollars.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 cents = match.captured(1).remove(u',').toLongLong() * kCentsOfADollar + match.captured(2).toLongLong();
    return cents > 0 && cents <= std::numeric_limits<int>::max() ? std::optional(Cents{static_cast<int>(cents)})
                                                                 : std::nullopt;
}

std::optional<std::pair<int, int>> rangeIn(const QString& text)
{
    static const QRegularExpression kRange(u"^(\\d{1,4})(?: ?(?:to|-|–) ?(\\d{1,4}))?$"_s);
    const QRegularExpressionMatch match = kRange.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int low = match.captured(1).toInt();
    const int high = match.captured(2).isEmpty() ? low : match.captured(2).toInt();
    return high < low ? std::nullopt : std::optional(std::pair(low, high));
}

}  // namespace credence
