// SPDX-License-Identifier: GPL-3.0-or-later
/// Lists inside records: their rows as values and back. For descriptions alone.
#pragma once

#include <optional>

#include "domain/records/fields.h"

namespace credence {

/// How one field of a record, or of a row, is read and set. `owner` is the record or row.
struct FieldAccess {
    FieldValue (*get)(const void* owner);
    SetOutcome (*set)(void* owner, const FieldValue& value);
};

struct DescribedRows {
    RowDescription shown;
    std::vector<FieldAccess> access;  ///< of `shown.fields`
};

/// Made once, in the source file of the kind whose records have such rows.
template <class Row>
const DescribedRows& describeRow();

std::vector<FieldValue> valuesOfRow(const DescribedRows& rows, const void* row);
/// False if a value is not one of its field's.
bool setRow(const DescribedRows& rows, void* row, const std::vector<FieldValue>& values);

template <class Row>
RowValues valuesOf(const std::vector<Row>& rows)
{
    RowValues values;
    for (const Row& row : rows) {
        values.push_back(valuesOfRow(describeRow<Row>(), &row));
    }
    return values;
}

/// Nothing if a value is not one of its field's.
template <class Row>
std::optional<std::vector<Row>> rowsFrom(const RowValues& values)
{
    std::vector<Row> rows;
    for (const std::vector<FieldValue>& value : values) {
        if (!setRow(describeRow<Row>(), &rows.emplace_back(), value)) {
            return std::nullopt;
        }
    }
    return rows;
}

}  // namespace credence
