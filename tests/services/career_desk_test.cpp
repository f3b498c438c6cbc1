// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/career_desk.h"

#include <gtest/gtest.h>

#include "exchange/file_look.h"
#include "services/papers.h"
#include "support/test_workspace.h"

namespace credence {
namespace career_desk_test {

using namespace Qt::StringLiterals;

class CareerDeskTest : public ::testing::Test {
protected:
    [[nodiscard]] Career career() { return m_desk.career().value(); }

    testing::TestWorkspace m_file;
    CareerDesk m_desk{m_file.workspace()};
};

TEST_F(CareerDeskTest, ReadsTheProgramsEntriesAndTheUsersRecords)
{
    EXPECT_EQ(career().ladder.rungs.size(), 7U);
    EXPECT_TRUE(career().rows.empty());
    m_file.add(Goal{.credential = u"CCS"_s});
    m_file.add(Pay{.employer = u"Lakeside"_s, .fromDay = QDate(2026, 8, 3), .amount = {2200}, .per = PayPeriod::Hour});
    const Career now = career();
    ASSERT_EQ(now.rows.size(), 1U);
    EXPECT_EQ(now.rows.front().credential, u"CCS"_s);
    ASSERT_TRUE(now.basis.pay.has_value());
    EXPECT_EQ(now.basis.pay->fullTime, Cents{4576000});
}

TEST_F(CareerDeskTest, TheUsersOwnEntryStandsInPlaceOfTheProgramsAtOnce)
{
    EXPECT_EQ(career().fullTime->hours, 2080);
    m_file.add(ReferenceCopy{.reference = u"ma.work.full-time-year"_s,
                             .kind = ReferenceKind::Work,
                             .title = u"Our week"_s,
                             .facts = u"hours a year: 1,950"_s});
    EXPECT_EQ(career().fullTime->hours, 1950);
    EXPECT_TRUE(career().fullTime->source.isOwnEntry);
    m_file.add(ReferenceCopy{.kind = ReferenceKind::Pay, .title = u"Boston"_s, .facts = u"from: a lot"_s});
    EXPECT_EQ(career().unread, QStringList{u"Boston"_s});
}

TEST_F(CareerDeskTest, DraftsOwnFiguresFromTheLastOrOfToday)
{
    const CredentialFigures blank = CareerDesk::draftFor(u"CRC"_s, m_file.workspace());
    EXPECT_FALSE(blank.id.isStored());
    EXPECT_EQ(blank.credential, u"CRC"_s);
    EXPECT_EQ(blank.notedOn, m_file.workspace().today());
    CredentialFigures first{.credential = u"CRC"_s, .notedOn = QDate(2026, 10, 1)};
    first.feeLow = Cents{42500};
    m_file.add(first);
    CredentialFigures second{.credential = u"CRC"_s, .notedOn = QDate(2026, 9, 1)};
    m_file.add(second);
    EXPECT_EQ(CareerDesk::draftFor(u"CRC"_s, m_file.workspace()).feeLow, Cents{42500});
}

TEST_F(CareerDeskTest, SumsUpTheRecordsForAResume)
{
    m_file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    m_file.add(Placement{.employer = u"Lakeside"_s, .codeSets = {u"CPT"_s}, .firstDay = QDate(2026, 8, 3)});
    const Resume resume = m_desk.resume().value();
    EXPECT_EQ(resume.credentials.size(), 1U);
    EXPECT_EQ(resume.codeSets, QStringList{u"CPT"_s});
}

TEST(Papers, BecomeAPdf)
{
    ASSERT_FALSE(renderProgram().isEmpty());
    const Result<QByteArray> pdf = pdfOf({{.role = PaperRole::Title, .text = u"Summary"_s},
                                          {.role = PaperRole::Heading, .text = u"Credentials"_s},
                                          {.role = PaperRole::Item, .text = u"CCA, Córdoba"_s}});
    ASSERT_TRUE(pdf.ok());
    EXPECT_TRUE(pdf.value().startsWith("%PDF-"));
    EXPECT_TRUE(pdf.value().contains("/Font")) << "its letters are there";
}

TEST(Papers, GoOnOverAsManyPagesAsTheyTake)
{
    std::vector<PaperLine> lines(200, {.role = PaperRole::Item, .text = u"One line of many"_s});
    const Result<QByteArray> pdf = pdfOf(lines);
    ASSERT_TRUE(pdf.ok());
    EXPECT_GE(pdf.value().count("/Type /Page\n"), 3);
}

}  // namespace career_desk_test
}  // namespace credence
