// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_amount.h"

#include <algorithm>

namespace credence {

namespace {

int ceilDivide(qint64 dividend, qint64 divisor)
{
    return static_cast<int>((dividend + divisor - 1) / divisor);
}

}  // namespace

CeuHundredths amountByCount(const CeuAmountByCount& rule, int certifications)
{
    if (certifications <= 0 || rule.byCount.empty()) {
        return {0};
    }
    const std::size_t index = std::min(static_cast<std::size_t>(certifications), rule.byCount.size()) - 1;
    return rule.byCount.at(index);
}

CeuHundredths singleAmount(const CeuAmountBySingles& rule, const QString& credential)
{
    const auto found = std::ranges::find(rule.singles, credential, &CeuAmountBySingles::Single::credential);
    return found == rule.singles.end() ? CeuHundredths{0} : found->amount;
}

CeuHundredths largestSingle(const CeuAmountBySingles& rule)
{
    CeuHundredths largest;
    for (const CeuAmountBySingles::Single& single : rule.singles) {
        largest = std::max(largest, single.amount);
    }
    return largest;
}

QStringList withoutSingle(const CeuAmountBySingles& rule, const QStringList& held)
{
    QStringList unnamed = held;
    for (const CeuAmountBySingles::Single& single : rule.singles) {
        unnamed.removeAll(single.credential);
    }
    return unnamed;
}

QStringList withoutReplaced(const CeuAmountBySingles& rule, const QStringList& held)
{
    QStringList kept = held;
    for (const CeuAmountBySingles::Replacement& replacement : rule.replacements) {
        if (held.contains(replacement.keeper)) {
            kept.removeAll(replacement.replaced);
        }
    }
    return kept;
}

std::optional<CeuHundredths> amountBySingles(const CeuAmountBySingles& rule, const QStringList& held)
{
    const QStringList kept = withoutReplaced(rule, held);
    CeuHundredths largest;
    for (const QString& credential : kept) {
        largest = std::max(largest, singleAmount(rule, credential));
    }
    if (largest.value == 0) {
        return std::nullopt;
    }
    const int further = static_cast<int>(kept.size()) - 1;
    return std::min(rule.cap, CeuHundredths{largest.value + further * rule.perFurther.value});
}

int monthsBegun(const DateRange& range)
{
    int begun = 0;
    for (QDate month = range.first(); month.isValid() && month <= range.last();) {
        month = range.first().addMonths(++begun);
    }
    return begun;
}

CeuHundredths proRated(CeuHundredths full, const DateRange& range, int months, CeuHundredths step)
{
    const qint64 begun = std::min(monthsBegun(range), months);
    const qint64 stepValue = std::max(step.value, 1);
    return {ceilDivide(full.value * begun, months * stepValue) * static_cast<int>(stepValue)};
}

CeuHundredths shareOf(CeuHundredths required, int percent)
{
    return {ceilDivide(qint64{required.value} * percent, 100)};
}

CeuHundredths evenPace(CeuHundredths required, const DateRange& range, QDate asOf)
{
    const QDate until = std::min(asOf, range.last());
    const qint64 gone = std::max<qint64>(range.first().daysTo(until) + 1, 0);
    return {static_cast<int>(required.value * gone / range.days().value)};
}

}  // namespace credence
