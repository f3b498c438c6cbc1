// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_log.h"

#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString logKindName(RecordKind kind)
{
    switch (kind) {
        case RecordKind::StudySession:
            return Text::tr("Study");
        case RecordKind::ExperienceEntry:
            return Text::tr("Experience");
        case RecordKind::CeuActivity:
            return Text::tr("CEU");
        case RecordKind::ExamAttempt:
            return Text::tr("Exam");
        case RecordKind::PracticeExam:
            return Text::tr("Practice exam");
        case RecordKind::StudyBroughtForward:
            return Text::tr("Brought forward");
        default:
            Q_UNREACHABLE();
    }
}

QString logAmount(const LogRow& row)
{
    if (row.ceus) {
        return amount(*row.ceus);
    }
    if (row.minutes) {
        return duration(*row.minutes);
    }
    return row.score ? QLocale().toString(*row.score) : QString();
}

QString logSubject(const RuleBook& rules, const LogRow& row)
{
    if (row.ref.kind == RecordKind::StudySession || row.ref.kind == RecordKind::StudyBroughtForward) {
        return subjectName(rules, row.subject);
    }
    return row.ref.kind == RecordKind::ExperienceEntry && row.subject.isEmpty() ? Text::tr("placement missing")
                                                                                : row.subject;
}

QString logTime(const LogRow& row)
{
    constexpr int kMinutesADay = 24 * 60;
    if (row.ref.kind == RecordKind::StudyBroughtForward) {
        return Text::tr("until then", "study brought forward, beside its last day");
    }
    if (!row.startedAt) {
        return {};
    }
    const QString start = timeOfDay(*row.startedAt);
    const int end = row.startedAt->value + row.minutes.value_or(Minutes{}).value;
    return row.minutes ? Text::tr("%1 – %2", "from one time to another").arg(start, timeOfDay({end % kMinutesADay}))
                       : start;
}

QString logGroup(const LogGroup& group, LogGrouping grouping, const RuleBook& rules)
{
    constexpr int kDaysToSunday = 6;
    switch (grouping) {
        case LogGrouping::None:
            return {};
        case LogGrouping::Day:
            return Text::tr("%1, %2", "weekday, day")
                .arg(QLocale().dayName(group.first.dayOfWeek(), QLocale::ShortFormat), date(group.first));
        case LogGrouping::Week:
            return dateRange(group.first, group.first.addDays(kDaysToSunday));
        case LogGrouping::Month:
            return Text::tr("%1 %2", "month and year")
                .arg(QLocale().standaloneMonthName(group.first.month()), QLocale().toString(group.first, u"yyyy"_s));
        case LogGrouping::About:
            break;
    }
    const QString about = logSubject(rules, {.ref = {group.kind, 0}, .day = {}, .subject = group.about});
    return about.isEmpty() ? logKindName(group.kind)
                           : Text::tr("%1: %2", "kind of entry, subject or place").arg(logKindName(group.kind), about);
}

QString logGrouping(LogGrouping grouping)
{
    switch (grouping) {
        case LogGrouping::None:
            return Text::tr("not grouped");
        case LogGrouping::Day:
            return Text::tr("by day");
        case LogGrouping::Week:
            return Text::tr("by week");
        case LogGrouping::Month:
            return Text::tr("by month");
        case LogGrouping::About:
            return Text::tr("by subject or place");
    }
    Q_UNREACHABLE();
}

QString logEntries(int shown, int all)
{
    return shown == all ? Text::tr("%Ln entry(s)", nullptr, all)
                        : Text::tr("%1 of %Ln entry(s)", nullptr, all).arg(QLocale().toString(shown));
}

QString logSums(const LogTotals& totals)
{
    QStringList parts;
    if (totals.study > Minutes{}) {
        parts << Text::tr("%1 of study").arg(duration(totals.study));
    }
    if (totals.broughtForward > Minutes{}) {
        parts << Text::tr("%1 of study brought forward").arg(duration(totals.broughtForward));
    }
    if (totals.experience > Minutes{}) {
        parts << Text::tr("%1 of experience").arg(duration(totals.experience));
    }
    if (totals.ceus > CeuHundredths{}) {
        parts << amount({AmountUnit::CeuHundredths, totals.ceus.value});
    }
    return joined(parts);
}

QString overlapCount(int overlaps)
{
    return Text::tr("%Ln overlap(s)", nullptr, overlaps);
}

QString sharedTime(const Overlap& overlap)
{
    return Text::tr("%1 counted twice", "time").arg(duration(overlap.shared));
}

QString splitAnswer(const std::optional<Yielding>& parted)
{
    if (!parted) {
        return Text::tr("Split: neither lies within the other");
    }
    const QString left = duration(parted->minutes());
    return parted->ref.kind == RecordKind::StudySession ? Text::tr("Split the study around it: %1", "time").arg(left)
                                                        : Text::tr("Split the work around it: %1", "time").arg(left);
}

QString trimAnswer(const std::optional<Yielding>& trimmed)
{
    if (!trimmed) {
        return Text::tr("Trim: nothing would be left");
    }
    const QString left = duration(trimmed->minutes());
    return trimmed->ref.kind == RecordKind::StudySession ? Text::tr("Trim the study to %1", "time").arg(left)
                                                         : Text::tr("Trim the work to %1", "time").arg(left);
}

}  // namespace credence::format
