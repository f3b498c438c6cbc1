// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/job_desk.h"

#include <gtest/gtest.h>

#include <set>

#include "services/look_up.h"
#include "support/test_workspace.h"

namespace credence {
namespace job_desk_test {

using namespace Qt::StringLiterals;
using credence::testing::TestWorkspace;
using Stage = ApplicationStage;

const QDate kToday(2026, 11, 23);

class JobDeskTest : public ::testing::Test {
protected:
    [[nodiscard]] JobDesk desk() { return {m_file.workspace(), m_file.ledger()}; }
    EmployerId addEmployer(const QString& name) { return EmployerId(m_file.add(Employer{.name = name}).id); }
    ApplicationId addApplied(EmployerId employer, QDate day)
    {
        return ApplicationId(
            m_file.add(Application{.employer = employer, .stage = Stage::Applied, .stages = {{Stage::Applied, day}}})
                .id);
    }
    [[nodiscard]] Application stored(ApplicationId id)
    {
        return std::get<Application>(m_file.workspace().record(refOf(id)).value());
    }
    [[nodiscard]] qsizetype steps() { return static_cast<qsizetype>(m_file.workspace().history(100).value().size()); }

    TestWorkspace m_file;
};

TEST_F(JobDeskTest, MovesAndKeepsTheDayAsOneStep)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 9});
    const qsizetype before = steps();
    ASSERT_TRUE(desk().move(id, Stage::Interview).ok());
    EXPECT_EQ(stored(id).stage, Stage::Interview);
    EXPECT_EQ(stored(id).stages.back(), (StageDay{Stage::Interview, kToday}));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(m_file.workspace().undoLabel()->subject, u"Lakeside"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(stored(id).stages.size(), 1U);
}

TEST_F(JobDeskTest, KeepsWeightsAndRatingsOfOffers)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 9});
    ASSERT_TRUE(desk().move(id, Stage::Offer).ok());
    ASSERT_TRUE(setOfferWeight(m_file.workspace(), OfferCriterion::Growth, 5).ok());
    ASSERT_TRUE(rateOffer(m_file.workspace(), id, OfferCriterion::Growth, 4).ok());
    const SeenOffers seen = offersToday(m_file.workspace()).value();
    EXPECT_EQ(seen.weights[placeOf(OfferCriterion::Growth)], 5);
    ASSERT_EQ(seen.offers.size(), 1U);
    EXPECT_EQ(seen.offers.front().score, 80);
    ASSERT_TRUE(rateOffer(m_file.workspace(), id, OfferCriterion::Growth, std::nullopt).ok());
    EXPECT_EQ(offersToday(m_file.workspace()).value().offers.front().score, std::nullopt);
}

TEST_F(JobDeskTest, RefusesRatingsOutOfRangeOfThePayAndOfNobody)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 9});
    EXPECT_EQ(rateOffer(m_file.workspace(), id, OfferCriterion::Growth, 6).error().subject, u"rating"_s);
    EXPECT_EQ(rateOffer(m_file.workspace(), id, OfferCriterion::Pay, 3).error().subject, u"rating"_s);
    EXPECT_EQ(setOfferWeight(m_file.workspace(), OfferCriterion::Pay, -1).error().subject, u"weight"_s);
    EXPECT_EQ(rateOffer(m_file.workspace(), ApplicationId(99), OfferCriterion::Place, 3).error().code,
              Error::Code::NotFound);
}

TEST_F(JobDeskTest, WritesNothingWhereItIsThereAlready)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 9});
    const qsizetype before = steps();
    ASSERT_TRUE(desk().move(id, Stage::Applied).ok());
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(desk().move(ApplicationId(99), Stage::Offer).error().code, Error::Code::NotFound);
}

TEST_F(JobDeskTest, AnEditInTheFormKeepsTheDayToo)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 9});
    Application edited = stored(id);
    edited.stage = Stage::Offer;
    EXPECT_TRUE(m_file.ledger().validate(edited).empty());
    ASSERT_TRUE(m_file.ledger().edit(edited).ok());
    EXPECT_EQ(stored(id).stages.back(), (StageDay{Stage::Offer, kToday}));
}

TEST_F(JobDeskTest, ClosesWithAReasonAndSweepsSeveralAsOneStep)
{
    const ApplicationId one = addApplied(addEmployer(u"Lakeside"_s), {2026, 9, 9});
    const ApplicationId other = addApplied(addEmployer(u"Mercy"_s), {2026, 9, 9});
    ASSERT_TRUE(desk().close(one, ClosingReason::Declined).ok());
    EXPECT_EQ(stored(one).closedBecause, ClosingReason::Declined);
    ASSERT_TRUE(desk().close(one, ClosingReason::Withdrawn).ok());
    EXPECT_EQ(stored(one).closedBecause, ClosingReason::Withdrawn);
    EXPECT_EQ(stored(one).stages.size(), 2U);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    ASSERT_TRUE(m_file.ledger().undo().ok());
    const std::vector both{one, other};
    ASSERT_TRUE(desk().letGo(both).ok());
    EXPECT_EQ(stored(other).closedBecause, ClosingReason::NoAnswer);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(stored(one).stage, Stage::Applied);
    EXPECT_EQ(stored(other).stage, Stage::Applied);
}

