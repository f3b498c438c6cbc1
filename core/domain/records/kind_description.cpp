// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/kind_description.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace credence {

const KindDescription& descriptionOf(RecordKind kind)
{
#define CREDENCE_KIND(Kind, name) &describe<Kind>(),
    static const std::array kDescriptions{CREDENCE_KINDS(CREDENCE_KIND)};
#undef CREDENCE_KIND
    return *kDescriptions[static_cast<std::size_t>(kind)];
}

std::vector<RecordKind> kindsIn(KindGroup group)
{
    std::vector<RecordKind> kinds;
    std::ranges::copy_if(kAllKinds, std::back_inserter(kinds),
                         [group](RecordKind kind) { return descriptionOf(kind).group == group; });
    std::ranges::stable_sort(kinds, {}, [](RecordKind kind) { return descriptionOf(kind).place; });
    return kinds;
}

bool isOfThePast(RecordKind kind)
{
    const KindDescription& description = descriptionOf(kind);
    const auto day = std::ranges::find(description.fields, FieldType::Date, &FieldSpec::type);
    return description.group == KindGroup::Entries && day != description.fields.end() && day->lean == DayLean::Past;
}

DescribedField DescribedField::required() &&
{
    spec.need = FieldNeed::Required;
    return std::move(*this);
}

DescribedField DescribedField::means(FieldMeaning meaning) &&
{
    spec.meaning = meaning;
    return std::move(*this);
}

DescribedField DescribedField::within(int first, int last) &&
{
    spec.range = {.first = first, .last = last};
    return std::move(*this);
}

DescribedField DescribedField::as(FieldType type) &&
{
    spec.type = type;
    return std::move(*this);
}

DescribedField DescribedField::leaning(DayLean lean) &&
{
    spec.lean = lean;
    return std::move(*this);
}

DescribedField DescribedField::among(const QStringList& properNames) &&
{
    spec.choices = properNames;
    return std::move(*this);
}

}  // namespace credence
