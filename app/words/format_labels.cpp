// SPDX-License-Identifier: GPL-3.0-or-later
/// Labels of fields, and in which form their values are typed.
#include <algorithm>
#include <array>
#include <optional>

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

struct FieldLabel {
    const char16_t* field;
    const char* label;
    std::optional<RecordKind> kind{};  ///< nothing: of every kind that has no label of its own
};

constexpr auto kLabels = std::to_array<FieldLabel>({
    {u"as_of", QT_TRANSLATE_NOOP("Format", "Judged on")},
    {u"asked_on", QT_TRANSLATE_NOOP("Format", "Asked for on")},
    {u"attempt_number", QT_TRANSLATE_NOOP("Format", "Attempt number")},
    {u"attempts_bought", QT_TRANSLATE_NOOP("Format", "Attempts paid together")},
    {u"awarded_on", QT_TRANSLATE_NOOP("Format", "Awarded on")},
    {u"body", QT_TRANSLATE_NOOP("Format", "Body")},
    {u"by_date", QT_TRANSLATE_NOOP("Format", "Wanted by")},
    {u"certificate", QT_TRANSLATE_NOOP("Format", "Certificate in hand")},
    {u"catalogue", QT_TRANSLATE_NOOP("Format", "Catalogue")},
    {u"ceu_activity", QT_TRANSLATE_NOOP("Format", "CEU activity it proves")},
    {u"ceus", QT_TRANSLATE_NOOP("Format", "CEUs of that subject a cycle"), RecordKind::OwnCredential},
    {u"ceus", QT_TRANSLATE_NOOP("Format", "CEUs")},
    {u"checked_on", QT_TRANSLATE_NOOP("Format", "Checked on")},
    {u"code", QT_TRANSLATE_NOOP("Format", "Code")},
    {u"code_sets", QT_TRANSLATE_NOOP("Format", "Code sets used")},
    {u"coding_preparation", QT_TRANSLATE_NOOP("Format", "Prepares for medical coding")},
    {u"completed_on", QT_TRANSLATE_NOOP("Format", "Completed on")},
    {u"content", QT_TRANSLATE_NOOP("Format", "The file")},
    {u"contact_hours", QT_TRANSLATE_NOOP("Format", "Contact hours")},
    {u"correct", QT_TRANSLATE_NOOP("Format", "Right answers")},
    {u"cost", QT_TRANSLATE_NOOP("Format", "Cost")},
    {u"covers_from", QT_TRANSLATE_NOOP("Format", "Covers from")},
    {u"covers_until", QT_TRANSLATE_NOOP("Format", "Covers until")},
    {u"credential", QT_TRANSLATE_NOOP("Format", "A further credential"), RecordKind::Scenario},
    {u"credential", QT_TRANSLATE_NOOP("Format", "Credential")},
    {u"credits", QT_TRANSLATE_NOOP("Format", "Credited to")},
    {u"delivery", QT_TRANSLATE_NOOP("Format", "Form of teaching")},
    {u"domain_scores", QT_TRANSLATE_NOOP("Format", "By exam domain")},
    {u"done_on", QT_TRANSLATE_NOOP("Format", "Done on")},
    {u"due_on", QT_TRANSLATE_NOOP("Format", "Due on")},
    {u"dues", QT_TRANSLATE_NOOP("Format", "Dues a year")},
    {u"edition_from", QT_TRANSLATE_NOOP("Format", "Edition from")},
    {u"employer", QT_TRANSLATE_NOOP("Format", "Organisation")},
    {u"ended_on", QT_TRANSLATE_NOOP("Format", "Last day held")},
    {u"exam", QT_TRANSLATE_NOOP("Format", "Exam moved")},
    {u"exam_attempt", QT_TRANSLATE_NOOP("Format", "Exam attempt it proves")},
    {u"exam_on", QT_TRANSLATE_NOOP("Format", "Exam on")},
    {u"facts", QT_TRANSLATE_NOOP("Format", "Facts, a line each")},
    {u"fate", QT_TRANSLATE_NOOP("Format", "Answer")},
    {u"fee", QT_TRANSLATE_NOOP("Format", "Fee")},
    {u"first_day", QT_TRANSLATE_NOOP("Format", "First day")},
    {u"grade", QT_TRANSLATE_NOOP("Format", "Grade")},
    {u"held_credential", QT_TRANSLATE_NOOP("Format", "Credential it proves")},
    {u"hiim", QT_TRANSLATE_NOOP("Format", "In an HIIM domain")},
    {u"import_key", QT_TRANSLATE_NOOP("Format", "Key of the imported row")},
    {u"index_number", QT_TRANSLATE_NOOP("Format", "AAPC index number")},
    {u"items", QT_TRANSLATE_NOOP("Format", "Questions")},
    {u"kind", QT_TRANSLATE_NOOP("Format", "Kind")},
    {u"last_day", QT_TRANSLATE_NOOP("Format", "Last day")},
    {u"level", QT_TRANSLATE_NOOP("Format", "Sort of credential")},
    {u"location", QT_TRANSLATE_NOOP("Format", "Where it is kept")},
    {u"minutes", QT_TRANSLATE_NOOP("Format", "Time")},
    {u"name", QT_TRANSLATE_NOOP("Format", "Name")},
    {u"next_cycle", QT_TRANSLATE_NOOP("Format", "Renewal month: count it in the next cycle")},
    {u"note", QT_TRANSLATE_NOOP("Format", "Note")},
    {u"number", QT_TRANSLATE_NOOP("Format", "Member number"), RecordKind::Membership},
    {u"number", QT_TRANSLATE_NOOP("Format", "Credential number")},
    {u"on_date", QT_TRANSLATE_NOOP("Format", "Exam day"), RecordKind::ExamAttempt},
    {u"on_date", QT_TRANSLATE_NOOP("Format", "Completed on"), RecordKind::CeuActivity},
    {u"on_date", QT_TRANSLATE_NOOP("Format", "Day")},
    {u"pace_percent", QT_TRANSLATE_NOOP("Format", "Pace in percent")},
    {u"part", QT_TRANSLATE_NOOP("Format", "Which value")},
    {u"pass_mark", QT_TRANSLATE_NOOP("Format", "Pass mark")},
    {u"placement", QT_TRANSLATE_NOOP("Format", "Placement it vouches for"), RecordKind::Document},
    {u"placement", QT_TRANSLATE_NOOP("Format", "Placement")},
    {u"programme", QT_TRANSLATE_NOOP("Format", "Programme it proves"), RecordKind::Document},
    {u"programme", QT_TRANSLATE_NOOP("Format", "Programme")},
    {u"provider", QT_TRANSLATE_NOOP("Format", "Provider")},
    {u"rank", QT_TRANSLATE_NOOP("Format", "Rank")},
    {u"received_on", QT_TRANSLATE_NOOP("Format", "Received on")},
    {u"recognition", QT_TRANSLATE_NOOP("Format", "Recognised by")},
    {u"reference", QT_TRANSLATE_NOOP("Format", "In place of")},
    {u"repeat", QT_TRANSLATE_NOOP("Format", "Comes back")},
    {u"required", QT_TRANSLATE_NOOP("Format", "CEUs required")},
    {u"result", QT_TRANSLATE_NOOP("Format", "Result")},
    {u"role", QT_TRANSLATE_NOOP("Format", "Role")},
    {u"rule", QT_TRANSLATE_NOOP("Format", "Rule")},
    {u"score", QT_TRANSLATE_NOOP("Format", "Score")},
    {u"setting", QT_TRANSLATE_NOOP("Format", "Setting")},
    {u"sha256", QT_TRANSLATE_NOOP("Format", "Checksum (SHA-256)")},
    {u"source", QT_TRANSLATE_NOOP("Format", "Who says so"), RecordKind::RuleOverride},
    {u"source", QT_TRANSLATE_NOOP("Format", "Source")},
    {u"started_at", QT_TRANSLATE_NOOP("Format", "Began at")},
    {u"started_on", QT_TRANSLATE_NOOP("Format", "Began on")},
    {u"status", QT_TRANSLATE_NOOP("Format", "Status")},
    {u"step", QT_TRANSLATE_NOOP("Format", "Next step")},
    {u"subject", QT_TRANSLATE_NOOP("Format", "Asks for CEUs in"), RecordKind::OwnCredential},
    {u"subject", QT_TRANSLATE_NOOP("Format", "Subject")},
    {u"supervisor", QT_TRANSLATE_NOOP("Format", "Supervisor")},
    {u"taken_on", QT_TRANSLATE_NOOP("Format", "Taken on")},
    {u"text", QT_TRANSLATE_NOOP("Format", "Text")},
    {u"title", QT_TRANSLATE_NOOP("Format", "Title")},
    {u"until", QT_TRANSLATE_NOOP("Format", "Until")},
    {u"value", QT_TRANSLATE_NOOP("Format", "Value")},
    {u"version", QT_TRANSLATE_NOOP("Format", "Version")},
    {u"weekly", QT_TRANSLATE_NOOP("Format", "Time a week")},
    {u"weekly_study", QT_TRANSLATE_NOOP("Format", "Study a week")},
    {u"work_until", QT_TRANSLATE_NOOP("Format", "Work ends on")},
});

