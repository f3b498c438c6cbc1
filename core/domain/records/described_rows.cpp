// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/described_rows.h"

namespace credence {

std::vector<FieldValue> valuesOfRow(const DescribedRows& rows, const void* row)
{
    std::vector<FieldValue> values;
    values.reserve(rows.access.size());
    for (const FieldAccess& field : rows.access) {
        values.push_back(field.get(row));
    }
    return values;
}

bool setRow(const DescribedRows& rows, void* row, const std::vector<FieldValue>& values)
{
    if (values.size() != rows.access.size()) {
        return false;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (rows.access[i].set(row, values[i]) != SetOutcome::Set) {
            return false;
        }
    }
    return true;
}

}  // namespace credence
