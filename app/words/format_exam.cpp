// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_exam.h"

#include "domain/study/practice.h"
#include "words/format_ahead.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhole = 100;

QString daysToWait(int days)
{
    return days == 0 ? Text::tr("none", "wait") : amount(CalendarDays{days});
}

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
    QStringList waits{daysToWait(*retake.waitDays)};
    for (const RetakeRule::LaterWait& later : retake.laterWaits) {
        waits << daysToWait(later.days);
    }
    const QString words = waits.join(Text::tr(", then ", "between waits"));
    return retake.otherWaitDays
               ? Text::tr("%1, unconfirmed: another source says %2").arg(words, daysToWait(*retake.otherWaitDays))
               : words;
}

QString attemptsAllowed(const RetakeRule& retake)
{
    return retake.attemptsAllowed && retake.withinMonths
               ? Text::tr("%1 within %2", "attempts, months")
                     .arg(QLocale().toString(*retake.attemptsAllowed),
                          Text::tr("%Ln month(s)", nullptr, *retake.withinMonths))
               : numberWords(retake.attemptsAllowed);
}

QString extensionLength(const ExtensionFeeRule& extension)
{
    return extension.days ? Text::tr("it lasts %1").arg(amount(CalendarDays{*extension.days}))
                          : Text::tr("how long it lasts: %1").arg(notKnown());
}

QString retakeDay(QDate day, const std::optional<QDate>& otherwise)
{
    return otherwise ? Text::tr("%1, unconfirmed: another source says %2").arg(date(day), date(*otherwise)) : date(day);
}

RetakeDays retakeDays(const ExamOutlook& exam)
{
    return {.earliest = exam.earliestRetake, .otherwise = exam.retakeOtherwise};
}

RetakeDays retakeDays(const ExamPlan& plan)
{
    return {.earliest = plan.earliestRetake, .otherwise = plan.retakeOtherwise};
}

QString sittingDay(QDate sitting, const RetakeDays& retake)
{
    if (retake.earliest && sitting < *retake.earliest) {
        return Text::tr("%1, too early: not before %2", "day planned, day allowed")
            .arg(date(sitting), retakeDay(*retake.earliest, retake.otherwise));
    }
    return retake.otherwise && sitting < *retake.otherwise
               ? Text::tr("%1, unconfirmed: another source allows no retake before %2", "day planned, day allowed")
                     .arg(date(sitting), date(*retake.otherwise))
               : date(sitting);
}

QString nextSitting(QDate day, const RetakeDays& retake, const std::optional<CalendarDays>& daysLeft)
{
    const QString words = sittingDay(day, retake);
    return daysLeft ? Text::tr("next sitting %1, in %2", "day, days").arg(words, amount(*daysLeft))
                    : Text::tr("next sitting %1").arg(words);
}

QString sittings(const std::optional<QDate>& next, const RetakeDays& retake, const std::optional<int>& attemptsLeft,
                 const std::optional<CalendarDays>& daysToNext)
{
    QStringList parts;
    if (next) {
        parts << nextSitting(*next, retake, daysToNext);
    }
    if (retake.earliest && !(next && *next < *retake.earliest)) {
        parts << (retake.otherwise
                      ? Text::tr("may be sat again from %1").arg(retakeDay(*retake.earliest, retake.otherwise))
                      : Text::tr("may be sat again from %1 on").arg(date(*retake.earliest)));
    }
    if (attemptsLeft) {
        parts << Text::tr("attempts left: %1").arg(*attemptsLeft);
    }
    return joined(parts);
}

QString coverageShare(const ProgrammeCoverage& coverage)
{
    return coverage.courses == 0 ? u"–"_s : Text::tr("%1 of the exam").arg(percent(coverage.covered, kWholeExam));
}

QString coverageNote(const ProgrammeCoverage& coverage)
{
    if (coverage.courses == 0) {
        return Text::tr("no course of it is recorded; with their subjects and contact hours they are compared here");
    }
    QStringList parts{Text::tr("%Ln course(s)", nullptr, coverage.courses)};
    if (coverage.withoutHours > 0) {
        parts << Text::tr("without contact hours: %1").arg(QLocale().toString(coverage.withoutHours));
    }
    if (coverage.elsewhere > 0) {
        parts << Text::tr("of subjects that the exam does not ask: %1").arg(QLocale().toString(coverage.elsewhere));
    }
    return parts.join(u" · "_s);
}

QString domainCoverage(const DomainCoverage& domain, const ProgrammeCoverage& coverage, const RuleBook& rules)
{
    QStringList subjects;
    for (const SubjectCoverage& subject : coverage.subjects) {
        if (domain.subjects.contains(subject.code)) {
            subjects << Text::tr("%1 %2 of %3", "subject, time, time")
                            .arg(subjectName(rules, subject.code), amount({AmountUnit::Minutes, subject.taught.value}),
                                 amount({AmountUnit::Minutes, subject.target.value}));
        }
    }
    const QString weight = Text::tr("%1 of the exam").arg(percent(domain.weight, kWholeExam));
    return subjects.isEmpty() ? Text::tr("%1 · no subject is known to teach it").arg(weight)
                              : u"%1 · %2"_s.arg(weight, subjects.join(u", "_s));
}

}  // namespace credence::format
