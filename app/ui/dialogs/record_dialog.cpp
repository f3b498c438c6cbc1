// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_dialog.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
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
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/flush_layout.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Rows of many columns want more room, or the first of them gets none.
int charactersFor(RecordKind kind)
{
    constexpr int kUsual = 84;
    constexpr int kWithRows = 112;
    constexpr std::size_t kFewColumns = 3;
    const auto isWide = [](const FieldSpec& spec) { return spec.rows && spec.rows->fields.size() > kFewColumns; };
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
      m_discardBar(makeDiscardBar())
{
    const QString kind = format::kindName(m_kind);
    setWindowTitle(m_isReadOnly ? tr("%1 (reading only)").arg(kind)
                   : isNew()    ? tr("New %1").arg(kind)
                                : tr("Edit %1").arg(kind));
    m_form->setEnabled(!m_isReadOnly);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_failure->setObjectName(u"failure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_failure);
    column->addWidget(m_discardBar);
    column->addWidget(makeButtons());
    resize(0, 0);
    grow();
    m_form->installEventFilter(this);
    setAcceptDrops(true);
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
    row->addWidget(new QLabel(tr("Discard what you typed?"), bar), 1);
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
    m_form->showMissing();
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return false;
    }
    const Result<void> saved = m_ledger.save(m_form->record());
    if (!saved) {
        showFailure(saved.error());
    }
    return saved.ok();
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
    const Result<void> removed = m_ledger.remove(std::span(&m_ref, 1));
    if (removed) {
        accept();
    } else {
        showFailure(removed.error());
    }
}

void RecordDialog::showFailure(const Error& error)
{
    m_failure->setText(format::error(error));
    m_failure->show();
}

void RecordDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_isReadOnly && !isNew() && mayHoldFiles(*event->mimeData())) {
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
    if (!m_form->isChanged()) {
        QDialog::reject();
        return;
    }
    // A second Esc backs out of the question, not of the form.
    const bool ask = !m_discardBar->isVisible();
    m_discardBar->setVisible(ask);
    if (ask) {
        m_discardBar->findChild<QPushButton*>(u"keep"_s)->setFocus();
    } else {
        m_form->focusFirstEmpty();
    }
}

}  // namespace credence
