// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include <gtest/gtest.h>

#include "services/entry_contexts.h"
#include "support/run_sql.h"
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

TEST(Workspace, HasTheFactsOfAnyDay)
{
    TestWorkspace file;
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    file.add(StudySession{.onDate = {2026, 11, 22}, .minutes = hours(1), .subject = u"cpt"_s});
    const auto studyUntil = [&file](QDate day) {
        return judgeOverview(file.workspace().rules(), file.workspace().facts(day).value(), day).study.study;
    };
    EXPECT_EQ(studyUntil({2026, 11, 21}), hours(2));
    EXPECT_EQ(studyUntil({2026, 11, 19}), Minutes{0});
}

TEST(Workspace, OffersTheQuickLineWhatTheFileKnows)
{
    TestWorkspace file;
    file.add(Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = {2026, 8, 3}});
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    file.add(StudySession{.onDate = {2026, 11, 21}, .minutes = hours(2), .subject = u"Spanish for coders"_s});
    const QuickLineContext context = quickLineContext(file.workspace());
    EXPECT_EQ(context.lastSubject, u"Spanish for coders"_s);
    ASSERT_EQ(context.places.size(), 1U);
    EXPECT_EQ(context.places.front().name, u"Lakeside Clinic"_s);
    const auto own = std::ranges::find(context.subjects, u"Spanish for coders"_s, &QuickLineContext::Subject::code);
    ASSERT_NE(own, context.subjects.end());
    EXPECT_EQ(own->words, QStringList{u"spanish for coders"_s});
    EXPECT_TRUE(context.credentials.contains(u"CPC"_s));
}

TEST(Workspace, BeginsAnEntryAsTheQuickLineWould)
{
    TestWorkspace file;
    EXPECT_EQ(begunEntry(StudySession{}, file.workspace()), AnyRecord(StudySession{.onDate = {2026, 11, 23}}));
    const RecordRef job = file.add(Placement{.employer = u"Lakeside Clinic"_s, .firstDay = {2026, 8, 3}});
    file.add(StudySession{.onDate = {2026, 11, 20}, .minutes = hours(2), .subject = u"cpt"_s});
    EXPECT_EQ(std::get<StudySession>(begunEntry(StudySession{}, file.workspace())).subject, u"cpt"_s);
    EXPECT_EQ(std::get<ExperienceEntry>(begunEntry(ExperienceEntry{}, file.workspace())).placement,
              PlacementId(job.id));
    EXPECT_FALSE(std::get<ExperienceEntry>(begunEntry(ExperienceEntry{.onDate = {2026, 8, 1}}, file.workspace()))
                     .placement.isStored())
        << "there was none that day";
    const AnyRecord said = StudySession{.onDate = {2026, 11, 1}, .subject = u"icd-10-cm"_s};
    EXPECT_EQ(begunEntry(said, file.workspace()), said);
    EXPECT_EQ(begunEntry(Goal{}, file.workspace()), AnyRecord(Goal{}));
}

TEST(Workspace, OffersTheQuickLineTheKindThatWasAddedLast)
{
    TestWorkspace file;
    EXPECT_EQ(quickLineContext(file.workspace()).lastKind, RecordKind::StudySession);
    file.add(CeuActivity{.onDate = {2026, 10, 2}, .title = u"E/M update"_s, .ceus = CeuHundredths{100}});
    const RecordRef job = file.add(Placement{.employer = u"Lakeside Clinic"_s, .firstDay = {2026, 8, 3}});
    EXPECT_EQ(quickLineContext(file.workspace()).lastKind, RecordKind::CeuActivity) << "no line is a placement";
    file.add(ExperienceEntry{.onDate = {2026, 11, 20}, .minutes = hours(5), .placement = PlacementId(job.id)});
    EXPECT_EQ(quickLineContext(file.workspace()).lastKind, RecordKind::ExperienceEntry);
    file.reopen();
    EXPECT_EQ(quickLineContext(file.workspace()).lastKind, RecordKind::ExperienceEntry);
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(quickLineContext(file.workspace()).lastKind, RecordKind::CeuActivity);
}

TEST(Workspace, KnowsTheSubjectsThatTheUsersBodiesBindCeusTo)
{
    TestWorkspace file;
    EXPECT_TRUE(boundSubjects(file.workspace()).empty());
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = {2026, 1, 10}});
    EXPECT_TRUE(boundSubjects(file.workspace()).empty()) << "AHIMA binds none";
    file.add(Goal{.credential = u"CPC"_s});
    const std::vector<SubjectBoundRule> subjects = boundSubjects(file.workspace());
    EXPECT_NE(std::ranges::find(subjects, u"auditing"_s, &SubjectBoundRule::subject), subjects.end());
    const std::vector<QuickLineContext::Subject> offered = quickLineContext(file.workspace()).ceuSubjects;
    EXPECT_EQ(offered.size(), subjects.size());
    EXPECT_TRUE(std::ranges::any_of(
        offered, [](const QuickLineContext::Subject& subject) { return subject.words.contains(u"audit"_s); }));
}

