// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_shares.h"

#include <QHash>
#include <algorithm>

#include "domain/judgement/progress.h"
#include "domain/cycles/ceu_limits.h"
#include "domain/cycles/cycle_amount.h"
#include "domain/records/choices.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The reason `otherwise` for all to which `belongs` says no.
template <class Belongs>
WhyNotCounted unless(Belongs belongs, NotCountedReason otherwise)
{
    return [belongs, otherwise](const CeuActivity& activity) {
        return belongs(activity) ? std::nullopt : std::optional(otherwise);
    };
}

Progress judgePercentShare(const InForce<CeuShareRule>& rule, CeuHundredths required, bool estimate,
                           const CeuCount& count)
{
    const ShareOf sort = rule.value().of;
    return judgeCounted(
        rule.citation(), {.needed = shareOf(required, rule.value().percent), .estimate = estimate}, count,
        unless([sort](const CeuActivity& activity) { return isOfSort(activity, sort); },
               sort == ShareOf::HiimDomain ? NotCountedReason::NotHiim : NotCountedReason::NotFromAhima));
}

/// Share rules of `body` keyed on the cycle's start that said nothing then and began before its last day.
std::vector<InForce<CeuShareRule>> begunInside(const QString& body, const DateRange& cycle, const RuleBook& book)
{
    std::vector<InForce<CeuShareRule>> begun;
    for (const Rule& rule : book.rules) {
        const RuleEdition* first = rule.editionOn(cycle.first());
        const bool bound = first && std::holds_alternative<CeuShareRule>(first->value);
        if (rule.body != body || rule.binding != BindingKey::CycleStart || bound) {
            continue;
        }
        const auto edition = std::ranges::find_if(rule.editions, [&cycle](const RuleEdition& each) {
            return each.from && cycle.contains(*each.from) && std::holds_alternative<CeuShareRule>(each.value);
        });
        if (edition != rule.editions.end()) {
            begun.push_back({.rule = &rule, .edition = &*edition});
        }
    }
    return begun;
}

/// Null if it is not held.
const Certification* find(const std::vector<Certification>& held, const QString& credential)
{
    const auto found = std::ranges::find_if(held, [&credential](const Certification& certification) {
        return certification.code == credential || certification.heldAs == credential;
    });
    return found == held.end() ? nullptr : &*found;
}

/// Says in each item that is not of the subject which one is asked.
void nameSubject(Progress& share, const QString& subject)
{
    for (NotCountedItem& item : share.notCounted) {
        if (item.reason == NotCountedReason::NotThisSubject) {
            item.detail = subject;
        }
    }
}

/// Says in each item that is kept from the subject which activities the body takes for it.
void nameTaken(Progress& share, const std::vector<ActivityMatch>& taken)
{
    for (NotCountedItem& item : share.notCounted) {
        if (item.reason == NotCountedReason::KeptFromSubject) {
            item.activities = taken;
        }
    }
}

/// CEUs of before the award of the credential do not count for it, though they may in the total.
Progress judgeSubject(const InForce<SubjectBoundRule>& rule, const Certification& holder, const CyclePortion& portion,
                      const CeuCount& count, const Situation& situation)
{
    const QString& body = rule.rule->body;
    const QDate start = portion.range.first();
    const bool isCore = isCoreCredential(rule.value().credential, situation.rules());
    const CeuConditions conditions(situation.rules(), body, start, situation.asOf());
    QHash<QString, bool> isOfIt;  // by the words for subjects, of which there are few
    const auto isOfSubject = [&](const QString& word) {
        const auto known = isOfIt.constFind(word);
        return known != isOfIt.constEnd()
                   ? known.value()
                   : isOfIt.insert(word, situation.rules().isOfSubject(word, rule.value())).value();
    };
    std::vector<ActivityMatch> taken;
    const auto whyNot = [&](const CeuActivity& activity) -> std::optional<NotCountedReason> {
        if (!isOfSubject(activity.subject)) {
            return NotCountedReason::NotThisSubject;
        }
        if (!isCore && isCoreOnly(activity, body, start, situation)) {
            return NotCountedReason::CoreOnly;
        }
        const CeuConditionRule* kept = conditions.about(rule.value().credential, CeuCondition::NotForSubject, activity);
        if (kept) {
            taken = kept->except;
            return NotCountedReason::KeptFromSubject;
        }
        const bool tooEarly =
            activity.onDate < holder.from && conditions.binds(CeuCondition::NotBeforeCertification, activity);
        return tooEarly ? std::optional(NotCountedReason::BeforeCertification) : std::nullopt;
    };
    const CyclePortion asked = portion.ofHolderSince(holder.from);
    const bool isUnsaid = portion.isUnsaidFor(holder.from) && !portion.proRated;
    Progress share = judgeCounted(rule.citation(),
                                  {.needed = asked.of(rule.value().amount),
                                   .estimate = asked.proRated || isUnsaid,
                                   .basis = asked.basisOf(rule.value().amount, isUnsaid)},
                                  count, whyNot);
    share.ofOneSubject = true;
    nameSubject(share, rule.value().subject);
    nameTaken(share, taken);
    return share;
}

}  // namespace

