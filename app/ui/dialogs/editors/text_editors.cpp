// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/text_editors.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCompleter>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWidgetAction>

#include "domain/records/validate.h"
#include "domain/rules/subject_code.h"
#include "domain/text/parse_values.h"
#include "words/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_calendar.h"
#include "ui/widgets/labels.h"

namespace credence {

namespace {

/// An example of what can be typed; empty where any words will do.
QString exampleFor(const FieldSpec& spec)
{
    switch (spec.type) {
        case FieldType::Duration:
            return LineEditor::tr("1:30, 90m or %1h").arg(format::decimal(1.5, 1));
        case FieldType::TimeOfDay:
            return LineEditor::tr("19:30 or 7pm");
        case FieldType::Ceus:
            return format::ceus({125});
        case FieldType::Money:
            return LineEditor::tr("$425");
        case FieldType::Date:
            return spec.lean == DayLean::Past
                       ? LineEditor::tr("%1 or yesterday").arg(format::dayAndMonthInDigits({2026, 11, 20}))
                       : LineEditor::tr("2027-03-31 or %1").arg(format::dayAndMonthInDigits({2027, 3, 31}));
        default:
            return {};
    }
}

}  // namespace

LineEditor::LineEditor(const FieldSpec& spec, QDate today, const QStringList& completions, QWidget* parent)
    : FieldEditor(spec, parent), m_line(new QLineEdit(this)), m_today(today)
{
    m_line->setPlaceholderText(exampleFor(spec));
    layout()->addWidget(m_line);
    setInner(m_line);
    if (!completions.isEmpty()) {
        auto* completer = new QCompleter(completions, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
        m_line->installEventFilter(this);
    }
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDown =
        watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (!isDown || !m_line->completer() || m_line->completer()->popup()->isVisible()) {
        return FieldEditor::eventFilter(watched, event);
    }
    // All that can stand here, not only what fits what was typed: it is there to be seen.
    m_line->completer()->setCompletionPrefix({});
    m_line->completer()->complete();
    return true;
}

Result<FieldValue> LineEditor::value() const
{
    const QString text = m_line->text().trimmed();
    // A cleared text field is an empty text; a cleared amount or day is an absent one.
    if (text.isEmpty()) {
        return spec().type == FieldType::Text ? FieldValue(text) : FieldValue();
    }
    return parseField(spec(), text, m_today);
}

void LineEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(isUnset(spec(), value) ? QString() : fieldToText(value));
    m_line->setCursorPosition(0);
}

DateEditor::DateEditor(const FieldSpec& spec, QDate today, QWidget* parent)
    : LineEditor(spec, today, {}, parent),
      m_read(makeSecondaryLabel({}, this, spec.name + QStringLiteral("_read"))),
      m_pick(new QPushButton(tr("Calendar…"), this)),
      m_today(today)
{
    // The day as it was read stands beside it and must not cut it off.
    line()->setMinimumWidth(line()->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 6 * space::kGrid);
    m_read->setWordWrap(false);
    m_read->hide();
    layout()->addWidget(m_read);
    m_pick->setObjectName(spec.name + QStringLiteral("_calendar"));
    m_pick->setAutoDefault(false);
    m_pick->setFocusPolicy(Qt::ClickFocus);  // typing is quicker by keyboard; the line says how
    layout()->addWidget(m_pick);
    connect(m_pick, &QPushButton::clicked, this, [this] { pickFromCalendar(m_pick); });
    connect(line(), &QLineEdit::textChanged, this, &DateEditor::showRead);
}

void DateEditor::setLabel(const QString& label)
{
    LineEditor::setLabel(label);
    m_pick->setAccessibleName(tr("%1: pick a day from the calendar", "field").arg(label));
}

void DateEditor::setValue(const FieldValue& value)
{
    LineEditor::setValue(value);
    showRead();
}

/// The day as it was understood: "12/15" is in one year and not in the other.
void DateEditor::showRead()
{
    const Result<FieldValue> read = value();
    const QDate* day = read ? std::get_if<QDate>(&read.value()) : nullptr;
    const bool isDescribed = line()->accessibleDescription() == m_read->text();  // else by what is wrong with it
    m_read->setText(day ? format::date(*day) : QString());
    m_read->setVisible(day != nullptr);
    if (day || isDescribed) {
        line()->setAccessibleDescription(m_read->text());
    }
}

void DateEditor::pickFromCalendar(QWidget* button)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    makeCalm(*calendar);
    const Result<FieldValue> present = value();
    const QDate* day = present ? std::get_if<QDate>(&present.value()) : nullptr;
    calendar->setSelectedDate(day ? *day : m_today);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate picked) {
        line()->setText(picked.toString(Qt::ISODate));
        menu->close();
    });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

SubjectEditor::SubjectEditor(const FieldSpec& spec, std::shared_ptr<const RuleBook> rules,
                             const QStringList& completions, QWidget* parent)
    : LineEditor(spec, {}, completions, parent), m_rules(std::move(rules))
{}

Result<FieldValue> SubjectEditor::value() const
{
    return FieldValue(subjectCode(*m_rules, line()->text()));
}

void SubjectEditor::setValue(const FieldValue& value)
{
    const QString* code = std::get_if<QString>(&value);
    LineEditor::setValue(code ? FieldValue(format::subjectName(*m_rules, *code)) : FieldValue());
}

NoteEditor::NoteEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(QFontMetrics(font()).lineSpacing() * 4);
    layout()->addWidget(m_text);
    setInner(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Result<FieldValue> NoteEditor::value() const
{
    return FieldValue(m_text->toPlainText());
}

void NoteEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(m_text);
    const QString* text = std::get_if<QString>(&value);
    m_text->setPlainText(text ? *text : QString());
}

}  // namespace credence
