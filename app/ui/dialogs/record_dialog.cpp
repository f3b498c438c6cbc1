// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_dialog.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "services/entry_contexts.h"
#include "words/format.h"
#include "ui/dialogs/record_form.h"
#include "ui/documents/taken_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Rows of many columns want more room, or the first of them gets none; so do the long names of an exam's domains.
int charactersFor(RecordKind kind)
{
    constexpr int kUsual = 84;
    constexpr int kWithRows = 112;
    constexpr std::size_t kFewColumns = 3;
    const auto isWide = [](const FieldSpec& spec) {
        return spec.rows && (spec.rows->fields.size() > kFewColumns ||
                             spec.rows->fields.front().meaning == FieldMeaning::ExamDomainCode);
    };
    return std::ranges::any_of(fieldSpecs(kind), isWide) ? kWithRows : kUsual;
}

/// At the end of `row`. Enter presses none of these: it saves.
QPushButton* addButton(QHBoxLayout* row, const QString& name, const QString& words)
{
    auto* button = new QPushButton(words, row->parentWidget());
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QString discardQuestion()
{
    return RecordDialog::tr("Discard what you typed?");
}

/// "Title, Due on": the fields in which they differ.
QString differences(const AnyRecord& one, const AnyRecord& other)
{
    QStringList labels;
    for (const QString& name : differingFields(one, other)) {
        labels << format::fieldLabel(kindOf(one), name);
    }
    return labels.join(u", "_s);
}

}  // namespace

RecordDialog::RecordDialog(Workspace& workspace, Ledger& ledger, const AnyRecord& record, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_kind(kindOf(record)),
      m_ref(refOf(record)),
      m_isReadOnly(workspace.isReadOnly()),
      m_form(new RecordForm(workspace, ledger, begunEntry(record, workspace), this)),
      m_failure(new QLabel(this)),
      m_papersBar(makePapersBar()),
      m_discardBar(makeDiscardBar()),
      m_outsideBar(makeOutsideBar())
{
    if (!isNew()) {
        const Result<AnyRecord> stored = workspace.record(m_ref);
        m_found = stored ? std::optional(stored.value()) : std::nullopt;
    }
    const QString kind = format::kindName(m_kind);
    setWindowTitle(m_isReadOnly ? tr("%1 (reading only)").arg(kind)
                   : isNew()    ? tr("New %1").arg(kind)
                                : tr("Edit %1").arg(kind));
    m_form->setEnabled(!m_isReadOnly);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_failure->setObjectName(u"failure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_papersBar);
    column->addWidget(m_failure);
    column->addWidget(m_outsideBar);
    column->addWidget(m_discardBar);
    column->addWidget(makeButtons());
    resize(0, 0);
    grow();
    m_form->installEventFilter(this);
    setAcceptDrops(true);
    connect(&workspace, &Workspace::changed, this, &RecordDialog::follow);
    m_form->focusFirstEmpty();
}

/// As high as the form, as far as the screen has room: rows of an exam come with its credential. What the user made
/// smaller stays so until the form needs more.
void RecordDialog::grow()
{
    const int needed = m_form->sizeHint().height();
    if (needed <= m_grownFor) {
        return;
    }
    m_grownFor = needed;
    const QSize wanted(fontMetrics().averageCharWidth() * charactersFor(m_kind), needed + space::kRowHeight * 4);
    resize(size().expandedTo(wanted.boundedTo(roomFor(*this))));
}

bool RecordDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest) {
        grow();
    }
    return QDialog::eventFilter(watched, event);
}

QWidget* RecordDialog::makeDiscardBar()
{
    auto* bar = new QWidget(this);
    auto* row = makeFlush<QHBoxLayout>(bar);
    row->addWidget(new QLabel(discardQuestion(), bar), 1);
    QPushButton* discard = addButton(row, u"discard"_s, tr("D&iscard"));
    QPushButton* keep = addButton(row, u"keep"_s, tr("&Keep editing"));
    bar->hide();
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_discardBar->hide();
        m_form->focusFirstEmpty();
    });
    return bar;
}

