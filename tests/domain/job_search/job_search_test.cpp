// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/job_search.h"

#include <gtest/gtest.h>

#include "applications.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace job_search_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;
using Stage = ApplicationStage;

Application closed(qint64 id, Stages stages, std::optional<ClosingReason> reason, RequestKind kind = RequestKind::Job)
{
    Application application = inStages(id, std::move(stages), kind);
    application.closedBecause = reason;
    return application;
}

JobSearch searchOf(const Facts& facts)
{
    return jobSearchOn(facts, kSearchDay);
}

TEST(JobSearchOn, HasAColumnForEachStageAlsoWhenNothingIsThere)
{
    const JobSearch search = searchOf(Facts{});
    ASSERT_EQ(search.columns.size(), 5U);
    EXPECT_EQ(search.columns.front().stage, Stage::Wanted);
    EXPECT_EQ(search.columns.back().stage, Stage::Closed);
    EXPECT_TRUE(search.toAnswer.empty());
    EXPECT_EQ(search.figures, ResponseFigures{});
    EXPECT_TRUE(search.times.empty());
    EXPECT_TRUE(search.closed.empty());
}

TEST(JobSearchOn, CountsWhatIsPressingAlsoBeforeItIsSent)
{
    Application wanted = inStages(1, {{Stage::Wanted, {2026, 11, 2}}});
    wanted.nextOn = kSearchDay;
    const JobSearch search = searchOf(factsOf(wanted, appliedOn(2, {2026, 11, 9}), appliedOn(3, {2026, 11, 10})));
    EXPECT_EQ(search.pressing, 2);
    ASSERT_EQ(search.toAnswer.size(), 2U);
    EXPECT_EQ(search.toAnswer.front().application, ApplicationId(2));
    EXPECT_EQ(search.toAnswer.back().dueOn, QDate(2026, 11, 24));
}

TEST(JobSearchOn, ShowsTheLastClosedFirst)
{
    const JobSearch search = searchOf(factsOf(closed(1, {{Stage::Closed, {2026, 11, 1}}}, {}),
                                              closed(2, {{Stage::Closed, {2026, 11, 20}}}, {}), closed(3, {}, {})));
    const std::vector<JobCard>& cards = search.columns.back().cards;
    EXPECT_TRUE(cards.size() == 2U) << "one without stages is wanted";
    EXPECT_EQ(cards.front().application, ApplicationId(2));
}

TEST(JobSearchOn, CountsClosedOnesByTheirReasons)
{
    const Stages gone{{Stage::Closed, {2026, 11, 1}}};
    const JobSearch search =
        searchOf(factsOf(closed(1, gone, ClosingReason::NoAnswer), closed(2, gone, ClosingReason::Declined),
                         closed(3, gone, ClosingReason::NoAnswer), closed(4, gone, std::nullopt),
                         closed(5, gone, ClosingReason::ExternshipDone, RequestKind::Externship)));
    EXPECT_EQ(search.closed, (std::vector<ClosedCount>{{ClosingReason::NoAnswer, 2},
                                                       {ClosingReason::Declined, 1},
                                                       {ClosingReason::ExternshipDone, 1},
                                                       {std::nullopt, 1}}));
}

TEST(ResponseFigures, CountSentAnsweredInterviewsAndOffers)
{
    const Facts facts = factsOf(
        inStages(1, {{Stage::Wanted, {2026, 10, 1}}}), appliedOn(2, {2026, 11, 1}),
        inStages(3, {{Stage::Applied, {2026, 10, 1}}, {Stage::Interview, {2026, 10, 11}}}),
        closed(4, {{Stage::Applied, {2026, 10, 1}}, {Stage::Closed, {2026, 10, 5}}}, ClosingReason::Declined),
        inStages(5,
                 {{Stage::Applied, {2026, 10, 1}}, {Stage::Interview, {2026, 10, 4}}, {Stage::Offer, {2026, 10, 30}}}),
        closed(6, {{Stage::Applied, {2026, 10, 1}}, {Stage::Closed, {2026, 11, 1}}}, ClosingReason::NoAnswer),
        closed(7, {{Stage::Applied, {2026, 10, 1}}, {Stage::Closed, {2026, 10, 2}}}, ClosingReason::Withdrawn),
        inStages(8, {{Stage::Applied, {2026, 10, 1}}, {Stage::Interview, {2026, 10, 2}}}, RequestKind::Externship));
    const ResponseFigures figures = searchOf(facts).figures;
    EXPECT_EQ(figures.sent, 6);
    EXPECT_EQ(figures.answered, 3);
    EXPECT_EQ(figures.medianDays, 4) << "of 10, 4 and 3";
    EXPECT_EQ(figures.interviewed, 2);
    EXPECT_EQ(figures.offers, 1);
}

TEST(ResponseFigures, DoNotCountWhatWasTakenBackToWanted)
{
    const Application takenBack = inStages(
        1, {{Stage::Applied, {2026, 10, 1}}, {Stage::Interview, {2026, 10, 4}}, {Stage::Wanted, {2026, 10, 5}}});
    EXPECT_EQ(searchOf(factsOf(takenBack)).figures, ResponseFigures{});
    EXPECT_EQ(sentOn(takenBack), std::nullopt);
    const Application sentAfterAll =
        inStages(2, {{Stage::Applied, {2026, 10, 1}}, {Stage::Wanted, {2026, 10, 5}}, {Stage::Applied, {2026, 10, 9}}});
    EXPECT_EQ(searchOf(factsOf(sentAfterAll)).figures.sent, 1);
    EXPECT_EQ(sentOn(sentAfterAll), QDate(2026, 10, 9));
}

