// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_values.h"

#include "domain/records/choices.h"
#include "domain/text/parse_values.h"

namespace credence::json {

using namespace Qt::StringLiterals;

QJsonValue date(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue date(const std::optional<QDate>& day)
{
    return date(day.value_or(QDate()));
}

QJsonValue instant(const QDateTime& utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject minutes(Minutes minutes)
{
    return {{u"minutes"_s, minutes.value}, {u"text"_s, fieldToText(minutes)}};
}

QJsonObject ceus(CeuHundredths ceus)
{
    return {{u"ceu_hundredths"_s, ceus.value}, {u"text"_s, fieldToText(ceus)}};
}

QJsonObject money(Cents cents)
{
    return {{u"cents"_s, cents.value}, {u"text"_s, fieldToText(cents)}};
}

QJsonObject days(CalendarDays days)
{
    return {{u"days"_s, days.value}};
}

QJsonObject amount(Amount amount)
{
    switch (amount.unit) {
        case AmountUnit::Days:
            return days({amount.value});
        case AmountUnit::Minutes:
            return minutes({amount.value});
        case AmountUnit::CeuHundredths:
            return ceus({amount.value});
        case AmountUnit::Count:
            return {{u"count"_s, amount.value}};
    }
    Q_UNREACHABLE();
}

QJsonObject ref(RecordRef ref)
{
    return {{u"kind"_s, nameOf(ref.kind)}, {u"id"_s, ref.id}};
}

QJsonValue ref(const std::optional<RecordRef>& ref)
{
    return ref ? QJsonValue(json::ref(*ref)) : QJsonValue();
}

}  // namespace credence::json