/// An own value that no version wrote: its edition begins on no day.
void breakOwnValues(TestWorkspace& file)
{
    testing::runSql(file.workspace().path(),
                    "PRAGMA ignore_check_constraints = ON; INSERT INTO rule_override (rule, edition_from, part, value, "
                    "source, note) VALUES ('x', 'no day', 'p', 'v', '', '')");
    file.reopen();
}

TEST(Workspace, TellsThatItsRulesAreNotTheUsersWhereThoseCannotBeRead)
{
    TestWorkspace file;
    breakOwnValues(file);
    EXPECT_EQ(file.workspace().overview().error().code, Error::Code::FileDamaged);
    static_cast<void>(file.workspace().rules());
    const std::optional<Error> failure = file.workspace().takeReadFailure();
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->code, Error::Code::FileDamaged);
    EXPECT_FALSE(file.workspace().takeReadFailure().has_value()) << "it was taken";
}

TEST(Workspace, TellsEachReadThatFailedAndNoneThatFoundNothing)
{
    TestWorkspace file;
    file.add(Placement{.employer = u"Lakeside Clinic"_s, .firstDay = {2026, 8, 3}});
    int told = 0;
    QObject::connect(&file.workspace(), &Workspace::readFailed, [&told] { ++told; });
    EXPECT_EQ(recordsOf<Placement>(file.workspace()).size(), 1U);
    EXPECT_TRUE(file.workspace().valueOrTell(file.workspace().content(u"none"_s)).isEmpty());
    EXPECT_EQ(told, 0);
    testing::runSql(file.workspace().path(),
                    "PRAGMA ignore_check_constraints = ON; UPDATE placement SET first_day = 'no day'");
    EXPECT_TRUE(recordsOf<Placement>(file.workspace()).empty());
    EXPECT_EQ(told, 1);
    EXPECT_EQ(file.workspace().takeReadFailure()->code, Error::Code::FileDamaged);
}

TEST(Workspace, WritesNothingOnWhatItCouldNotRead)
{
    TestWorkspace file;
    const CeuActivity activity{.onDate = {2026, 10, 2}, .title = u"E/M update"_s, .ceus = CeuHundredths{100}};
    file.add(activity);
    testing::runSql(file.workspace().path(),
                    "PRAGMA ignore_check_constraints = ON; UPDATE ceu_activity SET ceus = 4294967396");
    const Result<RecordRef> again = file.ledger().add(activity);
    ASSERT_FALSE(again.ok()) << "whether it is there already is not known";
    EXPECT_EQ(again.error().code, Error::Code::FileDamaged);
    testing::runSql(file.workspace().path(), "UPDATE ceu_activity SET ceus = 100");
    EXPECT_TRUE(file.ledger().add(activity).ok()) << "told once";
}

TEST(Workspace, FindsAnOwnCredentialUnderACodeOfTheCatalogue)
{
    TestWorkspace file;
    file.add(OwnCredential{.code = u"XYZ"_s, .name = u"Own"_s, .body = u"AAPC"_s});
    EXPECT_TRUE(file.workspace().check().value().sound);
    testing::runSql(file.workspace().path(), "UPDATE own_credential SET code = 'CPC'");
    file.reopen();
    EXPECT_EQ(file.workspace().check().value().findings,
              QStringList(u"code of row 1 of own_credential is that of another credential"_s));
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

const RuleOverride kForty{.rule = u"aapc.renewal.amount"_s,
                          .editionFrom = QDate(2025, 1, 1),
                          .part = u"/ceu_by_count/by_count/0"_s,
                          .value = u"40"_s,
                          .source = u"my AAPC account"_s};

/// What a workspace has told.
class Told {
public:
    explicit Told(const Workspace& workspace)
    {
        QObject::connect(&workspace, &Workspace::changed, &m_receiver,
                         [this](const ChangeSet& changes) { m_changes.push_back(changes); });
    }
    [[nodiscard]] const std::vector<ChangeSet>& changes() const { return m_changes; }

private:
    QObject m_receiver;
    std::vector<ChangeSet> m_changes;
};

/// A file with a renewal cycle, a reader of it, and another program that writes to it.
class OutsideChanges : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_writer.add(Membership{.body = u"AAPC"_s, .dueOn = {2027, 3, 31}});
        m_writer.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2022, 5, 2}});
        m_reader = Workspace::open(m_writer.path(), FileAccess::ReadOnly, testing::builtInRules(), m_clock).value();
    }

    /// An own value for what the AAPC cycle asks.
    [[nodiscard]] RuleOverride forty()
    {
        RuleOverride own = kForty;
        own.editionFrom = m_reader->rules().rule(own.rule)->editionOn({2026, 11, 23})->from;
        return own;
    }
    [[nodiscard]] int needed() { return m_reader->overview().value().cycles.front().total.needed.value; }

    const PinnedClock m_clock{QDate(2026, 11, 23)};
    TestWorkspace m_writer;
    std::unique_ptr<Workspace> m_reader;
};