TEST(DocumentSentOn, IsTheDayOfTheApplicationOrItsOwnIfItCameLater)
{
    const Application sent = appliedOn(1, {2026, 11, 9});
    Document resume{.title = u"Résumé"_s, .receivedOn = QDate(2026, 9, 1)};
    EXPECT_EQ(documentSentOn(sent, resume), QDate(2026, 11, 9));
    resume.receivedOn = QDate(2026, 11, 20);
    EXPECT_EQ(documentSentOn(sent, resume), QDate(2026, 11, 20));
    EXPECT_EQ(documentSentOn(inStages(2, {{Stage::Wanted, {2026, 11, 1}}}), resume), std::nullopt);
}

TEST(ResponseFigures, TakeTheMiddleOfTwoRoundedUp)
{
    const Facts facts = factsOf(inStages(1, {{Stage::Applied, {2026, 10, 1}}, {Stage::Interview, {2026, 10, 4}}}),
                                inStages(2, {{Stage::Applied, {2026, 10, 1}}, {Stage::Interview, {2026, 10, 5}}}));
    EXPECT_EQ(searchOf(facts).figures.medianDays, 4);
}

TEST(ResponseFigures, SayNoDaysWhereNobodyAnsweredOrTheDayIsNotKnown)
{
    EXPECT_EQ(searchOf(factsOf(appliedOn(1, {2026, 11, 1}))).figures.medianDays, std::nullopt);
    const ResponseFigures invited = searchOf(factsOf(inStages(1, {{Stage::Interview, {2026, 11, 1}}}))).figures;
    EXPECT_EQ(invited.sent, 1);
    EXPECT_EQ(invited.answered, 1);
    EXPECT_EQ(invited.medianDays, std::nullopt) << "it was never sent, they asked";
}

TEST(ResponseFigures, TakeAnInterviewForAnAnswerOnceItWasHeld)
{
    const Facts facts = factsOf(appliedOn(1, {2026, 11, 1}), interviewOn(1, 1, kSearchDay), appliedOn(2, {2026, 11, 1}),
                                interviewOn(2, 2, kSearchDay.addDays(1)));
    EXPECT_EQ(searchOf(facts).figures.answered, 1);
    EXPECT_EQ(searchOf(facts).figures.interviewed, 1);
}

TEST(StageTimes, CountEachStayThatIsOver)
{
    const Facts facts = factsOf(
        inStages(1, {{Stage::Wanted, {2026, 10, 1}},
                     {Stage::Applied, {2026, 10, 3}},
                     {Stage::Wanted, {2026, 10, 10}},
                     {Stage::Applied, {2026, 10, 11}}}),
        inStages(2,
                 {{Stage::Wanted, {2026, 10, 1}}, {Stage::Applied, {2026, 10, 8}}, {Stage::Interview, {2026, 10, 20}}}),
        inStages(3, {{Stage::Wanted, {2026, 10, 1}}, {Stage::Applied, {2026, 10, 31}}}, RequestKind::Practicum));
    EXPECT_EQ(searchOf(facts).times, (std::vector<StageTime>{{Stage::Wanted, 2, 3}, {Stage::Applied, 10, 2}}));
}

TEST(SilentApplications, AreThoseWithoutASignForTheWeeksAskedFor)
{
    const QDate fourWeeksAgo = kSearchDay.addDays(-28);
    Application reminded = appliedOn(3, fourWeeksAgo);
    reminded.followedUpOn = kSearchDay.addDays(-3);
    const Facts facts =
        factsOf(appliedOn(1, fourWeeksAgo), appliedOn(2, fourWeeksAgo.addDays(1)), reminded,
                appliedOn(4, fourWeeksAgo.addDays(-10)), inStages(5, {{Stage::Wanted, {2026, 1, 1}}}),
                inStages(6, {{Stage::Offer, {2026, 1, 1}}}), appliedOn(7, fourWeeksAgo), interviewOn(1, 7, kSearchDay));
    EXPECT_EQ(silentApplications(facts, kSearchDay, 4),
              (std::vector<SilentApplication>{{ApplicationId(4), fourWeeksAgo.addDays(-10), 38},
                                              {ApplicationId(1), fourWeeksAgo, 28}}));
    EXPECT_EQ(silentApplications(facts, kSearchDay, 6).size(), 0U);
}

TEST(CeusOf, AnEventTakeTheSourceFromItsHost)
{
    NetworkingEvent event{
        .onDate = {2026, 11, 5}, .name = u"Fall meeting"_s, .host = u"MaHIMA"_s, .ceus = CeuHundredths{150}};
    const std::optional<CeuActivity> activity = ceusOf(event);
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->title, u"Fall meeting"_s);
    EXPECT_EQ(activity->provider, u"MaHIMA"_s);
    EXPECT_EQ(activity->source, CeuSource::AhimaComponent);
    EXPECT_EQ(activity->ceus, CeuHundredths{150});
    EXPECT_EQ(activity->onDate, QDate(2026, 11, 5));
    event.host = u"AAPC Springfield chapter"_s;
    EXPECT_EQ(ceusOf(event)->source, CeuSource::Aapc);
    event.host = u"The library"_s;
    EXPECT_EQ(ceusOf(event)->source, CeuSource::Other);
    event.ceuActivity = CeuActivityId(3);
    EXPECT_FALSE(ceusOf(event)) << "they are logged already";
    event.ceuActivity.reset();
    event.ceus.reset();
    EXPECT_FALSE(ceusOf(event)) << "it gives none";
}

}  // namespace job_search_test
}  // namespace credence