QWidget* RecordDialog::makePapersBar()
{
    auto* bar = new QWidget(this);
    auto* row = makeFlush<QHBoxLayout>(bar);
    row->addWidget(makeSecondaryLabel({}, bar, u"papersToKeep"_s), 1);
    QPushButton* leaveOut = addButton(row, u"leaveOutPapers"_s, tr("Leave o&ut"));
    bar->hide();
    connect(leaveOut, &QPushButton::clicked, this, [this] {
        setPapers({});
        m_form->focusFirstEmpty();
    });
    return bar;
}

void RecordDialog::keepWithIt(const AttachRequest& request)
{
    std::vector<AttachRequest> papers = m_papers;
    papers.push_back(request);
    setPapers(std::move(papers));
}

void RecordDialog::setPapers(std::vector<AttachRequest> papers)
{
    m_papers = std::move(papers);
    QStringList names;
    for (const AttachRequest& request : m_papers) {
        for (const DocumentFile& file : request.files) {
            names << file.name;
        }
    }
    auto* words = m_papersBar->findChild<QLabel*>(u"papersToKeep"_s);
    words->setText(tr("Kept with it once it is saved: %1", "names of files").arg(names.join(u", "_s)));
    m_papersBar->setVisible(!names.isEmpty());
    if (!names.isEmpty()) {
        Announcer::say(*this, words->text());
    }
}

QWidget* RecordDialog::makeOutsideBar()
{
    auto* bar = new QWidget(this);
    auto* row = makeFlush<QHBoxLayout>(bar);
    auto* words = makeLabel({}, bar, u"outside"_s);
    row->addWidget(words, 1);
    QPushButton* take = addButton(row, u"takeOthers"_s, {});
    QPushButton* keep = addButton(row, u"keepMine"_s, {});
    bar->hide();
    connect(take, &QPushButton::clicked, this, &RecordDialog::takeOthers);
    connect(keep, &QPushButton::clicked, this, &RecordDialog::keepMine);
    return bar;
}

void RecordDialog::follow()
{
    if (m_isWriting || !m_found) {
        return;
    }
    const Result<AnyRecord> stored = m_workspace.record(m_ref);
    if (!stored && stored.error().code != Error::Code::NotFound) {
        return;  // whoever needs it to go on says so
    }
    m_now = stored ? std::optional(stored.value()) : std::nullopt;
    if (m_now == m_found) {
        m_outsideBar->hide();
        return;
    }
    const bool isUntouched = m_now && !m_form->isChanged() && m_form->record() == *m_found;
    auto* words = m_outsideBar->findChild<QLabel*>(u"outside"_s);
    auto* take = m_outsideBar->findChild<QPushButton*>(u"takeOthers"_s);
    auto* keep = m_outsideBar->findChild<QPushButton*>(u"keepMine"_s);
    words->setText(!m_now ? tr("This was deleted elsewhere while the form was open.")
                   : isUntouched
                       ? tr("Changed elsewhere, and shown as it is now: %1").arg(differences(*m_found, *m_now))
                       : tr("Changed elsewhere while the form was open: %1").arg(differences(*m_found, *m_now)));
    take->setText(m_now ? tr("Take the other’s (Alt+3)") : tr("Close the form (Alt+3)"));
    take->setShortcut(Qt::ALT | Qt::Key_3);  // setText takes the keys away
    keep->setText(m_now ? tr("Keep mine (Alt+4)") : tr("Keep mine as a new one (Alt+4)"));
    keep->setShortcut(Qt::ALT | Qt::Key_4);
    take->setVisible(!isUntouched);
    keep->setVisible(!isUntouched && !m_isReadOnly);
    m_discardBar->hide();
    m_outsideBar->show();
    Announcer::say(*this, words->text());
    if (isUntouched) {
        m_found = m_now;
        m_form->setRecord(*m_now);
    }
}

bool RecordDialog::asksWhose()
{
    auto* take = m_outsideBar->findChild<QPushButton*>(u"takeOthers"_s);
    const bool asks = take->isVisible();
    if (asks) {
        take->setFocus();
    }
    return asks;
}

void RecordDialog::takeOthers()
{
    if (!m_now) {
        QDialog::reject();
        return;
    }
    m_found = m_now;
    m_form->setRecord(*m_now);
    m_outsideBar->hide();
    m_form->focusFirstEmpty();
}

