// SPDX-License-Identifier: GPL-3.0-or-later
/// The value of one field of a record, whatever its type.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

#include "domain/units.h"

namespace credence {

struct FieldValue;

/// The rows of a list inside a record; a row has a value for each of its described fields, in their order.
using RowValues = std::vector<std::vector<FieldValue>>;

using FieldVariant = std::variant<std::monostate, QString, QDate, Minutes, CeuHundredths, Cents, int, bool, qint64,
                                  QStringList, RowValues>;

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

}  // namespace credence
