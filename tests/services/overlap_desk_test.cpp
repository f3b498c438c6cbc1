// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overlap_desk.h"

#include <gtest/gtest.h>

#include "services/step_answers.h"
#include "support/test_workspace.h"

namespace credence {
namespace overlap_desk_test {

using namespace Qt::StringLiterals;
using credence::testing::TestWorkspace;

/// Eight hours at work, in which two hours of study are noted too.
class OverlapDesk : public ::testing::Test {
protected:
    void SetUp() override
    {
        const RecordRef place = file.add(Placement{.employer = u"Lakeside Clinic"_s, .firstDay = QDate(2026, 8, 3)});
        work = file.add(ExperienceEntry{.onDate = kDay,
                                        .minutes = hours(8),
                                        .placement = PlacementId(place.id),
                                        .startedAt = Minutes{510},
                                        .title = u"outpatient coding"_s,
                                        .importKey = u"row 7"_s});
        study = file.add(
            StudySession{.onDate = kDay, .minutes = hours(2), .subject = u"icd-10-pcs"_s, .startedAt = Minutes{720}});
    }

    [[nodiscard]] Overlap overlap()
    {
        const std::vector<Overlap> open = openOverlaps(file.workspace()).value();
        EXPECT_EQ(open.size(), 1U);
        return open.front();
    }
    [[nodiscard]] std::vector<ExperienceEntry> workEntries()
    {
        return allOf<ExperienceEntry>(file.workspace().file()).value();
    }

    const QDate kDay{2026, 11, 10};
    TestWorkspace file;
    RecordRef work{};
    RecordRef study{};
};

TEST_F(OverlapDesk, SplitsTheWorkAroundTheStudyInOneStep)
{
    ASSERT_TRUE(splitOverlap(file.workspace(), file.ledger(), overlap()).ok());
    const std::vector<ExperienceEntry> pieces = workEntries();
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].minutes, Minutes{210});
    EXPECT_EQ(pieces[0].startedAt, Minutes{510});
    EXPECT_EQ(pieces[0].importKey, u"row 7"_s);
    EXPECT_EQ(pieces[1].minutes, Minutes{150});
    EXPECT_EQ(pieces[1].startedAt, Minutes{840});
    EXPECT_EQ(pieces[1].title, u"outpatient coding"_s);
    EXPECT_EQ(pieces[1].importKey, QString());
    EXPECT_TRUE(openOverlaps(file.workspace()).value().empty());

    ASSERT_TRUE(file.ledger().undo().ok());
    ASSERT_EQ(workEntries().size(), 1U);
    EXPECT_EQ(workEntries().front().minutes, hours(8));
}

TEST_F(OverlapDesk, TrimsTheChosenOneInOneStep)
{
    StudySession late = std::get<StudySession>(file.workspace().record(study).value());
    late.startedAt = Minutes{930};  // half an hour before the work ends at 16:30 there is one hour shared
    ASSERT_TRUE(file.ledger().edit(late).ok());
    ASSERT_TRUE(trimOverlap(file.workspace(), file.ledger(), overlap(), study).ok());
    const auto trimmed = std::get<StudySession>(file.workspace().record(study).value());
    EXPECT_EQ(trimmed.startedAt, Minutes{990});
    EXPECT_EQ(trimmed.minutes, Minutes{60});
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(overlap().shared, Minutes{60});
}

TEST_F(OverlapDesk, RefusesATrimThatLeavesNothingInOnePiece)
{
    const Result<void> trimmed = trimOverlap(file.workspace(), file.ledger(), overlap(), study);
    ASSERT_FALSE(trimmed.ok());
    EXPECT_EQ(trimmed.error().subject, u"minutes"_s);
    EXPECT_EQ(workEntries().front().minutes, hours(8));
}

TEST_F(OverlapDesk, KeepsBothUntilTheirTimeChanges)
{
    ASSERT_TRUE(keepOverlap(file.ledger(), overlap()).ok());
    EXPECT_TRUE(openOverlaps(file.workspace()).value().empty());
    EXPECT_EQ(answersInForce(file.workspace()).value().size(), 1U);

    StudySession longer = std::get<StudySession>(file.workspace().record(study).value());
    longer.minutes = hours(3);
    ASSERT_TRUE(file.ledger().edit(longer).ok());
    EXPECT_EQ(overlap().shared, hours(3));
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_TRUE(openOverlaps(file.workspace()).value().empty());
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(overlap().shared, hours(2)) << "Keep is a step of its own";
}

TEST_F(OverlapDesk, OfEntriesWithoutATimeOfDaySaysNothing)
{
    file.add(StudySession{.onDate = kDay, .minutes = hours(20), .subject = u"cpt"_s});
    EXPECT_EQ(overlap().shared, hours(2));
}

}  // namespace overlap_desk_test
}  // namespace credence
