// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_limits.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/cycles/cycle_amount.h"
#include "domain/cycles/limit_periods.h"

namespace credence {

namespace {

constexpr int kYearMonths = 12;

/// The rules of the cycle's body and credentials that ever set a limit. Without credentials of its own a rule is about
/// all of its body.
std::vector<const Rule*> limitRules(const LimitedCycle& cycle, const RuleBook& book)
{
    std::vector<const Rule*> rules;
    const auto setsOne = [](const Rule& rule) {
        return std::ranges::any_of(rule.editions, [](const RuleEdition& edition) {
            return std::holds_alternative<CeuLimitRule>(edition.value);
        });
    };
    const auto isAsked = [&cycle](const Rule& rule) {
        return rule.credentials.isEmpty() || std::ranges::any_of(cycle.held, [&rule](const Certification& held) {
                   return rule.credentials.contains(held.code);
               });
    };
    for (const Rule& rule : book.rules) {
        if (rule.body == cycle.body && setsOne(rule) && isAsked(rule)) {
            rules.push_back(&rule);
        }
    }
    return rules;
}

Fit fitUnder(const CeuActivity& activity, const CeuLimitRule& limit, const RuleBook& book)
{
    return limit.activities.empty() ? Fit::Fits : fitOfAny(activity, limit.activities, book);
}

// ---- caps -------------------------------------------------------------------------------------------------

/// Rounded down: no more than its share may count. Nothing: not known.
std::optional<CeuHundredths> capOf(const CeuLimitRule& limit, CeuHundredths required)
{
    return limit.percent ? std::optional(CeuHundredths{required.value * *limit.percent / 100}) : limit.amount;
}

/// The caps of all rules on their way through the activities, oldest first. An activity takes of each cap that it lies
/// under what counts of it in the end: what another cap takes off is left for later ones.
class Capping {
public:
    Capping(const std::vector<const Rule*>& rules, const LimitedCycle& cycle, const Situation& situation)
        : m_rules(rules), m_cycle(cycle), m_situation(situation)
    {}

    void apply(CeuCount& count)
    {
        for (CountedCeus& counted : count.counted) {
            cap(counted, count.notCounted);
        }
        std::erase_if(count.counted, [](const CountedCeus& counted) {
            return counted.amount.value == 0 && counted.activity->ceus.value > 0;
        });
    }

    [[nodiscard]] std::vector<CeuDoubt> doubts() const
    {
        std::vector<CeuDoubt> doubts;
        for (const Rule* rule : m_rules) {
            for (const auto& [key, sums] : m_sums) {
                if (sums.limit.rule == rule) {
                    addDoubts(doubts, sums);
                }
            }
        }
        return doubts;
    }

private:
    /// What counts in one period.
    struct Sums {
        SetLimit limit;
        CeuHundredths under{};   ///< of what is limited
        CeuHundredths unsaid{};  ///< of what would be, were it of that kind
    };

    void cap(CountedCeus& counted, std::vector<NotCountedItem>& notCounted)
    {
        std::vector<CeuHundredths*> sumsOfIt;
        for (const Rule* rule : m_rules) {
            for (const SetLimit& limit : limitsOn(*rule, LimitBound::AtMost, m_cycle.portion.range,
                                                  counted.activity->onDate, m_situation.asOf())) {
                Sums& sums =
                    m_sums.try_emplace({limit.period.range.first(), limit.edition}, Sums{.limit = limit}).first->second;
                const Fit fit = fitUnder(*counted.activity, limit.value(), m_situation.rules());
                if (fit != Fit::DoesNotFit) {
                    sumsOfIt.push_back(fit == Fit::Fits ? &sums.under : &sums.unsaid);
                }
                const CeuHundredths over = fit == Fit::Fits ? overCap(counted, sums) : CeuHundredths{};
                if (over.value > 0) {
                    counted.amount = counted.amount - over;
                    notCounted.push_back(leftOut(*counted.activity, over, limit));
                }
            }
        }
        for (CeuHundredths* sum : sumsOfIt) {
            *sum += counted.amount;
        }
    }