const FieldLabel* labelOrNull(std::optional<RecordKind> kind, const QString& field)
{
    const auto found = std::ranges::find_if(kLabels, [&](const FieldLabel& label) {
        return field == QStringView(label.field) && (!label.kind || label.kind == kind);
    });
    return found == kLabels.end() ? nullptr : &*found;
}

QString rangeWords(const FieldSpec& spec)
{
    const auto [first, last] = spec.range;
    switch (spec.type) {
        case FieldType::Duration:
            return Text::tr("from %1 to %2").arg(duration({first}), duration({last}));
        case FieldType::Ceus:
            return Text::tr("from %1 to %2").arg(ceus({first}), ceus({last}));
        case FieldType::Money:
            return Text::tr("from %1 to %2").arg(money({first}), money({last}));
        default:
            return Text::tr("from %1 to %2").arg(QLocale().toString(first), QLocale().toString(last));
    }
}

}  // namespace

QString fieldLabel(RecordKind kind, const QString& field)
{
    const FieldLabel* label = labelOrNull(kind, field);
    return label ? Text::tr(label->label) : field;
}

QString fieldForm(const FieldSpec& spec)
{
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return Text::tr("text");
        case FieldType::Date:
            return Text::tr("a day such as 2026-11-20, 11/20/2026, today or -3d");
        case FieldType::Duration:
            return Text::tr("a time such as 2h, 1h30 or 90m, %1").arg(rangeWords(spec));
        case FieldType::TimeOfDay:
            return Text::tr("a time of day such as 9:05 or 9pm");
        case FieldType::Ceus:
            return Text::tr("CEUs such as 2 or 1.25, %1").arg(rangeWords(spec));
        case FieldType::Money:
            return Text::tr("dollars such as 425 or 425.50, %1").arg(rangeWords(spec));
        case FieldType::Number:
            return Text::tr("a whole number %1").arg(rangeWords(spec));
        case FieldType::Flag:
            return Text::tr("yes or no");
        case FieldType::Choice:
            return Text::tr("one of %1").arg(spec.choices.join(u", "_s));
        case FieldType::Choices:
            return Text::tr("any of %1, with commas between").arg(spec.choices.join(u", "_s));
        case FieldType::Reference:
            return Text::tr("the number of the %1", "of a record of this kind").arg(kindName(*spec.refersTo));
        case FieldType::Credits:
            return Text::tr("credits such as CPC=1.5 submitted; CCA=2");
        case FieldType::DomainScores:
            return Text::tr("right answers and questions of each domain, such as ICD=4/5; EM=5/6");
    }
    Q_UNREACHABLE();
}

QString fieldError(RecordKind kind, const FieldSpec& spec)
{
    return Text::tr("%1: give %2", "field, form of its value").arg(fieldLabel(kind, spec.name), fieldForm(spec));
}

}  // namespace credence::format
