// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/records/fields.h"
#include "words/format.h"
#include "ui/dialogs/editors/field_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonic.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestBeside = 24;  ///< characters; a longer label stands above its field

}  // namespace

RecordForm::RecordForm(const Workspace& workspace, const Ledger& ledger, const AnyRecord& record, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_record(record),
      m_entered(record),
      m_usedMnemonics(u"sdaick"_s)
{
    // These stay free for the buttons: Save, Delete, Save and add another, Discard, Cancel, Keep editing.
    addGroups();
    setRecord(record);
}

void RecordForm::addGroups()
{
    auto* column = makeFlush<QVBoxLayout>(this);
    // One grid for all groups: their fields begin at one edge.
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(space::kGrid * 2);
    grid->setHorizontalSpacing(space::kGrid * 3);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    addGroup(grid, FieldNeed::Required);
    addGroup(grid, FieldNeed::Optional);
    column->addStretch();
}

void RecordForm::addGroup(QGridLayout* grid, FieldNeed need)
{
    const std::span<const FieldSpec> specs = fieldSpecs(kindOf(m_record));
    bool isEmpty = true;
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        if (specs[i].need != need || isWrittenByPrograms(specs[i])) {
            continue;
        }
        if (isEmpty && need == FieldNeed::Optional) {
            auto* heading = makeSecondaryLabel(tr("If you know it"), this);
            heading->setContentsMargins(0, space::kGap, 0, 0);
            grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        }
        isEmpty = false;
        addField(grid, i);
    }
}

void RecordForm::addField(QGridLayout* grid, int index)
{
    FieldEditor* editor = makeFieldEditor(kindOf(m_record), fieldSpecs(kindOf(m_record))[index], m_workspace, this);
    addCaption(grid, makeCell(editor), *editor);
    m_editors.push_back(editor);
    m_indexes.push_back(index);
    connect(editor, &FieldEditor::edited, this, [this] {
        m_changed = true;
        fillInEditors();
        tellEditors();
        check();
        Q_EMIT edited();
    });
}

void RecordForm::addCaption(QGridLayout* grid, QWidget* cell, FieldEditor& editor)
{
    const QString label = format::fieldLabel(kindOf(m_record), editor.spec().name);
    editor.setLabel(label);
    auto* caption = new QLabel(withMnemonic(label, m_usedMnemonics), this);
    caption->setObjectName(editor.spec().name + u"_label"_s);
    caption->setBuddy(editor.focusProxy());                  // a mnemonic reaches only what itself takes the focus
    caption->setContentsMargins(0, 0, space::kGrid / 2, 0);  // Qt cuts the last letter of some texts with a mnemonic
    int row = grid->rowCount();
    // A long label beside its field would push all fields to the right.
    const bool isLong = caption->sizeHint().width() > kLongestBeside * fontMetrics().averageCharWidth();
    if (isLong) {
        caption->setWordWrap(true);
        grid->addWidget(caption, row++, 0, 1, 2);
    } else {
        // Beside the first line of the field, however tall that is.
        caption->setMinimumHeight(std::min(editor.sizeHint().height(), space::kRowHeight));
        grid->addWidget(caption, row, 0, Qt::AlignTop | Qt::AlignLeft);
    }
    grid->addWidget(cell, row, 1);
}

QWidget* RecordForm::makeCell(FieldEditor* editor)
{
    auto* cell = new QWidget(this);
    auto* column = makeFlush<QVBoxLayout>(cell, space::kGrid / 2);
    column->addWidget(editor);
    auto* problem = new QLabel(cell);
    problem->setObjectName(editor->spec().name + u"_problem"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(problem);
    cell->setFocusProxy(editor);
    m_problemLabels.insert(editor->spec().name, problem);
    return cell;
}

void RecordForm::setRecord(const AnyRecord& record)
{
    m_record = record;
    m_entered = record;
    m_changed = false;
    m_missingShown = false;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->setValue(fieldValue(record, m_indexes[i]));
    }
    tellEditors();
    check();
}

void RecordForm::becomeNew()
{
    setId(m_record, 0);
    m_changed = true;
    tellEditors();
    check();
}

void RecordForm::fillInEditors()
{
    const AnyRecord typed = record();
    AnyRecord filled = typed;
    fillIn(filled, m_entered);
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const FieldValue value = fieldValue(filled, m_indexes[i]);
        if (!(value == fieldValue(typed, m_indexes[i]))) {
            m_editors[i]->setValue(value);
        }
    }
    m_entered = filled;
}

void RecordForm::tellEditors()
{
    const AnyRecord entered = record();
    for (FieldEditor* editor : m_editors) {
        editor->setRecord(entered);
    }
}

AnyRecord RecordForm::record() const
{
    AnyRecord record = m_record;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const Result<FieldValue> value = m_editors[i]->value();
        if (value) {
            setFieldValue(record, m_indexes[i], value.value());
        }
    }
    return record;
}

