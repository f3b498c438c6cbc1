// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tracker_times.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

#include "domain/text/notation.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsOfMinute = 60;
constexpr int kSecondsOfHour = 60 * kSecondsOfMinute;

QString plain(const QString& typed)
{
    return withPlainBlanks(typed).trimmed();
}

/// "18:25", of which the cell does not say what its parts are.
struct TwoParts {
    int first;
    int second;

    [[nodiscard]] int as(DurationParts parts) const
    {
        return parts == DurationParts::HoursAndMinutes ? first * kSecondsOfHour + second * kSecondsOfMinute
                                                       : first * kSecondsOfMinute + second;
    }
};

std::optional<TwoParts> twoPartsOf(const QString& typed)
{
    static const QRegularExpression kForm(QRegularExpression::anchoredPattern(u"([0-9]{1,5}):([0-5][0-9])"_s));
    const QRegularExpressionMatch match = kForm.match(plain(typed));
    return match.hasMatch() ? std::optional(TwoParts{.first = match.capturedView(1).toInt(),
                                                     .second = match.capturedView(2).toInt()})
                            : std::nullopt;
}

Error unreadable(const char16_t* begin, const QString& rest)
{
    return {.code = Error::Code::ImportUnreadable, .detail = QString::fromUtf16(begin) + rest};
}

}  // namespace

std::optional<int> secondsOfClock(const QString& typed)
{
    static const QRegularExpression kTime(QRegularExpression::anchoredPattern(
        u"([0-9]{1,2}:[0-9]{2}|[0-9]{1,2}(?= ?[AaPp]))(?::([0-5][0-9]))?( ?[AaPp]\\. ?[Mm]\\.| ?[AaPp][Mm])?"_s));
    const QRegularExpressionMatch match = kTime.match(plain(typed));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // "a. m." as some locales write it.
    const Result<Minutes> time = parseTimeOfDay(QString(match.captured(1) + match.captured(3).remove(u' ')));
    return time ? std::optional(time.value().value * kSecondsOfMinute + match.capturedView(2).toInt()) : std::nullopt;
}

std::optional<int> secondsOfDuration(const QString& typed, DurationParts parts)
{
    static const QRegularExpression kClock(
        QRegularExpression::anchoredPattern(u"([0-9]{1,5}):([0-5][0-9]):([0-5][0-9])"_s));
    const QString text = plain(typed);
    if (const std::optional<TwoParts> two = twoPartsOf(text)) {
        return two->as(parts);
    }
    if (const QRegularExpressionMatch match = kClock.match(text); match.hasMatch()) {
        return match.capturedView(1).toInt() * kSecondsOfHour + match.capturedView(2).toInt() * kSecondsOfMinute +
               match.capturedView(3).toInt();
    }
    static const QString kMinutes = u" min"_s;
    if (const std::optional<TwoParts> two =
            text.endsWith(kMinutes) ? twoPartsOf(text.chopped(kMinutes.size())) : std::nullopt) {
        return two->as(DurationParts::MinutesAndSeconds);
    }
    const bool hasUnit = std::ranges::any_of(text, [](QChar c) { return c == u':' || c.isLetter(); });
    const Result<Minutes> length = parseDuration(text, plainNotation());
    return hasUnit && length ? std::optional(length.value().value * kSecondsOfMinute) : std::nullopt;
}

std::optional<int> secondsOfHours(const QString& typed)
{
    static const QRegularExpression kDecimals(QRegularExpression::anchoredPattern(u"[0-9]{1,4}(?:[.,][0-9]{1,4})?"_s));
    const QString text = plain(typed);
    return kDecimals.match(text).hasMatch()
               ? std::optional(qRound(QString(text).replace(u',', u'.').toDouble() * kSecondsOfHour))
               : std::nullopt;
}

Minutes inMinutes(int seconds)
{
    return Minutes{(seconds + kSecondsOfMinute / 2) / kSecondsOfMinute};
}

bool isRounding(int seconds, int others)
{
    constexpr int kOfClocks = kSecondsOfMinute;
    constexpr int kOfDecimals = 18;  // half of a hundredth of an hour
    return std::abs(seconds - others) <= kOfClocks + kOfDecimals;
}

void DurationPartsProof::look(const QString& cell, std::optional<int> length, int line)
{
    const std::optional<TwoParts> two = twoPartsOf(cell);
    if (!two) {
        return;
    }
    const int asHours = two->as(DurationParts::HoursAndMinutes);
    const int asMinutes = two->as(DurationParts::MinutesAndSeconds);
    if (inMinutes(asHours) == inMinutes(asMinutes)) {
        return;
    }
    m_example = m_example.isEmpty() ? cell.trimmed() : m_example;
    const bool areHours = length && isRounding(asHours, *length);
    const bool areMinutes = length && isRounding(asMinutes, *length);
    const Proof proof{.cell = cell.trimmed(), .line = line};
    if (areHours && !areMinutes && !m_ofHours) {
        m_ofHours = proof;
    }
    if (((areMinutes && !areHours) || asHours > kSecondsOfDay) && !m_ofMinutes) {
        m_ofMinutes = proof;
    }
}

Result<DurationParts> DurationPartsProof::parts(std::optional<DurationParts> told,
                                                std::optional<DurationParts> ofHead) const
{
    const bool isProven = m_ofHours.has_value() != m_ofMinutes.has_value();
    const DurationParts proven = m_ofHours ? DurationParts::HoursAndMinutes : DurationParts::MinutesAndSeconds;
    if (isProven && told.value_or(proven) != proven) {
        const Proof& proof = m_ofHours ? *m_ofHours : *m_ofMinutes;
        return unreadable(kOtherDurationParts, u"%1 %2"_s.arg(QString::number(proof.line), proof.cell));
    }
    if (isProven || m_example.isEmpty()) {
        return proven;
    }
    if (told || ofHead) {
        return told ? *told : *ofHead;
    }
    return unreadable(kUnknownDurationParts, m_example);
}

}  // namespace credence
