// SPDX-License-Identifier: GPL-3.0-or-later
/// CEU activities that a rule names: by kind, subject, source, provider and domain.
#pragma once

#include <QStringList>
#include <vector>

#include "domain/records/ceu_activity.h"

namespace credence {

class RuleBook;

/// Whether the content lies in an AHIMA HIIM domain.
enum class ActivityDomain { Hiim, OutsideHiim };

/// The activities that fit each list which is not empty, by any of its items. All lists empty: every activity.
struct ActivityMatch {
    std::vector<CeuActivityKind> kinds{};
    QStringList subjects{};  ///< words for subjects, as those of a subject-bound rule
    std::vector<CeuSource> sources{};
    QStringList providers{};  ///< words with which the provider's name begins
    std::vector<ActivityDomain> domains{};

    friend bool operator==(const ActivityMatch&, const ActivityMatch&) = default;
};

enum class Fit {
    Fits,
    KindNotSaid,  ///< all else fits, but which kind it is was not said
    DoesNotFit,
};

/// Of providers letter case and spaces do not matter; subjects are compared as RuleBook::isOfSubject does.
Fit fitOf(const CeuActivity& activity, const ActivityMatch& match, const RuleBook& book);

/// The best that it fits any of `matches`; it does not fit an empty list.
Fit fitOfAny(const CeuActivity& activity, const std::vector<ActivityMatch>& matches, const RuleBook& book);

}  // namespace credence