    [[nodiscard]] CeuHundredths overCap(const CountedCeus& counted, const Sums& sums) const
    {
        const CeuHundredths cap = capOf(sums.limit.value(), m_cycle.required).value_or(sums.under + counted.amount);
        return counted.amount - std::min(counted.amount, cap - std::min(cap, sums.under));
    }

    [[nodiscard]] NotCountedItem leftOut(const CeuActivity& activity, CeuHundredths over, const SetLimit& limit) const
    {
        NotCountedItem item = leftOutActivity(activity, over, NotCountedReason::OverCap);
        item.activities = limit.value().activities;
        item.cap = CapPassed{.amount = *capOf(limit.value(), m_cycle.required), .per = limit.value().per};
        return item;
    }

    void addDoubts(std::vector<CeuDoubt>& doubts, const Sums& sums) const
    {
        const std::optional<CeuHundredths> cap = capOf(sums.limit.value(), m_cycle.required);
        if (!cap && sums.under.value > 0) {
            add(doubts, CeuDoubt::About::LimitNotKnown, sums.under, sums.limit);
        }
        if (cap && sums.unsaid.value > 0 && sums.under + sums.unsaid > *cap) {
            add(doubts, CeuDoubt::About::KindNotSaid, sums.unsaid, sums.limit);
        }
    }

    /// The periods of one rule are told together.
    static void add(std::vector<CeuDoubt>& doubts, CeuDoubt::About about, CeuHundredths amount, const SetLimit& limit)
    {
        const auto same = std::ranges::find_if(
            doubts, [&](const CeuDoubt& doubt) { return doubt.about == about && doubt.rule.ruleId == limit.rule->id; });
        if (same != doubts.end()) {
            same->amount += amount;
            return;
        }
        doubts.push_back(
            {.about = about, .rule = limit.citation(), .amount = amount, .activities = limit.value().activities});
    }

    const std::vector<const Rule*>& m_rules;
    const LimitedCycle& m_cycle;
    const Situation& m_situation;
    std::map<std::pair<QDate, const RuleEdition*>, Sums> m_sums;
};

// ---- minimums ---------------------------------------------------------------------------------------------

struct AskedPeriod {
    SetLimit limit;
    CeuHundredths needed;
    CeuHundredths done{};
};

/// What the minimum asks, where that is a subject and no more; else empty.
QString soleSubject(const CeuLimitRule& limit)
{
    const QStringList subjects = limit.activities.size() == 1 ? limit.activities.front().subjects : QStringList();
    const bool isAll = limit.activities == std::vector<ActivityMatch>{{.subjects = subjects}};
    return isAll ? subjects.value(0) : QString();
}

/// Nothing of a year that is not over when the cycle is.
std::optional<CeuHundredths> askedIn(const SetLimit& limit, const LimitedCycle& cycle)
{
    const CeuLimitRule& minimum = limit.value();
    const CeuHundredths amount = minimum.amount.value_or(CeuHundredths{});
    switch (minimum.per) {
        case LimitPer::Cycle:
            return minimum.percent ? shareOf(cycle.required, *minimum.percent) : cycle.portion.of(amount);
        case LimitPer::CycleYear:
            return limit.period.isWhole ? std::optional(amount) : std::nullopt;
        case LimitPer::CalendarYear:
            return limit.period.isWhole ? amount : proRated(amount, limit.period.range, kYearMonths, {1});
    }
    Q_UNREACHABLE();
}

/// The minimum of one rule and what serves it.
class Minimum {
public:
    Minimum(const Rule& rule, const LimitedCycle& cycle, const Situation& situation)
        : m_cycle(cycle), m_situation(situation)
    {
        for (const SetLimit& limit : limitsIn(rule, LimitBound::AtLeast, cycle.portion.range, situation.asOf())) {
            if (const std::optional<CeuHundredths> needed = askedIn(limit, cycle)) {
                m_asked.push_back({.limit = limit, .needed = *needed});
            }
        }
    }

    [[nodiscard]] bool isAsked() const { return !m_asked.empty(); }

