// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/repeated.h"

#include "domain/records/fields.h"
#include "domain/records/kinds.h"

namespace credence {

using namespace Qt::StringLiterals;

AnyRecord repeatedOn(AnyRecord record, QDate day)
{
    setId(record, 0);
    const RecordKind kind = kindOf(record);
    if (const std::optional<int> index = fieldIndex(kind, u"on_date")) {
        setFieldValue(record, *index, day);
    }
    if (const std::optional<int> index = fieldIndex(kind, u"import_key")) {
        setFieldValue(record, *index, QString());
    }
    if (auto* activity = std::get_if<CeuActivity>(&record)) {
        activity->certificate = false;
        activity->credits.clear();
    }
    return record;
}

}  // namespace credence
