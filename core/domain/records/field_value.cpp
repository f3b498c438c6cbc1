// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/field_value.h"

namespace credence {

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

}  // namespace credence
