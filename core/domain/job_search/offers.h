// SPDX-License-Identifier: GPL-3.0-or-later
/// Offers side by side, ranked by what matters to the user: the pay is reckoned, the rest she rates herself.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "domain/judgement/facts.h"

namespace credence {

enum class OfferCriterion {
    Pay,     ///< reckoned from the pay that was named, nobody rates it
    Place,   ///< where the work is, and the way there
    Growth,  ///< what one learns there, and the next step
    Hours,   ///< working time, leave
    People,  ///< team and manager
};

CREDENCE_CHOICES(OfferCriterion, {
                                     {Pay, u"pay", QT_TRANSLATE_NOOP("Records", "Pay")},
                                     {Place, u"place", QT_TRANSLATE_NOOP("Records", "Place and the way there")},
                                     {Growth, u"growth", QT_TRANSLATE_NOOP("Records", "What you learn there")},
                                     {Hours, u"hours", QT_TRANSLATE_NOOP("Records", "Hours and leave")},
                                     {People, u"people", QT_TRANSLATE_NOOP("Records", "Team and manager")},
                                 });

constexpr std::size_t kOfferCriteria = 5;
constexpr int kHighestMark = 5;  ///< of weights and ratings, which begin at 0

/// By criterion, each 0..kHighestMark; 0: it does not matter.
using OfferWeights = std::array<int, kOfferCriteria>;
/// What the user gave an offer; a criterion that is not there was not rated. Pay is never there.
using OfferRatings = std::map<OfferCriterion, int>;

constexpr std::size_t placeOf(OfferCriterion criterion)
{
    return static_cast<std::size_t>(criterion);
}

struct ComparedOffer {
    ApplicationId application;
    std::optional<Cents> yearly{};                           ///< of full time; the middle of a range
    std::array<std::optional<int>, kOfferCriteria> marks{};  ///< hundredths of a mark; nothing: not known
    std::optional<int> score{};  ///< percent of the highest mark, weighed, of what is known; nothing: nothing is
    int known = 0;               ///< criteria with a mark, of `asked`
    int asked = 0;               ///< criteria that matter
};

/// Of a full-time year of `hoursAYear`, the middle of a range; nothing without an amount or its period, or as
/// fullTimePay.
std::optional<Cents> yearlyPay(const Application& application, std::optional<int> hoursAYear);

/// The applications that are offers, the highest score first; those without one last. The best pay of them has the
/// highest mark, the others their part of it. An offer is judged by what is known of it: `known` says how much that is.
std::vector<ComparedOffer> compareOffers(const Facts& facts, const OfferWeights& weights,
                                         const std::map<ApplicationId, OfferRatings>& ratings,
                                         std::optional<int> hoursAYear);

/// "3:place=4,growth=5;7:people=2" and back; words that are no rating are left out.
QString ratingsAsText(const std::map<ApplicationId, OfferRatings>& ratings);
std::map<ApplicationId, OfferRatings> ratingsOf(const QString& text);

}  // namespace credence
