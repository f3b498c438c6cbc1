// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for next steps: the texts of their kinds with what is known of the step in their places.
#include "words/format_steps.h"

#include <QHash>
#include <algorithm>

#include "words/format.h"
#include "words/format_ahead.h"
#include "words/format_exam.h"
#include "words/format_explain.h"
#include "words/format_ruled.h"
#include "words/format_rules.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// What is known, by the name of its place; nothing is known of an empty one.
using Known = QHash<QString, QString>;

/// The text with its places filled, once and from left to right, so that nothing in the user's words is taken for a
/// place; nothing if one cannot be filled.
std::optional<QString> filled(const QString& text, const Known& known)
{
    QString words;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QString value = known.value(text.mid(open + 1, close - open - 1));
        if (value.isEmpty()) {
            return std::nullopt;
        }
        words += text.mid(at, open - at) + value;
        at = close + 1;
    }
    return words + text.mid(at);
}

QString translated(const char* text)
{
    return QCoreApplication::translate("NextStep", text);
}

/// The first text whose places can all be filled; empty if there is none.
QString firstOf(const StepTexts& texts, const Known& known)
{
    for (const char* text : texts) {
        if (const auto words = text ? filled(translated(text), known) : std::nullopt) {
            return *words;
        }
    }
    return {};
}

QString lateWords(QDate due)
{
    return Text::tr("late: it was due on %1").arg(date(due));
}

/// What the credentials are since the missed cycle, and how they come back or are appealed for.
QString lapsedWords(const NextStep& step)
{
    if (!step.missed || !step.missed->lapsed) {
        return {};
    }
    const bool canAppeal = step.missed->isToAppeal && step.dueOn;
    return joined(
        {lapse(*step.missed->lapsed),
         canAppeal ? Text::tr("if the credentials were revoked, appeal by %1").arg(date(*step.dueOn)) : QString(),
         step.missed->wayBack ? wayBack(*step.missed->wayBack) : QString()});
}

/// "14.75 CEUs by 31 Mar 2027", or one of both; empty if the step has neither.
QString amountAndDay(const NextStep& step)
{
    if (step.dueOn && step.isLate) {
        const QString late = lateWords(*step.dueOn);
        return step.amount ? joined({amount(*step.amount), late}) : late;
    }
    if (step.amount && step.dueOn) {
        return Text::tr("%1 by %2", "amount, day").arg(amount(*step.amount), date(*step.dueOn));
    }
    if (step.amount) {
        return amount(*step.amount);
    }
    return step.dueOn ? Text::tr("by %1").arg(date(*step.dueOn)) : QString();
}

Known knownOf(const NextStep& step)
{
    const bool isDues = step.record && step.record->kind == RecordKind::Membership;
    const bool isToSubmit = step.missed && step.missed->isToSubmit;
    const QString due = step.dueOn ? date(*step.dueOn) : QString();
    const QString lack = step.amount ? amountOfShare(*step.amount, step.share) : QString();
    return {{u"subject"_s, step.subject},
            {u"quoted"_s, quoted(step.subject)},
            {u"amount"_s, step.amount ? amount(*step.amount) : QString()},
            {u"lack"_s, lack},
            {u"amount_of_share"_s, step.share.isEmpty() ? QString() : lack},
            {u"not_submitted"_s,
             isToSubmit && step.amount ? Text::tr("the submission of %1").arg(amount(*step.amount)) : QString()},
            {u"due"_s, due},
            {u"late_due"_s, step.dueOn && step.isLate ? lateWords(*step.dueOn) : QString()},
            {u"ask_from"_s, step.askFrom ? askFromDay(*step.askFrom) : QString()},
            {u"due_since"_s, step.dueSince ? date(*step.dueSince) : QString()},
            {u"amount_and_day"_s, amountAndDay(step)},
            {u"days"_s, step.days ? dateRange(step.days->first(), step.days->last()) : QString()},
            {u"last_day"_s, step.days ? date(step.days->last()) : QString()},
            {u"retake_day"_s, step.days ? date(step.days->last()) : QString()},
            {u"other_retake"_s, step.retakeOtherwise ? date(*step.retakeOtherwise) : QString()},
            {u"again"_s, step.retakeFrom ? retakeDay(*step.retakeFrom, step.retakeOtherwise) : QString()},
            // Steps about a subject cite it as their rule, whose title is its full name.
            {u"study_subject"_s, step.rule.title.isEmpty() ? step.subject : step.rule.title},
            {u"dues_body"_s, isDues ? step.subject : QString()},
            {u"share"_s, step.rule.title.isEmpty() ? QString() : quoted(step.rule.title)},
            {u"act"_s, step.act},
            {u"domain"_s, step.examDomain},
            {u"gone"_s, isGone(step) ? step.subject : QString()},
            {u"lapsed"_s, lapsedWords(step)},
            {u"fee"_s, step.fee ? money(*step.fee) : QString()},
            {u"appeal_day"_s, step.delay ? QString() : due}};
}

Known knownOfLoss(const NextStep& step)
{
    const DelayCost& delay = *step.delay;
    Known known{{u"subject"_s, step.subject}, {u"from"_s, date(delay.from)}};
    if (delay.fee) {
        known[u"fee"_s] = money(*delay.fee);
        known[u"extension"_s] = extensionWords({.body = step.subject, .fee = *delay.fee, .basis = delay.basis});
    }
    return known;
}

