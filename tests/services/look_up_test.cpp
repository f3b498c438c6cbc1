// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/look_up.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace look_up_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

const QString kBaystate = u"ma.employer.baystate"_s;

class LookUpTest : public ::testing::Test {
protected:
    /// As the file has it now.
    [[nodiscard]] ShownReference baystate()
    {
        EXPECT_TRUE(m_lookUp.read().ok());
        const ShownReference* entry = m_lookUp.entry(kBaystate);
        EXPECT_NE(entry, nullptr);
        return entry ? *entry : ShownReference{.id = {}, .kind = ReferenceKind::Employer, .title = {}, .text = {}};
    }
    [[nodiscard]] ReferenceCopy editedCopy()
    {
        ReferenceCopy copy = draftOf(baystate(), m_file.workspace().today());
        copy.title = u"Baystate, as I know it"_s;
        return copy;
    }

    TestWorkspace m_file;
    LookUp m_lookUp{&m_file.workspace()};
};

TEST_F(LookUpTest, AnEditedCopyStandsInPlaceAlsoAfterARestart)
{
    m_file.add(editedCopy());
    EXPECT_EQ(baystate().title, u"Baystate, as I know it"_s);
    m_file.reopen();
    LookUp again(&m_file.workspace());
    ASSERT_TRUE(again.read().ok());
    EXPECT_EQ(again.entry(kBaystate)->title, u"Baystate, as I know it"_s);
}

TEST_F(LookUpTest, TakingTheCopyBackBringsThePublishedEntryAndUndoTheCopy)
{
    const RecordRef ref = m_file.add(editedCopy());
    ASSERT_TRUE(m_file.ledger().remove(std::span(&ref, 1)).ok());
    EXPECT_EQ(baystate().title, u"Baystate Health"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(baystate().title, u"Baystate, as I know it"_s);
}

TEST_F(LookUpTest, ASecondCopyOfAnEntryIsRefused)
{
    m_file.add(editedCopy());
    ReferenceCopy second = editedCopy();
    second.id = {};
    const Result<RecordRef> added = m_file.ledger().add(second);
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, Error::Code::Constraint);
}

TEST_F(LookUpTest, EntriesOfOnesOwnMayBeMany)
{
    for (int i = 0; i < 2; ++i) {
        m_file.add(ReferenceCopy{.kind = ReferenceKind::Employer, .title = u"Lakeside Hospital"_s});
    }
    ASSERT_TRUE(m_lookUp.read().ok());
    EXPECT_NE(m_lookUp.entry(u"own.1"_s), nullptr);
    EXPECT_NE(m_lookUp.entry(u"own.2"_s), nullptr);
}

TEST_F(LookUpTest, WithoutARecordItHasWhatTheProgramBrings)
{
    LookUp alone(nullptr);
    ASSERT_TRUE(alone.read().ok());
    EXPECT_EQ(alone.entries().size(), builtInReferences().value().references.size());
    EXPECT_FALSE(alone.published().sources.empty());
}

TEST_F(LookUpTest, FactsOfEveryBuiltInEntryGoThereAndBack)
{
    ASSERT_TRUE(m_lookUp.read().ok());
    for (const ShownReference& entry : m_lookUp.entries()) {
        const QString lines = factLines(entry.facts);
        EXPECT_EQ(factsFrom(lines).size(), entry.facts.size()) << entry.id.toStdString();
        EXPECT_EQ(factLines(factsFrom(lines)), lines) << entry.id.toStdString();
    }
}

TEST_F(LookUpTest, FollowsOwnEntriesAndRulePacksAlone)
{
    EXPECT_TRUE(LookUp::shows({.kinds = {RecordKind::ReferenceCopy}}));
    EXPECT_TRUE(LookUp::shows({.kinds = {RecordKind::RulePack}}));
    EXPECT_FALSE(LookUp::shows({.kinds = {RecordKind::CeuActivity}}));
}

}  // namespace look_up_test
}  // namespace credence
