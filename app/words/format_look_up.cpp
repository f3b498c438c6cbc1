// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_look_up.h"

#include "catalog/catalogue_words.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString payFigure(const ShownReference& entry)
{
    const QString amount = factOf(entry, u"amount a year");
    const QString from = factOf(entry, u"from");
    const QString to = factOf(entry, u"to");
    if (!amount.isEmpty()) {
        return inSpokenLanguage(amount);
    }
    if (from.isEmpty() || to.isEmpty()) {
        return from.isEmpty() ? to : Text::tr("from %1", "amount").arg(from);
    }
    return Text::tr("%1 – %2", "from one amount to another").arg(from, to);
}

/// The year of a figure of pay, whose title names the population, else where the entry lies or what it is about.
QString aboutWords(const ShownReference& entry)
{
    if (entry.kind == ReferenceKind::Pay) {
        const QString year = factOf(entry, u"year");
        return year.isEmpty() ? Text::tr("year not known") : year;
    }
    const QString region = factOf(entry, u"region");
    return inSpokenLanguage(region.isEmpty() ? factOf(entry, u"about") : region);
}

QString checkedDayWords(const ShownReference& entry, const QString& written, QDate asOf)
{
    const std::optional<QDate> next = nextDayOf(entry, asOf);
    return next ? Text::tr("%1, next on %2 (%3)", "as written, day, how far ahead")
                      .arg(written, date(*next), relativeDay(*next, asOf))
                : written;
}

QStringList factWords(const std::vector<ReferenceFact>& facts)
{
    return wordsOfEach(facts, [](const ReferenceFact& fact) {
        return u"  "_s +
               (fact.name.isEmpty() ? fact.value : Text::tr("%1: %2", "name, value").arg(fact.name, fact.value));
    });
}

QStringList publishedLines(const ShownReference& entry, const RuleBook& published, QDate asOf)
{
    QStringList lines;
    if (!entry.published) {
        return lines;
    }
    if (entry.copy) {
        lines << Text::tr("Published:") << entry.published->title << entry.published->text
              << factWords(referenceFacts(asPublished(*entry.published), asOf)) << publishedStanding(*entry.published)
              << entry.published->note;
    }
    for (const QString& id : entry.published->sources) {
        const RuleSource* source = published.source(id);
        lines << Text::tr("Source: %1").arg(source ? u"%1 %2"_s.arg(source->title, source->url).trimmed() : id);
    }
    return lines;
}

}  // namespace

QString referenceMark(const ShownReference& entry)
{
    if (entry.copy) {
        return Text::tr("your entry");
    }
    return entry.published && entry.published->confidence == Confidence::Low ? confidenceWord(Confidence::Low)
                                                                             : QString();
}

QString referenceFigure(const ShownReference& entry, QDate asOf)
{
    switch (entry.kind) {
        case ReferenceKind::Pay:
            return payFigure(entry);
        case ReferenceKind::Role: {
            const QString step = factOf(entry, u"step");
            return step.isEmpty() ? QString() : Text::tr("Step %1", "of the ladder of roles").arg(step);
        }
        case ReferenceKind::Calendar: {
            const std::optional<QDate> next = nextDayOf(entry, asOf);
            return next ? date(*next) : QString();
        }
        default:
            return {};
    }
}

QString referenceDetail(const ShownReference& entry)
{
    return joined({wordsOf(entry.kind), aboutWords(entry), referenceMark(entry)});
}

QString referenceStanding(const ShownReference& entry)
{
    if (!entry.copy) {
        return publishedStanding(*entry.published);
    }
    return entry.copy->checkedOn ? Text::tr("Your entry, checked on %1").arg(date(*entry.copy->checkedOn))
                                 : Text::tr("Your entry");
}

QString publishedStanding(const ReferenceEntry& entry)
{
    return joined({factDate(entry.asOf), confidenceWord(entry.confidence)});
}

std::vector<ReferenceFact> referenceFacts(const ShownReference& entry, QDate asOf)
{
    std::vector<ReferenceFact> facts;
    for (const ReferenceFact& fact : entry.facts) {
        const bool isDay =
            entry.kind == ReferenceKind::Calendar && fact.name.compare(u"day"_s, Qt::CaseInsensitive) == 0;
        const QString value = inSpokenLanguage(fact.value);
        facts.push_back({.name = capitalised(inSpokenLanguage(fact.name)),
                         .value = isDay ? checkedDayWords(entry, value, asOf) : value});
    }
    return facts;
}

QStringList referenceLines(const ShownReference& entry, const RuleBook& published, QDate asOf)
{
    QStringList lines{Text::tr("%1 (%2)", "title, id").arg(entry.title, keyOf(entry)), wordsOf(entry.kind), entry.text};
    lines << factWords(referenceFacts(entry, asOf)) << referenceStanding(entry) << entry.note
          << publishedLines(entry, published, asOf);
    return said(lines);
}

}  // namespace credence::format
