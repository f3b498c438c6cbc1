// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold for any records: more of what counts never counts less, and the order of records never matters.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

#include "built_in_book.h"
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

Programme anyProgramme(qint64 id)
{
    Programme programme{.id = ProgrammeId(id), .name = u"Programme %1"_s.arg(id)};
    programme.kind = *rc::gen::element(ProgrammeKind::HighSchool, ProgrammeKind::Certificate,
                                       ProgrammeKind::PreparationCourse, ProgrammeKind::Practicode);
    programme.contactHours = hours(*rc::gen::inRange(0, 160));
    programme.codingPreparation = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        programme.completedOn = anyDay();
    }
    return programme;
}

Course anyCourse(qint64 id)
{
    Course course{.id = CourseId(id), .programme = ProgrammeId(*rc::gen::inRange(1, 4)), .name = u"Course"_s};
    course.subject = *rc::gen::element(u"cpt"_s, u"icd-10-cm"_s, u"pathophysiology"_s);
    course.contactHours = hours(*rc::gen::inRange(0, 90));
    if (*rc::gen::arbitrary<bool>()) {
        course.completedOn = anyDay();
    }
    return course;
}

ExamAttempt anyAttempt(qint64 id)
{
    return {.id = ExamAttemptId(id),
            .credential = *rc::gen::element(u"CPC"_s, u"CCS"_s, u"COC"_s),
            .onDate = anyDay(),
            .result = *rc::gen::element(ExamResult::Passed, ExamResult::NotPassed, ExamResult::NoShow)};
}

HeldCredential anyHeld(qint64 id)
{
    HeldCredential record =
        held(*rc::gen::element(u"CPC-A"_s, u"CPC"_s, u"CPMA"_s, u"CCA"_s, u"CCS"_s, u"RHIT"_s, u"RHIA"_s), anyDay());
    record.id = HeldCredentialId(id);
    if (*rc::gen::inRange(0, 4) == 0) {
        record.endedOn = record.awardedOn.addDays(*rc::gen::inRange(0, 700));
    }
    return record;
}