void RecordDialog::keepMine()
{
    m_found = m_now;
    if (!m_now) {
        m_ref.id = 0;
        m_form->becomeNew();
        findChild<QPushButton*>(u"delete"_s)->hide();
    }
    m_outsideBar->hide();
    m_form->focusFirstEmpty();
}

QWidget* RecordDialog::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* row = makeFlush<QHBoxLayout>(bar);
    if (!isNew() && !m_isReadOnly) {
        connect(addButton(row, u"delete"_s, tr("&Delete")), &QPushButton::clicked, this, &RecordDialog::remove);
    }
    row->addStretch();
    QPushButton* cancel = addButton(row, u"cancel"_s, m_isReadOnly ? tr("&Close") : tr("&Cancel"));
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    if (m_isReadOnly) {
        return bar;
    }
    if (isNew()) {
        QPushButton* again = addButton(row, u"save_and_add"_s, tr("Save and &add another"));
        auto* againKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), this);
        connect(againKeys, &QShortcut::activated, this, &RecordDialog::saveAndAddAnother);
        connect(again, &QPushButton::clicked, this, &RecordDialog::saveAndAddAnother);
    }
    auto* saveButton = new QPushButton(tr("&Save"), bar);
    saveButton->setObjectName(u"save"_s);
    saveButton->setDefault(true);
    connect(saveButton, &QPushButton::clicked, this, [this] {
        if (save()) {
            accept();
        }
    });
    row->addWidget(saveButton);
    return bar;
}

bool RecordDialog::save()
{
    if (asksWhose()) {
        return false;
    }
    m_form->showMissing();
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        Announcer::say(*this, m_form->problems().join(u'\n'));
        return false;
    }
    return write([this] {
        const Result<void> saved = m_firstSave        ? m_firstSave(m_form->record())
                                   : m_papers.empty() ? m_ledger.save(m_form->record(), m_found)
                                                      : saveWithPapers();
        if (saved) {
            m_firstSave = {};
            setPapers({});
        }
        return saved;
    });
}

Result<void> RecordDialog::saveWithPapers()
{
    const Result<RecordRef> added = addWithPapers(m_workspace, m_form->record(), m_papers);
    return added ? Result<void>() : Result<void>(added.error());
}

bool RecordDialog::write(const std::function<Result<void>()>& act)
{
    m_isWriting = true;  // what it does itself is no news
    const Result<void> written = act();
    m_isWriting = false;
    if (!written && written.error().code == Error::Code::Conflict) {
        follow();
        asksWhose();
    } else if (!written) {
        showFailure(written.error());
    }
    return written.ok();
}

void RecordDialog::saveFirstBy(std::function<Result<void>(const AnyRecord&)> save)
{
    m_firstSave = std::move(save);
}

void RecordDialog::saveAndAddAnother()
{
    if (save()) {
        m_form->setRecord(begunEntry(blankRecord(m_kind), m_workspace));
        m_form->focusFirstEmpty();
    }
}

void RecordDialog::remove()
{
    const std::optional<AnyRecord> seen = m_found;
    m_workspace.lookOutside();
    if (m_found == seen && !asksWhose() && write([this] { return m_ledger.remove(std::span(&m_ref, 1)); })) {
        accept();
    }
}

void RecordDialog::showFailure(const Error& error)
{
    m_failure->setText(format::error(error));
    m_failure->show();
    Announcer::say(*this, m_failure->text());
}

void RecordDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isHeard = isSignalConnected(QMetaMethod::fromSignal(&RecordDialog::filesDropped));
    if (!m_isReadOnly && isHeard && mayHoldFiles(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void RecordDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(*event->mimeData());
}

void RecordDialog::focusField(const QString& name)
{
    m_form->focusField(name);
}

void RecordDialog::reject()
{
    if (!m_form->isChanged() && m_papers.empty()) {
        QDialog::reject();
        return;
    }
    // A second Esc backs out of the question, not of the form.
    const bool ask = !m_discardBar->isVisible();
    m_discardBar->setVisible(ask);
    if (ask) {
        m_discardBar->findChild<QPushButton*>(u"keep"_s)->setFocus();
        Announcer::say(*this, discardQuestion());
    } else {
        m_form->focusFirstEmpty();
    }
}

}  // namespace credence