    Progress judge(const CeuCount& count)
    {
        CeuCount serving;
        std::vector<NotCountedItem> others;
        for (const CountedCeus& counted : count.counted) {
            const CeuHundredths serves = servedBy(counted, others);
            if (serves.value > 0) {
                serving.counted.push_back(counted);
                serving.counted.back().amount = serves;
            }
        }
        const CeuLimitRule& limit = m_asked.front().limit.value();
        const bool ofCycle = limit.per == LimitPer::Cycle;
        CeuHundredths needed;
        for (const AskedPeriod& asked : m_asked) {
            needed += asked.needed;
        }
        Progress minimum = judgeCounted(
            m_asked.front().limit.citation(),
            {.needed = needed,
             .estimate = isEstimate(),
             .basis = ofCycle && limit.amount ? m_cycle.portion.basisOf(*limit.amount, false) : std::nullopt},
            serving);
        minimum.notCounted = std::move(others);
        minimum.ofOneSubject =
            std::ranges::any_of(limit.activities, [](const ActivityMatch& match) { return !match.subjects.isEmpty(); });
        return minimum;
    }

private:
    [[nodiscard]] bool isEstimate() const
    {
        const CeuLimitRule& limit = m_asked.front().limit.value();
        if (limit.per == LimitPer::Cycle) {
            return limit.percent ? m_cycle.estimate : m_cycle.portion.proRated;
        }
        const std::vector<LimitPeriod> periods = limitPeriods(limit.per, m_cycle.portion.range);
        const auto whole = std::ranges::count(periods, true, &LimitPeriod::isWhole);
        const bool hasPart = limit.per == LimitPer::CalendarYear && whole < std::ssize(periods);
        return hasPart || std::ssize(m_asked) < whole;
    }

    /// CEUs of the activity that serve its period; what does not, goes to `others`.
    CeuHundredths servedBy(const CountedCeus& counted, std::vector<NotCountedItem>& others)
    {
        const CeuActivity& activity = *counted.activity;
        const DateRange& cycle = m_cycle.portion.range;
        const QDate day = std::clamp(activity.onDate, cycle.first(), cycle.last());
        const auto asked = std::ranges::find_if(
            m_asked, [day](const AskedPeriod& one) { return one.limit.period.range.contains(day); });
        const CeuLimitRule& limit = (asked == m_asked.end() ? m_asked.front() : *asked).limit.value();
        const Fit fit = fitUnder(activity, limit, m_situation.rules());
        if (fit != Fit::Fits) {
            others.push_back(notServing(counted, limit, fit));
            return {};
        }
        CeuHundredths serves = counted.amount;
        if (asked == m_asked.end()) {
            serves = {};
        } else if (limit.per != LimitPer::Cycle) {
            serves = std::min(serves, asked->needed - asked->done);
        }
        if (asked != m_asked.end()) {
            asked->done += serves;
        }
        if (serves < counted.amount) {
            others.push_back(leftOutActivity(activity, counted.amount - serves, NotCountedReason::YearAsksNoMore));
        }
        return serves;
    }

    static NotCountedItem notServing(const CountedCeus& counted, const CeuLimitRule& limit, Fit fit)
    {
        if (const QString subject = soleSubject(limit); !subject.isEmpty()) {
            NotCountedItem item = leftOutActivity(*counted.activity, counted.amount, NotCountedReason::NotThisSubject);
            item.detail = subject;
            return item;
        }
        NotCountedItem item =
            leftOutActivity(*counted.activity, counted.amount,
                            fit == Fit::KindNotSaid ? NotCountedReason::KindNotSaid : NotCountedReason::OtherActivity);
        item.activities = limit.activities;
        return item;
    }

    const LimitedCycle& m_cycle;
    const Situation& m_situation;
    std::vector<AskedPeriod> m_asked;
};

}  // namespace

std::vector<CeuDoubt> applyCaps(CeuCount& count, const LimitedCycle& cycle, const Situation& situation)
{
    const std::vector<const Rule*> rules = limitRules(cycle, situation.rules());
    Capping capping(rules, cycle, situation);
    capping.apply(count);
    return capping.doubts();
}

std::vector<Progress> judgeMinimums(const CeuCount& count, const LimitedCycle& cycle, const Situation& situation)
{
    std::vector<Progress> minimums;
    for (const Rule* rule : limitRules(cycle, situation.rules())) {
        Minimum minimum(*rule, cycle, situation);
        if (minimum.isAsked()) {
            minimums.push_back(minimum.judge(count));
        }
    }
    return minimums;
}

}  // namespace credence
