// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/validate.h"

#include <gtest/gtest.h>

#include "drafts.h"
#include "support/pediatrics.h"

namespace credence {
namespace kind_checks_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

/// Which cycles were owed hangs on it.
TEST(HeldCredentialRules, AskForTheLastDayOfOneThatIsOver)
{
    HeldCredential credential{.credential = u"CPC"_s, .awardedOn = {2020, 2, 1}};
    for (const CredentialStatus status : {CredentialStatus::Active, CredentialStatus::Inactive}) {
        credential.status = status;
        EXPECT_TRUE(kindProblems(credential, kToday).empty());
    }
    for (const CredentialStatus status : {CredentialStatus::Revoked, CredentialStatus::Surrendered}) {
        credential.status = status;
        credential.endedOn.reset();
        EXPECT_EQ(
            kindProblems(credential, kToday),
            (std::vector{Problem{.field = u"ended_on"_s, .code = ProblemCode::Missing, .severity = Severity::Error}}));
        credential.endedOn = QDate(2026, 5, 1);
        EXPECT_TRUE(kindProblems(credential, kToday).empty());
    }
}

TEST(ExamAttemptRules, CompareAScoreWithThePassMark)
{
    ExamAttempt draft = attempt();
    draft.score = 69;
    EXPECT_EQ(problemsOf(draft), (Problems{warning(u"score"_s, ProblemCode::InconsistentWith, u"pass_mark"_s)}));
    draft.result = ExamResult::NotPassed;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.score = 70;
    EXPECT_EQ(problemsOf(draft), (Problems{warning(u"score"_s, ProblemCode::InconsistentWith, u"pass_mark"_s)}));
    draft.result = ExamResult::Passed;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.score.reset();
    EXPECT_EQ(problemsOf(draft), Problems()) << "a passed exam needs no score";
}

TEST(ExamAttemptRules, WarnOfAScoreWithoutASitting)
{
    ExamAttempt draft = attempt();
    for (const ExamResult result : {ExamResult::Scheduled, ExamResult::NoShow}) {
        draft.result = result;
        EXPECT_EQ(problemsOf(draft), (Problems{warning(u"score"_s, ProblemCode::InconsistentWith, u"result"_s)}));
    }
}

TEST(ExamAttemptRules, WarnOfMoreAttemptsThanWereBought)
{
    ExamAttempt draft = attempt();
    draft.attemptNumber = 3;
    draft.attemptsBought = 2;
    EXPECT_EQ(problemsOf(draft),
              (Problems{warning(u"attempt_number"_s, ProblemCode::InconsistentWith, u"attempts_bought"_s)}));
}

TEST(PracticeExamRules, RefuseMoreRightAnswersThanQuestions)
{
    PracticeExam exam = practiceExam();
    exam.correct = 101;
    EXPECT_EQ(problemsOf(exam), (Problems{error(u"correct"_s, ProblemCode::InconsistentWith, u"items"_s)}));
}

TEST(PracticeExamRules, CheckDomainScoresAgainstTheWholeExam)
{
    struct Case {
        std::vector<DomainScore> scores;
        QString contradicts;  ///< empty: fine
    };
    const Case kCases[] = {
        {{{u"ICD"_s, 30, 40}, {u"EM"_s, 40, 60}}, {}},
        {{{u"ICD"_s, 30, 40}}, {}},
        {{{u"ICD"_s, 41, 40}}, u"domain_scores"_s},
        {{{u"ICD"_s, -1, 40}}, u"domain_scores"_s},
        {{{u"ICD"_s, 0, 0}}, u"domain_scores"_s},
        {{{QString(), 3, 4}}, u"domain_scores"_s},
        {{{u"ICD"_s, 3, 4}, {u"ICD"_s, 1, 4}}, u"domain_scores"_s},
        {{{u"ICD"_s, 30, 101}}, u"items"_s},
        {{{u"ICD"_s, 71, 80}}, u"correct"_s},
        {{{u"ICD"_s, 30, 40}, {u"EM"_s, 39, 60}}, u"correct"_s},
    };
    for (const Case& each : kCases) {
        PracticeExam exam = practiceExam();
        exam.domainScores = each.scores;
        const Problems expected =
            each.contradicts.isEmpty()
                ? Problems()
                : Problems{error(u"domain_scores"_s, ProblemCode::InconsistentWith, each.contradicts)};
        EXPECT_EQ(problemsOf(exam), expected);
    }
}

TEST(CeuActivityRules, RefuseToCreditMoreThanWasEarnedToOneCredential)
{
    CeuActivity draft = activity();
    draft.credits = {{.credential = u"CPC"_s, .amount = wholeCeus(2)},
                     {.credential = u"CCA"_s, .amount = wholeCeus(2)}};
    EXPECT_EQ(problemsOf(draft), Problems()) << "an activity may count for both bodies";
    const Problems tooMuch{error(u"credits"_s, ProblemCode::InconsistentWith, u"ceus"_s)};
    draft.credits = {{.credential = u"CPC"_s, .amount = {150}},
                     {.credential = u"CPC"_s, .amount = {51}, .state = CreditState::Accepted}};
    EXPECT_EQ(problemsOf(draft), tooMuch);
    draft.credits = {{.credential = u"CPC"_s, .amount = {-1}}};
    EXPECT_EQ(problemsOf(draft), tooMuch);
    draft.credits = {{.credential = u"CPC"_s, .amount = {0}}};
    EXPECT_EQ(problemsOf(draft), Problems()) << "nothing of it is meant for CPC";
}

TEST(DocumentRules, LetADocumentBeAboutSeveralRecords)
{
    Document draft = letter();
    draft.placement = PlacementId(1);
    draft.examAttempt = ExamAttemptId(2);
    draft.links = {{RecordRef{RecordKind::Goal, 3}}};
    EXPECT_EQ(problemsOf(draft), Problems());
}

TEST(DocumentRules, KnowAFileByItsNameAndItsContentOrByNeither)
{
    Document draft = letter();
    draft.fileName = u"letter.pdf"_s;
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"file_name"_s, ProblemCode::InconsistentWith, u"content"_s)}));
    draft.content = u"key"_s;
    EXPECT_EQ(problemsOf(draft), Problems());
}

