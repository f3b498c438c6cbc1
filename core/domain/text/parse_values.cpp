// SPDX-License-Identifier: GPL-3.0-or-later
/// Amounts: durations, times of day, CEUs, money.
#include "domain/text/parse_values.h"

#include <QRegularExpression>
#include <limits>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Digits that a typed number may have, so that no sum below can overflow 64 bits.
constexpr int kMostWholeDigits = 9;
constexpr int kMostFractionDigits = 6;

QRegularExpression pattern(const QString& expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption);
}

QRegularExpressionMatch matched(const QRegularExpression& expression, QStringView text)
{
    return expression.match(text.toString());
}

/// Why a text is no number, said for the mistakes that are made most.
Error notOfTheForm(const QString& text, const QString& form, const Notation& notation)
{
    static const QRegularExpression kDecimalComma(u"[0-9],[0-9]"_s);
    if (hasDoubtfulPoint(text, notation)) {
        return refusal(text, u"a point before three digits: thousands or decimals?"_s);
    }
    if (kDecimalComma.match(text).hasMatch()) {
        return refusal(text, u"decimal comma: write a point"_s);
    }
    return refusal(text, u"not %1"_s.arg(form));
}

/// whole.fraction times `factor`, rounded half up. Nothing if it has too many digits or does not fit.
std::optional<int> scaled(QStringView whole, QStringView fraction, int factor)
{
    if (whole.size() > kMostWholeDigits || fraction.size() > kMostFractionDigits) {
        return std::nullopt;
    }
    qint64 scale = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i) {
        scale *= 10;
    }
    const qint64 digits = whole.toLongLong() * scale + fraction.toLongLong();
    // Half up: the sum is not negative, so that the division rounds down after half was added.
    const qint64 value = (digits * factor * 2 + scale) / (scale * 2);
    return value <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(value)) : std::nullopt;
}

Result<int> scaledOr(QStringView text, const QRegularExpressionMatch& match, int factor)
{
    const std::optional<int> value = scaled(match.capturedView(u"whole"), match.capturedView(u"fraction"), factor);
    return value ? Result<int>(*value) : Result<int>(refusal(text, u"number too long"_s));
}

/// With a decimal point and plain blanks; nothing where the point may mean something else.
QString plainNumber(QStringView typed, const Notation& notation)
{
    const QString text = withPlainBlanks(typed).trimmed();
    return hasDoubtfulPoint(text, notation) ? QString() : withPoint(text, notation);
}

/// The same; "1,200 h 00", as it is shown, without the mark: hours before minutes have no decimals.
QString plainHours(QStringView typed, const QRegularExpression& hoursMinutes, const Notation& notation)
{
    const QString ungrouped = withoutGroups(withPlainBlanks(typed).trimmed(), notation);
    return matched(hoursMinutes, ungrouped).hasMatch() ? ungrouped : plainNumber(typed, notation);
}

/// A decimal number and then `unit`. At least one digit on one side of the point, digits after the point if any.
QRegularExpression decimalWith(const QString& unit)
{
    return pattern(u"(?=\\.?[0-9])(?<whole>[0-9]*)(?:\\.(?<fraction>[0-9]+))?\\s*"_s + unit);
}

}  // namespace

Result<Minutes> parseDuration(QStringView text, const Notation& notation)
{
    static const QRegularExpression kHours = decimalWith(u"(?:h|hrs?|hours?)"_s);
    static const QRegularExpression kHoursMinutes =
        pattern(u"(?<whole>[0-9]+)\\s*(?:h|hrs?|hours?)\\s*(?<minutes>[0-5]?[0-9])\\s*(?:m|mins?|minutes?)?"_s);
    static const QRegularExpression kClock = pattern(u"(?<whole>[0-9]+):(?<minutes>[0-5][0-9])"_s);
    static const QRegularExpression kMinutes = decimalWith(u"(?:m|mins?|minutes?)"_s);
    static const QRegularExpression kBareMinutes = pattern(u"(?<whole>[0-9]+)"_s);

    const QString typed = plainHours(text, kHoursMinutes, notation);
    for (const auto& [expression, factor] :
         {std::pair(&kHours, 60), std::pair(&kHoursMinutes, 60), std::pair(&kClock, 60), std::pair(&kMinutes, 1),
          std::pair(&kBareMinutes, 1)}) {
        const QRegularExpressionMatch match = matched(*expression, typed);
        if (!match.hasMatch()) {
            continue;
        }
        const Result<int> value = scaledOr(typed, match, factor);
        if (!value) {
            return value.error();
        }
        const int minutes = match.capturedView(u"minutes").toInt();
        if (value.value() > std::numeric_limits<int>::max() - minutes) {
            return refusal(typed, u"number too long"_s);
        }
        return Minutes{value.value() + minutes};
    }
    return notOfTheForm(text.toString(), u"a duration such as 1:30, 1.5h, 1h30 or 90m"_s, notation);
}

Result<Minutes> parseTimeOfDay(QStringView text)
{
    static const QRegularExpression kTime =
        pattern(u"(?<hour>[0-9]{1,2})(?::(?<minute>[0-5][0-9]))?\\s*(?:(?<half>[ap])\\.?m\\.?)?"_s);
    const QStringView typed = text.trimmed();
    const QRegularExpressionMatch match = matched(kTime, typed);
    if (!match.hasMatch()) {
        return refusal(typed, u"not a time of day such as 9, 9:05, 9am or 21:30"_s);
    }
    int hour = match.capturedView(u"hour").toInt();
    const QString half = match.captured(u"half").toLower();
    if (half.isEmpty() ? hour > 23 : hour < 1 || hour > 12) {
        return refusal(typed, u"no such hour"_s);
    }
    if (!half.isEmpty()) {
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    }
    return Minutes{hour * 60 + match.capturedView(u"minute").toInt()};
}

Result<CeuHundredths> parseCeus(QStringView text, const Notation& notation)
{
    static const QRegularExpression kCeus = decimalWith(u"(?:ceus?)?"_s);
    const QString typed = plainNumber(text, notation);
    const QRegularExpressionMatch match = matched(kCeus, typed);
    if (!match.hasMatch()) {
        return notOfTheForm(text.toString(), u"a number of CEUs such as 2 or 1.25"_s, notation);
    }
    if (match.capturedView(u"fraction").size() > 2) {
        return refusal(typed, u"more than two decimals"_s);
    }
    const Result<int> value = scaledOr(typed, match, 100);
    return value ? Result<CeuHundredths>(CeuHundredths{value.value()}) : Result<CeuHundredths>(value.error());
}

Result<Cents> parseMoney(QStringView text, const Notation& notation)
{
    static const QRegularExpression kMoney =
        pattern(u"(?:US)?\\$?\\s*(?<whole>[0-9]+)(?:\\.(?<fraction>[0-9]{1,2}))?\\s*(?:US)?\\$?"_s);
    const QString typed = withPoint(withoutGroups(withPlainBlanks(text).trimmed(), notation), notation);
    const QRegularExpressionMatch match = matched(kMoney, typed);
    if (!match.hasMatch()) {
        return notOfTheForm(text.toString(), u"an amount of dollars such as 425 or 425.50"_s, notation);
    }
    const std::optional<int> value = scaled(match.capturedView(u"whole"), match.capturedView(u"fraction"), 100);
    return value ? Result<Cents>(Cents{*value}) : Result<Cents>(refusal(typed, u"number too long"_s));
}

}  // namespace credence
