// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what lies ahead: deadlines and next steps.
#include "words/format.h"
#include "words/format_rules.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// Steps about a subject cite it as their rule, whose title is its full name.
QString subjectWords(const NextStep& step)
{
    return step.rule.title.isEmpty() ? step.subject : step.rule.title;
}

/// "14.75 CEUs by 31 Mar 2027", or one of both; empty if the step has neither.
QString amountAndDay(const NextStep& step)
{
    if (step.amount && step.dueOn) {
        return Text::tr("%1 by %2", "amount, day").arg(amount(*step.amount), date(*step.dueOn));
    }
    if (step.amount) {
        return amount(*step.amount);
    }
    return step.dueOn ? Text::tr("by %1").arg(date(*step.dueOn)) : QString();
}

QString withRest(const QString& words, const QString& rest)
{
    return rest.isEmpty() ? words : u"%1 · %2"_s.arg(words, rest);
}

/// What the cycle lacks is known only as far as the records go: the account at the body may hold more.
QString missedCycleWords(const NextStep& step)
{
    if (!step.amount || !step.days || !step.dueOn) {
        return {};
    }
    const QString missing = Text::tr("as far as your records say, it ended on %1 without %2", "day, CEUs")
                                .arg(date(step.days->last()), amount(*step.amount));
    return step.delay
               ? missing
               : withRest(missing, Text::tr("if the credentials were revoked, appeal by %1").arg(date(*step.dueOn)));
}

}  // namespace

QString deadlineTitle(const DeadlineItem& item)
{
    switch (item.kind) {
        case DeadlineKind::User:
            return item.title;
        case DeadlineKind::MembershipDues:
            return Text::tr("%1 membership due").arg(item.title);
        case DeadlineKind::CycleEnd:
            return Text::tr("%1 cycle ends").arg(item.title);
        case DeadlineKind::SubmissionOpens:
            return Text::tr("%1 takes CEU submissions").arg(item.title);
        case DeadlineKind::Exam:
            return Text::tr("%1 exam").arg(item.title);
        case DeadlineKind::GoalDate:
            return Text::tr("%1 wanted").arg(item.title);
        case DeadlineKind::RouteForecast:
            return Text::tr("%1: the A can come off").arg(item.title);
        case DeadlineKind::DuesFree:
            return Text::tr("%1 dues: last day without a late fee").arg(item.title);
        case DeadlineKind::DuesLate:
            return Text::tr("%1 dues: last day to pay with a late fee").arg(item.title);
        case DeadlineKind::GraceEnd:
            return Text::tr("%1: end of the grace of the cycle that ended").arg(item.title);
        case DeadlineKind::Revocation:
            return Text::tr("%1: last day to save the cycle that ended").arg(item.title);
        case DeadlineKind::AppealEnd:
            return Text::tr("%1: last day to appeal a revocation").arg(item.title);
    }
    Q_UNREACHABLE();
}

QString nextStepTitle(const NextStep& step)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return Text::tr("Ask %1 for your verification letter").arg(step.subject);
        case NextStepKind::EarnCeus:
            return step.amount ? Text::tr("Earn %1 for %2", "CEUs, body").arg(amount(*step.amount), step.subject)
                               : Text::tr("Earn CEUs for %1").arg(step.subject);
        case NextStepKind::AddIndexNumber:
            return Text::tr("Add the AAPC index number of %1").arg(quoted(step.subject));
        case NextStepKind::AttachCertificate:
            return Text::tr("Get the certificate of %1").arg(quoted(step.subject));
        case NextStepKind::ProveProgramme:
            return Text::tr("Attach the proof of %1").arg(quoted(step.subject));
        case NextStepKind::RemoveTheA:
            return Text::tr("Ask AAPC to take the A off your %1").arg(step.subject);
        case NextStepKind::MeetNeed:
            return Text::tr("Get on with what the A waits for: %1").arg(step.subject);
        case NextStepKind::AddMembership:
            return Text::tr("Add your %1 membership").arg(step.subject);
        case NextStepKind::PlanExam:
            return Text::tr("Plan the %1 exam").arg(step.subject);
        case NextStepKind::SitExam:
            return Text::tr("Sit the %1 exam").arg(step.subject);
        case NextStepKind::RecordExamResult:
            return Text::tr("Record the result of the %1 exam").arg(step.subject);
        case NextStepKind::StudyWeakSubject:
            return Text::tr("Study %1").arg(subjectWords(step));
        case NextStepKind::MeetDeadline:
            return step.record && step.record->kind == RecordKind::Membership
                       ? Text::tr("Pay your %1 dues").arg(step.subject)
                       : step.subject;
        case NextStepKind::SetGoal:
            return Text::tr("Choose the credential you want");
        case NextStepKind::LogFirstEntry:
            return Text::tr("Log your first entry");
        case NextStepKind::AddCredentialFromExam:
            return Text::tr("Add the credential from your %1 exam").arg(step.subject);
        case NextStepKind::CatchUpCycle:
            return Text::tr("Save your last %1 cycle").arg(step.subject);
        case NextStepKind::AskAboutShare:
            return step.rule.title.isEmpty()
                       ? Text::tr("Ask %1 what is asked of your cycle").arg(step.subject)
                       : Text::tr("Ask %1 whether %2 is asked of your cycle", "body, a share of the CEUs")
                             .arg(step.subject, quoted(step.rule.title));
        case NextStepKind::SubmitCeus:
            return step.amount ? Text::tr("Submit %1 to %2", "CEUs, body").arg(amount(*step.amount), step.subject)
                               : Text::tr("Submit your CEUs to %1").arg(step.subject);
    }
    Q_UNREACHABLE();
}

