// SPDX-License-Identifier: GPL-3.0-or-later
/// The fields of every kind of record as its description has them: storage binds, forms and the command line build,
/// words, JSON and history read from them. A new field stands in one place (plus its column in a migration).
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "domain/records/any_record.h"

namespace credence {

struct FieldValue;

/// The rows of a list inside a record; a row has a value for each of its described fields, in their order.
using RowValues = std::vector<std::vector<FieldValue>>;

using FieldVariant = std::variant<std::monostate, QString, QDate, Minutes, CeuHundredths, Cents, int, bool, qint64,
                                  QStringList, RowValues, RecordRef>;

/// The absent value of an optional field is monostate. Choice values are names (choices.h); reference values are raw
/// row ids.
struct FieldValue : FieldVariant {
    using FieldVariant::FieldVariant;
    FieldValue();
    ~FieldValue();
    FieldValue(const FieldValue& other);
    FieldValue(FieldValue&& other) noexcept;
    FieldValue& operator=(const FieldValue& other);
    FieldValue& operator=(FieldValue&& other) noexcept;
};

bool operator==(const FieldValue& a, const FieldValue& b);

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
    Choice,        ///< one of `choices` (names of choices.h)
    Choices,       ///< any of `choices`
    Reference,     ///< id of a record of kind `refersTo`
    AnyReference,  ///< a record of any kind
    Rows           ///< a list inside the record, as `rows` describes it
};

/// The largest content that is taken, in bytes. A content lies apart from the records, under its SHA-256 in lower-case
/// hexadecimal: the same bytes are kept once.
constexpr qsizetype kLargestContent = 10 * 1024 * 1024;

enum class FieldNeed { Required, Optional };

/// What a text field's words mean, for completion and checks.
enum class FieldMeaning {
    Plain,
    SubjectCode,
    CredentialCode,
    BodyCode,
    ExamDomainCode,
    Employer,
    Provider,
    Location,
    ImportKey,
    TimeZone,    ///< IANA name
    ContentKey,  ///< SHA-256 of a file that lies among the contents, apart from the records
    FileName     ///< what that file is called
};

struct NumberRange {
    int first = 0;
    int last = 1'000'000;

    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// Which day is meant by a month and a day, or a weekday, alone.
enum class DayLean { Past, Nearest, Future };

struct RowDescription;

struct FieldSpec {
    QString name;       ///< column, JSON key and --option ('_' there is '-'), e.g. "awarded_on"
    const char* label;  ///< English, marked for translation in the context "Records"
    FieldType type;
    FieldNeed need = FieldNeed::Optional;
    FieldMeaning meaning = FieldMeaning::Plain;
    NumberRange range{};  ///< of Duration (minutes), TimeOfDay, Ceus (hundredths), Money (cents), Number
    QStringList choices{};
    std::vector<const char*> choiceWords{};  ///< of `choices`, English, as `label`; empty: proper names
    std::optional<RecordKind> refersTo{};
    DayLean lean = DayLean::Past;          ///< of Date
    const RowDescription* rows = nullptr;  ///< of Rows
};

/// A list inside a record: a table of its own, whose rows refer to their record by a column of its kind's name.
struct RowDescription {
    QString table;                    ///< "ceu_credit"
    std::vector<FieldSpec> fields{};  ///< plain ones: no rows inside rows; the first names the row
    std::vector<FieldValue> blank{};  ///< values of a row of which nothing is known
    QStringList separators{};         ///< typed on one line: before the second field, the third ...; ';' parts rows
    QString example{};                ///< "CPC=1.5 submitted; CCA=2"
    const char* form = "";            ///< English, as a label: "credits such as %1"
    const char* pattern = "";         ///< English, as a label: the fields of a row in words, "%1: %2, %3"
};

/// Whether programs write the field and people never type it: no form, option or list shows it.
bool isWrittenByPrograms(const FieldSpec& spec);
/// Whether a record of `kind` can be typed: none of its mandatory fields is written by programs.
bool isTyped(RecordKind kind);

/// The fields of `kind` in the order in which a form shows them; the id is not among them.
std::span<const FieldSpec> fieldSpecs(RecordKind kind);
/// Position of the field called `name` in fieldSpecs(kind).
std::optional<int> fieldIndex(RecordKind kind, QStringView name);
/// The field called `name`; `kind` has it.
const FieldSpec& fieldSpec(RecordKind kind, QStringView name);

/// Value of the field at `index` of fieldSpecs. Empty texts and lists are values, not monostate;
/// a mandatory date that is not set yet is monostate.
FieldValue fieldValue(const AnyRecord& record, int index);
/// The same by name; monostate if the record has no such field.
FieldValue fieldValue(const AnyRecord& record, QStringView name);

enum class SetOutcome { Set, WrongType, UnknownChoice };
/// Sets the field at `index`. monostate clears an optional field (and a mandatory one back to its blank).
SetOutcome setFieldValue(AnyRecord& record, int index, const FieldValue& value);

/// What follows from the fields that were edited since `before`, of the same kind: a sum follows its parts as long as
/// nobody said another.
void fillIn(AnyRecord& record, const AnyRecord& before);

/// Names of the fields in which two records of one kind differ, in their order.
QStringList differingFields(const AnyRecord& before, const AnyRecord& after);

}  // namespace credence