TEST(DocumentRules, DoubtNoFileThatIsNotThere)
{
    Document draft = letter();
    draft.fileTrouble = FileTrouble::Damaged;
    EXPECT_EQ(problemsOf(draft), Problems{error(u"file_trouble"_s, ProblemCode::InconsistentWith, u"content"_s)});
}

TEST(DocumentProof, BeginsWithTheDayItCameAndEndsWithItsLast)
{
    Document paper = letter();
    paper.receivedOn = kToday;
    paper.expiresOn = kToday;
    EXPECT_FALSE(isProofOn(paper, kToday.addDays(-1)));
    EXPECT_TRUE(isProofOn(paper, kToday));
    EXPECT_FALSE(isProofOn(paper, kTomorrow));
    paper.expiresOn.reset();
    EXPECT_TRUE(isProofOn(paper, kTomorrow));
    paper.receivedOn.reset();
    EXPECT_FALSE(isProofOn(paper, kTomorrow));
}

TEST(DocumentProof, IsNoneWhereTheFileCannotBeOpened)
{
    Document paper = letter();
    paper.receivedOn = kToday;
    paper.fileTrouble = FileTrouble::Damaged;
    EXPECT_FALSE(isProofOn(paper, kToday));
    for (const FileTrouble unseen : {FileTrouble::Locked, FileTrouble::NoReader}) {
        paper.fileTrouble = unseen;
        EXPECT_TRUE(isProofOn(paper, kToday)) << "who has it may open it elsewhere";
    }
}

TEST(PlacementPapers, AreLateFromTheDayAfterTheyAreDueUntilTheyAreHandedIn)
{
    WantedPaper paper{.what = u"Immunization record"_s, .dueOn = kToday};
    EXPECT_EQ(stateOf(paper, kToday), PaperState::Open);
    EXPECT_EQ(stateOf(paper, kTomorrow), PaperState::Late);
    paper.handedInOn = kToday;
    EXPECT_EQ(stateOf(paper, kTomorrow), PaperState::HandedIn);
    EXPECT_EQ(stateOf(paper, kToday.addDays(-1)), PaperState::Open) << "as seen before";
    paper.goodUntil = kToday;
    EXPECT_EQ(stateOf(paper, kToday), PaperState::HandedIn);
    EXPECT_EQ(stateOf(paper, kTomorrow), PaperState::Expired);
    EXPECT_EQ(stateOf({.what = u"CV"_s}, kTomorrow), PaperState::Open) << "due on no day";
}

TEST(PlacementPapers, AreNamedOnceAndGoodAfterTheyWereHandedIn)
{
    Placement draft{.employer = u"Lakeside"_s, .firstDay = kToday, .papers = {{.what = u"CV"_s}, {.what = u"cv"_s}}};
    const Problems unfit{error(u"papers"_s, ProblemCode::InconsistentWith, u"papers"_s)};
    EXPECT_EQ(problemsOf(draft), unfit);
    draft.papers = {{.what = u"TB test"_s, .handedInOn = kToday, .goodUntil = kToday.addDays(-1)}};
    EXPECT_EQ(problemsOf(draft), unfit);
    draft.papers.front().goodUntil = kToday;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.papers.front().handedInOn = kTomorrow;
    draft.papers.front().goodUntil.reset();
    EXPECT_EQ(problemsOf(draft), Problems{warning(u"papers"_s, ProblemCode::InFuture)});
}

