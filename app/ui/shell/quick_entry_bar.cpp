// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_entry_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "services/entry_contexts.h"
#include "domain/records/fields.h"
#include "services/job_desk.h"
#include "services/timer_desk.h"
#include "words/format.h"
#include "words/format_quick_line.h"
#include "ui/shell/quick_hint.h"
#include "ui/shell/quick_line_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

ChipRow::Mark markOf(LineSense sense)
{
    switch (sense) {
        case LineSense::Said:
            return ChipRow::Mark::Known;
        case LineSense::Guessed:
            return ChipRow::Mark::Guessed;
        case LineSense::New:
            return ChipRow::Mark::New;
        case LineSense::LeftOver:
            return ChipRow::Mark::LeftOver;
    }
    Q_UNREACHABLE();
}

std::vector<ChipRow::Chip> chipsOf(const QuickLine& line, const QuickLineContext& context, const RuleBook& rules)
{
    std::vector<ChipRow::Chip> chips;
    for (const format::LineChip& chip : format::lineChips(line, context, rules)) {
        chips.push_back({.text = chip.text, .mark = markOf(chip.sense)});
    }
    for (const LineDoubt& doubt : line.doubts) {
        if (!doubt.words.isEmpty()) {
            chips.push_back({.text = doubt.words, .mark = ChipRow::Mark::Doubtful});
        }
    }
    return chips;
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
    connect(m_edit, &QuickLineEdit::answerWanted, this, &QuickEntryBar::answer);
    connect(m_hint, &QuickHint::answered, this, &QuickEntryBar::answer);
    connect(m_hint, &QuickHint::answersLeft, this, [this](bool byKey) {
        if (byKey) {
            m_edit->setFocus(Qt::OtherFocusReason);
        }
        showReading();
    });
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

QString QuickEntryBar::takeWordsForTimer()
{
    QString words = m_edit->text().simplified();
    const QuickLine line = read(words).line;
    const bool saysWhatFor = line.draft && hasHours(kindOf(*line.draft)) && !line.canBeSaved() &&
                             line.senseOf(u"on_date"_s) != LineSense::Said &&
                             isUnset(fieldSpec(kindOf(*line.draft), u"minutes"), fieldValue(*line.draft, u"minutes"));
    if (!saysWhatFor) {
        return {};
    }
    clear();
    return words;
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
    std::vector<Problem> problems = line.problemsBesideDoubts();
    if (line.canBeSaved()) {
        problems = m_ledger.validate(*line.draft);
        // A subject that is near a known one was asked about; what stands here was meant. A new employer comes with the
        // application.
        std::erase_if(problems, [&line](const Problem& problem) {
            return problem.code == ProblemCode::NearKnown ||
                   (problem.field == u"employer"_s && problem.code == ProblemCode::Missing &&
                    !line.newEmployer.isEmpty());
        });
    }
    return {.line = std::move(line), .problems = std::move(problems)};
}

void QuickEntryBar::showReading()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || (!m_edit->hasFocus() && !m_hint->hasFocusInside())) {
        m_hint->hide();
        return;
    }
    const Reading reading = read(text);
    const QuickLine& line = reading.line;
    const RecordKind kind = line.draft ? kindOf(*line.draft) : RecordKind::StudySession;
    using Mood = QuickHint::Mood;
    QuickHint::Shown shown{.chips = chipsOf(line, *m_context, m_workspace.rules()),
                           .problems = problemWords(kind, reading.problems),
                           .mood = !line.doubts.empty()       ? Mood::InDoubt
                                   : !reading.ready()         ? Mood::Asking
                                   : reading.problems.empty() ? Mood::Ready
                                   : text == m_confirmed      ? Mood::Confirming
                                                              : Mood::Doubtful};
    if (!line.doubts.empty()) {
        const LineDoubt& first = line.doubts.front();
        shown.question = format::lineQuestion(first);
        for (const LineAnswer& answer : first.answers) {
            shown.answers << format::lineAnswer(first, answer, *m_context, m_workspace.rules());
        }
    }
    m_hint->showFor(shown);
    m_hint->placeBelow(m_edit);
}

void QuickEntryBar::answer(int number)
{
    const QString text = m_edit->text().trimmed();
    const QuickLine line = read(text).line;
    if (line.doubts.empty() || number >= static_cast<int>(line.doubts.front().answers.size())) {
        return;
    }
    const LineAnswer chosen = line.doubts.front().answers[static_cast<std::size_t>(number)];
    m_edit->setFocus(Qt::OtherFocusReason);
    if (chosen.act == LineAnswer::Act::AddPlace) {
        Placement placement;
        placement.employer = std::get<QString>(chosen.meaning);
        placement.kind = chosen.placeKind.value_or(placement.kind);
        Q_EMIT formRequested(placement);
        return;
    }
    setText(chosen.line);
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
        m_hint->focusAnswers();
        return;
    }
    if (!reading.problems.empty() && text != m_confirmed) {
        m_confirmed = text;
        showReading();
        return;
    }
    const Result<RecordRef> added = JobDesk(m_workspace, m_ledger).add(reading.line);
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
