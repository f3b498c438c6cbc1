// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/pay_scale.h"

#include <algorithm>

#include "domain/career/own_pay.h"
#include "domain/job_search/employers.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

constexpr int kCentsADollar = 100;
constexpr int kStep = 10'000;
/// So that few names stand below a long scale.
constexpr int kMostSteps = 8;

std::optional<Cents> least(const std::optional<Cents>& a, const std::optional<Cents>& b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<Cents> most(const std::optional<Cents>& a, const std::optional<Cents>& b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

void merge(ScaleLine& line, const PublishedPay& pay)
{
    line.low = least(line.low, pay.low);
    line.high = most(line.high, pay.high);
    line.opensUpward = line.opensUpward || pay.opensUpward;
    if (line.middle && pay.middle && line.middle != pay.middle) {
        line.low = least(line.low, least(line.middle, pay.middle));
        line.high = most(line.high, most(line.middle, pay.middle));
        line.middle.reset();
    } else if (pay.middle) {
        line.middle = pay.middle;
    }
    if (line.by.isEmpty()) {
        line.by = pay.by;
    }
    if (line.year.isEmpty()) {
        line.year = pay.year;
    }
    line.sources.push_back(pay.source);
}

void addPublished(PayScale& scale, const PublishedFigures& figures)
{
    QStringList areas;
    for (const PublishedPay& pay : figures.pay) {
        if (pay.group.isEmpty()) {
            continue;
        }
        areas << pay.area;
        const auto same = std::ranges::find_if(
            scale.lines, [&pay](const ScaleLine& line) { return line.area == pay.area && line.label == pay.group; });
        if (same != scale.lines.end()) {
            merge(*same, pay);
        } else {
            scale.lines.push_back({.sort = ScaleSort::Published, .area = pay.area, .label = pay.group});
            merge(scale.lines.back(), pay);
        }
    }
    areas.removeDuplicates();
    std::ranges::stable_sort(scale.lines, {}, [&areas](const ScaleLine& line) { return areas.indexOf(line.area); });
}

std::optional<Cents> fullTime(Cents amount, PayPeriod per, const std::optional<Minutes>& weekly,
                              const PublishedFigures& figures)
{
    return fullTimePay(amount, per, weekly, figures.fullTime ? std::optional(figures.fullTime->hours) : std::nullopt);
}

void addOwn(PayScale& scale, const PublishedFigures& figures, const Situation& situation)
{
    const std::size_t first = scale.lines.size();
    for (const Pay& pay : situation.facts().of<Pay>()) {
        const auto amount = pay.per ? fullTime(pay.amount, *pay.per, workWeekOf(pay, situation).weekly, figures)
                                    : std::optional<Cents>();
        if (!amount || !pay.fromDay.isValid()) {
            continue;
        }
        auto line = std::find_if(scale.lines.begin() + static_cast<std::ptrdiff_t>(first), scale.lines.end(),
                                 [&pay](const ScaleLine& one) { return isSameEmployer(one.label, pay.employer); });
        if (line == scale.lines.end()) {
            scale.lines.push_back({.sort = ScaleSort::Own, .label = pay.employer});
            line = std::prev(scale.lines.end());
        }
        line->label = pay.employer;
        line->points.push_back({.fullTime = *amount,
                                .from = pay.fromDay,
                                .isAhead = pay.fromDay > situation.asOf(),
                                .record = refTo(pay)});
        line->sources.push_back({.record = refTo(pay), .day = pay.fromDay});
    }
    for (std::size_t i = first; i < scale.lines.size(); ++i) {
        std::ranges::stable_sort(scale.lines[i].points, {}, &ScalePoint::from);
    }
}

void addOffered(PayScale& scale, const PublishedFigures& figures, const Situation& situation)
{
    for (const Application& application : situation.facts().of<Application>()) {
        const bool isOffer = application.stage == ApplicationStage::Offer;
        const bool isNamed = application.payNamedBy == PayNamer::Employer;
        if (application.kind != RequestKind::Job || application.stage == ApplicationStage::Closed ||
            !(isOffer || isNamed) || !application.payPer) {
            continue;
        }
        const auto yearly = [&](const std::optional<Cents>& amount) {
            return amount ? fullTime(*amount, *application.payPer, application.weekly, figures) : std::nullopt;
        };
        const std::optional<Cents> low = yearly(application.payLow);
        const std::optional<Cents> high = yearly(application.payHigh);
        if (low || high) {
            scale.lines.push_back({.sort = ScaleSort::Offered,
                                   .label = employerNameOf(situation.facts(), application),
                                   .low = low ? low : high,
                                   .high = high ? high : low,
                                   .isOffer = isOffer,
                                   .answerBy = application.answerBy,
                                   .sources = {{.record = refTo(application)}}});
        }
    }
    const auto firstOffered = std::ranges::find(scale.lines, ScaleSort::Offered, &ScaleLine::sort);
    std::stable_sort(firstOffered, scale.lines.end(),
                     [](const ScaleLine& a, const ScaleLine& b) { return a.isOffer && !b.isOffer; });
}

void setBounds(PayScale& scale)
{
    std::optional<Cents> low;
    std::optional<Cents> high;
    const auto take = [&](const std::optional<Cents>& amount) {
        low = least(low, amount);
        high = most(high, amount);
    };
    for (const ScaleLine& line : scale.lines) {
        take(line.low);
        take(line.middle);
        take(line.high);
        for (const ScalePoint& point : line.points) {
            take(point.fullTime);
        }
    }
    if (!low) {
        return;
    }
    const int lowest = low->value / kCentsADollar;
    const int highest = high->value / kCentsADollar;
    scale.step = kStep;
    while ((highest - lowest) / scale.step >= kMostSteps) {
        scale.step *= 2;
    }
    scale.first = lowest / scale.step * scale.step;
    scale.last = (highest / scale.step + 1) * scale.step;
}

void setMark(PayScale& scale, const Situation& situation)
{
    for (const ScaleLine& line : scale.lines) {
        if (line.sort == ScaleSort::Offered && line.isOffer) {
            scale.mark = line.low;
            return;
        }
    }
    const ScalePoint* now = nullptr;
    for (const ScaleLine& line : scale.lines) {
        for (const ScalePoint& point : line.points) {
            const bool isLater = !now || point.from >= now->from;
            if (point.from <= situation.asOf() && isLater) {
                now = &point;
            }
        }
    }
    scale.mark = now ? std::optional(now->fullTime) : std::nullopt;
}

}  // namespace

PayScale payScaleOf(const PublishedFigures& figures, const Situation& situation)
{
    PayScale scale;
    addPublished(scale, figures);
    addOwn(scale, figures, situation);
    addOffered(scale, figures, situation);
    setBounds(scale);
    setMark(scale, situation);
    return scale;
}

}  // namespace credence
