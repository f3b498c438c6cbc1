// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/field_editor.h"

#include <QHBoxLayout>
#include <QTimeZone>
#include <algorithm>

#include "services/entry_contexts.h"
#include "words/format.h"
#include "ui/dialogs/editors/choice_editors.h"
#include "ui/dialogs/editors/rows_editor.h"
#include "ui/dialogs/editors/text_editors.h"
#include "ui/widgets/flush_layout.h"

namespace credence {

FieldEditor::FieldEditor(const FieldSpec& spec, QWidget* parent) : QWidget(parent), m_spec(spec)
{
    makeFlush<QHBoxLayout>(this);
}

void FieldEditor::setInner(QWidget* inner)
{
    inner->setObjectName(m_spec.name);
    setFocusProxy(inner);
}

void FieldEditor::setLabel(const QString& label)
{
    focusProxy()->setAccessibleName(label);
}

namespace {

/// Of applications many have one role: they are told apart by their employers.
QString titleOf(const AnyRecord& record, const std::vector<Employer>& employers)
{
    const auto* application = std::get_if<Application>(&record);
    const auto employer =
        application ? std::ranges::find(employers, application->employer, &Employer::id) : employers.end();
    return employer == employers.end()   ? format::recordTitle(record)
           : application->role.isEmpty() ? employer->name
                                         : QStringLiteral("%1 · %2").arg(employer->name, application->role);
}

std::vector<Option> recordOptions(const Workspace& workspace, RecordKind kind)
{
    const std::vector<Employer> employers =
        kind == RecordKind::Application ? recordsOf<Employer>(workspace) : std::vector<Employer>();
    std::vector<Option> options;
    for (const AnyRecord& record : workspace.valueOrTell(workspace.records(kind))) {
        options.push_back({.label = titleOf(record, employers), .value = idOf(record)});
    }
    return options;
}

/// What a person would link to: of the log, which may be long, only the newest.
std::vector<Option> anyRecordOptions(const Workspace& workspace)
{
    constexpr int kNewest = 50;
    std::vector<Option> options;
    for (const RecordKind kind : kAllKinds) {
        if (!isTyped(kind) || kind == RecordKind::Document) {
            continue;
        }
        const std::vector<AnyRecord> records = workspace.valueOrTell(workspace.records(kind));
        const std::size_t count = records.size();
        const bool isLong = kind == RecordKind::StudySession || kind == RecordKind::ExperienceEntry;
        for (std::size_t i = isLong && count > kNewest ? count - kNewest : 0; i < count; ++i) {
            options.push_back({.label = format::namedWithKind(records[i]), .value = refOf(records[i])});
        }
    }
    return options;
}

std::vector<Option> choiceOptions(const FieldSpec& spec)
{
    std::vector<Option> options;
    for (const QString& choice : spec.choices) {
        options.push_back({.label = format::choiceWords(spec, choice), .value = choice});
    }
    return options;
}

std::vector<Option> codeOptions(const FieldSpec& spec, const Workspace& workspace)
{
    std::vector<Option> options;
    const RuleBook& rules = workspace.rules();
    if (spec.meaning == FieldMeaning::BodyCode) {
        for (const Organisation& body : rules.organisations) {
            options.push_back({.label = body.name, .value = body.code});
        }
    } else {
        for (const CredentialFacts& credential : rules.credentials) {
            options.push_back(
                {.label = QStringLiteral("%1 — %2").arg(credential.code, credential.name), .value = credential.code});
        }
    }
    return options;
}

QStringList completionsFor(RecordKind kind, const FieldSpec& spec, const Workspace& workspace)
{
    QStringList words;
    if (spec.meaning == FieldMeaning::SubjectCode) {
        for (const CurriculumSubject& subject : workspace.rules().subjects) {
            words << subject.shortName;
        }
    }
    if (kind == RecordKind::CeuActivity && spec.name == QLatin1StringView("subject")) {
        for (const SubjectBoundRule& bound : boundSubjects(workspace)) {
            words << bound.subject;
        }
    }
    if (spec.meaning == FieldMeaning::TimeZone) {
        for (const QByteArray& zone : QTimeZone::availableTimeZoneIds(QLocale::UnitedStates)) {
            words << QString::fromUtf8(zone);
        }
    }
    for (const QString& used : workspace.valueOrTell(workspace.usedTexts(kind, spec.name))) {
        const QString word =
            spec.meaning == FieldMeaning::SubjectCode ? format::subjectName(workspace.rules(), used) : used;
        if (!words.contains(word)) {
            words << word;
        }
    }
    return words;
}

}  // namespace

std::vector<Option> optionsFor(const FieldSpec& spec, const Workspace& workspace)
{
    switch (spec.type) {
        case FieldType::Choice:
            return choiceOptions(spec);
        case FieldType::Reference:
            return recordOptions(workspace, *spec.refersTo);
        case FieldType::AnyReference:
            return anyRecordOptions(workspace);
        case FieldType::Text:
            return spec.meaning == FieldMeaning::BodyCode || spec.meaning == FieldMeaning::CredentialCode
                       ? codeOptions(spec, workspace)
                       : std::vector<Option>();
        default:
            return {};
    }
}

QString FieldEditor::advice() const
{
    return format::fieldError(m_spec);
}

FieldEditor* makeFieldEditor(RecordKind kind, const FieldSpec& spec, const Workspace& workspace, QWidget* parent)
{
    switch (spec.type) {
        case FieldType::LongText:
            return new NoteEditor(spec, parent);
        case FieldType::Date:
            return new DateEditor(spec, workspace.today(), parent);
        case FieldType::Flag:
            return new FlagEditor(spec, parent);
        case FieldType::Choice:
        case FieldType::Reference:
        case FieldType::AnyReference:
            return new OptionEditor(spec, optionsFor(spec, workspace), parent);
        case FieldType::Choices:
            return new ChoicesEditor(spec, parent);
        case FieldType::Rows:
            return new RowsEditor(spec, workspace, parent);
        case FieldType::Text:
            if (spec.meaning == FieldMeaning::BodyCode || spec.meaning == FieldMeaning::CredentialCode) {
                return new OptionEditor(spec, optionsFor(spec, workspace), parent);
            }
            if (spec.meaning == FieldMeaning::SubjectCode) {
                return new SubjectEditor(spec, workspace.ruleBook(), completionsFor(kind, spec, workspace), parent);
            }
            return new LineEditor(spec, workspace.today(), completionsFor(kind, spec, workspace), parent);
        case FieldType::Duration:
        case FieldType::TimeOfDay:
        case FieldType::Ceus:
        case FieldType::Money:
        case FieldType::Number:
            return new LineEditor(spec, workspace.today(), {}, parent);
    }
    Q_UNREACHABLE();
}

}  // namespace credence
