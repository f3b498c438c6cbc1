// SPDX-License-Identifier: GPL-3.0-or-later
/// Amounts, days and times as people write them.
#include <QStringList>
#include <cstdlib>

#include "domain/text/notation.h"
#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesAnHour = 60;
constexpr int kPerWhole = 100;
constexpr int kPercent = 100;

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString signedText(int value, const QString& magnitude)
{
    return value < 0 ? QLocale().negativeSign() + magnitude : magnitude;
}

/// Whole amounts without zeros that say nothing: "20", "400 h".
QString shortCeus(CeuHundredths ceus)
{
    return ceus.value % kPerWhole == 0 ? QLocale().toString(ceus.value / kPerWhole) : format::ceus(ceus);
}

QString shortDuration(Minutes minutes)
{
    const bool wholeHours = minutes.value != 0 && minutes.value % kMinutesAnHour == 0;
    return wholeHours ? Text::tr("%1 h").arg(QLocale().toString(minutes.value / kMinutesAnHour)) : duration(minutes);
}

/// A whole number whose plural is that of `hundredths`: "0.50 CEUs", "1 CEU", "1.50 CEUs".
int pluralOf(int hundredths)
{
    const int whole = std::abs(hundredths) / kPerWhole;
    return whole == 1 && hundredths % kPerWhole != 0 ? whole + 1 : whole;
}

/// "%1" with the unit word that goes with `amount`.
QString unitPattern(Amount amount)
{
    switch (amount.unit) {
        case AmountUnit::Days:
            return Text::tr("%1 day(s)", nullptr, std::abs(amount.value));
        case AmountUnit::CeuHundredths:
            return Text::tr("%1 CEU(s)", nullptr, pluralOf(amount.value));
        case AmountUnit::Minutes:
        case AmountUnit::Count:
            return u"%1"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

QString dataSize(qint64 bytes)
{
    constexpr qint64 kMega = 1024 * 1024;
    return QLocale().formattedDataSize(bytes, bytes % kMega == 0 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString duration(Minutes minutes)
{
    const int magnitude = std::abs(minutes.value);
    if (magnitude < kMinutesAnHour) {
        return signedText(minutes.value, Text::tr("%1 min").arg(QLocale().toString(magnitude)));
    }
    return signedText(minutes.value,
                      Text::tr("%1 h %2", "hours and minutes, two digits")
                          .arg(QLocale().toString(magnitude / kMinutesAnHour), twoDigits(magnitude % kMinutesAnHour)));
}

QString ceus(CeuHundredths ceus)
{
    const QLocale locale;
    const int magnitude = std::abs(ceus.value);
    return signedText(
        ceus.value, locale.toString(magnitude / kPerWhole) + locale.decimalPoint() + twoDigits(magnitude % kPerWhole));
}

QString money(Cents cents)
{
    const bool wholeDollars = cents.value % kPerWhole == 0;
    return QLocale().toCurrencyString(static_cast<double>(cents.value) / kPerWhole, u"$"_s, wholeDollars ? 0 : 2);
}

QString datePattern()
{
    switch (dateOrderOf(QLocale())) {
        case DateOrder::DayFirst:
            return u"d MMM yyyy"_s;
        case DateOrder::MonthFirst:
            return u"MMM d, yyyy"_s;
        case DateOrder::YearFirst:
            return u"yyyy MMM d"_s;
    }
    Q_UNREACHABLE();
}

QString date(QDate day)
{
    return QLocale().toString(day, datePattern());
}

QString dateShort(QDate day)
{
    return QLocale().toString(day, dateOrderOf(QLocale()) == DateOrder::DayFirst ? u"ddd d MMM"_s : u"ddd MMM d"_s);
}

QString dateInDigits(QDate day)
{
    switch (dateOrderOf(QLocale())) {
        case DateOrder::DayFirst:
            return day.toString(u"d/M/yyyy"_s);
        case DateOrder::MonthFirst:
            return day.toString(u"M/d/yyyy"_s);
        case DateOrder::YearFirst:
            return day.toString(u"yyyy/M/d"_s);
    }
    Q_UNREACHABLE();
}

QString dayAndMonthInDigits(QDate day)
{
    return day.toString(dateOrderOf(QLocale()) == DateOrder::DayFirst ? u"d/M"_s : u"M/d"_s);
}

QString decimal(double number, int decimals)
{
    return QLocale().toString(number, 'f', decimals);
}

QString dateRange(QDate first, QDate last)
{
    if (!last.isValid()) {
        return Text::tr("since %1").arg(date(first));
    }
    return first == last ? date(first) : Text::tr("%1 – %2", "from one day to another").arg(date(first), date(last));
}

QString relativeDay(QDate day, QDate asOf)
{
    const int days = static_cast<int>(asOf.daysTo(day));
    if (days == 0) {
        return Text::tr("today");
    }
    if (days == 1) {
        return Text::tr("tomorrow");
    }
    if (days > 0) {
        return Text::tr("in %Ln day(s)", nullptr, days);
    }
    return Text::tr("%Ln day(s) late", nullptr, -days);
}

QString dateTime(const QDateTime& utc, QDate asOf)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = timeOfDay({local.time().hour() * kMinutesAnHour + local.time().minute()});
    const qint64 daysAgo = local.date().daysTo(asOf);
    if (daysAgo == 0) {
        return Text::tr("today %1").arg(time);
    }
    return daysAgo == 1 ? Text::tr("yesterday %1").arg(time)
                        : Text::tr("%1 %2", "day, time").arg(date(local.date()), time);
}

QString timeOfDay(Minutes afterMidnight)
{
    return twoDigits(afterMidnight.value / kMinutesAnHour) + u':' + twoDigits(afterMidnight.value % kMinutesAnHour);
}

QString amountNumber(Amount amount)
{
    switch (amount.unit) {
        case AmountUnit::Days:
        case AmountUnit::Count:
            return QLocale().toString(amount.value);
        case AmountUnit::Minutes:
            return shortDuration({amount.value});
        case AmountUnit::CeuHundredths:
            return shortCeus({amount.value});
    }
    Q_UNREACHABLE();
}

QString amount(Amount amount)
{
    return unitPattern(amount).arg(amountNumber(amount));
}

QString amount(CeuHundredths ceus)
{
    return amount({AmountUnit::CeuHundredths, ceus.value});
}

QString amount(CalendarDays days)
{
    return amount({AmountUnit::Days, days.value});
}

QString amountOf(Amount done, Amount needed)
{
    return Text::tr("%1 of %2", "done and needed").arg(amountNumber(done), amount(needed));
}

QString progress(const Progress& progress)
{
    return amountOf(progress.done, progress.needed);
}

QString percent(int part, int whole)
{
    // Rounded down, so that nothing is called complete before it is.
    const qint64 share = whole > 0 ? qint64{part} * kPercent / whole : kPercent;
    return Text::tr("%1 %", "percent").arg(QLocale().toString(share));
}

}  // namespace credence::format
