// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/fields.h"

#include <algorithm>

#include "domain/records/kind_description.h"

namespace credence {

namespace {

/// The struct in `record`, to be read, or changed if the record may be.
template <class Record>
auto ownerOf(Record& record)
{
    using Place = std::conditional_t<std::is_const_v<Record>, const void*, void*>;
    return std::visit([](auto& r) { return static_cast<Place>(&r); }, record);
}

}  // namespace

FieldValue::FieldValue() = default;
FieldValue::~FieldValue() = default;
FieldValue::FieldValue(const FieldValue& other) = default;
FieldValue::FieldValue(FieldValue&& other) noexcept = default;
FieldValue& FieldValue::operator=(const FieldValue& other) = default;
FieldValue& FieldValue::operator=(FieldValue&& other) noexcept = default;

bool operator==(const FieldValue& a, const FieldValue& b)
{
    return static_cast<const FieldVariant&>(a) == static_cast<const FieldVariant&>(b);
}

std::span<const FieldSpec> fieldSpecs(RecordKind kind)
{
    return descriptionOf(kind).fields;
}

std::optional<int> fieldIndex(RecordKind kind, QStringView name)
{
    const std::span<const FieldSpec> specs = fieldSpecs(kind);
    const auto found = std::ranges::find(specs, name, &FieldSpec::name);
    return found == specs.end() ? std::nullopt : std::optional(static_cast<int>(found - specs.begin()));
}

const FieldSpec& fieldSpec(RecordKind kind, QStringView name)
{
    const std::optional<int> index = fieldIndex(kind, name);
    Q_ASSERT_X(index, "fieldSpec", "the kind has no such field");
    return fieldSpecs(kind)[static_cast<std::size_t>(index.value_or(0))];
}

FieldValue fieldValue(const AnyRecord& record, int index)
{
    return descriptionOf(kindOf(record)).access[static_cast<std::size_t>(index)].get(ownerOf(record));
}

FieldValue fieldValue(const AnyRecord& record, QStringView name)
{
    const std::optional<int> index = fieldIndex(kindOf(record), name);
    return index ? fieldValue(record, *index) : FieldValue();
}

bool isWrittenByPrograms(const FieldSpec& spec)
{
    return spec.meaning == FieldMeaning::ImportKey || spec.meaning == FieldMeaning::ContentKey ||
           spec.meaning == FieldMeaning::FileName;
}

bool isTyped(RecordKind kind)
{
    return std::ranges::none_of(fieldSpecs(kind), [](const FieldSpec& spec) {
        return spec.need == FieldNeed::Required && isWrittenByPrograms(spec);
    });
}

void fillIn(AnyRecord& record, const AnyRecord& before)
{
    if (const auto& fillIn = descriptionOf(kindOf(record)).fillIn) {
        fillIn(const_cast<void*>(ownerOf(record)), ownerOf(before));
    }
}

SetOutcome setFieldValue(AnyRecord& record, int index, const FieldValue& value)
{
    return descriptionOf(kindOf(record)).access[static_cast<std::size_t>(index)].set(ownerOf(record), value);
}

QStringList differingFields(const AnyRecord& before, const AnyRecord& after)
{
    QStringList names;
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kindOf(before))) {
        if (!(fieldValue(before, index) == fieldValue(after, index))) {
            names << spec.name;
        }
        ++index;
    }
    return names;
}

}  // namespace credence