QString nextStepDetail(const NextStep& step)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return withRest(
                step.days ? Text::tr("no letter covers %1 yet").arg(dateRange(step.days->first(), step.days->last()))
                          : Text::tr("no letter covers it yet"),
                amountAndDay(step));
        case NextStepKind::EarnCeus:
            return step.dueOn ? Text::tr("the cycle ends on %1").arg(date(*step.dueOn)) : QString();
        case NextStepKind::AddIndexNumber:
            return withRest(Text::tr("AAPC counts only approved activities"), amountAndDay(step));
        case NextStepKind::AttachCertificate:
            return withRest(Text::tr("it counts, but nothing in hand proves it"), amountAndDay(step));
        case NextStepKind::ProveProgramme:
            return Text::tr("it counts toward the A coming off, but nothing in hand proves it");
        case NextStepKind::RemoveTheA:
            return Text::tr("every proof is in hand: send it, then record the credential");
        case NextStepKind::MeetNeed:
            return withRest(Text::tr("as things are the A comes off on no day"),
                            step.amount ? Text::tr("%1 to go").arg(amount(*step.amount)) : QString());
        case NextStepKind::AddMembership:
            return Text::tr("its due date fixes your cycle");
        case NextStepKind::StudyWeakSubject:
            return step.examDomain.isEmpty()
                       ? amountAndDay(step)
                       : joined({Text::tr("most of the exam is lost in: %1", "domain").arg(step.examDomain),
                                 amountAndDay(step)});
        case NextStepKind::PlanExam:
            return amountAndDay(step);
        case NextStepKind::SitExam:
        case NextStepKind::RecordExamResult:
        case NextStepKind::MeetDeadline:
            return step.dueOn ? date(*step.dueOn) : QString();
        case NextStepKind::SetGoal:
            return Text::tr("routes, requirements and pace follow from it");
        case NextStepKind::LogFirstEntry:
            return Text::tr("type what you did, such as 2h ICD-10-CM yesterday");
        case NextStepKind::AddCredentialFromExam:
            return Text::tr("you passed, but no credential is recorded");
        case NextStepKind::CatchUpCycle:
            return missedCycleWords(step);
        case NextStepKind::AskAboutShare:
            return withRest(Text::tr("the rule began while your cycle ran"), amountAndDay(step));
        case NextStepKind::SubmitCeus:
            return step.dueOn ? Text::tr("all are earned; the cycle ends on %1").arg(date(*step.dueOn)) : QString();
    }
    Q_UNREACHABLE();
}

QString nextStepAction(const NextStep& step)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return Text::tr("Note the letter…");
        case NextStepKind::EarnCeus:
            return Text::tr("Log CEUs");
        case NextStepKind::AddIndexNumber:
            return Text::tr("Add the number…");
        case NextStepKind::AttachCertificate:
            return Text::tr("Open the activity…");
        case NextStepKind::ProveProgramme:
            return Text::tr("Record the proof…");
        case NextStepKind::RemoveTheA:
            return Text::tr("Record the credential…");
        case NextStepKind::MeetNeed:
            return Text::tr("Show the routes");
        case NextStepKind::AddMembership:
            return Text::tr("Add membership…");
        case NextStepKind::PlanExam:
            return Text::tr("Plan the exam…");
        case NextStepKind::SitExam:
            return Text::tr("Open the attempt…");
        case NextStepKind::RecordExamResult:
            return Text::tr("Record the result…");
        case NextStepKind::StudyWeakSubject:
            return Text::tr("Log study");
        case NextStepKind::MeetDeadline:
            return Text::tr("Open…");
        case NextStepKind::SetGoal:
            return Text::tr("Choose a goal…");
        case NextStepKind::LogFirstEntry:
            return Text::tr("Log an entry");
        case NextStepKind::AddCredentialFromExam:
            return Text::tr("Add the credential…");
        case NextStepKind::CatchUpCycle:
        case NextStepKind::SubmitCeus:
        case NextStepKind::AskAboutShare:
            return Text::tr("Show the cycle");
    }
    Q_UNREACHABLE();
}

QString nextStepDelay(const NextStep& step)
{
    if (!step.delay) {
        return {};
    }
    const DelayCost& delay = *step.delay;
    switch (delay.what) {
        case CostOfDelay::Days:
            return Text::tr("each day of waiting puts off the day the A comes off");
        case CostOfDelay::Money:
            return Text::tr("from %1 a late fee of %2").arg(date(delay.from), money(delay.fee.value_or(Cents{})));
        case CostOfDelay::Credential:
            break;
    }
    if (step.kind == NextStepKind::MeetDeadline) {
        const QString off = Text::tr("from %1 membership and credentials are off").arg(date(delay.from));
        return delay.fee ? Text::tr("%1; coming back costs %2 and the dues owed").arg(off, money(*delay.fee)) : off;
    }
    const QString lost =
        Text::tr("from %1 your %2 credentials can be lost", "day, body").arg(date(delay.from), step.subject);
    return delay.fee
               ? u"%1; %2"_s.arg(lost, extensionWords({.body = step.subject, .fee = *delay.fee, .basis = delay.basis}))
               : lost;
}

}  // namespace credence::format
