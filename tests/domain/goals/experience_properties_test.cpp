// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold for any placements and letters: each day counts once, for a placement that was going on, and
/// volunteering only where a letter proves it.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/fixtures/any_records.h"
#include "domain/goals/judge_experience.h"
#include "domain/goals/letters.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace experience_properties_test {

using namespace credence::testing;

Progress experience(const Facts& facts, QDate asOf = kPropertyDay)
{
    static const RuleBook kNoRules;
    const Need need = experienceOf(12);
    return judgeKind(need, std::get<ExperienceNeed>(need.what), anyRule(), situationOn(kNoRules, facts, asOf));
}

Progress letters(const Facts& facts)
{
    static const RuleBook kNoRules;
    const Need need = lettersOf(12);
    return judgeKind(need, std::get<LetterNeed>(need.what), anyRule(), situationOn(kNoRules, facts, kPropertyDay));
}

Facts anyExperience()
{
    Facts facts = factsOf(anyPlacements());
    facts.of<Document>() = anyLetters(facts.of<Placement>());
    return facts;
}

/// Whether a letter received by kPropertyDay vouches for `day`: for the dates it names, and never for days to come.
bool isProven(const Placement& placement, QDate day, const std::vector<Document>& documents)
{
    return std::ranges::any_of(documents, [&](const Document& letter) {
        return letter.placement == placement.id && *letter.receivedOn <= kPropertyDay && day <= *letter.receivedOn &&
               letter.coversFrom.value_or(day) <= day && day <= letter.coversUntil.value_or(day);
    });
}

bool counts(const Placement& placement, QDate day, const std::vector<Document>& documents)
{
    const bool goesOn = placement.firstDay <= day && day <= placement.lastDay.value_or(day);
    return goesOn && (placement.kind != PlacementKind::Volunteer || isProven(placement, day, documents));
}

RC_GTEST_PROP(ExperienceProperty, GivesEachCountedDayToOnePlacementThatCounts, ())
{
    const Facts facts = anyExperience();
    const Progress progress = experience(facts);
    int sum = 0;
    for (const CountedItem& item : progress.counted) {
        RC_ASSERT(item.amount.value == item.from.daysTo(item.to) + 1);
        sum += item.amount.value;
    }
    RC_ASSERT(sum == progress.done.value);
    for (QDate day(2023, 1, 1); day <= kPropertyDay; day = day.addDays(1)) {
        const auto countsOn = [&](const Placement& one) { return counts(one, day, facts.of<Document>()); };
        const auto holds = [day](const CountedItem& item) { return item.from <= day && day <= item.to; };
        const auto item = std::ranges::find_if(progress.counted, holds);
        RC_ASSERT(std::ranges::any_of(facts.of<Placement>(), countsOn) == (item != progress.counted.end()));
        if (item != progress.counted.end()) {
            RC_ASSERT(std::ranges::count_if(progress.counted, holds) == 1);
            const auto placement =
                std::ranges::find(facts.of<Placement>(), PlacementId(item->record.id), &Placement::id);
            RC_ASSERT(countsOn(*placement));
        }
    }
}

RC_GTEST_PROP(ExperienceProperty, NeverShrinksByAnotherPlacementOrLetter, ())
{
    Facts facts = anyExperience();
    const Progress before = experience(facts);
    const Progress lettersBefore = letters(facts);
    facts.of<Placement>().push_back(anyPlacement(100));
    facts.of<Document>().push_back(aLetter(100, 100, anyDay()));
    RC_ASSERT(experience(facts).done.value >= before.done.value);
    RC_ASSERT(letters(facts).done.value >= lettersBefore.done.value);
    if (before.completeOn) {
        RC_ASSERT(*experience(facts).completeOn <= *before.completeOn);
    }
}

RC_GTEST_PROP(ExperienceProperty, IsReachedOnTheDayThatIsForeseen, ())
{
    Facts facts = factsOf(anyPlacements());
    facts.of<Placement>().push_back(aJob(100, anyDay()));
    const std::optional<QDate> day = experience(facts).completeOn;
    RC_ASSERT(day.has_value());
    RC_ASSERT(experience(facts, *day).state == ProgressState::Done);
    RC_ASSERT(experience(facts, day->addDays(-1)).state != ProgressState::Done);
}

RC_GTEST_PROP(LettersProperty, NeverCoverMoreThanTheExperienceCounted, ())
{
    const Facts facts = anyExperience();
    RC_ASSERT(letters(facts).done.value <= experience(facts).done.value);
}

}  // namespace experience_properties_test
}  // namespace credence
