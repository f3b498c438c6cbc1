// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/upkeep.h"

#include <algorithm>

#include "domain/cycles/cycle_amount.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/pathway/road_costs.h"

namespace credence {

namespace {

constexpr int kMonthsOfAYear = 12;

/// Certifications of `body` that are held, as codes without an A.
QStringList heldOf(const QString& body, const Situation& situation)
{
    QStringList codes;
    for (const Certification& one : heldOn(certificationsOf(body, situation), situation.asOf())) {
        codes << one.code;
    }
    return codes;
}

/// Rounded up.
template <class Unit>
Unit aYear(Unit amount, int months)
{
    return {(amount.value * kMonthsOfAYear + months - 1) / months};
}

struct AskedCeus {
    CeuHundredths amount;
    RuleCitation rule;
};

/// Of one cycle for those held; nothing without a rule, 0 for none held.
std::optional<AskedCeus> ceusFor(const QStringList& held, const QString& body, const Situation& situation)
{
    if (const auto rule = firstOf(rulesOfBody<CeuAmountByCount>(situation.rules(), body, situation.asOf()))) {
        return AskedCeus{.amount = amountByCount(rule->value(), static_cast<int>(held.size())),
                         .rule = rule->citation()};
    }
    if (const auto rule = firstOf(rulesOfBody<CeuAmountBySingles>(situation.rules(), body, situation.asOf()))) {
        const auto amount = held.isEmpty() ? std::optional(CeuHundredths{}) : amountBySingles(rule->value(), held);
        return amount ? std::optional(AskedCeus{.amount = *amount, .rule = rule->citation()}) : std::nullopt;
    }
    return std::nullopt;
}

bool asksMembership(const std::vector<Need>& needs, const QString& body)
{
    return std::ranges::any_of(needs, [&body](const Need& need) {
        const auto* membership = std::get_if<MembershipNeed>(&need.what);
        const auto* all = std::get_if<AllOfNeed>(&need.what);
        return (membership && membership->body == body) || (all && asksMembership(all->needs, body));
    });
}

bool isMember(const QString& body, const Situation& situation)
{
    return std::ranges::find(situation.facts().of<Membership>(), body, &Membership::body) !=
           situation.facts().of<Membership>().end();
}

void addRenewalFee(LedgerFigure<Cents>& dues, const QString& body, bool isFirst, const Situation& situation)
{
    const auto rule = firstOf(rulesOfBody<RenewalFeeRule>(situation.rules(), body, situation.asOf()));
    const auto cycle = firstOf(rulesOfBody<CycleRule>(situation.rules(), body, situation.asOf()));
    if (!rule || !cycle || cycle->value().months <= 0) {
        return;
    }
    const RenewalFeeRule& fee = rule->value();
    const Cents forMember = fee.memberFirst.value_or(fee.first);
    const Cents low = !isFirst ? fee.further : std::min(forMember, fee.first);
    const Cents high = !isFirst ? fee.further : isMember(body, situation) ? forMember : std::max(forMember, fee.first);
    const int months = cycle->value().months;
    dues.amount = Span<Cents>{.low = aYear(low, months), .high = aYear(high, months)};
    dues.sources.push_back(sourceOf(rule->citation()));
}

/// Whether someone who holds `credential` pays the body's yearly dues for it that she does not pay now.
void addMembership(LedgerFigure<Cents>& dues, const QString& credential, const QString& body, bool isFirst,
                   const Situation& situation)
{
    const auto published = publishedDues(body, situation);
    const auto eligibility = firstOf(rulesFor<EligibilityRule>(situation.rules(), credential, situation.asOf()));
    const bool isAsked = eligibility && asksMembership(eligibility->value().required, body);
    if (!published || !(isAsked || dues.sources.empty())) {
        return;
    }
    const bool isPaid = isMember(body, situation) || !isFirst;
    const std::optional<CostRange> fees = isPaid ? CostRange{} : feeRange(published->value().fees);
    if (!fees) {
        return;
    }
    const Span<Cents> more{.low = fees->low, .high = fees->high};
    dues.amount = dues.sources.empty() ? more : dues.amount + more;
    dues.sources.push_back(sourceOf(published->citation()));
}

}  // namespace

LedgerFigure<CeuHundredths> ceusMoreAYear(const QString& credential, const Situation& situation)
{
    const QString body = situation.bodyOf(credential);
    const auto cycle = firstOf(rulesOfBody<CycleRule>(situation.rules(), body, situation.asOf()));
    const QStringList held = heldOf(body, situation);
    QStringList then = held;
    if (const QString code = situation.certificationOf(credential); !then.contains(code)) {
        then << code;
    }
    const auto now = ceusFor(held, body, situation);
    const auto later = ceusFor(then, body, situation);
    if (!now || !later || !cycle || cycle->value().months <= 0) {
        return {};
    }
    const CeuHundredths more = aYear(later->amount - now->amount, cycle->value().months);
    return {.amount = exactly(more), .sources = {sourceOf(later->rule)}};
}

LedgerFigure<Cents> duesMoreAYear(const QString& credential, const Situation& situation)
{
    const QString body = situation.bodyOf(credential);
    const bool isFirst = heldOf(body, situation).isEmpty();
    LedgerFigure<Cents> dues;
    if (heldOf(body, situation).contains(situation.certificationOf(credential))) {
        addMembership(dues, credential, body, isFirst, situation);
        if (dues.sources.empty()) {
            addRenewalFee(dues, body, isFirst, situation);
        }
        dues.amount = dues.sources.empty() ? Span<Cents>{} : exactly(Cents{});
        return dues;
    }
    addRenewalFee(dues, body, isFirst, situation);
    addMembership(dues, credential, body, isFirst, situation);
    return dues;
}

}  // namespace credence
