// SPDX-License-Identifier: GPL-3.0-or-later
/// Records as JSON and back, as docs/command-line.md describes them: every field by its name, units in the keys.
#pragma once

#include <QJsonObject>

#include "domain/records/fields.h"
#include "domain/result.h"

namespace credence::json {

/// {"record": "placement", "id": 2} and every field by its name; what is absent is null.
QJsonObject record(const AnyRecord& record);
QJsonValue fieldValue(const FieldSpec& spec, const FieldValue& value);

/// The inverse of `record`. A field that is left out or null keeps its blank; "id" may be left out. InvalidInput
/// (subject: the field, or "record") for a kind, a field or a value that is not known; ranges and what must hold
/// between fields are for validate.
Result<AnyRecord> recordFrom(const QJsonObject& object);
Result<FieldValue> valueFrom(const FieldSpec& spec, const QJsonValue& json);

}  // namespace credence::json
