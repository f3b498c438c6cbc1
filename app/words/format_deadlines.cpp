// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for deadlines.
#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

QString deadlineTitle(const DeadlineItem& item)
{
    switch (item.kind) {
        case DeadlineKind::User:
            return item.title;
        case DeadlineKind::MembershipDues:
            return Text::tr("%1 membership due").arg(item.title);
        case DeadlineKind::CycleEnd:
            return Text::tr("%1 cycle ends").arg(item.title);
        case DeadlineKind::SubmissionOpens:
            return Text::tr("%1 takes CEU submissions").arg(item.title);
        case DeadlineKind::Exam:
            return Text::tr("%1 exam").arg(item.title);
        case DeadlineKind::GoalDate:
            return Text::tr("%1 wanted").arg(item.title);
        case DeadlineKind::RouteForecast:
            return Text::tr("%1: the A can come off").arg(item.title);
        case DeadlineKind::DuesFree:
            return Text::tr("%1 dues: last day without a late fee").arg(item.title);
        case DeadlineKind::DuesLate:
            return Text::tr("%1 dues: last day to pay with a late fee").arg(item.title);
        case DeadlineKind::GraceEnd:
            return Text::tr("%1: end of the grace of the cycle that ended").arg(item.title);
        case DeadlineKind::Revocation:
            return Text::tr("%1: last day to save the cycle that ended").arg(item.title);
        case DeadlineKind::AppealEnd:
            return Text::tr("%1: last day to appeal a revocation").arg(item.title);
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