TEST_F(JobDeskTest, CountsFollowUps)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 2});
    ASSERT_TRUE(desk().followUp(id).ok());
    EXPECT_EQ(stored(id).followUps, 1);
    EXPECT_EQ(stored(id).followedUpOn, kToday);
}

TEST_F(JobDeskTest, AddsTheEmployerWithTheApplicationAsOneStep)
{
    const qsizetype before = steps();
    const Result<RecordRef> added = desk().apply(u"  Lakeside Clinic "_s, {.employer = {}, .role = u"coder"_s});
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(m_file.workspace().undoLabel()->subject, u"Lakeside Clinic"_s);
    EXPECT_EQ(m_file.workspace().undoLabel()->kind, RecordKind::Application);
    const Application application = stored(ApplicationId(added.value().id));
    EXPECT_EQ(application.stages, (std::vector<StageDay>{{Stage::Wanted, kToday}}));
    const auto employer = std::get<Employer>(m_file.workspace().record(refOf(application.employer)).value());
    EXPECT_EQ(employer.name, u"Lakeside Clinic"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(m_file.workspace().records(RecordKind::Employer).value().empty());
    ASSERT_TRUE(m_file.ledger().redo().ok());
    EXPECT_EQ(stored(ApplicationId(added.value().id)), application);
}

TEST_F(JobDeskTest, TakesTheEmployerThatIsThereButForCase)
{
    const EmployerId known = addEmployer(u"Lakeside Clinic"_s);
    const Result<RecordRef> added = desk().apply(u"lakeside clinic"_s, {.employer = {}});
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(stored(ApplicationId(added.value().id)).employer, known);
    EXPECT_FALSE(desk().apply(u"  "_s, {.employer = {}}).ok());
}

TEST_F(JobDeskTest, TakesWhatTheEntriesToLookUpKnowOfAnEmployer)
{
    LookUp lookUp(&m_file.workspace());
    ASSERT_TRUE(lookUp.read().ok());
    const ShownReference* entry = lookUp.entry(u"ma.employer.baystate"_s);
    ASSERT_NE(entry, nullptr);
    const Result<RecordRef> taken = desk().takeEmployer(*entry);
    ASSERT_TRUE(taken.ok());
    const auto employer = std::get<Employer>(m_file.workspace().record(taken.value()).value());
    EXPECT_EQ(employer.name, entry->title);
    EXPECT_EQ(employer.reference, u"ma.employer.baystate"_s);
    EXPECT_FALSE(employer.town.isEmpty());
    EXPECT_EQ(desk().takeEmployer(*entry).value(), taken.value()) << "once";
    const Result<RecordRef> added = desk().apply(u"Tufts Medicine"_s, {.employer = {}});
    ASSERT_TRUE(added.ok());
    const EmployerId second = stored(ApplicationId(added.value().id)).employer;
    EXPECT_EQ(std::get<Employer>(m_file.workspace().record(refOf(second)).value()).reference, u"ma.employer.tufts"_s);
}

TEST_F(JobDeskTest, LogsTheCeusOfAnEventOnceAsOneStep)
{
    const NetworkingEventId id(
        m_file
            .add(NetworkingEvent{
                .onDate = {2026, 11, 5}, .name = u"Fall meeting"_s, .host = u"MaHIMA"_s, .ceus = CeuHundredths{150}})
            .id);
    const Result<RecordRef> logged = desk().logCeus(id);
    ASSERT_TRUE(logged.ok());
    const auto activity = std::get<CeuActivity>(m_file.workspace().record(logged.value()).value());
    EXPECT_EQ(activity.source, CeuSource::AhimaComponent);
    const auto event = std::get<NetworkingEvent>(m_file.workspace().record(refOf(id)).value());
    EXPECT_EQ(event.ceuActivity, activity.id);
    EXPECT_EQ(m_file.workspace().undoLabel()->subject, u"Fall meeting"_s);
    EXPECT_EQ(desk().logCeus(id).error().code, Error::Code::InvalidInput);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(m_file.workspace().records(RecordKind::CeuActivity).value().empty());
    EXPECT_FALSE(std::get<NetworkingEvent>(m_file.workspace().record(refOf(id)).value()).ceuActivity);
}

TEST_F(JobDeskTest, TakesTheUsualTopicsForInterviewsWithoutAny)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 2});
    const RecordRef empty = m_file.add(Interview{.application = id, .onDate = {2026, 12, 1}});
    const RecordRef own =
        m_file.add(Interview{.application = id, .onDate = {2026, 12, 8}, .topics = {{.topic = u"my topic"_s}}});
    ASSERT_TRUE(desk().takeTopics(id).ok());
    EXPECT_GT(std::get<Interview>(m_file.workspace().record(empty).value()).topics.size(), 5U);
    EXPECT_EQ(std::get<Interview>(m_file.workspace().record(own).value()).topics.size(), 1U);
}