bool isCoreOnly(const CeuActivity& activity, const QString& body, QDate cycleStart, const Situation& situation)
{
    return activity.source == CeuSource::Cms &&
           binds(situation.rules(), body, CeuCondition::CmsForCoreOnly, activity, cycleStart, situation.asOf());
}

bool isCoreCredential(const QString& code, const RuleBook& book)
{
    const CredentialFacts* facts = book.credential(code);
    const CredentialFacts* full = facts && facts->apprenticeOf ? book.credential(*facts->apprenticeOf) : facts;
    return full && full->level == nameOf(CredentialLevel::Core);
}

bool isFromAhima(const CeuActivity& activity)
{
    return activity.source == CeuSource::Ahima || activity.source == CeuSource::AhimaComponent ||
           activity.source == CeuSource::Hcpro;
}

bool isOfSort(const CeuActivity& activity, ShareOf sort)
{
    return sort == ShareOf::HiimDomain ? activity.hiim : isFromAhima(activity);
}

CeuHundredths CyclePortion::of(CeuHundredths full) const
{
    return proRated ? credence::proRated(full, range, months, step) : full;
}

CyclePortion CyclePortion::ofHolderSince(QDate day) const
{
    const bool isOwn = day > heldFrom && joinedLater == FirstPeriod::ProRatedByMonthsBegun;
    const auto left = isOwn ? rangeOf(day, range.last()) : std::nullopt;
    return left ? proRatedPortion(*left, months, step, day) : *this;
}

NeededBasis::Part CyclePortion::part() const
{
    return {.monthsBegun = std::min(monthsBegun(range), months), .months = months, .step = step};
}

CyclePortion proRatedPortion(const DateRange& range, int months, CeuHundredths step, QDate heldFrom)
{
    return {
        .range = range, .months = months, .step = step, .proRated = monthsBegun(range) < months, .heldFrom = heldFrom};
}

std::optional<NeededBasis> CyclePortion::basisOf(CeuHundredths full, bool isUnsaid) const
{
    if (!proRated && !isUnsaid) {
        return std::nullopt;
    }
    NeededBasis basis{.full = full, .joinedLater = isUnsaid};
    if (proRated) {
        basis.part = part();
    }
    return basis;
}

Progress judgeCounted(const RuleCitation& rule, const AskedCeus& asked, const CeuCount& count,
                      const WhyNotCounted& whyNot)
{
    Progress progress{.requirementId = rule.ruleId,
                      .title = rule.title,
                      .rule = rule,
                      .done = amountOf(CeuHundredths{0}),
                      .needed = amountOf(asked.needed),
                      .state = ProgressState::Open,
                      .estimate = asked.estimate,
                      .basis = asked.basis,
                      .carriedOver = asked.carriedOver};
    if (asked.carriedOver) {
        progress.done = amountOf(asked.carriedOver->amount);
        if (progress.done.value >= asked.needed.value) {
            progress.completeOn = asked.carriedOver->cycleEnded.addDays(1);
        }
    }
    for (const CountedCeus& counted : count.counted) {
        const CeuActivity& activity = *counted.activity;
        if (const auto reason = whyNot ? whyNot(activity) : std::nullopt) {
            progress.notCounted.push_back(leftOutActivity(activity, counted.amount, *reason));
            continue;
        }
        progress.counted.push_back({.record = refTo(activity),
                                    .label = activity.title,
                                    .from = activity.onDate,
                                    .to = activity.onDate,
                                    .amount = amountOf(counted.amount),
                                    .proofMissing = counted.proofMissing});
        progress.done.value += counted.amount.value;
        if (!progress.completeOn && progress.done.value >= asked.needed.value) {
            progress.completeOn = activity.onDate;
        }
    }
    progress.state = stateOf(progress.done, progress.needed);
    return progress;
}

CycleShares judgeShares(const QString& body, const AskedCeus& asked, const CyclePortion& portion,
                        const std::vector<Certification>& held, const CeuCount& count, const Situation& situation)
{
    const RuleBook& book = situation.rules();
    const QDate start = portion.range.first();
    CycleShares shares;
    for (const InForce<CeuShareRule>& rule : rulesOfCycle<CeuShareRule>(book, body, start, situation.asOf())) {
        shares.binding.push_back(judgePercentShare(rule, asked.needed, asked.estimate, count));
    }
    for (const auto& rule : rulesOfCycle<SubjectBoundRule>(book, body, start, situation.asOf())) {
        if (const Certification* holder = find(held, rule.value().credential)) {
            shares.binding.push_back(judgeSubject(rule, *holder, portion, count, situation));
        }
    }
    std::ranges::move(
        judgeMinimums(
            count,
            {.body = body, .portion = portion, .required = asked.needed, .estimate = asked.estimate, .held = held},
            situation),
        std::back_inserter(shares.binding));
    for (const InForce<CeuShareRule>& rule : begunInside(body, portion.range, book)) {
        shares.unsettled.push_back(judgePercentShare(rule, asked.needed, true, count));
    }
    return shares;
}

}  // namespace credence
