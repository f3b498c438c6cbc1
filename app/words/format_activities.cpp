// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_activities.h"

#include <algorithm>

#include "catalog/catalogue_words.h"
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
    return anyOf(wordsOfEach(kinds, [](CeuActivityKind kind) { return amidSentence(wordsOf(kind)); }));
}

QString ofDomain(ActivityDomain domain)
{
    switch (domain) {
        case ActivityDomain::Hiim:
            return Text::tr("activities in an HIIM domain");
        case ActivityDomain::OutsideHiim:
            return Text::tr("activities outside the HIIM domains");
    }
    Q_UNREACHABLE();
}

QString matchWords(const ActivityMatch& match)
{
    QStringList alone;  // each says it all where there is no other condition
    QStringList among;
    const auto add = [&](const QString& words, const QString& label, const QString& values) {
        if (!values.isEmpty()) {
            alone << words.arg(values);
            among << label.arg(values);
        }
    };
    add(Text::tr("activities %1", "kinds of CEU activities: taught or written"),
        Text::tr("kind: %1", "of CEU activities"), kindsWords(match.kinds));
    add(Text::tr("activities on %1", "subjects of CEU activities"), Text::tr("subject: %1", "of CEU activities"),
        anyOf(match.subjects));
    add(Text::tr("activities from %1", "sources of CEU activities"), Text::tr("source: %1", "of CEU activities"),
        choicesOf(match.sources));
    add(Text::tr("activities by %1", "providers of CEU activities"), Text::tr("provider: %1", "of CEU activities"),
        anyOf(match.providers));
    add(u"%1"_s, u"%1"_s, anyOf(wordsOfEach(match.domains, ofDomain)));
    return alone.isEmpty()     ? Text::tr("activities of every kind")
           : alone.size() == 1 ? alone.first()
                               : Text::tr("activities with all of this (%1)").arg(joined(among));
}

/// What is said of a limit of one span. Places: %1 which activities, %2 CEUs.
struct LimitWords {
    QString unknown;
    QString atMost;
    QString atLeast;
    QString over;
};

LimitWords limitWords(LimitPer per)
{
    switch (per) {
        case LimitPer::Cycle:
            return {Text::tr("%1: how many CEUs count in a cycle is not known: fill it in", "which activities"),
                    Text::tr("%1: at most %2 count in a cycle", "which activities, CEUs"),
                    Text::tr("%1: at least %2 in a cycle", "which activities, CEUs"),
                    Text::tr("over the cap of %2 in a cycle for %1", "which activities, CEUs")};
        case LimitPer::CycleYear:
            return {Text::tr("%1: how many CEUs count in each year of the cycle is not known: fill it in",
                             "which activities"),
                    Text::tr("%1: at most %2 count in each year of the cycle", "which activities, CEUs"),
                    Text::tr("%1: at least %2 in each year of the cycle", "which activities, CEUs"),
                    Text::tr("over the cap of %2 in each year of the cycle for %1", "which activities, CEUs")};
        case LimitPer::CalendarYear:
            return {Text::tr("%1: how many CEUs count in a calendar year is not known: fill it in", "which activities"),
                    Text::tr("%1: at most %2 count in a calendar year", "which activities, CEUs"),
                    Text::tr("%1: at least %2 in a calendar year", "which activities, CEUs"),
                    Text::tr("over the cap of %2 in a calendar year for %1", "which activities, CEUs")};
    }
    Q_UNREACHABLE();
}

}  // namespace

QString activities(const std::vector<ActivityMatch>& matches)
{
    return matches.empty() ? matchWords({}) : wordsOfEach(matches, matchWords).join(u"; "_s);
}

QString ceuState(const CeuActivity& activity)
{
    const CeuState least = stateOf(activity);
    const bool differ =
        std::ranges::any_of(activity.credits, [least](const CeuCredit& credit) { return stateOf(credit) != least; });
    const QString words = differ ? wordsOfEach(activity.credits,
                                               [](const CeuCredit& credit) {
                                                   return Text::tr("%1 %2", "credential, state of its credit")
                                                       .arg(credit.credential, amidSentence(wordsOf(credit.state)));
                                               })
                                       .join(u", "_s)
                                 : amidSentence(wordsOf(least));
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
                                    amidSentence(wordsOf(credit.state)));
                       })
        .join(u'\n');
}

QString ceuLimit(const CeuLimitRule& rule)
{
    const LimitWords words = limitWords(rule.per);
    const QString which = activities(rule.activities);
    if (!rule.amount && !rule.percent) {
        return words.unknown.arg(which);
    }
    const QString figure =
        rule.percent ? Text::tr("%1 of the CEUs asked").arg(percent(*rule.percent, 100)) : amount(*rule.amount);
    return (rule.bound == LimitBound::AtMost ? words.atMost : words.atLeast).arg(which, figure);
}

QString overCap(const NotCountedItem& item)
{
    const QString which = activities(item.activities);
    return item.cap ? limitWords(item.cap->per).over.arg(which, amount(item.cap->amount))
                    : Text::tr("over the cap for %1", "which activities").arg(which);
}

QString ceuDoubt(const CeuDoubt& doubt, const QString& body)
{
    const QString ceus = amount(doubt.amount);
    switch (doubt.about) {
        case CeuDoubt::About::LimitNotKnown:
            return Text::tr("%1 of %2 are counted in full: %3 limits these, and by how much was not found",
                            "CEUs, which activities, body")
                .arg(ceus, activities(doubt.activities), body);
        case CeuDoubt::About::KindNotSaid:
            return Text::tr("%1 are counted though their kind is not said: %3 limits %2; say their kind",
                            "CEUs, which activities, body")
                .arg(ceus, activities(doubt.activities), body);
        case CeuDoubt::About::Length:
            return Text::tr(
                       "%1 are counted as entered: by the length of a CEU at %3 (%4) they would be %2; their "
                       "certificates decide and are not in hand",
                       "CEUs, CEUs, body, date of the rule")
                .arg(ceus, format::ceus(doubt.byRule), body, inSpokenLanguage(doubt.rule.asOf));
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
