// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/activity_match.h"

#include <algorithm>

#include "domain/rules/rule_book.h"

namespace credence {

namespace {

template <class T>
bool isAmong(const std::vector<T>& asked, T value)
{
    return asked.empty() || std::ranges::find(asked, value) != asked.end();
}

/// "ZHealth Publishing, LLC" begins with "ZHealth"; "ZHealthy" does not.
bool beginsWith(const QString& name, const QString& words)
{
    const QString wanted = words.simplified();
    return name.startsWith(wanted, Qt::CaseInsensitive) &&
           (name.size() == wanted.size() || !name.at(wanted.size()).isLetterOrNumber());
}

bool isBy(const QStringList& providers, const QString& provider)
{
    const QString name = provider.simplified();
    return providers.isEmpty() ||
           std::ranges::any_of(providers, [&name](const QString& words) { return beginsWith(name, words); });
}

}  // namespace

Fit fitOf(const CeuActivity& activity, const ActivityMatch& match, const RuleBook& book)
{
    const ActivityDomain domain = activity.hiim ? ActivityDomain::Hiim : ActivityDomain::OutsideHiim;
    const bool otherwiseFits = isAmong(match.sources, activity.source) && isAmong(match.domains, domain) &&
                               isBy(match.providers, activity.provider) &&
                               (match.subjects.isEmpty() || book.isOfSubject(activity.subject, match.subjects));
    if (!otherwiseFits) {
        return Fit::DoesNotFit;
    }
    if (match.kinds.empty()) {
        return Fit::Fits;
    }
    if (!activity.kind) {
        return Fit::KindNotSaid;
    }
    return isAmong(match.kinds, *activity.kind) ? Fit::Fits : Fit::DoesNotFit;
}

Fit fitOfAny(const CeuActivity& activity, const std::vector<ActivityMatch>& matches, const RuleBook& book)
{
    Fit best = Fit::DoesNotFit;
    for (const ActivityMatch& match : matches) {
        best = std::min(best, fitOf(activity, match, book));  // Fits is the first, and the best
    }
    return best;
}

}  // namespace credence
