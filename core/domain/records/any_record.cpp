// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/any_record.h"

#include <array>

namespace credence {

namespace {

template <std::size_t... Is>
AnyRecord blankAt(std::size_t index, std::index_sequence<Is...>)
{
    AnyRecord record;
    (void)((Is == index ? (record = std::variant_alternative_t<Is, AnyRecord>{}, true) : false) || ...);
    return record;
}

template <class R>
QDate dayOfRecord(const R& record)
{
    if constexpr (std::is_same_v<R, Scenario>) {
        return record.asOf.value_or(QDate());
    } else if constexpr (requires { record.onDate; }) {
        return record.onDate;
    } else if constexpr (requires { record.awardedOn; }) {
        return record.awardedOn;
    } else if constexpr (requires { record.firstDay; }) {
        return record.firstDay;
    } else if constexpr (requires { record.startedOn; }) {
        return record.completedOn.value_or(record.startedOn.value_or(QDate()));
    } else if constexpr (requires { record.receivedOn; }) {
        return record.receivedOn.value_or(record.askedOn.value_or(QDate()));
    } else if constexpr (requires { record.dueOn; }) {
        return record.dueOn;
    } else if constexpr (requires { record.byDate; }) {
        return record.byDate.value_or(QDate());
    } else if constexpr (requires { record.takenOn; }) {
        return record.takenOn;
    } else if constexpr (requires { record.until; }) {
        return record.until.value_or(QDate());
    } else {
        return {};
    }
}

}  // namespace

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
    return blankAt(static_cast<std::size_t>(kind), std::make_index_sequence<std::variant_size_v<AnyRecord>>{});
}

QDate dayOf(const AnyRecord& record)
{
    return std::visit([](const auto& r) { return dayOfRecord(r); }, record);
}

}  // namespace credence
