// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/timer_dialogs.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/text/parse_moment.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/labels.h"
#include "words/format.h"
#include "words/format_timer.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kCharactersWide = 46;

QLineEdit* makeEdit(const QString& name, const QString& label, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * kCharactersWide);
    return edit;
}

QLabel* makeFailure(QWidget* parent)
{
    QLabel* failure = makeLabel({}, parent, u"failure"_s);
    failure->hide();
    return failure;
}

void showFailure(QLabel& failure, const QString& text)
{
    failure.setText(text);
    failure.show();
    Announcer::say(failure, text);
}

QString timeHint()
{
    return QCoreApplication::translate("TimerDialogs",
                                       "Such as 9:05 (the last such time), 15m (so long ago) or yesterday 21:30.");
}

QString noTime()
{
    return QCoreApplication::translate("TimerDialogs", "That is no time.") + u' ' + timeHint();
}

QPushButton* addButton(QDialogButtonBox& buttons, const QString& name, const QString& words,
                       QDialogButtonBox::ButtonRole role)
{
    QPushButton* button = buttons.addButton(words, role);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

MomentEntry::MomentEntry(QLineEdit& edit, const Workspace& workspace, const QDateTime& moment)
    : m_edit(edit), m_workspace(workspace), m_proposed(moment), m_text(format::dateTime(moment, workspace.today()))
{
    m_edit.setText(m_text);
    m_edit.setAccessibleDescription(timeHint());
}

Result<QDateTime> MomentEntry::moment() const
{
    return m_edit.text() == m_text ? Result<QDateTime>(m_proposed)
                                   : parseMoment(m_edit.text(), m_workspace.momentUtc().toLocalTime());
}

TimerChangeDialog::TimerChangeDialog(const Workspace& workspace, TimerDesk& desk, const SeenTimer& seen,
                                     QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_line(makeEdit(u"timerLine"_s, tr("What it is for"), this)),
      m_start(makeEdit(u"timerStart"_s, tr("When it began"), this)),
      m_moment(*m_start, workspace, seen.timer.startedAt),
      m_failure(makeFailure(this))
{
    setObjectName(u"timerChangeDialog"_s);
    setWindowTitle(tr("Change the Timer"));
    m_line->setText(seen.timer.line);
    m_line->setAccessibleDescription(tr("As on the quick line, without day and length. Empty: as last time."));
    auto* form = new QFormLayout;
    form->addRow(tr("&What for"), m_line);
    form->addRow(QString(), makeSecondaryLabel(m_line->accessibleDescription(), this));
    form->addRow(tr("&Began"), m_start);
    form->addRow(QString(), makeSecondaryLabel(timeHint(), this));
    auto* buttons = new QDialogButtonBox(this);
    addButton(*buttons, u"cancel"_s, tr("&Cancel"), QDialogButtonBox::RejectRole);
    addButton(*buttons, u"save"_s, tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimerChangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TimerChangeDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_failure);
    column->addWidget(buttons);
}

void TimerChangeDialog::accept()
{
    const Result<QDateTime> start = m_moment.moment();
    if (!start) {
        showFailure(*m_failure, noTime());
        m_start->setFocus();
        return;
    }
    Result<RunningTimer> done = m_desk.moveStart(start.value());
    if (done) {
        done = m_desk.describe(m_line->text());
    }
    if (done) {
        QDialog::accept();
    } else {
        showFailure(*m_failure, format::error(done.error()));
    }
}

TimerEndDialog::TimerEndDialog(const Workspace& workspace, TimerDesk& desk, const SeenTimer& seen, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_seen(seen),
      m_end(makeEdit(u"timerEnd"_s, tr("When it ended"), this)),
      m_moment(*m_end, workspace, desk.likelyEnd(seen)),
      m_failure(makeFailure(this))
{
    setObjectName(u"timerEndDialog"_s);
    setWindowTitle(tr("End the Timer"));
    const QString words =
        seen.question ? format::timerQuestion(seen, workspace.today()) : format::timerState(seen, workspace.today());
    auto* form = new QFormLayout;
    form->addRow(tr("It &ended"), m_end);
    form->addRow(QString(), makeSecondaryLabel(timeHint(), this));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* discardIt = addButton(*buttons, u"discard"_s, tr("&Discard It"), QDialogButtonBox::DestructiveRole);
    QPushButton* keepIt = addButton(*buttons, u"keep"_s, seen.question ? tr("It Is Right: &Keep It") : tr("&Cancel"),
                                    QDialogButtonBox::RejectRole);
    addButton(*buttons, u"record"_s, tr("&Record up to Then…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimerEndDialog::accept);
    connect(keepIt, &QPushButton::clicked, this, &TimerEndDialog::keep);
    connect(discardIt, &QPushButton::clicked, this, &TimerEndDialog::discard);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLabel(words, this, u"timerQuestion"_s));
    column->addLayout(form);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    setAccessibleDescription(words);
    m_end->setFocus();
}

void TimerEndDialog::fail(const Error& error)
{
    showFailure(*m_failure, format::error(error));
}

void TimerEndDialog::accept()
{
    const Result<QDateTime> end = m_moment.moment();
    const Result<MeasuredEntry> measured = end ? m_desk.measured({}, end.value()) : Result<MeasuredEntry>(end.error());
    if (!end) {
        showFailure(*m_failure, noTime());
        m_end->setFocus();
    } else if (!measured) {
        fail(measured.error());
    } else {
        QDialog::accept();
        Q_EMIT ended(end.value());
    }
}

void TimerEndDialog::keep()
{
    if (!m_seen.question) {
        reject();
        return;
    }
    if (const Result<RunningTimer> done = m_desk.keep(); !done) {
        fail(done.error());
        return;
    }
    Q_EMIT kept();
    QDialog::accept();
}

void TimerEndDialog::discard()
{
    const QString what = format::timerState(m_seen, m_workspace.today());
    if (const Result<RunningTimer> done = m_desk.discard(); !done) {
        fail(done.error());
        return;
    }
    Q_EMIT discarded(what);
    QDialog::accept();
}

}  // namespace credence
