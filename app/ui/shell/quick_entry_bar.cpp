// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_entry_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "services/entry_contexts.h"
#include "words/format.h"
#include "ui/shell/quick_hint.h"
#include "ui/shell/quick_line_edit.h"
#include "ui/shell/quick_line_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

using namespace Qt::StringLiterals;

namespace credence {

QuickEntryBar::QuickEntryBar(Workspace& workspace, Ledger& ledger, QWidget* floor, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_edit(new QuickLineEdit(workspace, this)),
      m_record(new QPushButton(tr("Record"), this)),
      m_hint(new QuickHint(floor))
{
    buildRow();
    connect(m_edit, &QLineEdit::textEdited, this, &QuickEntryBar::showReading);
    connect(m_edit, &QuickLineEdit::recalled, this, &QuickEntryBar::showReading);
    connect(m_edit, &QuickLineEdit::focusChanged, this, &QuickEntryBar::showReading);
    connect(m_edit, &QLineEdit::returnPressed, this, &QuickEntryBar::save);
    connect(m_edit, &QuickLineEdit::clearWanted, this, &QuickEntryBar::clear);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_context.reset(); });
}

void QuickEntryBar::buildRow()
{
    setObjectName(u"quickEntryBar"_s);
    m_edit->setObjectName(u"quickLine"_s);
    m_edit->setAccessibleName(tr("Quick entry"));
    m_edit->setAccessibleDescription(tr("One line becomes an entry: amount, subject, day, and the rest as its title."));
    m_edit->setPlaceholderText(m_workspace.isReadOnly() ? tr("This file was opened for reading only")
                                                        : tr("2h ICD-10-CM yesterday — guidelines ch. 9   (Ctrl+L)"));
    m_edit->setEnabled(!m_workspace.isReadOnly());
    m_record->setEnabled(!m_workspace.isReadOnly());
    m_record->setObjectName(u"recordButton"_s);
    m_record->setIcon(themedIcon(u"add"_s));
    m_record->setToolTip(tr("Add a record with its form (Ctrl+N)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(5 * space::kGrid, 2 * space::kGrid, 5 * space::kGrid, 2 * space::kGrid);
    layout->setSpacing(2 * space::kGrid);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_record);
}

void QuickEntryBar::focusLine()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QuickEntryBar::setText(const QString& text)
{
    m_edit->setText(text);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setCursorPosition(static_cast<int>(text.size()));
    showReading();
}

void QuickEntryBar::setRecordMenu(QMenu* menu)
{
    m_record->setMenu(menu);
}

void QuickEntryBar::openRecordMenu()
{
    m_record->showMenu();
}

QuickEntryBar::Reading QuickEntryBar::read(const QString& text)
{
    if (!m_context) {
        m_context = quickLineContext(m_workspace);
    }
    QuickLine line = parseQuickLine(text, *m_context);
    std::vector<Problem> problems = line.problems;
    if (line.draft && !hasError(problems)) {
        problems = m_ledger.validate(*line.draft);
    }
    return {.line = std::move(line), .problems = std::move(problems)};
}

void QuickEntryBar::showReading()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_edit->hasFocus()) {
        m_hint->hide();
        return;
    }
    const Reading reading = read(text);
    const RecordKind kind = reading.line.draft ? kindOf(*reading.line.draft) : RecordKind::StudySession;
    const QStringList chips = quickLineChips(reading.line, *m_context, m_workspace.rules());
    using Mood = QuickHint::Mood;
    const Mood mood = !reading.ready()           ? Mood::Asking
                      : reading.problems.empty() ? Mood::Ready
                      : text == m_confirmed      ? Mood::Confirming
                                                 : Mood::Doubtful;
    m_hint->showFor(chips, problemWords(kind, reading.problems), mood);
    m_hint->placeBelow(m_edit);
}

void QuickEntryBar::save()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    const Reading reading = read(text);
    if (!reading.ready()) {
        showReading();
        return;
    }
    if (!reading.problems.empty() && text != m_confirmed) {
        m_confirmed = text;
        showReading();
        return;
    }
    const Result<RecordRef> added = m_ledger.add(*reading.line.draft);
    if (!added) {
        Q_EMIT failed(format::error(added.error()));
        return;
    }
    m_edit->remember(text);
    clear();
    Q_EMIT saved(added.value());
}

void QuickEntryBar::clear()
{
    m_edit->startAnew();
    m_confirmed.clear();
    m_hint->hide();
}

void QuickEntryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Tone::Card, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Tone::Border, palette()));
}

void QuickEntryBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_hint->isVisible()) {
        m_hint->placeBelow(m_edit);
    }
}

}  // namespace credence
