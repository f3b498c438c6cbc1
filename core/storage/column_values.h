// SPDX-License-Identifier: GPL-3.0-or-later
/// Values of described fields as columns of a table. Used by storage only.
#pragma once

#include "domain/records/fields.h"

namespace credence {

class Statement;

/// Binds `value` to the placeholder of the field's name. A choice that the field does not know is refused.
void bindValue(Statement& statement, const FieldSpec& spec, const FieldValue& value);
/// The value in `column` of the present row; monostate for NULL, but an empty text in a text field.
FieldValue valueFromColumn(const Statement& row, int column, const FieldSpec& spec);

}  // namespace credence
