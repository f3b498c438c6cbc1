// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast/ceu_pace.h"

#include <algorithm>
#include <set>

#include "domain/cycles/cycle_shares.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/pace/pace_weeks.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// Whether the activity is of the sort that the share of `rule` asks for.
bool serves(const RuleCitation& rule, const CeuActivity& activity, const RuleBook& rules)
{
    if (const auto* share = citedValue<CeuShareRule>(rules, rule)) {
        return isOfSort(activity, share->of);
    }
    if (const auto* limit = citedValue<CeuLimitRule>(rules, rule)) {
        return limit->activities.empty() || fitOfAny(activity, limit->activities, rules) == Fit::Fits;
    }
    const auto* bound = citedValue<SubjectBoundRule>(rules, rule);
    return bound && rules.isOfSubject(activity.subject, *bound);
}

}  // namespace

CeuPace::CeuPace(const CycleProgress& cycle, const Situation& situation, const Overview& present)
    : m_cycle(cycle), m_situation(situation), m_asOf(present.asOf), m_away(present.study.away)
{
    const auto running = std::ranges::find(present.cycles, cycle.body, &CycleProgress::body);
    m_running = running == present.cycles.end() ? nullptr : &*running;
    if (m_running && m_running->range.first() > PaceWeeks(m_asOf, m_away).first()) {
        m_before = cycleBefore(*m_running, situation.seenOn(m_asOf));
    }
}

std::vector<int> CeuPace::weeksOf(const Progress& requirement) const
{
    PaceWeeks weeks(m_asOf, m_away);
    std::set<RecordRef> known;
    const auto add = [&weeks, &known](const std::vector<CountedItem>& counted) {
        for (const CountedItem& item : counted) {
            if (known.insert(item.record).second) {
                weeks.add(item.from, item.amount.value);
            }
        }
    };
    add(requirement.counted);
    if (m_running) {
        add(servingIn(*m_running, requirement));
    }
    if (m_before) {
        add(servingIn(*m_before, requirement));
    }
    return weeks.totals();
}

std::vector<CountedItem> CeuPace::servingIn(const CycleProgress& cycle, const Progress& requirement) const
{
    if (requirement.requirementId == m_cycle.total.requirementId) {
        return cycle.total.counted;
    }
    const auto share = std::ranges::find(cycle.shares, requirement.requirementId, &Progress::requirementId);
    if (share != cycle.shares.end()) {
        return share->counted;
    }
    // The other cycle does not ask for this sort, but has its CEUs.
    std::vector<CountedItem> counted;
    std::ranges::copy_if(cycle.total.counted, std::back_inserter(counted), [&](const CountedItem& item) {
        const auto activity =
            std::ranges::find(cycle.activities, item.record.id, [](const CeuActivity& one) { return one.id.value; });
        return activity != cycle.activities.end() && serves(requirement.rule, *activity, m_situation.rules());
    });
    return counted;
}

}  // namespace credence
