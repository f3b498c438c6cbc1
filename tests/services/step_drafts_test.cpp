// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/records/fields.h"
#include "support/test_workspace.h"

namespace credence {
namespace step_drafts_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

/// The CPC-A with the education that takes the A off, proven or not.
void educate(TestWorkspace& file, bool proven)
{
    file.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
    Programme course{.name = u"CPC course"_s, .kind = ProgrammeKind::PreparationCourse};
    course.contactHours = hours(80);
    course.completedOn = QDate(2026, 8, 20);
    Programme practicode{.name = u"Practicode"_s, .kind = ProgrammeKind::Practicode};
    practicode.completedOn = QDate(2026, 9, 1);
    for (const Programme& programme : {course, practicode}) {
        Document proof{.kind = DocumentKind::CompletionCertificate, .title = u"Proof"_s};
        proof.programme = ProgrammeId(file.add(programme).id);
        proof.receivedOn = QDate(2026, 9, 9);
        if (proven) {
            file.add(proof);
        }
    }
}

NextStep stepOf(TestWorkspace& file, NextStepKind kind)
{
    const std::vector<NextStep> steps = file.workspace().overview().value().nextSteps;
    const auto found = std::ranges::find(steps, kind, &NextStep::kind);
    EXPECT_NE(found, steps.end());
    return found == steps.end() ? NextStep{.kind = kind} : *found;
}

FormDraft formFor(const NextStep& step, TestWorkspace& file)
{
    const StepDraft draft = draftFor(step, file.workspace());
    EXPECT_TRUE(std::holds_alternative<FormDraft>(draft));
    const auto* form = std::get_if<FormDraft>(&draft);
    return form ? *form : FormDraft{.record = Goal{.credential = {}}};
}

TEST(StepDrafts, OfAProofIsADocumentOfItsProgramme)
{
    TestWorkspace file;
    educate(file, false);
    const NextStep step = stepOf(file, NextStepKind::ProveProgramme);
    const auto proof = std::get<Document>(formFor(step, file).record);
    EXPECT_EQ(proof.programme, ProgrammeId(step.record->id));
    EXPECT_EQ(proof.kind, DocumentKind::CompletionCertificate);
    EXPECT_EQ(proof.receivedOn, file.workspace().today());
    Document asked{.kind = DocumentKind::Transcript, .title = u"Transcript"_s, .askedOn = QDate(2026, 11, 2)};
    asked.programme = proof.programme;
    const RecordRef ref = file.add(asked);
    EXPECT_EQ(std::get<Document>(formFor(step, file).record).id.value, ref.id)
        << "the one that is on its way is not added again";
}

TEST(StepDrafts, OfTheRemovalOfTheAIsTheFullCredential)
{
    TestWorkspace file;
    educate(file, true);
    const NextStep step = stepOf(file, NextStepKind::RemoveTheA);
    const auto held = std::get<HeldCredential>(formFor(step, file).record);
    EXPECT_EQ(held.credential, u"CPC"_s);
    EXPECT_FALSE(held.id.isStored());
    EXPECT_FALSE(held.awardedOn.isValid());
}

TEST(StepDrafts, OfALetterIsTheOneOnItsWayOrANewOneAskedForToday)
{
    TestWorkspace file;
    const RecordRef job =
        file.add(Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = {2026, 8, 3}});
    const NextStep step{.kind = NextStepKind::AskForLetter, .record = job, .subject = u"Lakeside Clinic"_s};
    Document letter = std::get<Document>(formFor(step, file).record);
    EXPECT_EQ(letter.placement, PlacementId(job.id));
    EXPECT_EQ(letter.askedOn, file.workspace().today());
    letter.title = u"Letter"_s;
    const RecordRef added = file.add(letter);
    EXPECT_EQ(std::get<Document>(formFor(step, file).record).id.value, added.id);
}

TEST(StepDrafts, OfAPassedExamIsTheCredentialOfThatDay)
{
    TestWorkspace file;
    const RecordRef exam =
        file.add(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 6, 13}, .result = ExamResult::Passed});
    const NextStep step{.kind = NextStepKind::AddCredentialFromExam, .record = exam, .subject = u"CPC"_s};
    EXPECT_EQ(formFor(step, file).record,
              AnyRecord(HeldCredential{.credential = u"CPC"_s, .awardedOn = {2026, 6, 13}}));
}

TEST(StepDrafts, OfAMonthOfBirthIsTheValueOfItsRule)
{
    TestWorkspace file;
    const NextStep step{.kind = NextStepKind::SetBirthMonth, .subject = u"B"_s, .rule = {.ruleId = u"b.cycle"_s}};
    EXPECT_EQ(draftFor(step, file.workspace()),
              StepDraft(RuleDraft{.rule = step.rule, .part = u"/cycle/birth_month"_s}));
}

TEST(StepDrafts, OfARecordThatIsGoneIsItsPage)
{
    TestWorkspace file;
    for (const StepKind& kind : kStepKinds) {
        if (kind.opens == StepOpens::ItsRecord) {
            const NextStep step{.kind = kind.kind, .record = RecordRef{RecordKind::CeuActivity, 99}};
            EXPECT_EQ(draftFor(step, file.workspace()), StepDraft(kind.page))
                << QString::fromUtf16(kind.name).toStdString();
        }
    }
}

TEST(StepDrafts, BeginInAFieldThatTheirFormHas)
{
    TestWorkspace file;
    const RecordRef programme = file.add(Programme{.name = u"CPC course"_s});
    const RecordRef activity =
        file.add(CeuActivity{.onDate = {2026, 10, 2}, .title = u"E/M update"_s, .ceus = CeuHundredths{100}});
    const RecordRef exam = file.add(ExamAttempt{.credential = u"CPC"_s, .onDate = {2026, 6, 13}});
    for (const StepKind& kind : kStepKinds) {
        const bool ofExam = kind.kind == NextStepKind::RecordExamResult;
        const bool ofProgramme = kind.opens == StepOpens::ProgrammeProof;
        const NextStep step{.kind = kind.kind,
                            .record = ofExam        ? exam
                                      : ofProgramme ? programme
                                                    : activity,
                            .subject = u"CPC"_s};
        const StepDraft draft = draftFor(step, file.workspace());
        if (const auto* form = std::get_if<FormDraft>(&draft); form && !form->field.isEmpty()) {
            EXPECT_TRUE(fieldIndex(kindOf(form->record), form->field)) << QString::fromUtf16(kind.name).toStdString();
        }
    }
}

}  // namespace step_drafts_test
}  // namespace credence
