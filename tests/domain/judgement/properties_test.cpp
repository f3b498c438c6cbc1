// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold for any records: more of what counts never counts less, and the order of records never matters.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

#include "domain/judgement/coding_days.h"
#include "domain/judgement/judge_cycle.h"
#include "domain/judgement/judge_experience.h"
#include "domain/judgement/letters.h"
#include "records.h"
#include "small_book.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

QDate anyDay()
{
    return QDate(2023, 1, 1).addDays(*rc::gen::inRange(0, 1500));
}

Placement anyPlacement(qint64 id)
{
    const QDate first = anyDay();
    const int days = *rc::gen::inRange(0, 500);
    Placement placement = aJob(id, first, days == 0 ? std::nullopt : std::optional(first.addDays(days - 1)));
    placement.kind = *rc::gen::element(PlacementKind::Job, PlacementKind::Externship, PlacementKind::Volunteer);
    return placement;
}

std::vector<Placement> anyPlacements()
{
    std::vector<Placement> placements;
    const int count = *rc::gen::inRange(0, 8);
    for (int id = 1; id <= count; ++id) {
        placements.push_back(anyPlacement(id));
    }
    return placements;
}

std::vector<Document> anyLetters(const std::vector<Placement>& placements)
{
    std::vector<Document> letters;
    const int count = placements.empty() ? 0 : *rc::gen::inRange(0, 6);
    for (int id = 1; id <= count; ++id) {
        letters.push_back(aLetter(id, *rc::gen::inRange(1, static_cast<int>(placements.size()) + 1), anyDay()));
        if (*rc::gen::arbitrary<bool>()) {
            letters.back().coversFrom = anyDay();
        }
    }
    return letters;
}

CeuActivity anyActivity(qint64 id)
{
    CeuActivity activity = aCeu(id, anyDay(), {*rc::gen::inRange(1, 40) * 25});
    activity.hiim = *rc::gen::arbitrary<bool>();
    activity.source = *rc::gen::element(CeuSource::Aapc, CeuSource::Ahima, CeuSource::Other);
    return activity;
}

Facts anyCareer()
{
    Facts facts{.heldCredentials = {held(u"CPC-A"_s, anyDay()), held(u"CCA"_s, anyDay())},
                .memberships = {aMembership(u"AAPC"_s, anyDay())}};
    facts.placements = anyPlacements();
    facts.documents = anyLetters(facts.placements);
    const int count = *rc::gen::inRange(0, 20);
    for (int id = 1; id <= count; ++id) {
        facts.ceuActivities.push_back(anyActivity(id));
        if (*rc::gen::inRange(0, 4) == 0) {
            facts.ceuActivities.back().indexNumber = u"SAME"_s;
        }
    }
    return facts;
}

Progress experience(const Facts& facts)
{
    static const RuleBook kNoRules;
    const Need need = experienceOf(12);
    return judgeExperience(need, std::get<ExperienceNeed>(need.what), anyRule(), situationOn(kNoRules, facts, kAsOf));
}

Progress letters(const Facts& facts)
{
    static const RuleBook kNoRules;
    const Need need = lettersOf(12);
    return judgeLetters(need, std::get<LetterNeed>(need.what), anyRule(), situationOn(kNoRules, facts, kAsOf));
}

RC_GTEST_PROP(ExperienceProperty, IsTheNumberOfDaysOnWhichAnyPlacementWasGoingOn, ())
{
    Facts facts{.placements = anyPlacements()};
    std::erase_if(facts.placements,
                  [](const Placement& placement) { return placement.kind == PlacementKind::Volunteer; });
    int days = 0;
    for (QDate day(2023, 1, 1); day <= kAsOf; day = day.addDays(1)) {
        days += std::ranges::any_of(facts.placements, [day](const Placement& placement) {
            return placement.firstDay <= day && day <= placement.lastDay.value_or(day);
        });
    }
    RC_ASSERT(experience(facts).done.value == days);
}

RC_GTEST_PROP(ExperienceProperty, GivesEachCountedDayToOnePlacement, ())
{
    const std::vector<Placement> placements = anyPlacements();
    const Progress progress = experience({.placements = placements, .documents = anyLetters(placements)});
    int sum = 0;
    for (const CountedItem& item : progress.counted) {
        sum += item.amount.value;
    }
    RC_ASSERT(sum == progress.done.value);
}

RC_GTEST_PROP(ExperienceProperty, NeverShrinksByAnotherPlacementOrLetter, ())
{
    Facts facts{.placements = anyPlacements()};
    facts.documents = anyLetters(facts.placements);
    const Progress before = experience(facts);
    const Progress lettersBefore = letters(facts);
    facts.placements.push_back(anyPlacement(100));
    facts.documents.push_back(aLetter(100, 100, anyDay()));
    RC_ASSERT(experience(facts).done.value >= before.done.value);
    RC_ASSERT(letters(facts).done.value >= lettersBefore.done.value);
    if (before.completeOn) {
        RC_ASSERT(*experience(facts).completeOn <= *before.completeOn);
    }
}

