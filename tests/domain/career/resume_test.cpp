// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/resume.h"

#include "a_career.h"

namespace credence {
namespace resume_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

Resume resumeFor(const Facts& facts, QDate asOf = kCareerDay)
{
    return resumeOf(situationOn(builtInBook(), facts, asOf));
}

Placement aPlacement(qint64 id, const QStringList& codeSets, QDate first, std::optional<QDate> last = {})
{
    Placement placement = aJob(id, first, last);
    placement.codeSets = codeSets;
    return placement;
}

TEST(GainedSkills, NameACodeSetWhereItCameFirst)
{
    LogSums log;
    log.byPlacement = {{.placement = PlacementId(1), .minutes = hours(120), .entries = 30}};
    const Facts facts = factsOf(std::vector{aPlacement(1, {u"CPT"_s}, {2026, 3, 2}, QDate(2026, 4, 24)),
                                            aPlacement(2, {u"cpt"_s, u"ICD-10-CM"_s}, {2026, 8, 3}),
                                            aPlacement(3, {u"HCPCS Level II"_s}, {2026, 11, 24})},
                                log);
    const Resume resume = resumeFor(facts);
    ASSERT_EQ(resume.work.size(), 2U) << "one that has not begun taught nothing";
    EXPECT_EQ(resume.work[0].placement.id, PlacementId(2));
    EXPECT_EQ(resume.work[0].firstHere, QStringList{u"ICD-10-CM"_s});
    EXPECT_FALSE(resume.work[0].isOver);
    EXPECT_FALSE(resume.work[0].logged.has_value());
    EXPECT_EQ(resume.work[1].logged, hours(120));
    EXPECT_EQ(resume.work[1].days, CalendarDays{54});
    EXPECT_TRUE(resume.work[1].isOver);
    EXPECT_EQ(resume.codeSets, (QStringList{u"CPT"_s, u"ICD-10-CM"_s}));
}

TEST(GainedSkills, CountLeapDaysAndBothEnds)
{
    const Facts facts = factsOf(aPlacement(1, {u"CPT"_s}, {2028, 2, 28}, QDate(2028, 3, 1)));
    EXPECT_EQ(resumeFor(facts, {2028, 12, 31}).work.front().days, CalendarDays{3});
    EXPECT_EQ(resumeFor(facts, {2028, 2, 28}).work.front().days, CalendarDays{1});
    EXPECT_FALSE(resumeFor(facts, {2028, 3, 1}).work.front().isOver) << "its last day is today";
}

TEST(Resume, HoldsWhatIsHeldAndCompletedToday)
{
    Programme done{.id = ProgrammeId(1), .name = u"Certificate"_s, .completedOn = QDate(2026, 5, 20)};
    Programme ahead{.id = ProgrammeId(2), .name = u"Degree"_s, .completedOn = QDate(2027, 5, 20)};
    const Facts facts = factsOf(std::vector{held(u"CPC-A"_s, {2025, 1, 1}, QDate(2026, 7, 17)),
                                            held(u"CPC"_s, {2026, 7, 18}), held(u"CCA"_s, {2025, 12, 6})},
                                std::vector{done, ahead}, aMembership(u"AAPC"_s, {2027, 3, 31}));
    const Resume resume = resumeFor(facts);
    ASSERT_EQ(resume.credentials.size(), 2U);
    EXPECT_EQ(resume.credentials.front().credential, u"CPC"_s) << "the latest first";
    ASSERT_EQ(resume.education.size(), 1U);
    EXPECT_EQ(resume.education.front().name, u"Certificate"_s);
    EXPECT_EQ(resume.memberships, QStringList{u"AAPC"_s});
}

}  // namespace resume_test
}  // namespace credence
