// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/duties.h"

#include <gtest/gtest.h>

#include "applications.h"
#include "support/printers.h"

namespace credence {
namespace duties_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;
using Stage = ApplicationStage;

const SearchHabits kHabits{};

JobCard card(const Application& application, const std::vector<Interview>& interviews = {}, QDate asOf = kSearchDay)
{
    return cardOf(application, interviews, asOf, kHabits);
}

TEST(MovedTo, KeepsTheDayOfEachStage)
{
    Application application = inStages(1, {{Stage::Wanted, {2026, 11, 2}}});
    application = movedTo(application, Stage::Applied, {2026, 11, 9});
    application = movedTo(application, Stage::Interview, {2026, 11, 20});
    application = movedTo(application, Stage::Applied, {2026, 11, 21});
    EXPECT_EQ(application.stage, Stage::Applied);
    EXPECT_EQ(application.stages, (Stages{{Stage::Wanted, {2026, 11, 2}},
                                          {Stage::Applied, {2026, 11, 9}},
                                          {Stage::Interview, {2026, 11, 20}},
                                          {Stage::Applied, {2026, 11, 21}}}));
    EXPECT_EQ(sentOn(application), QDate(2026, 11, 9));
    EXPECT_EQ(inStageSince(application), QDate(2026, 11, 21));
}

TEST(MovedTo, TakesAwayWhatBelongsToTheStageThatIsLeft)
{
    Application application = appliedOn(1, {2026, 11, 2});
    application.nextAct = u"call"_s;
    application.nextOn = kSearchDay;
    application.followUps = 2;
    application.followedUpOn = QDate(2026, 11, 16);
    const Application moved = movedTo(application, Stage::Interview, kSearchDay);
    EXPECT_EQ(moved.nextAct, QString());
    EXPECT_EQ(moved.nextOn, std::nullopt);
    EXPECT_EQ(moved.followUps, 0);
    EXPECT_EQ(moved.followedUpOn, std::nullopt);
    const Application closed = letGo(application, kSearchDay);
    EXPECT_EQ(closed.closedBecause, ClosingReason::NoAnswer);
    EXPECT_EQ(movedTo(closed, Stage::Applied, kSearchDay).closedBecause, std::nullopt);
}

TEST(MovedTo, LeavesWhatIsThereAlready)
{
    Application application = appliedOn(1, {2026, 11, 2});
    application.nextAct = u"call"_s;
    EXPECT_EQ(movedTo(application, Stage::Applied, kSearchDay), application);
}

TEST(StagesKept, NeverGoBackInTime)
{
    Application application = appliedOn(1, {2026, 11, 9});
    application.stage = Stage::Offer;
    EXPECT_EQ(withStageKept(application, {2026, 11, 1}).stages.back(), (StageDay{Stage::Offer, {2026, 11, 9}}));
    EXPECT_EQ(withStageKept(inStages(1, {}), kSearchDay).stages, (Stages{{Stage::Wanted, kSearchDay}}));
}

struct SilenceCase {
    int followUps;
    std::optional<QDate> followedUpOn;
    Duty duty;
    std::optional<QDate> dueOn;
};

TEST(CardOf, ASilentOneAsksForFollowUpsUntilTheyAreUsedUp)
{
    const std::vector<SilenceCase> cases{
        {0, {}, Duty::FollowUp, QDate(2026, 11, 16)},
        {1, QDate(2026, 11, 16), Duty::FollowUp, QDate(2026, 11, 30)},
        {2, QDate(2026, 11, 16), Duty::Wait, QDate(2026, 11, 30)},
        {2, QDate(2026, 11, 9), Duty::LetGo, std::nullopt},
        {2, QDate(2026, 11, 10), Duty::Wait, QDate(2026, 11, 24)},
    };
    for (const SilenceCase& each : cases) {
        Application application = appliedOn(1, {2026, 11, 2});
        application.followUps = each.followUps;
        application.followedUpOn = each.followedUpOn;
        const JobCard made = card(application);
        EXPECT_EQ(made.duty, each.duty) << each.followUps;
        EXPECT_EQ(made.dueOn, each.dueOn) << each.followUps;
    }
}

TEST(CardOf, ALimitOfNoneLetsGoWithoutAsking)
{
    Application application = appliedOn(1, {2026, 11, 9});
    application.followUpLimit = 0;
    EXPECT_EQ(card(application).duty, Duty::LetGo);
    EXPECT_EQ(card(application, {}, {2026, 11, 22}).duty, Duty::Wait);
}

TEST(CardOf, WhatTheUserWroteDownStandsBeforeTheFollowUp)
{
    Application application = appliedOn(1, {2026, 10, 1});
    application.nextAct = u"ask again"_s;
    application.nextOn = QDate(2026, 12, 7);
    const JobCard made = card(application);
    EXPECT_EQ(made.duty, Duty::Act);
    EXPECT_EQ(made.act, u"ask again"_s);
    EXPECT_EQ(made.dueOn, QDate(2026, 12, 7));
    EXPECT_EQ(made.daysInStage, 53);
}

TEST(CardOf, AnOfferIsAnsweredByItsDayUnlessSomethingComesFirst)
{
    Application application = inStages(1, {{Stage::Offer, {2026, 11, 20}}});
    application.answerBy = QDate(2026, 11, 30);
    EXPECT_EQ(card(application).duty, Duty::AnswerOffer);
    EXPECT_EQ(card(application).dueOn, QDate(2026, 11, 30));
    application.nextAct = u"ask about hours"_s;
    EXPECT_EQ(card(application).duty, Duty::AnswerOffer) << "an act without a day waits";
    application.nextOn = QDate(2026, 11, 25);
    EXPECT_EQ(card(application).duty, Duty::Act);
    application.nextOn.reset();
    application.answerBy.reset();
    EXPECT_EQ(card(application).dueOn, std::nullopt);
    EXPECT_EQ(card(application).duty, Duty::AnswerOffer);
}

TEST(CardOf, AnInterviewAheadIsGoneToAndOneThatIsOverIsASign)
{
    const Application application = inStages(1, {{Stage::Interview, {2026, 11, 2}}});
    const std::vector interviews{interviewOn(1, 1, {2026, 11, 12}), interviewOn(2, 1, {2026, 11, 23}),
                                 interviewOn(3, 2, {2026, 11, 23})};
    EXPECT_EQ(card(application, interviews).duty, Duty::GoThere);
    EXPECT_EQ(card(application, interviews).dueOn, kSearchDay);
    const JobCard later = card(application, interviews, {2026, 11, 24});
    EXPECT_EQ(later.duty, Duty::FollowUp);
    EXPECT_EQ(later.dueOn, QDate(2026, 12, 7));
}

TEST(CardOf, AWantedOneAsksForAnActAndAClosedOneForNothing)
{
    const JobCard wanted = card(inStages(1, {{Stage::Wanted, {2026, 11, 22}}}));
    EXPECT_EQ(wanted.duty, Duty::Act);
    EXPECT_EQ(wanted.dueOn, std::nullopt);
    EXPECT_EQ(wanted.daysInStage, 1);
    EXPECT_EQ(card(letGo(appliedOn(1, {2026, 11, 2}), kSearchDay)).duty, Duty::Nothing);
}

TEST(CardOf, SaysNoDaysWhereNoneWereKept)
{
    Application application = inStages(1, {});
    application.stage = Stage::Applied;
    EXPECT_EQ(card(application).daysInStage, std::nullopt);
    EXPECT_EQ(card(application).duty, Duty::Wait);
    EXPECT_EQ(card(application).dueOn, std::nullopt);
}

TEST(FollowedUp, CountsAndClearsWhatThereWasToDo)
{
    Application application = appliedOn(1, {2026, 11, 2});
    application.nextAct = u"ask"_s;
    application.nextOn = kSearchDay;
    const Application after = followedUp(application, kSearchDay);
    EXPECT_EQ(after.followUps, 1);
    EXPECT_EQ(after.followedUpOn, kSearchDay);
    EXPECT_EQ(card(after).dueOn, QDate(2026, 12, 7));
    EXPECT_EQ(card(after).duty, Duty::FollowUp);
    EXPECT_EQ(card(followedUp(after, kSearchDay)).duty, Duty::Wait);
}

TEST(IsToAnswer, TakesSentOnesThatAreDueWithinTheWeek)
{
    const auto isMeant = [](ApplicationStage stage, Duty duty, std::optional<QDate> due) {
        return isToAnswer({.application = {}, .stage = stage, .duty = duty, .dueOn = due}, kSearchDay, kHabits);
    };
    EXPECT_TRUE(isMeant(Stage::Applied, Duty::FollowUp, QDate(2026, 11, 30)));
    EXPECT_FALSE(isMeant(Stage::Applied, Duty::FollowUp, QDate(2026, 12, 1)));
    EXPECT_TRUE(isMeant(Stage::Offer, Duty::AnswerOffer, QDate(2026, 11, 1)));
    EXPECT_FALSE(isMeant(Stage::Wanted, Duty::Act, kSearchDay)) << "nobody waits for it";
    EXPECT_FALSE(isMeant(Stage::Applied, Duty::Wait, QDate(2026, 11, 24)));
    EXPECT_TRUE(isMeant(Stage::Offer, Duty::AnswerOffer, std::nullopt)) << "it waits, whatever its last day is";
    EXPECT_FALSE(isMeant(Stage::Applied, Duty::Act, std::nullopt));
    EXPECT_FALSE(isMeant(Stage::Closed, Duty::Nothing, kSearchDay));
}

TEST(SortByUrgency, PutsWhatIsDueFirstAndOfThatWhatHasComeFurthest)
{
    const auto made = [](qint64 id, ApplicationStage stage, std::optional<QDate> due) {
        return JobCard{.application = ApplicationId(id), .stage = stage, .duty = Duty::Act, .dueOn = due};
    };
    std::vector cards{made(1, Stage::Wanted, {}),
                      made(2, Stage::Applied, QDate(2026, 11, 25)),
                      made(3, Stage::Applied, QDate(2026, 11, 21)),
                      made(4, Stage::Interview, kSearchDay),
                      made(5, Stage::Offer, QDate(2026, 11, 24)),
                      made(6, Stage::Applied, QDate(2026, 11, 20))};
    sortByUrgency(cards, kSearchDay);
    std::vector<qint64> ids;
    for (const JobCard& each : cards) {
        ids.push_back(each.application.value);
    }
    EXPECT_EQ(ids, (std::vector<qint64>{4, 6, 3, 5, 2, 1}));
    EXPECT_EQ(daysLate(cards[1], kSearchDay), 3);
    EXPECT_EQ(daysLate(cards[3], kSearchDay), 0);
    EXPECT_EQ(daysLate(cards[5], kSearchDay), 0);
}

}  // namespace duties_test
}  // namespace credence
