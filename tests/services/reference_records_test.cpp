// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reference_records.h"

#include <gtest/gtest.h>

#include "services/look_up.h"
#include "support/test_workspace.h"

namespace credence {
namespace reference_records_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

class ReferenceRecords : public ::testing::Test {
protected:
    [[nodiscard]] ShownReference entry(const QString& id)
    {
        EXPECT_TRUE(m_lookUp.read().ok());
        const ShownReference* found = m_lookUp.entry(id);
        EXPECT_NE(found, nullptr) << id.toStdString();
        return found ? *found : ShownReference{.id = {}, .kind = ReferenceKind::Programme, .title = {}, .text = {}};
    }

    TestWorkspace m_file;
    LookUp m_lookUp{&m_file.workspace()};
};

TEST_F(ReferenceRecords, OfASchoolSayWhatItsEntrySaysAndLeaveTheRestOpen)
{
    const Programme programme = programmeFrom(entry(u"ma.programme.massbay-medcoding"_s));
    EXPECT_EQ(programme.name, u"Medical Coding Certificate"_s);
    EXPECT_EQ(programme.provider, u"Massachusetts Bay Community College"_s);
    EXPECT_EQ(programme.kind, ProgrammeKind::Certificate);
    EXPECT_EQ(programme.delivery, Delivery::Online);
    EXPECT_EQ(programme.length, u"2 semesters"_s);
    EXPECT_TRUE(programme.codingPreparation);
    EXPECT_FALSE(programme.contactHours || programme.cost || programme.startedOn || programme.completedOn);
    EXPECT_TRUE(programme.note.contains(u"ma.programme.massbay-medcoding"_s));
    EXPECT_TRUE(programme.note.contains(u"ask the school"_s));
}

TEST_F(ReferenceRecords, OfADegreeAreOfItsKind)
{
    const Programme degree = programmeFrom(entry(u"ma.programme.stcc-hit"_s));
    EXPECT_EQ(degree.kind, ProgrammeKind::Associate);
    EXPECT_FALSE(degree.codingPreparation) << "its title does not speak of coding";
    EXPECT_FALSE(degree.recognition.isEmpty());
}

TEST_F(ReferenceRecords, OfEverySchoolThatIsOfferedCanBeSavedAndFoundAgain)
{
    ASSERT_TRUE(m_lookUp.read().ok());
    int offered = 0;
    for (const ShownReference& each : m_lookUp.entries()) {
        if (useOf(each) == ReferenceUse::Programme) {
            ++offered;
            EXPECT_EQ(each.kind, ReferenceKind::Programme) << each.id.toStdString();
            m_file.add(programmeFrom(each));
            EXPECT_NE(ownProgrammeOf(each, recordsOf<Programme>(m_file.workspace())), nullptr) << each.id.toStdString();
        }
    }
    EXPECT_EQ(offered, 8);
    EXPECT_FALSE(useOf(entry(u"ma.programme.salter"_s)).has_value()) << "it is closed";
    EXPECT_FALSE(useOf(entry(u"ma.funding.price-qcc"_s)).has_value()) << "a price pays for nothing";
}

TEST_F(ReferenceRecords, ASourceOfFundingIsPossibleUntilMoreIsSaidAndStandsThereOnce)
{
    const ShownReference reconnect = entry(u"ma.funding.massreconnect"_s);
    const Programme programme = fundedBy({.id = ProgrammeId(1), .name = u"Certificate"_s}, reconnect);
    ASSERT_EQ(programme.funding.size(), 1U);
    EXPECT_EQ(programme.funding.front(), (ProgrammeFunding{.source = u"MassReconnect"_s}));
    EXPECT_EQ(fundedBy(programme, reconnect), programme);
}

TEST_F(ReferenceRecords, FundingIsForTheLastProgrammeThatIsNotCompleted)
{
    EXPECT_EQ(programmeToFund({}), nullptr);
    const Programme open{.id = ProgrammeId(1), .name = u"Open"_s};
    const Programme done{.id = ProgrammeId(2), .name = u"Done"_s, .completedOn = QDate(2026, 5, 20)};
    const Programme school{.id = ProgrammeId(3), .name = u"School"_s, .kind = ProgrammeKind::HighSchool};
    const std::vector<Programme> all{open, done, school};
    EXPECT_EQ(programmeToFund(all)->id, open.id);
    const std::vector<Programme> completed{done, school};
    EXPECT_EQ(programmeToFund(completed)->id, done.id);
}

TEST_F(ReferenceRecords, AnExternshipHasItsEmployerAndNoDay)
{
    const ShownReference baystate = entry(u"ma.employer.baystate"_s);
    ASSERT_EQ(useOf(baystate), ReferenceUse::Placement);
    const Placement placement = placementFrom(baystate);
    EXPECT_EQ(placement.kind, PlacementKind::Externship);
    EXPECT_EQ(placement.employer, u"Baystate Health"_s);
    EXPECT_FALSE(placement.firstDay.isValid());
    EXPECT_TRUE(placement.codeSets.isEmpty()) << "that coding was done there only the user knows";
}

TEST_F(ReferenceRecords, AnEntryOfTheUsersOwnIsOfferedByItsKind)
{
    const ReferenceCopy own{.id = ReferenceCopyId(1), .kind = ReferenceKind::Programme, .title = u"My school"_s};
    const std::vector<ShownReference> shown = shownReferences({}, {own});
    EXPECT_EQ(useOf(shown.front()), ReferenceUse::Programme);
    EXPECT_EQ(programmeFrom(shown.front()).name, u"My school"_s);
    EXPECT_TRUE(programmeFrom(shown.front()).provider.isEmpty());
}

}  // namespace reference_records_test
}  // namespace credence
