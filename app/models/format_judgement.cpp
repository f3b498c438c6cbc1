// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/words.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString stateWord(ProgressState state)
{
    switch (state) {
        case ProgressState::Done:
            return words("done");
        case ProgressState::Partly:
            return words("partly");
        case ProgressState::Open:
            return words("open");
        case ProgressState::Late:
            return words("late");
    }
    return {};
}

QString stateMark(ProgressState state)
{
    switch (state) {
        case ProgressState::Done:
            return u"✓"_s;
        case ProgressState::Partly:
            return u"◐"_s;
        case ProgressState::Open:
            return u"○"_s;
        case ProgressState::Late:
            return u"!"_s;
    }
    return {};
}

namespace {

QString letterCoversLess(const NotCountedItem& item)
{
    const QStringList days = item.detail.split(u'/');
    const QDate first = QDate::fromString(days.value(0), Qt::ISODate);
    const QDate last = QDate::fromString(days.value(1), Qt::ISODate);
    return last.isValid() ? words("the letter covers only %1").arg(dateRange(first, last))
                          : words("the letter covers only a part");
}

}  // namespace

QString reason(const NotCountedItem& item)
{
    switch (item.reason) {
        case NotCountedReason::AfterAsOf:
            return words("lies in the future");
        case NotCountedReason::BeforeCycle:
            return words("before the first day of this cycle");
        case NotCountedReason::AfterCycle:
            return words("after the last day of this cycle");
        case NotCountedReason::BeforeCertification:
            return words("before certification: what was done before the award never counts");
        case NotCountedReason::NoIndexNumber:
            return words("no AAPC index number yet: AAPC counts only approved activities");
        case NotCountedReason::SameCourseAgain:
            return words("the same course was credited already: it gives credit once");
        case NotCountedReason::NotHiim:
            return words("not in a HIIM domain");
        case NotCountedReason::NotFromAhima:
            return words("not from AHIMA, HCPro or a component association");
        case NotCountedReason::NoCodeSets:
            return words("no code set is named that this rule counts");
        case NotCountedReason::OverlapCountedOnce:
            return words("these days are covered by another placement and count once");
        case NotCountedReason::NotCompleted:
            return words("not completed yet");
        case NotCountedReason::TooFewContactHours:
            return words("too few contact hours");
        case NotCountedReason::NotCodingPreparation:
            return words("not marked as preparing for medical coding");
        case NotCountedReason::NoLetter:
            return words("no verification letter received");
        case NotCountedReason::LetterNotReceived:
            return words("the letter was asked for and has not come");
        case NotCountedReason::LetterCoversLess:
            return letterCoversLess(item);
        case NotCountedReason::NotPassed:
            return words("not passed");
        case NotCountedReason::NotHeld:
            return words("not held on this day");
        case NotCountedReason::NotThisSubject:
            return words("not of this subject");
        case NotCountedReason::AllocatedElsewhere:
            return words("you credit it to other credentials");
    }
    return {};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
        case Confidence::High:
            return words("confirmed");
        case Confidence::Medium:
            return words("agreeing sources");
        case Confidence::Low:
            return words("unconfirmed");
    }
    return {};
}

QString citation(const RuleCitation& citation, const RuleBook& rules)
{
    QStringList lines{words("Rule: %1 (%2)").arg(citation.title, citation.ruleId)};
    if (citation.editionFrom && citation.editionTo) {
        lines << words("In force: %1").arg(dateRange(*citation.editionFrom, *citation.editionTo));
    } else if (citation.editionFrom) {
        lines << words("In force since %1").arg(date(*citation.editionFrom));
    } else if (citation.editionTo) {
        lines << words("In force until %1").arg(date(*citation.editionTo));
    }
    lines << words("As of %1, %2").arg(citation.asOf, confidenceWord(citation.confidence));
    for (const QString& id : citation.sources) {
        const RuleSource* source = rules.source(id);
        if (source) {
            lines << words("Source: %1")
                         .arg(source->url.isEmpty() ? source->title : source->title + u" — "_s + source->url);
        }
    }
    if (!citation.note.isEmpty()) {
        lines << citation.note;
    }
    return lines.join(u'\n');
}