/// What is lost by waiting, of a step that says so.
QString delayWords(const NextStep& step)
{
    switch (step.delay->what) {
        case CostOfDelay::Days:
            return Text::tr("each day of waiting puts off the day the A comes off");
        case CostOfDelay::Money:
            return Text::tr("from %1 a late fee of %2")
                .arg(date(step.delay->from), money(step.delay->fee.value_or(Cents{})));
        case CostOfDelay::Credential:
            return firstOf(describe(step.kind).loss, knownOfLoss(step));
    }
    Q_UNREACHABLE();
}

/// The title of the document that a step of `kind` about `subject` adds; empty if it adds none.
QString documentTitle(NextStepKind kind, const QString& subject)
{
    return filled(translated(describe(kind).recordTitle), {{u"subject"_s, subject}}).value_or(QString());
}

/// What tells the step from the others of its group.
QString tellingWords(const NextStep& step)
{
    const GroupedKind* grouped = groupedKind(step.kind);
    if (grouped && grouped->toldBy == StepsToldBy::Days) {
        return step.days ? dateRange(step.days->first(), step.days->last()) : QString();
    }
    return step.subject;
}

constexpr qsizetype kToldOfGroup = 3;

}  // namespace

QString nextStepTitle(const NextStep& step)
{
    return firstOf(describe(step.kind).title, knownOf(step));
}

QString nextStepBriefly(const NextStep& step, const RuleBook& rules)
{
    Known known = knownOf(step);
    known[u"short_subject"_s] = subjectName(rules, step.subject);
    return firstOf(describe(step.kind).brief, known);
}

QString nextStepDetail(const NextStep& step)
{
    const QString detail = firstOf(describe(step.kind).detail, knownOf(step));
    const QStringList doubts = stepDoubts(step);
    return detail.isEmpty() ? doubts.join(u", "_s) : inDoubt(detail, doubts);
}

QStringList stepDoubts(const NextStep& step)
{
    // The day by which an exam is planned is the user's own.
    const bool isOfTheRule = step.kind != NextStepKind::PlanExam && (step.amount || step.dueOn || step.fee);
    QStringList words = doubts(isOfTheRule ? step.rule : RuleCitation{}, step.isEstimate);
    if (step.retakeFrom && step.retakeRule) {
        words += doubts(*step.retakeRule);
    }
    if (step.missed && step.missed->lapsed) {
        words += doubts(step.missed->lapsed->rule);
    }
    if (step.missed && step.missed->wayBack) {
        words += doubts(step.missed->wayBack->rule);
    }
    words.removeDuplicates();
    return words;
}

QString nextStepAction(const NextStep& step)
{
    const StepKind& kind = describe(step.kind);
    return translated(isGone(step) ? kind.actionOfGone : kind.action);
}

QString nextStepDelay(const NextStep& step)
{
    if (!step.delay) {
        return {};
    }
    const bool isToldInDetail = step.delay->rule.ruleId == step.rule.ruleId;
    return isToldInDetail ? delayWords(step) : withDoubts(delayWords(step), step.delay->rule);
}

QString stepGroupTitle(const StepGroup& group)
{
    const NextStep& first = group.steps.front();
    const GroupedKind* grouped = groupedKind(first.kind);
    if (!grouped || group.steps.size() == 1) {
        return nextStepTitle(first);
    }
    const QString title =
        QCoreApplication::translate("NextStep", grouped->title, nullptr, static_cast<int>(group.steps.size()));
    return filled(title, {{u"subject"_s, first.subject}}).value_or(nextStepTitle(first));
}

QString stepGroupDetail(const StepGroup& group)
{
    if (group.steps.size() == 1) {
        return nextStepDetail(group.steps.front());
    }
    QStringList told = said(wordsOfEach(group.steps, tellingWords));
    const qsizetype more = told.size() - kToldOfGroup;
    if (more > 0) {
        told.erase(told.begin() + kToldOfGroup, told.end());
        told << Text::tr("%Ln more", "steps", static_cast<int>(more));
    }
    return joined(told);
}

AnyRecord titled(AnyRecord record, const std::vector<Placement>& placements)
{
    auto* letter = std::get_if<Document>(&record);
    const auto placement = letter && letter->placement && letter->title.isEmpty()
                               ? std::ranges::find(placements, *letter->placement, &Placement::id)
                               : placements.end();
    if (placement != placements.end()) {
        letter->title = documentTitle(NextStepKind::AskForLetter, placement->employer);
    }
    return record;
}

StepDraft stepDraft(const NextStep& step, const Workspace& workspace)
{
    StepDraft draft = draftFor(step, workspace);
    auto* form = std::get_if<FormDraft>(&draft);
    auto* document = form ? std::get_if<Document>(&form->record) : nullptr;
    if (document && document->title.isEmpty()) {
        document->title = documentTitle(step.kind, step.subject);
    }
    return draft;
}

QString requirementAct(RequirementAct act)
{
    switch (act) {
        case RequirementAct::AddPlacement:
            return Text::tr("Add a placement");
        case RequirementAct::RecordLetter:
            return Text::tr("I asked for it…");
        case RequirementAct::RecordArrival:
            return Text::tr("Record its arrival");
        case RequirementAct::AddCourse:
            return Text::tr("Add the course");
        case RequirementAct::AddProgramme:
            return Text::tr("Add the programme");
        case RequirementAct::AddPracticode:
            return Text::tr("Add Practicode");
        case RequirementAct::AddDiploma:
            return Text::tr("Add the diploma");
        case RequirementAct::RecordExam:
            return Text::tr("Record an exam");
        case RequirementAct::AddMembership:
            return Text::tr("Add the membership");
        case RequirementAct::AddCredential:
            return Text::tr("Add the credential");
        case RequirementAct::AddSubject:
            return Text::tr("Add a course");
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
