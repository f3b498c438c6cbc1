// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/route_proof.h"

#include <algorithm>
#include <iterator>

#include "domain/judgement/progress.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const Need* needIn(const std::vector<Need>& needs, const QString& id)
{
    for (const Need& need : needs) {
        if (need.id == id) {
            return &need;
        }
        const std::vector<Need>* parts = nullptr;
        if (const auto* all = std::get_if<AllOfNeed>(&need.what)) {
            parts = &all->needs;
        } else if (const auto* any = std::get_if<AnyOfNeed>(&need.what)) {
            parts = &any->needs;
        }
        if (const Need* found = parts ? needIn(*parts, id) : nullptr) {
            return found;
        }
    }
    return nullptr;
}

QString proofRuleOf(const Need& need)
{
    if (std::holds_alternative<LetterNeed>(need.what)) {
        return u"aapc.letter"_s;
    }
    if (std::holds_alternative<CourseNeed>(need.what)) {
        return u"aapc.course-proof"_s;
    }
    return std::holds_alternative<PracticodeNeed>(need.what) ? u"aapc.practicode"_s : QString();
}

std::optional<InForce<StatementRule>> statementOn(const RuleBook& rules, const QString& id, const QString& body,
                                                  QDate day)
{
    const Rule* rule = rules.rule(id);
    const RuleEdition* edition = rule && rule->body == body ? rule->editionOn(day) : nullptr;
    return edition && std::holds_alternative<StatementRule>(edition->value)
               ? std::optional(InForce<StatementRule>{.rule = rule, .edition = edition})
               : std::nullopt;
}

bool isProgramme(const CountedItem& item)
{
    return item.record.kind == RecordKind::Programme;
}

/// The parts that a need stands on: itself, all parts, or the alternative that is done and, if there is one, proven.
std::vector<const Progress*> groundsOf(const Progress& progress)
{
    std::vector<const Progress*> grounds;
    const auto add = [&grounds](const Progress& part) {
        const std::vector<const Progress*> more = groundsOf(part);
        grounds.insert(grounds.end(), more.begin(), more.end());
    };
    if (!progress.alternatives.empty()) {
        const auto proven = std::ranges::find_if(
            progress.alternatives, [](const Progress& part) { return isDone(part) && !lacksProof(part); });
        const auto done =
            proven == progress.alternatives.end() ? std::ranges::find_if(progress.alternatives, isDone) : proven;
        if (done != progress.alternatives.end()) {
            add(*done);
        }
        return grounds;
    }
    std::ranges::for_each(progress.parts, add);
    if (progress.parts.empty()) {
        grounds.push_back(&progress);
    }
    return grounds;
}

/// Whether the requirement itself, its parts left aside, is done by programmes none of which is proven.
bool isUnprovenGround(const Progress& progress)
{
    const bool byProgramme = isDone(progress) && std::ranges::any_of(progress.counted, isProgramme);
    return byProgramme && std::ranges::none_of(progress.counted, [](const CountedItem& item) {
               return isProgramme(item) && !item.proofMissing;
           });
}

ProofToSend toSend(const InForce<StatementRule>& asked)
{
    return {.rule = asked.citation(), .text = asked.value().text, .points = asked.value().points};
}

}  // namespace

const Need* needOf(const RuleBook& rules, const Progress& progress)
{
    if (const auto* route = citedValue<RouteRule>(rules, progress.rule)) {
        return needIn(route->needs, progress.requirementId);
    }
    if (const auto* eligibility = citedValue<EligibilityRule>(rules, progress.rule)) {
        const Need* required = needIn(eligibility->required, progress.requirementId);
        return required ? required : needIn(eligibility->recommendedAnyOf, progress.requirementId);
    }
    return nullptr;
}

std::optional<InForce<StatementRule>> askedProof(const RuleBook& rules, const Progress& progress, QDate asOf)
{
    const Need* need = needOf(rules, progress);
    const QString id = need ? proofRuleOf(*need) : QString();
    return id.isEmpty() ? std::nullopt : statementOn(rules, id, rules.rule(progress.rule.ruleId)->body, asOf);
}

bool lacksProof(const Progress& progress)
{
    return isDone(progress) &&
           std::ranges::any_of(groundsOf(progress), [](const Progress* ground) { return isUnprovenGround(*ground); });
}

bool lacksProof(const RouteProgress& route)
{
    return route.state == ProgressState::Done &&
           std::ranges::any_of(route.needs, [](const Progress& need) { return lacksProof(need); });
}

bool isProven(const RouteProgress& route)
{
    return route.state == ProgressState::Done && !lacksProof(route);
}

std::optional<RouteWait> waitOf(const RouteProgress& route, QDate asOf)
{
    if (lacksProof(route)) {
        return RouteWait::Proof;
    }
    const auto open = std::ranges::find_if_not(route.needs, isDone);
    const bool isLast = open != route.needs.end() && std::none_of(std::next(open), route.needs.end(),
                                                                  [](const auto& need) { return !isDone(need); });
    const bool isOnItsDay = route.completeOn && *route.completeOn <= asOf;
    return isLast && isOnItsDay && std::ranges::any_of(open->notCounted, &isForWantOfALetter, &NotCountedItem::reason)
               ? std::optional(RouteWait::Letter)
               : std::nullopt;
}

std::vector<UnprovenProgramme> unprovenProgrammes(const RouteProgress& route)
{
    std::vector<UnprovenProgramme> unproven;
    for (const Progress& need : route.needs) {
        for (const Progress* ground : groundsOf(need)) {
            if (!isUnprovenGround(*ground)) {
                continue;
            }
            const CountedItem* first = nullptr;
            for (const CountedItem& item : ground->counted) {
                if (isProgramme(item) && (!first || item.to < first->to)) {
                    first = &item;
                }
            }
            unproven.push_back({.need = ground, .programme = first});
        }
    }
    return unproven;
}

std::vector<ProofToSend> proofToSend(const RuleBook& rules, const Progress& need, QDate asOf)
{
    const auto asked = askedProof(rules, need, asOf);
    return asked ? std::vector{toSend(*asked)} : std::vector<ProofToSend>();
}

std::vector<ProofToSend> proofsToSend(const RuleBook& rules, const RouteProgress& route, QDate asOf)
{
    std::vector<ProofToSend> proofs;
    for (const Progress& need : route.needs) {
        for (const Progress* ground : groundsOf(need)) {
            std::ranges::move(proofToSend(rules, *ground, asOf), std::back_inserter(proofs));
        }
    }
    const Rule* rule = rules.rule(route.rule.ruleId);
    if (const auto processing =
            rule ? statementOn(rules, u"aapc.apprentice.processing"_s, rule->body, asOf) : std::nullopt) {
        proofs.push_back(toSend(*processing));
    }
    return proofs;
}

}  // namespace credence
