// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_activities.h"

#include <algorithm>

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

QString ofEveryKind()
{
    return Text::tr("of every kind", "activities");
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
    return parts.isEmpty() ? ofEveryKind() : parts.join(u", "_s);
}

}  // namespace

QString activities(const std::vector<ActivityMatch>& matches)
{
    return matches.empty() ? ofEveryKind() : wordsOfEach(matches, matchWords).join(u"; "_s);
}

QString ceuState(const CeuActivity& activity)
{
    const CeuState least = stateOf(activity);
    const bool differ =
        std::ranges::any_of(activity.credits, [least](const CeuCredit& credit) { return stateOf(credit) != least; });
    const QString words = differ ? wordsOfEach(activity.credits,
                                               [](const CeuCredit& credit) {
                                                   return Text::tr("%1 %2", "credential, state of its credit")
                                                       .arg(credit.credential, wordsOf(credit.state).toLower());
                                               })
                                       .join(u", "_s)
                                 : wordsOf(least).toLower();
    const ProgressState mark = least == CeuState::Accepted            ? ProgressState::Done
                               : least == CeuState::Earned && !differ ? ProgressState::Open
                                                                      : ProgressState::Partly;
    return u"%1 %2"_s.arg(stateMark(mark), words);
}

QString ceuCredits(const CeuActivity& activity)
{
    if (activity.credits.empty()) {
        return Text::tr("Credited to no credential yet; each body counts it in full, as its rules say.");
    }
    return wordsOfEach(activity.credits,
                       [](const CeuCredit& credit) {
                           return Text::tr("%1: %2, %3", "credential, CEUs, state")
                               .arg(credit.credential, amount({AmountUnit::CeuHundredths, credit.amount.value}),
                                    wordsOf(credit.state).toLower());
                       })
        .join(u'\n');
}

QString limitPer(LimitPer per)
{
    switch (per) {
        case LimitPer::Cycle:
            return Text::tr("in a cycle");
        case LimitPer::CycleYear:
            return Text::tr("in each year of the cycle");
        case LimitPer::CalendarYear:
            return Text::tr("in a calendar year");
    }
    Q_UNREACHABLE();
}

QString ceuLimit(const CeuLimitRule& rule)
{
    const QString which = activities(rule.activities);
    if (!rule.amount && !rule.percent) {
        return Text::tr("activities %1: how many CEUs count %2 is not known: fill it in", "which, in a cycle")
            .arg(which, limitPer(rule.per));
    }
    const QString figure =
        rule.percent ? Text::tr("%1 of the CEUs asked").arg(percent(*rule.percent, 100)) : amount(*rule.amount);
    return (rule.bound == LimitBound::AtMost ? Text::tr("activities %1: at most %2 count %3", "which, CEUs, in a cycle")
                                             : Text::tr("activities %1: at least %2 %3", "which, CEUs, in a cycle"))
        .arg(which, figure, limitPer(rule.per));
}

QString overCap(const NotCountedItem& item)
{
    if (!item.cap) {
        return Text::tr("over the cap for activities %1").arg(activities(item.activities));
    }
    return Text::tr("over the cap of %1 %2 for activities %3", "CEUs, in a cycle, which")
        .arg(amount(item.cap->amount), limitPer(item.cap->per), activities(item.activities));
}

QString ceuDoubt(const CeuDoubt& doubt, const QString& body)
{
    const QString ceus = amount(doubt.amount);
    switch (doubt.about) {
        case CeuDoubt::About::LimitNotKnown:
            return Text::tr("%1 of activities %2 are counted in full: %3 limits these, and by how much was not found",
                            "CEUs, which, body")
                .arg(ceus, activities(doubt.activities), body);
        case CeuDoubt::About::KindNotSaid:
            return Text::tr("%1 are counted though their kind is not said: %3 limits activities %2; say their kind",
                            "CEUs, which, body")
                .arg(ceus, activities(doubt.activities), body);
        case CeuDoubt::About::Length:
            return Text::tr(
                       "%1 are counted as entered: by the length of a CEU at %3 (%4) they would be %2; their "
                       "certificates decide and are not in hand",
                       "CEUs, CEUs, body, date of the rule")
                .arg(ceus, format::ceus(doubt.byRule), body, doubt.rule.asOf);
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
