// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QScrollArea>

#include "words/format.h"
#include "words/format_steps.h"

namespace credence {

PageId pageOf(StepPage page)
{
    switch (page) {
        case StepPage::Today:
            return PageId::Today;
        case StepPage::Credentials:
            return PageId::Credentials;
        case StepPage::Ceus:
            return PageId::Ceus;
        case StepPage::Jobs:
            return PageId::Jobs;
    }
    Q_UNREACHABLE();
}

namespace {

/// The application, or the body, credential or subject that the step is about.
QString placeOf(const NextStep& step)
{
    const bool isApplication = step.record && step.record->kind == RecordKind::Application;
    return isApplication ? QString::number(step.record->id) : step.subject;
}

QString answerNotice(const StepGroup& group, const StepAnswer& answer)
{
    const QString title = format::stepGroupTitle(group);
    switch (answer.fate) {
        case StepFate::Snoozed:
            return Page::tr("Comes back on %1: %2. Ctrl+Z takes it back.")
                .arg(format::date(answer.until.value_or(QDate())), title);
        case StepFate::Done:
            return Page::tr("Done: %1. Ctrl+Z takes it back.").arg(title);
        case StepFate::Retired:
            return Page::tr("Not asked again: %1. Ctrl+Z takes it back.").arg(title);
    }
    Q_UNREACHABLE();
}

}  // namespace

void Page::takeStep(const NextStep& step)
{
    const StepDraft draft = format::stepDraft(step, m_workspace);
    if (const auto* form = std::get_if<FormDraft>(&draft)) {
        if (form->field.isEmpty()) {
            Q_EMIT formRequested(form->record);
        } else {
            Q_EMIT formFieldRequested(form->record, form->field);
        }
    } else if (const auto* line = std::get_if<LineDraft>(&draft)) {
        Q_EMIT quickLineRequested(line->text);
    } else if (const auto* value = std::get_if<RuleDraft>(&draft)) {
        Q_EMIT ruleRequested(value->rule);
    } else {
        Q_EMIT placeRequested(pageOf(std::get<StepPage>(draft)), placeOf(step));
    }
}

void Page::answerStep(const StepGroup& group, const StepAnswer& answer)
{
    const QString notice = answerNotice(group, answer);  // the row shows another step once it is written
    const std::vector<NextStep> steps = group.steps;
    report(answerSteps(m_workspace, m_ledger, steps, answer), notice);
}

void Page::openRecord(const RecordRef& ref)
{
    const Result<AnyRecord> record = m_workspace.record(ref);
    if (record) {
        Q_EMIT formRequested(record.value());
    } else {
        Q_EMIT messageRaised(format::error(record.error()));
    }
}

void Page::report(const Result<void>& written, const QString& notice)
{
    if (written) {
        Q_EMIT noticeRaised(notice);
    } else {
        Q_EMIT messageRaised(format::error(written.error()));
    }
}

void orderTabsBehind(QWidget* before, const QList<QWidget*>& widgets)
{
    for (QWidget* next : widgets) {
        // Lists of combo boxes and dialogs are children, too, in windows of their own.
        if (next->focusPolicy() != Qt::NoFocus && next->window() == before->window()) {
            QWidget::setTabOrder(before, next);
            before = next;
        }
    }
}

QScrollArea* makePageScroll(const QString& name, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

}  // namespace credence
