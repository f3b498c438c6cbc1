// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <algorithm>
#include <set>

#include "domain/evidence/evidence.h"
#include "services/job_desk.h"
#include "services/planner.h"
#include "support/test_workspace.h"

namespace credence {
namespace sample_file_test {

using namespace Qt::StringLiterals;
using credence::testing::TestWorkspace;

/// Told once: its tests only read.
class Sample : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_file = new TestWorkspace(kSampleDay);
        const Result<void> told = tellSampleStory(s_file->workspace());
        ASSERT_TRUE(told.ok()) << told.error().subject.toStdString() << ": " << told.error().detail.toStdString();
    }
    static void TearDownTestSuite() { delete std::exchange(s_file, nullptr); }

    [[nodiscard]] static const Workspace& workspace() { return s_file->workspace(); }
    [[nodiscard]] static Overview overview() { return workspace().overview().value(); }

    inline static TestWorkspace* s_file = nullptr;
};

TEST_F(Sample, IsKnownAsWhatItIs)
{
    EXPECT_TRUE(isSample(workspace()));
    EXPECT_FALSE(isSample(TestWorkspace().workspace()));
}

TEST_F(Sample, HasGoalsCyclesStepsAndDeadlinesForToday)
{
    const Overview now = overview();
    EXPECT_GE(now.goals.size(), 2U);
    EXPECT_EQ(now.cycles.size(), 2U);
    EXPECT_GE(now.nextSteps.size(), 5U);
    EXPECT_GE(now.deadlines.size(), 3U);
    const auto has = [&now](NextStepKind kind) {
        return std::ranges::find(now.nextSteps, kind, &NextStep::kind) != now.nextSteps.end();
    };
    EXPECT_TRUE(has(NextStepKind::AnswerEmployer));
    EXPECT_TRUE(has(NextStepKind::GoToInterview));
}

TEST_F(Sample, HasTheFiguresOfTheLearner)
{
    EXPECT_EQ(overview().study.study, Minutes{22'065});
    EXPECT_EQ(overview().study.codingDays, CalendarDays{167});
}

TEST_F(Sample, HasApplicationsInEachStageAndAnInterviewAhead)
{
    const Result<SeenSearch> seen = jobSearchToday(workspace());
    ASSERT_TRUE(seen.ok());
    for (const BoardColumn& column : seen.value().search.columns) {
        EXPECT_FALSE(column.cards.empty()) << nameOf(column.stage).toStdString();
    }
    EXPECT_GE(seen.value().search.closed.size(), 3U);
    const std::vector<Interview> interviews = recordsOf<Interview>(workspace());
    EXPECT_TRUE(std::ranges::any_of(interviews, [](const Interview& each) { return each.onDate > kSampleDay; }));
    const std::vector<NetworkingEvent> events = recordsOf<NetworkingEvent>(workspace());
    EXPECT_TRUE(std::ranges::any_of(events, [](const NetworkingEvent& each) { return each.onDate > kSampleDay; }));
    EXPECT_TRUE(std::ranges::any_of(events, [](const NetworkingEvent& each) { return each.onDate < kSampleDay; }));
}

TEST_F(Sample, KeepsEachOfItsPapersInADocument)
{
    std::set<QString> kept;
    for (const Document& document : recordsOf<Document>(workspace())) {
        ASSERT_FALSE(document.content.isEmpty()) << document.title.toStdString();
        EXPECT_TRUE(workspace().content(document.content).value().startsWith("%PDF-"));
        kept.insert(document.fileName);
    }
    const QStringList papers = QDir(u":/sample/papers"_s).entryList();
    EXPECT_EQ(kept, std::set<QString>(papers.begin(), papers.end()));
}

TEST_F(Sample, HasProofsOfEveryStateThatIsWorthSeeing)
{
    const std::shared_ptr<const Judged> judged = workspace().judged().value();
    const Evidence evidence = evidenceOn(judged->situation, judged->overview);
    const auto has = [&evidence](ProofState state) {
        return std::ranges::find(evidence.proofs, state, &Proof::state) != evidence.proofs.end();
    };
    EXPECT_TRUE(has(ProofState::Missing));
    EXPECT_TRUE(has(ProofState::Incomplete)) << "the letter is not hand-signed";
    EXPECT_TRUE(has(ProofState::InHand));
    EXPECT_TRUE(has(ProofState::Whole));
    EXPECT_TRUE(evidence.aboutNothing.empty());
}

TEST_F(Sample, IsReadyForAnExamToADegree)
{
    const std::vector<ExamPlan> plans = Planner(workspace()).examPlans().value();
    ASSERT_FALSE(plans.empty());
    EXPECT_TRUE(plans.front().band);
    EXPECT_FALSE(recordsOf<Scenario>(workspace()).empty());
    EXPECT_GE(recordsOf<Programme>(workspace()).size(), 2U);
}

TEST_F(Sample, IsASoundFile)
{
    EXPECT_TRUE(workspace().check().value().sound);
}

TEST(SampleFile, IsNoneBeforeItsDay)
{
    TestWorkspace file(kSampleDay.addDays(-1));
    EXPECT_FALSE(tellSampleStory(file.workspace()).ok());
}

}  // namespace sample_file_test
}  // namespace credence
