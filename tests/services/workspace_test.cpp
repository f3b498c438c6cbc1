// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace workspace_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

TEST(Workspace, JudgesAgainAfterAWrite)
{
    TestWorkspace file;
    EXPECT_EQ(file.workspace().overview().value().study.study, Minutes{0});
    file.add(StudySession{.onDate = {2026, 11, 22}, .minutes = hours(2), .subject = u"cpt"_s});
    EXPECT_EQ(file.workspace().overview().value().study.study, hours(2));
}

TEST(Workspace, JudgesAnyDateByTheRecordsUpToIt)
{
    TestWorkspace file;
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    file.add(StudySession{.onDate = {2026, 11, 22}, .minutes = hours(1), .subject = u"cpt"_s});
    EXPECT_EQ(file.workspace().overviewOn({2026, 11, 21}).value().study.study, hours(2));
    EXPECT_EQ(file.workspace().overviewOn({2026, 11, 19}).value().study.study, Minutes{0});
}

TEST(Workspace, OffersTheQuickLineWhatTheFileKnows)
{
    TestWorkspace file;
    file.add(Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = {2026, 8, 3}});
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    file.add(StudySession{.onDate = {2026, 11, 21}, .minutes = hours(2), .subject = u"Spanish for coders"_s});
    const QuickLineContext context = file.workspace().quickLineContext();
    EXPECT_EQ(context.lastSubject, u"Spanish for coders"_s);
    ASSERT_EQ(context.places.size(), 1U);
    EXPECT_EQ(context.places.front().name, u"Lakeside Clinic"_s);
    const auto own = std::ranges::find(context.subjects, u"Spanish for coders"_s, &QuickLineContext::Subject::code);
    ASSERT_NE(own, context.subjects.end());
    EXPECT_EQ(own->words, QStringList{u"spanish for coders"_s});
    EXPECT_TRUE(context.credentials.contains(u"CPC"_s));
}

TEST(Workspace, KnowsTheSubjectsThatTheUsersBodiesBindCeusTo)
{
    TestWorkspace file;
    EXPECT_TRUE(file.workspace().boundSubjects().empty());
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = {2026, 1, 10}});
    EXPECT_TRUE(file.workspace().boundSubjects().empty()) << "AHIMA binds none";
    file.add(Goal{.credential = u"CPC"_s});
    const std::vector<SubjectBoundRule> subjects = file.workspace().boundSubjects();
    EXPECT_NE(std::ranges::find(subjects, u"auditing"_s, &SubjectBoundRule::subject), subjects.end());
    const std::vector<QuickLineContext::Subject> offered = file.workspace().quickLineContext().ceuSubjects;
    EXPECT_EQ(offered.size(), subjects.size());
    EXPECT_TRUE(std::ranges::any_of(
        offered, [](const QuickLineContext::Subject& subject) { return subject.words.contains(u"audit"_s); }));
}

TEST(Workspace, BacksUpOnCloseOnlyWhatChanged)
{
    TestWorkspace file;
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    ASSERT_TRUE(file.workspace().backUpIfChanged().ok());
    ASSERT_TRUE(file.workspace().lastBackup().has_value());
    const QString first = file.workspace().lastBackup()->path;
    file.reopen();
    ASSERT_TRUE(file.workspace().backUpIfChanged().ok());
    EXPECT_EQ(file.workspace().lastBackup()->path, first);
}

TEST(Workspace, ReadsWithoutTheRightToWrite)
{
    TestWorkspace file;
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    const PinnedClock clock({2026, 11, 23});
    auto reader = Workspace::open(file.path(), FileAccess::ReadOnly, testing::builtInRules(), clock);
    ASSERT_TRUE(reader.ok());
    EXPECT_TRUE(reader.value()->isReadOnly());
    Ledger ledger(*reader.value());
    const Result<RecordRef> ref =
        ledger.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(1), .subject = u"cpt"_s});
    ASSERT_FALSE(ref.ok());
    EXPECT_EQ(ref.error().code, Error::Code::FileReadOnly);
    EXPECT_EQ(reader.value()->overview().value().study.study, hours(2));
}

}  // namespace workspace_test
}  // namespace credence