TEST(DocumentLinks, TakeTheFreeLinkOfTheirKindAndThenTheList)
{
    const RecordRef one{RecordKind::Placement, 1};
    const RecordRef other{RecordKind::Placement, 2};
    Document draft = linkedTo(linkedTo(linkedTo(letter(), one), other), one);
    EXPECT_EQ(draft.placement, PlacementId(1));
    EXPECT_EQ(recordsAbout(draft), (std::vector<RecordRef>{one, other}));
    draft = unlinkedFrom(draft, one);
    EXPECT_FALSE(draft.placement.has_value());
    EXPECT_EQ(recordsAbout(draft), std::vector<RecordRef>{other});
    EXPECT_FALSE(isAbout(unlinkedFrom(draft, other), other));
}

TEST(DocumentRules, RefuseALetterThatCameBeforeItWasAskedFor)
{
    Document draft = letter();
    draft.askedOn = kToday;
    draft.receivedOn = kToday.addDays(-1);
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"received_on"_s, ProblemCode::InconsistentWith, u"asked_on"_s)}));
}

TEST(OwnCredentialRules, TakeLettersDigitsAndHyphensAsACode)
{
    for (const char* code : {"CPEDC", "CPEDC-A", "x1"}) {
        OwnCredential own = pediatrics();
        own.code = QString::fromLatin1(code);
        EXPECT_EQ(problemsOf(own), Problems()) << code;
    }
    for (const char* code : {"CPEDC A", "CPEDC,", "CPEDC=1", "-CPEDC", "CPEDC-", "+CPEDC", "C;D"}) {
        OwnCredential own = pediatrics();
        own.code = QString::fromLatin1(code);
        EXPECT_EQ(problemsOf(own), (Problems{error(u"code"_s, ProblemCode::NotACode)})) << code;
    }
}

TEST(OwnCredentialRules, TakeASubjectOnlyTogetherWithItsCeus)
{
    OwnCredential own = pediatrics();
    own.ceus.reset();
    EXPECT_EQ(problemsOf(own), (Problems{error(u"ceus"_s, ProblemCode::InconsistentWith, u"subject"_s)}));
    own = pediatrics();
    own.subject = u" "_s;
    EXPECT_EQ(problemsOf(own), (Problems{error(u"ceus"_s, ProblemCode::InconsistentWith, u"subject"_s)}));
}

TEST(OwnCredentialRules, WarnOfASpecialtyWithoutCeusOfItsOwn)
{
    OwnCredential own = pediatrics();
    own.subject.clear();
    own.ceus.reset();
    EXPECT_EQ(problemsOf(own), (Problems{warning(u"subject"_s, ProblemCode::SpecialtyWithoutCeus)}));
    own.level = CredentialLevel::Core;
    EXPECT_EQ(problemsOf(own), Problems());
}

TEST(OwnCredentialRules, RefuseABodyThatIsNotKnown)
{
    OwnCredential own = pediatrics();
    own.body = u"ACME"_s;
    EXPECT_EQ(problemsOf(own), (Problems{error(u"body"_s, ProblemCode::UnknownCode, u"ACME"_s)}));
}

TEST(ApplicationRules, AskForThePeriodOfAPayAndForItsOrder)
{
    Application draft{.employer = EmployerId(1), .payLow = Cents{2700}};
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"pay_per"_s, ProblemCode::Missing)}));
    draft.payPer = PayPeriod::Hour;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.payHigh = Cents{2600};
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"pay_high"_s, ProblemCode::InconsistentWith, u"pay_low"_s)}));
}

TEST(ApplicationRules, TakeAReasonForClosedOnesAlone)
{
    Application draft{.employer = EmployerId(1), .closedBecause = ClosingReason::Declined};
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"closed_because"_s, ProblemCode::InconsistentWith, u"stage"_s)}));
    draft.stage = ApplicationStage::Closed;
    EXPECT_EQ(problemsOf(draft), Problems());
}

TEST(ApplicationRules, WarnOfStagesThatDoNotFit)
{
    Application draft{.employer = EmployerId(1), .stages = {{ApplicationStage::Applied, {2026, 11, 9}}}};
    EXPECT_EQ(problemsOf(draft), (Problems{warning(u"stages"_s, ProblemCode::InconsistentWith, u"stage"_s)}));
    draft.stages.push_back({ApplicationStage::Wanted, {2026, 11, 8}});
    EXPECT_EQ(problemsOf(draft), (Problems{warning(u"stages"_s, ProblemCode::InconsistentWith, u"stages"_s)}));
    draft.stages.back().since = {2026, 11, 9};
    EXPECT_EQ(problemsOf(draft), Problems());
}

TEST(EmployerRules, WarnOfAReasonWithoutItsMark)
{
    Employer draft{.name = u"Lakeside"_s, .leftOutBecause = u"unpaid overtime"_s};
    EXPECT_EQ(problemsOf(draft),
              (Problems{warning(u"left_out_because"_s, ProblemCode::InconsistentWith, u"left_out"_s)}));
    draft.leftOut = true;
    EXPECT_EQ(problemsOf(draft), Problems());
}

}  // namespace kind_checks_test
}  // namespace credence
