// SPDX-License-Identifier: GPL-3.0-or-later
/// Every record kind described once, field by field. Storage binds, forms and the command line build,
/// and JSON and history read from this one description, so that a new field is added in one place
/// (plus its column in a migration).
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "domain/records/any_record.h"

namespace credence {

enum class FieldType {
    Text,
    LongText,  ///< may hold line breaks
    Date,
    Duration,   ///< Minutes worked or taught
    TimeOfDay,  ///< Minutes after midnight, 0..1439
    Ceus,
    Money,
    Number,  ///< whole number within `range`
    Flag,
    Choice,       ///< one of `choices` (names of enum_names.h)
    Choices,      ///< any of `choices`
    Reference,    ///< id of a record of kind `refersTo`
    Credits,      ///< rows of CeuCredit
    DomainScores  ///< rows of DomainScore
};

enum class FieldNeed { Required, Optional };

/// What a text field's words mean, for completion and checks.
enum class FieldMeaning {
    Plain,
    SubjectCode,
    CredentialCode,
    BodyCode,
    Employer,
    Provider,
    Location,
    ImportKey,
    FileContent
};

struct NumberRange {
    int first = 0;
    int last = 1'000'000;

    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// Which day is meant by a month and a day, or a weekday, alone.
enum class DayLean { Past, Nearest, Future };

struct FieldSpec {
    QString name;  ///< column, JSON key and --option ('_' there is '-'), e.g. "awarded_on"
    FieldType type;
    FieldNeed need;
    FieldMeaning meaning = FieldMeaning::Plain;
    NumberRange range{};  ///< of Duration (minutes), TimeOfDay, Ceus (hundredths), Money (cents), Number
    QStringList choices{};
    std::optional<RecordKind> refersTo{};
    DayLean lean = DayLean::Past;  ///< of Date
};

/// Whether programs write the field and people never type it: no form, option or list shows it.
bool isWrittenByPrograms(const FieldSpec& spec);
/// Whether a record of `kind` can be typed: none of its mandatory fields is written by programs.
bool isTyped(RecordKind kind);

/// The absent value of an optional field is monostate. Choice values are names of enum_names.h;
/// Reference values are raw row ids.
using FieldValue = std::variant<std::monostate, QString, QDate, Minutes, CeuHundredths, Cents, int, bool, qint64,
                                QStringList, std::vector<CeuCredit>, std::vector<DomainScore>>;

/// The fields of `kind` in the order in which a form shows them; the id is not among them.
std::span<const FieldSpec> fieldSpecs(RecordKind kind);
/// Position of the field called `name` in fieldSpecs(kind).
std::optional<int> fieldIndex(RecordKind kind, QStringView name);

/// Value of the field at `index` of fieldSpecs. Empty texts and lists are values, not monostate;
/// a mandatory date that is not set yet is monostate.
FieldValue fieldValue(const AnyRecord& record, int index);

enum class SetOutcome { Set, WrongType, UnknownChoice };
/// Sets the field at `index`. monostate clears an optional field (and a mandatory one back to its blank).
SetOutcome setFieldValue(AnyRecord& record, int index, const FieldValue& value);

}  // namespace credence