RC_GTEST_PROP(ExperienceProperty, IsReachedOnTheDayThatIsForeseen, ())
{
    Facts facts{.placements = anyPlacements()};
    facts.placements.push_back(aJob(100, anyDay()));
    const std::optional<QDate> day = experience(facts).completeOn;
    RC_ASSERT(day.has_value());
    static const RuleBook kNoRules;
    const Need need = experienceOf(12);
    const auto doneOn = [&](QDate asOf) {
        return judgeExperience(need, std::get<ExperienceNeed>(need.what), anyRule(), situationOn(kNoRules, facts, asOf))
            .state;
    };
    RC_ASSERT(doneOn(*day) == ProgressState::Done);
    RC_ASSERT(doneOn(day->addDays(-1)) != ProgressState::Done);
}

RC_GTEST_PROP(LettersProperty, NeverCoverMoreThanTheExperienceCounted, ())
{
    Facts facts{.placements = anyPlacements()};
    facts.documents = anyLetters(facts.placements);
    RC_ASSERT(letters(facts).done.value <= experience(facts).done.value);
}

RC_GTEST_PROP(CycleProperty, NeverLosesByAnotherActivityThatCounts, ())
{
    static const RuleBook kBook = bothBooks();
    Facts facts = anyCareer();
    const std::vector<CycleProgress> before = judgeCycles(situationOn(kBook, facts, kAsOf));
    facts.ceuActivities.push_back(anyActivity(1000));
    const std::vector<CycleProgress> after = judgeCycles(situationOn(kBook, facts, kAsOf));
    RC_ASSERT(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        RC_ASSERT(after.at(i).total.done.value >= before.at(i).total.done.value);
        for (std::size_t share = 0; share < before.at(i).shares.size(); ++share) {
            RC_ASSERT(after.at(i).shares.at(share).done.value >= before.at(i).shares.at(share).done.value);
        }
    }
}

RC_GTEST_PROP(CycleProperty, ContainsTheDateAndItsSharesAreNoMoreThanItsTotal, ())
{
    static const RuleBook kBook = bothBooks();
    const Facts facts = anyCareer();
    for (const CycleProgress& cycle : judgeCycles(situationOn(kBook, facts, kAsOf))) {
        RC_ASSERT(cycle.range.contains(kAsOf));
        RC_ASSERT(cycle.burnUp.back().counted.value == cycle.total.done.value);
        for (const Progress& share : cycle.shares) {
            RC_ASSERT(share.done.value <= cycle.total.done.value);
            RC_ASSERT(share.needed.value <= cycle.total.needed.value);
        }
    }
}

bool sameItems(const Progress& a, const Progress& b)
{
    const auto sameCounted = [](const CountedItem& x, const CountedItem& y) {
        return x.record == y.record && x.from == y.from && x.to == y.to && x.amount == y.amount;
    };
    const auto sameLeftOut = [](const NotCountedItem& x, const NotCountedItem& y) {
        return x.record == y.record && x.reason == y.reason && x.amount == y.amount;
    };
    return a.done == b.done && a.completeOn == b.completeOn && std::ranges::equal(a.counted, b.counted, sameCounted) &&
           std::ranges::equal(a.notCounted, b.notCounted, sameLeftOut);
}

RC_GTEST_PROP(OverviewProperty, DoesNotDependOnTheOrderOfRecords, ())
{
    static const RuleBook kBook = routesBook();
    const Facts facts = anyCareer();
    Facts shuffled = facts;
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    std::ranges::shuffle(shuffled.placements, random);
    std::ranges::shuffle(shuffled.documents, random);
    std::ranges::shuffle(shuffled.ceuActivities, random);
    std::ranges::shuffle(shuffled.heldCredentials, random);
    const Overview a = judgeOverview(kBook, facts, kAsOf);
    const Overview b = judgeOverview(kBook, shuffled, kAsOf);
    RC_ASSERT(a.cycles.size() == b.cycles.size());
    for (std::size_t i = 0; i < a.cycles.size(); ++i) {
        RC_ASSERT(sameItems(a.cycles.at(i).total, b.cycles.at(i).total));
    }
    RC_ASSERT(a.goals.size() == b.goals.size());
    for (std::size_t i = 0; i < a.goals.size(); ++i) {
        for (std::size_t route = 0; route < a.goals.at(i).routes.size(); ++route) {
            RC_ASSERT(std::ranges::equal(a.goals.at(i).routes.at(route).needs, b.goals.at(i).routes.at(route).needs,
                                         sameItems));
        }
    }
    RC_ASSERT(std::ranges::equal(a.nextSteps, b.nextSteps, [](const NextStep& x, const NextStep& y) {
        return x.kind == y.kind && x.record == y.record && x.dueOn == y.dueOn;
    }));
}

}  // namespace
}  // namespace credence
