// SPDX-License-Identifier: GPL-3.0-or-later
/// A day to keep in mind, whoever sets it.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/judgement/progress.h"

namespace credence {

enum class DeadlineKind {
    User,
    MembershipDues,
    CycleEnd,
    SubmissionOpens,
    Exam,
    GoalDate,
    RouteForecast,
    DuesFree,    ///< the last day on which missed dues cost no fee
    DuesLate,    ///< the last day on which missed dues can be paid with a fee
    GraceEnd,    ///< the last day on which CEUs count in a missed cycle
    Revocation,  ///< the last day before the credentials of a missed cycle are revoked
    AppealEnd,   ///< the last day to appeal against a revocation
};

struct DeadlineItem {
    DeadlineKind kind;
    QDate day;
    QString title{};  ///< user's words, credential or body code, by kind
    std::optional<RecordRef> record{};
    CalendarDays daysLeft;  ///< negative: late
    RuleCitation rule{};    ///< that sets the day; empty: a record does
};

}  // namespace credence
