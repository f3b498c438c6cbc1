// SPDX-License-Identifier: GPL-3.0-or-later
/// Single values as JSON. Units stand in the keys, dates are ISO text, what is absent is null.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

#include "domain/judgement/progress.h"
#include "domain/units.h"

namespace credence::json {

QJsonValue date(QDate day);                        ///< "2026-11-23"; null for no day
QJsonValue date(const std::optional<QDate>& day);  ///< the same
QJsonValue instant(const QDateTime& utc);          ///< "2026-11-23T08:12:00Z"
QJsonObject minutes(Minutes minutes);              ///< {"minutes": 90, "text": "1:30"}
QJsonObject ceus(CeuHundredths ceus);              ///< {"ceu_hundredths": 125, "text": "1.25"}
QJsonObject money(Cents cents);                    ///< {"cents": 42500, "text": "425.00"}
QJsonObject days(CalendarDays days);               ///< {"days": 167}
QJsonObject amount(Amount amount);                 ///< one of the above, or {"count": 1}
QJsonObject ref(RecordRef ref);                    ///< {"kind": "placement", "id": 2}
QJsonValue ref(const std::optional<RecordRef>& ref);

/// What `toJson` makes of the value; null without one.
template <class T, class ToJson>
QJsonValue orNull(const std::optional<T>& value, ToJson toJson)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue();
}
/// A number; null without one.
template <class T>
QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// The array of what `toJson` makes of each item.
template <class Items, class ToJson>
QJsonArray array(const Items& items, ToJson toJson)
{
    QJsonArray values;
    for (const auto& item : items) {
        values.append(toJson(item));
    }
    return values;
}

}  // namespace credence::json
