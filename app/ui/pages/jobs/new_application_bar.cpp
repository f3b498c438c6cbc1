// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/new_application_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "domain/job_search/employers.h"
#include "domain/job_search/posting.h"
#include "services/look_up.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "words/format.h"
#include "words/format_jobs.h"
#include "words/joined.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QLineEdit* makeField(const QString& name, const QString& words, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    return field;
}

void setCompletions(QLineEdit& field, const QStringList& words)
{
    auto* completer = new QCompleter(words, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
}

}  // namespace

NewApplicationBar::NewApplicationBar(const Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_employer(makeField(u"newEmployer"_s, tr("Employer"), this)),
      m_role(makeField(u"newRole"_s, tr("Role, such as outpatient coder"), this)),
      m_kind(new QComboBox(this)),
      m_sent(new QCheckBox(tr("&sent today"), this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_fields(new QHBoxLayout),
      m_acts(new QHBoxLayout),
      m_note(makeLabel({}, this, u"newNote"_s)),
      m_pasted(makeSecondaryLabel({}, this, u"pastedNote"_s))
{
    setObjectName(u"newApplicationBar"_s);
    m_kind->setObjectName(u"newKind"_s);
    m_kind->setAccessibleName(tr("Request for"));
    for (const auto& choice : EnumNames<RequestKind>::kWords) {
        m_kind->addItem(format::recordText(choice.words), static_cast<int>(choice.value));
    }
    m_sent->setObjectName(u"newSent"_s);
    auto* lines = makeFlush<QVBoxLayout>(this, space::kGrid);
    m_rows->setSpacing(2 * space::kGrid);
    m_fields->setSpacing(2 * space::kGrid);
    m_fields->addWidget(m_employer, 3);
    m_fields->addWidget(m_role, 3);
    m_fields->addWidget(m_kind);
    m_fields->addWidget(m_sent);
    auto* paste = makeActButton(u"pastePosting"_s, tr("Paste a mail or p&osting"), this);
    paste->setToolTip(plainToolTip(tr("Fills the fields with what a posting or a mail in the clipboard says")));
    auto* save = makeActButton(u"addNewApplication"_s, tr("&Add"), this);
    auto* cancel = makeActButton(u"cancelNewApplication"_s, tr("Cancel"), this);
    m_acts->setSpacing(2 * space::kGrid);
    m_acts->addStretch();
    m_acts->addWidget(paste);
    m_acts->addWidget(save);
    m_acts->addWidget(cancel);
    m_rows->addLayout(m_fields, 1);
    m_rows->addLayout(m_acts);
    lines->addLayout(m_rows);
    lines->addWidget(m_note);
    lines->addWidget(m_pasted);
    m_note->hide();
    m_pasted->hide();
    connect(paste, &QPushButton::clicked, this, &NewApplicationBar::paste);
    connect(save, &QPushButton::clicked, this, &NewApplicationBar::add);
    connect(cancel, &QPushButton::clicked, this, &NewApplicationBar::closed);
    connect(m_employer, &QLineEdit::returnPressed, this, &NewApplicationBar::add);
    connect(m_role, &QLineEdit::returnPressed, this, &NewApplicationBar::add);
    connect(m_employer, &QLineEdit::textChanged, this, &NewApplicationBar::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewApplicationBar::check);
}

void NewApplicationBar::fit(int room)
{
    const int needed = m_fields->sizeHint().width() + m_rows->spacing() + m_acts->minimumSize().width();
    m_rows->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NewApplicationBar::begin()
{
    QStringList names;
    for (const Employer& employer : recordsOf<Employer>(m_workspace)) {
        names << employer.name;
    }
    LookUp lookUp(&m_workspace);
    if (const Result<void> read = lookUp.read(); !read) {
        m_workspace.tellFailure(read.error());
    }
    for (const ShownReference& entry : lookUp.entries()) {
        if (entry.kind == ReferenceKind::Employer && !names.contains(entry.title, Qt::CaseInsensitive)) {
            names << entry.title;
        }
    }
    setCompletions(*m_employer, names);
    setCompletions(*m_role, m_workspace.valueOrTell(m_workspace.usedTexts(RecordKind::Application, u"role"_s)));
    m_employer->clear();
    m_role->clear();
    m_kind->setCurrentIndex(0);
    m_sent->setChecked(false);
    m_read = {.employer = {}};
    m_pasted->hide();
    show();
    m_employer->setFocus(Qt::OtherFocusReason);
}

Application NewApplicationBar::draft() const
{
    Application wanted = m_read;
    wanted.role = m_role->text().trimmed();
    wanted.kind = static_cast<RequestKind>(m_kind->currentData().toInt());
    return m_sent->isChecked() ? movedTo(wanted, ApplicationStage::Applied, m_workspace.today()) : wanted;
}

void NewApplicationBar::add()
{
    const Result<RecordRef> added = JobDesk(m_workspace, m_ledger).apply(m_employer->text(), draft());
    if (added) {
        Q_EMIT this->added(added.value());
    } else if (m_employer->text().trimmed().isEmpty()) {
        m_note->setText(tr("✗ The employer is missing"));
        Announcer::say(*this, m_note->text());
        m_note->show();
        m_employer->setFocus();
    } else {
        Q_EMIT failed(added.error());
    }
}

void NewApplicationBar::paste()
{
    const QStringList known = qobject_cast<QStringListModel*>(m_employer->completer()->model())->stringList();
    const PostingReading read = readPosting(QGuiApplication::clipboard()->text(), known);
    m_read = read.application;
    m_employer->setText(read.employer);
    m_role->setText(read.application.role);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(read.application.kind)));
    m_sent->setChecked(read.isConfirmation);
    const QString also = format::joined(
        {format::pay(read.application),
         read.application.workPlace ? format::amidSentence(format::wordsOf(*read.application.workPlace)) : QString(),
         read.application.posting});
    const bool isEmpty = read == PostingReading{};
    m_pasted->setText(isEmpty ? tr("Nothing of an application was found in the clipboard.")
                      : also.isEmpty()
                          ? tr("Look it over: nothing is saved before you add it.")
                          : tr("Also read: %1. Look it over: nothing is saved before you add it.").arg(also));
    m_pasted->show();
    m_employer->setFocus(Qt::OtherFocusReason);
}

/// While the name is typed.
void NewApplicationBar::check()
{
    const Result<SeenSearch> seen = jobSearchToday(m_workspace);
    if (!seen) {
        Q_EMIT failed(seen.error());
        return;
    }
    QStringList notes;
    const QString name = m_employer->text();
    for (const Employer* employer : employersLike(seen.value().facts().of<Employer>(), name)) {
        if (employer->leftOut) {
            notes << (employer->leftOutBecause.isEmpty()
                          ? tr("! You leave %1 out").arg(employer->name)
                          : tr("! You leave %1 out: %2").arg(employer->name, employer->leftOutBecause));
        }
    }
    const auto earlier = earlierApplications(seen.value().facts(), name, draft().kind);
    if (!earlier.empty()) {
        const std::optional<QDate> sent = sentOn(*earlier.front());
        const QString employer = format::employerName(seen.value().facts(), *earlier.front());
        notes << (sent ? tr("! Already applied: %1, %2").arg(employer, format::date(*sent))
                       : tr("! Already applied: %1").arg(employer));
    }
    m_note->setText(notes.join(u" · "_s));
    m_note->setVisible(!notes.isEmpty());
}

void NewApplicationBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace credence