QString deadlineTitle(const DeadlineItem& item)
{
    switch (item.kind) {
        case DeadlineKind::User:
            return item.title;
        case DeadlineKind::MembershipDues:
            return words("%1 dues").arg(item.title);
        case DeadlineKind::CycleEnd:
            return words("%1 cycle ends").arg(item.title);
        case DeadlineKind::SubmissionOpens:
            return words("%1 submission opens").arg(item.title);
        case DeadlineKind::Exam:
            return words("%1 exam").arg(item.title);
        case DeadlineKind::GoalDate:
            return words("%1 wanted").arg(item.title);
        case DeadlineKind::RouteForecast:
            return words("%1 without the A").arg(item.title);
    }
    return {};
}

QString nextStepTitle(const NextStep& step)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return words("Ask for your verification letter");
        case NextStepKind::EarnCeus:
            return words("Earn %1 for %2").arg(step.amount ? amount(*step.amount) : words("CEUs"), step.subject);
        case NextStepKind::AddIndexNumber:
            return words("Add the AAPC index number");
        case NextStepKind::AttachCertificate:
            return words("Get the certificate");
        case NextStepKind::AddMembership:
            return words("Add your %1 membership").arg(step.subject);
        case NextStepKind::PlanExam:
            return words("Plan the %1 exam").arg(step.subject);
        case NextStepKind::SitExam:
            return words("Sit the %1 exam").arg(step.subject);
        case NextStepKind::RecordExamResult:
            return words("Record the result of the %1 exam").arg(step.subject);
        case NextStepKind::StudyWeakSubject:
            return words("Study %1").arg(step.subject);
        case NextStepKind::MeetDeadline:
            return words("Meet the deadline: %1").arg(step.subject);
        case NextStepKind::SetGoal:
            return words("Set your goal");
        case NextStepKind::LogFirstEntry:
            return words("Log your first entry");
        case NextStepKind::AddCredentialFromExam:
            return words("Record the credential you passed for: %1").arg(step.subject);
    }
    return {};
}

QString nextStepDetail(const NextStep& step)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return words("%1 · it proves the experience").arg(step.subject);
        case NextStepKind::EarnCeus:
            return step.dueOn ? words("until %1").arg(date(*step.dueOn)) : QString();
        case NextStepKind::AddIndexNumber:
            return step.amount ? words("%1 · %2 wait for it").arg(step.subject, amount(*step.amount)) : step.subject;
        case NextStepKind::AttachCertificate:
            return words("%1 · no proof in hand").arg(step.subject);
        case NextStepKind::AddMembership:
            return words("its due date sets your renewal cycle");
        case NextStepKind::PlanExam:
            return words("no sitting is planned yet");
        case NextStepKind::StudyWeakSubject:
            return step.amount ? words("%1 below its target").arg(amount(*step.amount)) : QString();
        case NextStepKind::SetGoal:
            return words("the credential you want, and by when");
        case NextStepKind::LogFirstEntry:
            return words("type “2h ICD-10-CM yesterday” on the line above");
        case NextStepKind::AddCredentialFromExam:
            return words("the award starts your cycle");
        case NextStepKind::SitExam:
        case NextStepKind::RecordExamResult:
        case NextStepKind::MeetDeadline:
            return step.dueOn ? date(*step.dueOn) : QString();
    }
    return {};
}

QString nextStepAction(const NextStep& step)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return words("Record the letter…");
        case NextStepKind::EarnCeus:
            return words("Log CEUs");
        case NextStepKind::AddIndexNumber:
        case NextStepKind::AttachCertificate:
            return words("Open the activity…");
        case NextStepKind::AddMembership:
            return words("Add membership…");
        case NextStepKind::PlanExam:
            return words("Plan it…");
        case NextStepKind::SitExam:
            return words("Open the exam…");
        case NextStepKind::RecordExamResult:
            return words("Record the result…");
        case NextStepKind::StudyWeakSubject:
            return words("Log study");
        case NextStepKind::MeetDeadline:
            return words("Open it…");
        case NextStepKind::SetGoal:
            return words("Set a goal…");
        case NextStepKind::LogFirstEntry:
            return words("Type it");
        case NextStepKind::AddCredentialFromExam:
            return words("Add credential…");
    }
    return {};
}

}  // namespace credence::format