TEST_F(OutsideChanges, AreToldOnceAndSeenByEveryQuestionAfterThat)
{
    const Told told(*m_reader);
    ASSERT_EQ(needed(), 3600);
    m_writer.add(forty());
    EXPECT_TRUE(m_reader->lookOutside());
    EXPECT_FALSE(m_reader->lookOutside());
    ASSERT_EQ(told.changes().size(), 1U);
    EXPECT_TRUE(told.changes().front().touchesRules());
    EXPECT_TRUE(told.changes().front().touches(RecordKind::StudySession));
    EXPECT_EQ(needed(), 4000);
    ASSERT_TRUE(m_reader->rules().rule(kForty.rule));
}

TEST_F(OutsideChanges, AreNoBusinessOfQuestions)
{
    const Told told(*m_reader);
    const RuleBook* rules = &m_reader->rules();
    const Judged* judged = m_reader->judged().value().get();
    m_writer.add(forty());
    EXPECT_EQ(m_reader->judged().value().get(), judged);
    EXPECT_EQ(&m_reader->rules(), rules);
    EXPECT_EQ(needed(), 3600);
    EXPECT_TRUE(told.changes().empty());
}

TEST_F(OutsideChanges, LeaveRulesThatSomeoneKeepsAsTheyWere)
{
    const std::shared_ptr<const RuleBook> kept = m_reader->ruleBook();
    const Rule* rule = kept->rule(kForty.rule);
    m_writer.add(forty());
    ASSERT_TRUE(m_reader->lookOutside());
    EXPECT_NE(m_reader->ruleBook(), kept);
    EXPECT_EQ(kept->rule(kForty.rule), rule);
    EXPECT_EQ(rule->id, kForty.rule);
}

TEST_F(OutsideChanges, AreToldWithAWriteThatFollowsThem)
{
    testing::runSql(m_writer.path(), "UPDATE membership SET due_on = '2028-03-31'");
    const Told told(m_writer.workspace());
    m_writer.add(StudySession{.onDate = {2026, 11, 22}, .minutes = hours(2), .subject = u"cpt"_s});
    ASSERT_EQ(told.changes().size(), 1U);
    EXPECT_TRUE(told.changes().front().touches(RecordKind::Membership));
    EXPECT_FALSE(m_writer.workspace().lookOutside());
}

TEST_F(OutsideChanges, RulesThatCannotBeReadStayAndAreSaid)
{
    m_writer.add(forty());
    m_reader->lookOutside();
    const std::shared_ptr<const RuleBook> before = m_reader->ruleBook();
    testing::runSql(m_writer.path(), "ALTER TABLE rule_override RENAME TO elsewhere");
    const Told told(*m_reader);
    EXPECT_TRUE(m_reader->lookOutside());
    EXPECT_FALSE(m_reader->lookOutside()) << "told once";
    EXPECT_EQ(told.changes().size(), 1U);
    EXPECT_EQ(m_reader->ruleBook(), before) << "not the program's rules as if nothing were";
    EXPECT_FALSE(m_reader->overview().ok());
    testing::runSql(m_writer.path(), "ALTER TABLE elsewhere RENAME TO rule_override");
    EXPECT_TRUE(m_reader->lookOutside());
    EXPECT_EQ(needed(), 4000);
}

TEST(Workspace, JudgesOnceForAllQuestionsUntilSomethingChanges)
{
    TestWorkspace file;
    const std::shared_ptr<const Judged> judged = file.workspace().judged().value();
    EXPECT_EQ(file.workspace().judged().value(), judged);
    file.add(StudySession{.onDate = {2026, 11, 22}, .minutes = hours(2), .subject = u"cpt"_s});
    EXPECT_NE(file.workspace().judged().value(), judged);
    EXPECT_EQ(judged->overview.study.study, Minutes{0}) << "what someone keeps stays";
}

TEST(Workspace, GathersTheProofsOnceUntilSomethingChanges)
{
    TestWorkspace file;
    const std::shared_ptr<const Evidence> proofs = file.workspace().evidence().value();
    EXPECT_EQ(file.workspace().evidence().value(), proofs);
    file.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2026, 1, 10}});
    const std::shared_ptr<const Evidence> after = file.workspace().evidence().value();
    EXPECT_GT(after->proofs.size(), proofs->proofs.size());
}

}  // namespace workspace_test
}  // namespace credence