/// Records of every kind that the judgements look at, each with an id of its own.
Facts anyFacts()
{
    Facts facts = anyCareer();
    facts.heldCredentials.clear();
    for (int id = 1, count = *rc::gen::inRange(0, 6); id <= count; ++id) {
        facts.heldCredentials.push_back(anyHeld(id));
    }
    for (int id = 1, count = *rc::gen::inRange(0, 4); id <= count; ++id) {
        facts.programmes.push_back(anyProgramme(id));
        facts.courses.push_back(anyCourse(id));
        facts.examAttempts.push_back(anyAttempt(id));
    }
    facts.memberships.push_back({.id = MembershipId(2), .body = u"AAPC"_s, .dueOn = anyDay()});
    facts.goals = {{.id = GoalId(1), .credential = u"CPC"_s, .rank = 1},
                   {.id = GoalId(2), .credential = u"CCS"_s, .rank = 2},
                   {.id = GoalId(3), .credential = u"CIC"_s, .rank = 2}};
    facts.deadlines = {{.id = DeadlineId(1), .title = u"a"_s, .dueOn = anyDay()},
                       {.id = DeadlineId(2), .title = u"b"_s, .dueOn = anyDay(), .repeat = DeadlineRepeat::Yearly}};
    facts.log.bySubject = {{.subject = u"cpt"_s, .minutes = hours(30), .entries = 9},
                           {.subject = u"icd-10-cm"_s, .minutes = hours(20), .entries = 5}};
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

/// What is so, leaving aside what is only foreseen.
bool sameStanding(const Progress& a, const Progress& b)
{
    const auto sameCounted = [](const CountedItem& x, const CountedItem& y) {
        return x.record == y.record && x.from == y.from && x.to == y.to && x.amount == y.amount &&
               x.proofMissing == y.proofMissing;
    };
    return a.requirementId == b.requirementId && a.done == b.done && a.needed == b.needed && a.state == b.state &&
           a.estimate == b.estimate && std::ranges::equal(a.counted, b.counted, sameCounted) &&
           std::ranges::equal(a.alternatives, b.alternatives, sameStanding) &&
           std::ranges::equal(a.parts, b.parts, sameStanding);
}

bool sameCycle(const CycleProgress& a, const CycleProgress& b)
{
    return a.body == b.body && a.credentials == b.credentials && a.range == b.range && a.firstPeriod == b.firstPeriod &&
           a.evenPace == b.evenPace && a.withoutProof == b.withoutProof && sameStanding(a.total, b.total) &&
           std::ranges::equal(a.shares, b.shares, sameStanding);
}

bool sameRoute(const RouteProgress& a, const RouteProgress& b)
{
    return a.rule.ruleId == b.rule.ruleId && a.state == b.state && std::ranges::equal(a.needs, b.needs, sameStanding);
}

bool sameGoal(const GoalProgress& a, const GoalProgress& b)
{
    return a.goal == b.goal && a.credential == b.credential && a.stage == b.stage && a.state == b.state &&
           std::ranges::equal(a.routes, b.routes, sameRoute) &&
           std::ranges::equal(a.requirements, b.requirements, sameStanding) &&
           std::ranges::equal(a.recommendations, b.recommendations, sameStanding);
}

bool sameStep(const NextStep& a, const NextStep& b)
{
    return a.kind == b.kind && a.record == b.record && a.subject == b.subject && a.amount == b.amount &&
           a.dueOn == b.dueOn && a.days == b.days && a.rule.ruleId == b.rule.ruleId;
}

bool sameDeadline(const DeadlineItem& a, const DeadlineItem& b)
{
    return a.kind == b.kind && a.day == b.day && a.title == b.title && a.record == b.record;
}

template <class Record>
void shuffle(std::vector<Record>& records, std::mt19937& random)
{
    std::ranges::shuffle(records, random);
}

Facts shuffled(Facts facts)
{
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    shuffle(facts.programmes, random);
    shuffle(facts.courses, random);
    shuffle(facts.practiceExams, random);
    shuffle(facts.placements, random);
    shuffle(facts.examAttempts, random);
    shuffle(facts.heldCredentials, random);
    shuffle(facts.memberships, random);
    shuffle(facts.portalCycles, random);
    shuffle(facts.ceuActivities, random);
    shuffle(facts.documents, random);
    shuffle(facts.deadlines, random);
    shuffle(facts.goals, random);
    shuffle(facts.log.bySubject, random);
    shuffle(facts.log.byPlacement, random);
    return facts;
}

RC_GTEST_PROP(OverviewProperty, DoesNotDependOnTheOrderOfRecords, ())
{
    const Facts facts = anyFacts();
    const Overview a = judgeOverview(builtInBook(), facts, kAsOf);
    const Overview b = judgeOverview(builtInBook(), shuffled(facts), kAsOf);
    RC_ASSERT(std::ranges::equal(a.cycles, b.cycles, [](const CycleProgress& x, const CycleProgress& y) {
        return sameCycle(x, y) && sameItems(x.total, y.total) && std::ranges::equal(x.shares, y.shares, sameItems) &&
               x.activities == y.activities;
    }));
    RC_ASSERT(std::ranges::equal(a.goals, b.goals, [](const GoalProgress& x, const GoalProgress& y) {
        return sameGoal(x, y) && x.forecast == y.forecast && x.exam.has_value() == y.exam.has_value() &&
               (!x.exam || x.exam->attempts == y.exam->attempts);
    }));
    RC_ASSERT(std::ranges::equal(a.deadlines, b.deadlines, sameDeadline));
    RC_ASSERT(std::ranges::equal(a.nextSteps, b.nextSteps, sameStep));
}

/// What the file held on `day`: nothing that came later, and open what was open then.
Facts knownOn(Facts facts, QDate day)
{
    const auto later = [day](const std::optional<QDate>& date) { return date && *date > day; };
    const auto forget = [&](std::optional<QDate>& date) {
        if (later(date)) {
            date.reset();
        }
    };
    std::erase_if(facts.placements, [day](const Placement& one) { return one.firstDay > day; });
    std::erase_if(facts.ceuActivities, [day](const CeuActivity& one) { return one.onDate > day; });
    std::erase_if(facts.heldCredentials, [day](const HeldCredential& one) { return one.awardedOn > day; });
    std::erase_if(facts.examAttempts, [day](const ExamAttempt& one) { return one.onDate > day; });
    std::erase_if(facts.practiceExams, [day](const PracticeExam& one) { return one.onDate > day; });
    std::ranges::for_each(facts.placements, [&](Placement& one) { forget(one.lastDay); });
    std::ranges::for_each(facts.heldCredentials, [&](HeldCredential& one) { forget(one.endedOn); });
    std::ranges::for_each(facts.programmes, [&](Programme& one) { forget(one.completedOn); });
    std::ranges::for_each(facts.courses, [&](Course& one) { forget(one.completedOn); });
    for (Document& document : facts.documents) {
        forget(document.askedOn);
        forget(document.receivedOn);
    }
    return facts;
}

RC_GTEST_PROP(OverviewProperty, OfAnyDayIsThatOfTheRecordsUpToThatDay, ())
{
    const Facts facts = anyFacts();
    const QDate day = anyDay();
    const Overview all = judgeOverview(builtInBook(), facts, day);
    const Overview known = judgeOverview(builtInBook(), knownOn(facts, day), day);
    RC_ASSERT(std::ranges::equal(all.cycles, known.cycles, sameCycle));
    RC_ASSERT(std::ranges::equal(all.goals, known.goals, sameGoal));
    RC_ASSERT(all.study.codingDays == known.study.codingDays);
}

// ---- more never counts less -----------------------------------------------------------------------------------

/// Adds one record of a kind that counts, with an id of its own.
void addCounting(Facts& facts)
{
    switch (*rc::gen::inRange(0, 8)) {
        case 0:
            facts.placements.push_back(anyPlacement(1000));
            break;
        case 1:
            facts.documents.push_back(aLetter(1000, *rc::gen::inRange(1, 8), anyDay()));
            break;
        case 2:
            facts.programmes.push_back(anyProgramme(1000));
            break;
        case 3:
            facts.courses.push_back(anyCourse(1000));
            break;
        case 4:
            facts.examAttempts.push_back(
                {.id = ExamAttemptId(1000), .credential = u"CIC"_s, .onDate = anyDay(), .result = ExamResult::Passed});
            break;
        case 5:
            facts.memberships.push_back({.id = MembershipId(1000), .body = u"AHIMA"_s, .dueOn = anyDay()});
            break;
        case 6:
            facts.log.bySubject.push_back({.subject = u"cpt"_s, .minutes = hours(3), .entries = 2});
            break;
        default:
            facts.ceuActivities.push_back(anyActivity(1000));
            break;
    }
}

/// Unlike the states, amounts are compared: another state may say more of the same amount.
bool noLess(const std::vector<Progress>& before, const std::vector<Progress>& after)
{
    return std::ranges::equal(before, after, [](const Progress& x, const Progress& y) {
        const bool stillDone = x.state != ProgressState::Done || y.state == ProgressState::Done;
        return x.requirementId == y.requirementId && y.done.value >= x.done.value && stillDone;
    });
}

RC_GTEST_PROP(OverviewProperty, NeverLosesByAnotherRecordThatCounts, ())
{
    Facts facts = anyFacts();
    const Overview before = judgeOverview(builtInBook(), facts, kAsOf);
    addCounting(facts);
    const Overview after = judgeOverview(builtInBook(), facts, kAsOf);
    RC_ASSERT(before.goals.size() == after.goals.size());
    for (std::size_t i = 0; i < before.goals.size(); ++i) {
        const GoalProgress& a = before.goals.at(i);
        const GoalProgress& b = after.goals.at(i);
        RC_ASSERT(a.routes.size() == b.routes.size());
        for (std::size_t route = 0; route < a.routes.size(); ++route) {
            RC_ASSERT(noLess(a.routes.at(route).needs, b.routes.at(route).needs));
        }
        RC_ASSERT(noLess(a.requirements, b.requirements));
        RC_ASSERT(noLess(a.recommendations, b.recommendations));
        RC_ASSERT(noLess(a.preparation, b.preparation));
    }
    RC_ASSERT(before.cycles.size() == after.cycles.size());
    for (std::size_t i = 0; i < before.cycles.size(); ++i) {
        RC_ASSERT(noLess({before.cycles.at(i).total}, {after.cycles.at(i).total}));
        RC_ASSERT(noLess(before.cycles.at(i).shares, after.cycles.at(i).shares));
    }
    RC_ASSERT(after.study.codingDays >= before.study.codingDays);
}

}  // namespace
}  // namespace credence
