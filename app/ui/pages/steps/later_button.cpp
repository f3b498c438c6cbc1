// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steps/later_button.h"

#include <QKeyEvent>
#include <QMenu>

#include "words/plain_tooltip.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kDaysOfWeek = 7;

StepAnswer later(QDate until)
{
    return {.fate = StepFate::Snoozed, .until = until};
}

}  // namespace

LaterButton::LaterButton(QWidget* parent) : QPushButton(parent), m_answers(new QMenu(this))
{
    setObjectName(u"laterButton"_s);
    setText(u"⋯"_s);
    setFixedWidth(qMax(space::kTarget, fontMetrics().height() * 2));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QPushButton::clicked, this, &LaterButton::open);
    addAnswer(u"tomorrow"_s, tr("&Tomorrow"), [](QDate asOf) { return later(asOf.addDays(1)); });
    addAnswer(u"inAWeek"_s, tr("In a &week"), [](QDate asOf) { return later(asOf.addDays(kDaysOfWeek)); });
    addAnswer(u"inAMonth"_s, tr("In a &month"), [](QDate asOf) { return later(asOf.addMonths(1)); });
    QAction* day = m_answers->addAction(tr("&Until a day…"));
    day->setObjectName(u"untilADay"_s);
    connect(day, &QAction::triggered, this, &LaterButton::dayWanted);
    m_answers->addSeparator();
    addAnswer(u"done"_s, tr("&Done"), [](QDate) { return StepAnswer{.fate = StepFate::Done}; });
    addAnswer(u"notForMe"_s, tr("&Not for me"), [](QDate) { return StepAnswer{.fate = StepFate::Retired}; });
}

void LaterButton::addAnswer(const QString& name, const QString& words, StepAnswer (*answer)(QDate))
{
    QAction* action = m_answers->addAction(words);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, answer] { Q_EMIT chosen(answer(m_asOf)); });
}

void LaterButton::setFor(const QString& title, QDate asOf, bool isReadOnly)
{
    m_asOf = asOf;
    setEnabled(!isReadOnly);
    const QString words = isReadOnly ? tr("This file was opened for reading only: no answer can be kept.")
                                     : tr("Later, done, or not for you (L): the step leaves the list");
    setToolTip(plainToolTip(words));
    setAccessibleName(tr("Later or done: %1", "step").arg(title));
    setAccessibleDescription(words);
}

void LaterButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            open();
            break;
        default:
            QPushButton::keyPressEvent(event);
    }
}

void LaterButton::open()
{
    // Its right edge under the button's: the button stands at the right of the window.
    m_answers->popup(mapToGlobal(QPoint(width() - m_answers->sizeHint().width(), height())));
    m_answers->setActiveAction(m_answers->actions().constFirst());
}

}  // namespace credence
