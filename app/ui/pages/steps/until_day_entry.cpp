// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steps/until_day_entry.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/format.h"
#include "ui/dialogs/editors/field_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonic.h"

using namespace Qt::StringLiterals;

namespace credence {

UntilDayEntry::UntilDayEntry(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_day(makeFieldEditor(RecordKind::StepChoice, fieldSpec(RecordKind::StepChoice, u"until"), workspace, this)),
      m_problem(makeLabel({}, this))
{
    setObjectName(u"untilDay"_s);
    m_problem->setObjectName(u"untilDayProblem"_s);
    auto* label = makeLabel(tr("&Until"), this);
    label->setWordWrap(false);
    label->setBuddy(m_day->focusProxy());
    m_day->setLabel(withoutMnemonic(label->text()));
    auto* set = makeActButton(u"setUntilDay"_s, tr("&Set"), this);
    auto* cancel = makeActButton(u"cancelUntilDay"_s, tr("Cancel"), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * space::kGrid);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(m_day, 1);
    // Beneath, so that the column need not grow for them.
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * space::kGrid);
    acts->addStretch();
    acts->addWidget(set);
    acts->addWidget(cancel);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addLayout(line);
    lines->addWidget(m_problem);
    lines->addLayout(acts);
    connect(set, &QPushButton::clicked, this, &UntilDayEntry::accept);
    connect(cancel, &QPushButton::clicked, this, &UntilDayEntry::cancelled);
    connect(m_day, &FieldEditor::edited, this, [this] { say({}); });
}

void UntilDayEntry::begin()
{
    m_day->setValue({});
    say({});
    show();
    m_day->setFocus();
}

void UntilDayEntry::accept()
{
    const Result<FieldValue> value = m_day->value();
    const QDate* day = value ? std::get_if<QDate>(&value.value()) : nullptr;
    if (!day) {
        say(m_day->advice());
    } else if (*day <= m_workspace.today()) {
        say(tr("Give a day after today."));
    } else {
        Q_EMIT entered(*day);
        return;
    }
    m_day->setFocus();
}

void UntilDayEntry::say(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"! "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
    m_day->focusProxy()->setAccessibleDescription(problem);
    Announcer::say(*this, problem);
}

void UntilDayEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace credence