TEST_F(JobDeskTest, WarnsOfAnEarlierApplicationAndOfWhomTheUserLeavesOut)
{
    const EmployerId first = addEmployer(u"Baystate Health"_s);
    addApplied(first, {2026, 9, 14});
    const EmployerId second =
        EmployerId(m_file.add(Employer{.name = u"Mercy"_s, .leftOut = true, .leftOutBecause = u"unpaid"_s}).id);
    const auto codes = [&](const AnyRecord& draft) {
        std::vector<std::pair<ProblemCode, QString>> found;
        for (const Problem& problem : m_file.ledger().validate(draft)) {
            EXPECT_EQ(problem.severity, Severity::Warning);
            found.emplace_back(problem.code, problem.detail);
        }
        return found;
    };
    using Found = std::vector<std::pair<ProblemCode, QString>>;
    EXPECT_EQ(codes(Application{.employer = first}), (Found{{ProblemCode::AppliedAlready, u"2026-09-14"_s}}));
    EXPECT_EQ(codes(Application{.employer = first, .kind = RequestKind::Externship}), Found());
    EXPECT_EQ(codes(Application{.employer = second}), (Found{{ProblemCode::LeftOut, u"unpaid"_s}}));
    EXPECT_EQ(codes(Employer{.name = u"Baystate Health, Inc."_s}),
              (Found{{ProblemCode::SameAgain, u"Baystate Health"_s}}));
}

TEST_F(JobDeskTest, RefusesATimeZoneThatThereIsNot)
{
    const ApplicationId id = addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 2});
    Interview interview{.application = id, .onDate = {2026, 12, 1}, .zone = u"America/Nowhere"_s};
    EXPECT_EQ(m_file.ledger().add(interview).error().subject, u"zone"_s);
    interview.zone = u"America/Chicago"_s;
    EXPECT_TRUE(m_file.ledger().add(interview).ok());
}

TEST_F(JobDeskTest, GoesByTheHabitsOfTheFile)
{
    addApplied(addEmployer(u"Lakeside"_s), {2026, 11, 9});
    EXPECT_EQ(m_file.workspace().facts(m_file.workspace().today()).value().habits, SearchHabits{});
    EXPECT_EQ(jobSearchToday(m_file.workspace()).value().search.pressing, 1);
    ASSERT_TRUE(m_file.workspace().setSetting(u"follow_up_days"_s, u"15"_s).ok());
    EXPECT_EQ(jobSearchToday(m_file.workspace()).value().search.pressing, 0);
}

TEST_F(JobDeskTest, NextStepsAreOfTheApplicationsThatItCounts)
{
    const EmployerId employer = addEmployer(u"Lakeside"_s);
    addApplied(employer, {2026, 11, 9});
    addApplied(employer, {2026, 11, 14});
    addApplied(employer, {2026, 11, 22});
    m_file.add(Application{.employer = employer, .nextOn = kToday});
    m_file.add(Application{.employer = employer, .nextOn = kToday.addDays(3)});
    ASSERT_TRUE(desk().move(addApplied(employer, {2026, 11, 20}), Stage::Offer).ok());
    const auto expectSame = [&](std::size_t expected) {
        const SeenSearch seen = jobSearchToday(m_file.workspace()).value();
        std::set<ApplicationId> counted;
        for (const JobCard& card : seen.search.toAnswer) {
            counted.insert(card.application);
        }
        for (const BoardColumn& column : seen.search.columns) {
            for (const JobCard& card : column.cards) {
                if (isPressing(card, kToday)) {
                    counted.insert(card.application);
                }
            }
        }
        std::set<ApplicationId> asked;
        for (const NextStep& step : m_file.workspace().overview().value().nextSteps) {
            if (step.record && step.record->kind == RecordKind::Application) {
                asked.insert(ApplicationId(step.record->id));
            }
        }
        EXPECT_EQ(asked, counted);
        EXPECT_EQ(asked.size(), expected);
    };
    expectSame(4);
    ASSERT_TRUE(m_file.workspace().setSetting(u"follow_up_days"_s, u"30"_s).ok());
    expectSame(2);
}

}  // namespace job_desk_test
}  // namespace credence
