// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_exam.h"

#include "words/format.h"
#include "words/format_ahead.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhole = 100;

QString numberWords(const std::optional<int>& number)
{
    return number ? QLocale().toString(*number) : notKnown();
}

}  // namespace

QString notKnown()
{
    return Text::tr("not known: fill it in");
}

QString examItems(const ExamFormat& exam)
{
    return numberWords(exam.items);
}

QString examTime(const ExamFormat& exam)
{
    return exam.time ? duration(*exam.time) : notKnown();
}

QString examScore(std::optional<int> score, ScoreScale scale)
{
    if (!score) {
        return u"–"_s;
    }
    return scale == ScoreScale::Percent ? percent(*score, kWhole) : QLocale().toString(*score);
}

QString passMark(const ExamFormat& exam)
{
    return exam.passMark ? examScore(exam.passMark, exam.scale) : notKnown();
}

QString feeAmount(const Fee& fee)
{
    return fee.amount ? money(*fee.amount) : notKnown();
}

QString retakeWait(const RetakeRule& retake)
{
    if (!retake.waitDays) {
        return notKnown();
    }
    return *retake.waitDays == 0 ? Text::tr("none", "wait") : amount({AmountUnit::Days, *retake.waitDays});
}

QString attemptsAllowed(const RetakeRule& retake)
{
    return numberWords(retake.attemptsAllowed);
}

QString extensionLength(const ExtensionFeeRule& extension)
{
    return extension.days ? Text::tr("it lasts %1").arg(amount({AmountUnit::Days, *extension.days}))
                          : Text::tr("how long it lasts: %1").arg(notKnown());
}

QString nextSitting(QDate day, const std::optional<QDate>& earliestRetake, const std::optional<CalendarDays>& daysLeft)
{
    const QString words = sittingDay(day, earliestRetake);
    return daysLeft
               ? Text::tr("next sitting %1, in %2", "day, days").arg(words, amount({AmountUnit::Days, daysLeft->value}))
               : Text::tr("next sitting %1").arg(words);
}

QString sittings(const std::optional<QDate>& next, const std::optional<QDate>& earliestRetake,
                 const std::optional<int>& attemptsLeft, const std::optional<CalendarDays>& daysToNext)
{
    QStringList parts;
    if (next) {
        parts << nextSitting(*next, earliestRetake, daysToNext);
    }
    if (earliestRetake && !(next && *next < *earliestRetake)) {
        parts << Text::tr("may be sat again from %1 on").arg(date(*earliestRetake));
    }
    if (attemptsLeft) {
        parts << Text::tr("attempts left: %1").arg(*attemptsLeft);
    }
    return joined(parts);
}

}  // namespace credence::format
