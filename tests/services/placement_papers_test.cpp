// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement_papers.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace placement_papers_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

const QDate kToday(2026, 11, 23);

class PlacementPapersHandedIn : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_placement = m_file.add(Placement{
            .kind = PlacementKind::Externship,
            .employer = u"Lakeside"_s,
            .firstDay = QDate(2027, 1, 4),
            .papers = {{.what = u"Immunization record"_s, .dueOn = QDate(2026, 12, 1), .wantedBy = PaperWanter::School},
                       {.what = u"TB test"_s, .handedInOn = QDate(2025, 11, 1), .goodUntil = QDate(2026, 11, 1)}}});
    }
    std::vector<WantedPaper> papers()
    {
        return std::get<Placement>(m_file.workspace().record(m_placement).value()).papers;
    }

    TestWorkspace m_file;
    RecordRef m_placement{};
};

TEST_F(PlacementPapersHandedIn, KeepTheDayAndAreOneStep)
{
    ASSERT_TRUE(handIn(m_file.workspace(), PlacementId(m_placement.id), u" immunization RECORD"_s, kToday).ok());
    EXPECT_EQ(papers().front().handedInOn, kToday);
    EXPECT_EQ(papers().front().wantedBy, PaperWanter::School);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_FALSE(papers().front().handedInOn.has_value());
}

TEST_F(PlacementPapersHandedIn, ForgetHowLongTheOneBeforeWasGood)
{
    ASSERT_TRUE(handIn(m_file.workspace(), PlacementId(m_placement.id), u"TB test"_s, kToday).ok());
    EXPECT_EQ(stateOf(papers().back(), kToday.addYears(2)), PaperState::HandedIn);
}

TEST_F(PlacementPapersHandedIn, RefuseWhatIsNotWanted)
{
    const Result<void> none = handIn(m_file.workspace(), PlacementId(m_placement.id), u"CV"_s, kToday);
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error(), (Error{.code = Error::Code::NotFound, .subject = u"CV"_s, .detail = u"Lakeside"_s}));
    EXPECT_FALSE(handIn(m_file.workspace(), PlacementId(99), u"CV"_s, kToday).ok());
}

TEST_F(PlacementPapersHandedIn, AreDeadlinesAndStepsUntilThen)
{
    const auto isAskedToday = [this] {
        const Overview overview = m_file.workspace().overview().value();
        const bool isDeadline = std::ranges::any_of(overview.deadlines, [](const DeadlineItem& item) {
            return item.kind == DeadlineKind::Paper && item.title.contains(u"Immunization"_s);
        });
        const bool isStep = std::ranges::any_of(overview.nextSteps, [this](const NextStep& step) {
            return step.record == m_placement && step.subject.contains(u"Immunization"_s);
        });
        EXPECT_EQ(isDeadline, isStep);
        return isStep;
    };
    EXPECT_TRUE(isAskedToday());
    ASSERT_TRUE(handIn(m_file.workspace(), PlacementId(m_placement.id), u"Immunization record"_s, kToday).ok());
    EXPECT_FALSE(isAskedToday());
}

}  // namespace placement_papers_test
}  // namespace credence
