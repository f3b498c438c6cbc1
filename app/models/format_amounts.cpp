// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include "domain/text/parse_values.h"
#include "models/format.h"
#include "models/words.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, u'0');
}

}  // namespace

QString duration(Minutes minutes)
{
    const int hoursPart = minutes.value / 60;
    const int minutesPart = minutes.value % 60;
    if (hoursPart == 0) {
        return words("%1 min").arg(minutesPart);
    }
    if (minutesPart == 0) {
        return words("%1 h").arg(QLocale().toString(hoursPart));
    }
    return words("%1 h %2").arg(QLocale().toString(hoursPart), twoDigits(minutesPart));
}

QString durationExact(Minutes minutes)
{
    return u"%1:%2"_s.arg(QString::number(minutes.value / 60), twoDigits(minutes.value % 60));
}

QString ceus(CeuHundredths ceus)
{
    return QLocale().toString(ceus.value / 100.0, 'f', 2);
}

QString money(Cents cents)
{
    const bool whole = cents.value % 100 == 0;
    return u"$%1"_s.arg(QLocale().toString(cents.value / 100.0, 'f', whole ? 0 : 2));
}

QString date(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString dateShort(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"ddd d MMM"_s) : QString();
}

QString dateRange(QDate first, QDate last)
{
    return first == last ? date(first) : words("%1 – %2").arg(date(first), date(last));
}

QString relativeDay(QDate day, QDate asOf)
{
    const int days = static_cast<int>(asOf.daysTo(day));
    if (days == 0) {
        return words("today");
    }
    if (days == 1) {
        return words("tomorrow");
    }
    return days > 0 ? words("in %n day(s)", days) : words("%n day(s) late", -days);
}

QString dateTime(const QDateTime& utc, QDate asOf)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = QLocale().toString(local.time(), u"HH:mm"_s);
    const QString day = local.date() == asOf ? words("today") : date(local.date());
    return words("%1 %2").arg(day, time);
}

QString timeOfDay(Minutes afterMidnight)
{
    return u"%1:%2"_s.arg(twoDigits(afterMidnight.value / 60), twoDigits(afterMidnight.value % 60));
}

QString amount(Amount amount)
{
    switch (amount.unit) {
        case AmountUnit::Days:
            return words("%n day(s)", amount.value);
        case AmountUnit::Minutes:
            return duration({amount.value});
        case AmountUnit::CeuHundredths:
            return words("%1 CEUs").arg(ceus({amount.value}));
        case AmountUnit::Count:
            return QLocale().toString(amount.value);
    }
    return {};
}

QString progress(const Progress& progress)
{
    QString done;
    switch (progress.done.unit) {
        case AmountUnit::Days:
        case AmountUnit::Count:
            done = QLocale().toString(progress.done.value);
            break;
        case AmountUnit::Minutes:
            done = duration({progress.done.value});
            break;
        case AmountUnit::CeuHundredths:
            done = ceus({progress.done.value});
            break;
    }
    return words("%1 of %2").arg(done, amount(progress.needed));
}

QString percent(int part, int whole)
{
    // Display only, rounded down so that 100 % is never shown too early.
    return words("%1 %").arg(whole > 0 ? static_cast<int>(qint64(part) * 100 / whole) : 0);
}

QString fieldValue(const FieldSpec& spec, const FieldValue& value)
{
    if (const auto* day = std::get_if<QDate>(&value)) {
        return date(*day);
    }
    if (const auto* minutes = std::get_if<Minutes>(&value)) {
        return spec.type == FieldType::TimeOfDay ? timeOfDay(*minutes) : duration(*minutes);
    }
    if (const auto* units = std::get_if<CeuHundredths>(&value)) {
        return ceus(*units);
    }
    if (const auto* cents = std::get_if<Cents>(&value)) {
        return money(*cents);
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? words("yes") : words("no");
    }
    if (const auto* id = std::get_if<qint64>(&value)) {
        return u"#%1"_s.arg(*id);
    }
    if (const auto* list = std::get_if<QStringList>(&value)) {
        return list->join(u", "_s);
    }
    return fieldToText(value);
}

}  // namespace credence::format
