// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of records as one type: what a file stores, a form edits and a command line adds.
#pragma once

#include <QDate>
#include <variant>

#include "domain/records/kinds.h"
#include "domain/records/record_ref.h"

namespace credence {

using RecordVariant = OfKinds<std::variant>::type;

/// A record of some kind. A class of its own, so that copying and destroying one is compiled once.
struct AnyRecord : RecordVariant {
    using RecordVariant::RecordVariant;
    AnyRecord();
    ~AnyRecord();
    AnyRecord(const AnyRecord& other);
    AnyRecord(AnyRecord&& other) noexcept;
    AnyRecord& operator=(const AnyRecord& other);
    AnyRecord& operator=(AnyRecord&& other) noexcept;
};

bool operator==(const AnyRecord& a, const AnyRecord& b);
/// Records have no order of their own; without this QMetaType would ask the variant for one.
bool operator<(const AnyRecord& a, const AnyRecord& b) = delete;

RecordKind kindOf(const AnyRecord& record);
qint64 idOf(const AnyRecord& record);
void setId(AnyRecord& record, qint64 id);
RecordRef refOf(const AnyRecord& record);
template <class R>
RecordRef refOf(Id<R> id)
{
    return {.kind = kKindOf<R>, .id = id.value};
}
/// A draft of `kind` with its defaults: no id, no mandatory value set.
AnyRecord blankRecord(RecordKind kind);
/// The day a record belongs to (entry, award, first day ...), as its kind says; a null date where it has none.
QDate dayOf(const AnyRecord& record);
/// The user's own words for a record: title, name, employer, code. Empty where it has none.
QString ownWords(const AnyRecord& record);

}  // namespace credence
