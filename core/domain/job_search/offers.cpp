// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/offers.h"

#include <QStringList>
#include <algorithm>
#include <functional>

namespace credence {

namespace {

constexpr int kHundred = 100;

void setScore(ComparedOffer& offer, const OfferWeights& weights)
{
    int sum = 0;
    int whole = 0;
    for (std::size_t i = 0; i < kOfferCriteria; ++i) {
        if (weights[i] == 0) {
            continue;
        }
        ++offer.asked;
        if (offer.marks[i]) {
            ++offer.known;
            sum += weights[i] * *offer.marks[i];
            whole += weights[i] * kHighestMark;
        }
    }
    if (whole > 0) {
        offer.score = (sum + whole / 2) / whole;  // hundredths of the highest mark are percent of it; rounds to nearest
    }
}

}  // namespace

std::optional<Cents> yearlyPay(const Application& application, std::optional<int> hoursAYear)
{
    const std::optional<Cents> low = application.payLow ? application.payLow : application.payHigh;
    const std::optional<Cents> high = application.payHigh ? application.payHigh : application.payLow;
    if (!low || !high || !application.payPer) {
        return std::nullopt;
    }
    const qint64 middle = (qint64{low->value} + high->value) / 2;  // rounds down: half a cent
    return fullTimePay(Cents{static_cast<int>(middle)}, *application.payPer, application.weekly, hoursAYear);
}

std::vector<ComparedOffer> compareOffers(const Facts& facts, const OfferWeights& weights,
                                         const std::map<ApplicationId, OfferRatings>& ratings,
                                         std::optional<int> hoursAYear)
{
    std::vector<ComparedOffer> offers;
    int best = 0;
    for (const Application& application : facts.of<Application>()) {
        if (application.stage == ApplicationStage::Offer) {
            offers.push_back({.application = application.id, .yearly = yearlyPay(application, hoursAYear)});
            best = std::max(best, offers.back().yearly.value_or(Cents{}).value);
        }
    }
    for (ComparedOffer& offer : offers) {
        if (offer.yearly && best > 0) {
            // Rounds down: a hundredth of a mark.
            offer.marks[placeOf(OfferCriterion::Pay)] =
                static_cast<int>(qint64{offer.yearly->value} * kHighestMark * kHundred / best);
        }
        if (const auto rated = ratings.find(offer.application); rated != ratings.end()) {
            for (const auto& [criterion, mark] : rated->second) {
                offer.marks[placeOf(criterion)] = mark * kHundred;
            }
        }
        setScore(offer, weights);
    }
    std::ranges::stable_sort(offers, std::greater(),
                             [](const ComparedOffer& offer) { return offer.score.value_or(-1); });
    return offers;
}

QString ratingsAsText(const std::map<ApplicationId, OfferRatings>& ratings)
{
    QStringList offers;
    for (const auto& [id, marks] : ratings) {
        QStringList each;
        for (const auto& [criterion, mark] : marks) {
            each << nameOf(criterion) + u'=' + QString::number(mark);
        }
        if (!each.isEmpty()) {
            offers << QString::number(id.value) + u':' + each.join(u',');
        }
    }
    return offers.join(u';');
}

std::map<ApplicationId, OfferRatings> ratingsOf(const QString& text)
{
    std::map<ApplicationId, OfferRatings> ratings;
    for (const QString& offer : text.split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const ApplicationId id(offer.section(u':', 0, 0).toLongLong(&isNumber));
        for (const QString& rating : offer.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
            const auto criterion = fromName<OfferCriterion>(rating.section(u'=', 0, 0));
            bool isMark = false;
            const int mark = rating.section(u'=', 1).toInt(&isMark);
            if (isNumber && criterion && criterion != OfferCriterion::Pay && isMark && mark >= 0 &&
                mark <= kHighestMark) {
                ratings[id][*criterion] = mark;
            }
        }
    }
    return ratings;
}

}  // namespace credence
