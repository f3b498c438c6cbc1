// SPDX-License-Identifier: GPL-3.0-or-later
/// The checks of single fields, read from their descriptions; what must hold between fields stands in the description
/// of each kind.
#include "domain/records/validate.h"

#include <algorithm>

#include "domain/records/fields.h"
#include "domain/records/kind_description.h"
#include "domain/records/patient_identifiers.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestText = 2'000;
constexpr int kLongestNote = 20'000;

/// The number in a value that has a range, in the field's unit.
std::optional<int> rangedNumber(const FieldValue& value)
{
    return std::visit(
        []<class T>(const T& held) -> std::optional<int> {
            if constexpr (std::is_same_v<T, int>) {
                return held;
            } else if constexpr (requires { Quantity(held); }) {
                return held.value;
            } else {
                return std::nullopt;
            }
        },
        value);
}

bool isInRange(const NumberRange& range, int number)
{
    return range.first <= number && number <= range.last;
}

class FieldCheck {
public:
    FieldCheck(const FieldSpec& spec, const ValidationContext& context, std::vector<Problem>& problems)
        : m_spec(spec), m_context(context), m_problems(problems)
    {}

    void run(const FieldValue& value)
    {
        if (m_spec.need == FieldNeed::Required && isUnset(m_spec, value)) {
            add(ProblemCode::Missing, Severity::Error);
        } else if (const QString* text = std::get_if<QString>(&value)) {
            checkText(*text);
        } else if (const std::optional<int> number = rangedNumber(value)) {
            checkRange(*number);
        } else if (const QStringList* names = std::get_if<QStringList>(&value)) {
            checkKnown(*names, m_spec.choices);
        } else if (const auto* rows = std::get_if<RowValues>(&value)) {
            checkRows(*rows);
        }
    }

private:
    void add(ProblemCode code, Severity severity, const QString& detail = {})
    {
        m_problems.push_back({.field = m_spec.name, .code = code, .severity = severity, .detail = detail});
    }

    void checkRange(int number)
    {
        if (!isInRange(m_spec.range, number)) {
            add(ProblemCode::OutOfRange, Severity::Error,
                u"%1..%2"_s.arg(QString::number(m_spec.range.first), QString::number(m_spec.range.last)));
        }
    }

    void checkKnown(const QStringList& codes, const QStringList& known)
    {
        for (const QString& code : codes) {
            if (!known.isEmpty() && !known.contains(code)) {
                add(ProblemCode::UnknownCode, Severity::Error, code);
            }
        }
    }

    /// Of the rows' values only codes are looked at here; each code is named once.
    void checkRows(const RowValues& rows)
    {
        for (std::size_t i = 0; i < m_spec.rows->fields.size(); ++i) {
            if (m_spec.rows->fields[i].meaning != FieldMeaning::CredentialCode) {
                continue;
            }
            QStringList codes;
            std::ranges::transform(rows, std::back_inserter(codes),
                                   [i](const std::vector<FieldValue>& row) { return std::get<QString>(row[i]); });
            codes.removeDuplicates();
            checkKnown(codes, m_context.credentialCodes);
        }
    }

    void checkText(const QString& text)
    {
        const bool isText = m_spec.type == FieldType::Text || m_spec.type == FieldType::LongText;
        if (!isText || text.isEmpty()) {
            return;
        }
        const int longest = m_spec.type == FieldType::LongText ? kLongestNote : kLongestText;
        if (text.size() > longest) {
            add(ProblemCode::TooLong, Severity::Error, QString::number(longest));
        }
        switch (m_spec.meaning) {
            case FieldMeaning::CredentialCode:
                return checkKnown({text}, m_context.credentialCodes);
            case FieldMeaning::BodyCode:
                return checkKnown({text}, m_context.bodyCodes);
            case FieldMeaning::ImportKey:
            case FieldMeaning::ContentKey:
                return;
            case FieldMeaning::Plain:
            case FieldMeaning::SubjectCode:
            case FieldMeaning::ExamDomainCode:
            case FieldMeaning::Employer:
            case FieldMeaning::Provider:
            case FieldMeaning::Location:
            case FieldMeaning::FileName:
            case FieldMeaning::TimeZone:
                break;
        }
        if (const std::optional<QString> identifier = patientIdentifierIn(text)) {
            add(ProblemCode::PatientIdentifier, Severity::Warning, *identifier);
        }
    }

    const FieldSpec& m_spec;
    const ValidationContext& m_context;
    std::vector<Problem>& m_problems;
};

}  // namespace

bool isUnset(const FieldSpec& spec, const FieldValue& value)
{
    if (const QString* text = std::get_if<QString>(&value)) {
        return text->trimmed().isEmpty();
    }
    if (const std::optional<int> number = rangedNumber(value)) {
        return *number == 0 && !isInRange(spec.range, 0);
    }
    return std::holds_alternative<std::monostate>(value);
}

std::vector<Problem> kindProblems(const AnyRecord& draft, QDate today)
{
    Findings findings(today);
    if (const auto& check = descriptionOf(kindOf(draft)).check) {
        std::visit([&](const auto& record) { check(&record, findings); }, draft);
    }
    return findings.taken();
}

std::vector<Problem> validate(const AnyRecord& draft, const ValidationContext& context)
{
    const RecordKind kind = kindOf(draft);
    const std::span<const FieldSpec> specs = fieldSpecs(kind);
    std::vector<Problem> problems;
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        FieldCheck(specs[i], context, problems).run(fieldValue(draft, i));
    }
    std::ranges::move(kindProblems(draft, context.today), std::back_inserter(problems));
    std::ranges::stable_sort(problems, {}, [kind](const Problem& problem) { return fieldIndex(kind, problem.field); });
    return problems;
}

const Problem* firstError(const std::vector<Problem>& problems)
{
    const auto found = std::ranges::find(problems, Severity::Error, &Problem::severity);
    return found == problems.end() ? nullptr : &*found;
}

}  // namespace credence
