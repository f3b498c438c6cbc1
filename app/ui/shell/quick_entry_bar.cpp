// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_entry_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "services/entry_contexts.h"
#include "words/format.h"
#include "ui/shell/quick_hint.h"
#include "ui/shell/quick_line_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString fieldWords(RecordKind kind, const FieldSpec& spec, const FieldValue& value, const QuickLineContext& context,
                   const RuleBook& rules)
{
    if (const auto* id = std::get_if<qint64>(&value)) {
        const auto place = std::ranges::find(context.places, PlacementId(*id), &QuickLineContext::Place::id);
        return place == context.places.end() ? QString() : place->name;
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? format::fieldLabel(kind, spec.name) : QString();
    }
    if (const auto* day = std::get_if<QDate>(&value)) {
        // With its year where that is not the present one: an entry years off must not look like one of this week.
        return day->year() == context.today.year() ? format::dateShort(*day) : format::date(*day);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        if (spec.meaning == FieldMeaning::SubjectCode) {
            return format::subjectName(rules, *text);
        }
        return spec.type == FieldType::Choice ? format::choiceLabel(kind, spec.name, *text) : *text;
    }
    return format::fieldValue(spec, value);
}

/// Kind first, then each value that would be saved.
QStringList draftWords(const AnyRecord& draft, const QuickLineContext& context, const RuleBook& rules)
{
    const RecordKind kind = kindOf(draft);
    const AnyRecord blank = blankRecord(kind);
    QStringList words{format::kindName(kind)};
    const auto specs = fieldSpecs(kind);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldValue value = fieldValue(draft, i);
        const bool said = specs[i].need == FieldNeed::Required || value != fieldValue(blank, i);
        // What is still to be typed is a problem below, and no chip such as "0 min".
        const QString text =
            said && !isUnset(specs[i], value) ? fieldWords(kind, specs[i], value, context, rules) : QString();
        if (!text.isEmpty()) {
            words << text;
        }
    }
    words.removeDuplicates();
    return words;
}

/// One sentence per problem.
QStringList problemWords(RecordKind kind, const std::vector<Problem>& problems)
{
    QStringList words;
    for (const Problem& problem : problems) {
        words << format::problem(kind, problem);
    }
    words.removeDuplicates();
    return words;
}

}  // namespace

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
    const std::optional<AnyRecord>& draft = reading.line.draft;
    const RecordKind kind = draft ? kindOf(*draft) : RecordKind::StudySession;
    const QStringList chips = draft ? draftWords(*draft, *m_context, m_workspace.rules()) : QStringList();
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
