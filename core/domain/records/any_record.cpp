// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/any_record.h"

#include "domain/records/kind_description.h"

namespace credence {

AnyRecord::AnyRecord() = default;
AnyRecord::~AnyRecord() = default;
AnyRecord::AnyRecord(const AnyRecord& other) = default;
AnyRecord::AnyRecord(AnyRecord&& other) noexcept = default;
AnyRecord& AnyRecord::operator=(const AnyRecord& other) = default;
AnyRecord& AnyRecord::operator=(AnyRecord&& other) noexcept = default;

bool operator==(const AnyRecord& a, const AnyRecord& b)
{
    return static_cast<const RecordVariant&>(a) == static_cast<const RecordVariant&>(b);
}

RecordKind kindOf(const AnyRecord& record)
{
    return static_cast<RecordKind>(record.index());
}

qint64 idOf(const AnyRecord& record)
{
    return std::visit([](const auto& r) { return r.id.value; }, record);
}

void setId(AnyRecord& record, qint64 id)
{
    std::visit([id](auto& r) { r.id = decltype(r.id)(id); }, record);
}

RecordRef refOf(const AnyRecord& record)
{
    return {.kind = kindOf(record), .id = idOf(record)};
}

AnyRecord blankRecord(RecordKind kind)
{
#define CREDENCE_KIND(Kind, name) \
    case RecordKind::Kind:        \
        return Kind{};
    switch (kind) {
        CREDENCE_KINDS(CREDENCE_KIND)
    }
#undef CREDENCE_KIND
    Q_UNREACHABLE();
}

QDate dayOf(const AnyRecord& record)
{
    const auto& day = descriptionOf(kindOf(record)).day;
    return day ? std::visit([&day](const auto& r) { return day(&r); }, record) : QDate();
}

QString ownWords(const AnyRecord& record)
{
    const auto& words = descriptionOf(kindOf(record)).ownWords;
    return std::visit([&words](const auto& r) { return words(&r); }, record);
}

}  // namespace credence