void RecordForm::check()
{
    for (QLabel* label : std::as_const(m_problemLabels)) {
        label->hide();
    }
    for (const FieldEditor* editor : m_editors) {
        if (m_problems.contains(editor->spec().name)) {
            editor->focusProxy()->setAccessibleDescription({});
        }
    }
    m_problems.clear();
    qDeleteAll(m_answers);
    m_answers.clear();
    m_fieldsWithErrors.clear();
    const RecordKind kind = kindOf(m_record);
    for (const FieldEditor* editor : m_editors) {
        if (!editor->value()) {
            m_fieldsWithErrors << editor->spec().name;
            showProblem(editor->spec().name, editor->advice(), Severity::Error);
        }
    }
    // What is not understood keeps its old value, with which nothing needs to fit.
    const QStringList unread = m_fieldsWithErrors;
    for (const Problem& problem : m_ledger.validate(record())) {
        const bool byUnread = unread.contains(problem.field) ||
                              (problem.code == ProblemCode::InconsistentWith && unread.contains(problem.detail));
        if (byUnread) {
            continue;
        }
        const bool isQuestion = problem.code == ProblemCode::NearKnown;
        if (isQuestion && fieldValue(record(), problem.field) == FieldValue(m_newSubjects.value(problem.field))) {
            continue;
        }
        if (problem.severity == Severity::Error || isQuestion) {
            m_fieldsWithErrors << problem.field;
        }
        if (isQuestion && !m_missingShown) {
            continue;  // while one types every other letter is a slip
        }
        if (isQuestion) {
            showQuestion(problem.field, problem.detail);
        }
        if (problem.code != ProblemCode::Missing || m_missingShown) {
            showProblem(problem.field, format::problem(kind, problem), problem.severity);
        }
    }
}

void RecordForm::showProblem(const QString& field, const QString& text, Severity severity)
{
    QLabel* label = m_problemLabels.value(field, nullptr);
    if (!label) {
        return;
    }
    const bool isError = severity == Severity::Error;
    label->setText(isError ? tr("✗ %1").arg(text) : tr("! %1").arg(text));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour(isError ? Tone::Bad : Tone::Warn, this->palette()));
    label->setPalette(palette);
    label->show();
    m_problems.insert(field, text);
    editorOf(field)->focusProxy()->setAccessibleDescription(text);
}

QStringList RecordForm::problems() const
{
    QStringList problems;
    for (const FieldEditor* editor : m_editors) {
        problems << m_problems.value(editor->spec().name);
    }
    problems.removeAll(QString());
    return problems;
}

FieldEditor* RecordForm::editorOf(const QString& field) const
{
    const auto found =
        std::ranges::find_if(m_editors, [&field](const FieldEditor* each) { return each->spec().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

void RecordForm::showQuestion(const QString& field, const QString& nearCode)
{
    QLabel* label = m_problemLabels.value(field, nullptr);
    FieldEditor* asked = editorOf(field);
    if (!label || !asked) {
        return;
    }
    delete m_answers.take(field);
    auto* answers = new QWidget(label->parentWidget());
    auto* row = makeFlush<QHBoxLayout>(answers, space::kGrid);
    const auto addAnswer = [&](const QString& name, const QString& words, Qt::Key key, const auto& run) {
        auto* button = new QPushButton(words, answers);
        button->setObjectName(field + name);
        button->setAutoDefault(false);
        button->setShortcut(Qt::ALT | key);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);  // it is gone with its question
    };
    addAnswer(u"_take"_s, tr("Take %1 (Alt+1)").arg(format::subjectName(m_workspace.rules(), nearCode)), Qt::Key_1,
              [asked, nearCode] {
                  asked->setValue(FieldValue(nearCode));
                  asked->setFocus();
                  Q_EMIT asked->edited();
              });
    addAnswer(u"_new"_s, tr("It is a new one (Alt+2)"), Qt::Key_2, [this, asked, field] {
        const FieldValue value = asked->value().valueOr({});
        m_newSubjects[field] = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
        asked->setFocus();
        check();
    });
    row->addStretch();
    label->parentWidget()->layout()->addWidget(answers);
    m_answers.insert(field, answers);
    answers->show();
}

void RecordForm::focusFirstEmpty()
{
    const bool isDone = focusFirst([](const FieldEditor* editor) {
        const Result<FieldValue> value = editor->value();
        const bool empty =
            value && (std::holds_alternative<std::monostate>(value.value()) || value.value() == FieldValue(QString()));
        return empty && editor->spec().need == FieldNeed::Required;
    });
    if (!isDone) {
        focusFirst([](const FieldEditor*) { return true; });
    }
}

void RecordForm::focusFirstError()
{
    focusFirst([this](const FieldEditor* editor) { return m_fieldsWithErrors.contains(editor->spec().name); });
}

void RecordForm::focusField(const QString& name)
{
    focusFirst([&name](const FieldEditor* editor) { return editor->spec().name == name; });
}

/// False if no editor fits.
bool RecordForm::focusFirst(const std::function<bool(const FieldEditor*)>& fits)
{
    const auto found = std::ranges::find_if(m_editors, fits);
    if (found != m_editors.end()) {
        (*found)->setFocus();
    }
    return found != m_editors.end();
}

void RecordForm::showMissing()
{
    m_missingShown = true;
    check();
}

}  // namespace credence
