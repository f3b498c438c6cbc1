// SPDX-License-Identifier: GPL-3.0-or-later
/// Exams sat, credentials held, memberships and cycles as the body's portal shows them, and goals.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/ids.h"
#include "domain/units.h"

namespace credence {

enum class ExamResult { Scheduled, Passed, NotPassed, NoShow };

/// One sitting of the exam of `credential`. Score and pass mark are in the exam's own scale
/// (percent for AAPC, 100-400 scaled for AHIMA) and never converted.
struct ExamAttempt {
    ExamAttemptId id{};
    QString credential;
    QDate onDate;
    ExamResult result = ExamResult::Scheduled;
    std::optional<int> score{};
    std::optional<int> passMark{};
    std::optional<int> attemptNumber{};   ///< 1 for the first of those paid together
    std::optional<int> attemptsBought{};  ///< attempts paid together
    std::optional<Cents> fee{};
    QString note{};

    friend bool operator==(const ExamAttempt&, const ExamAttempt&) = default;
};

enum class CredentialStatus { Active, Inactive, Revoked, Surrendered };

/// A credential awarded. `endedOn` is the last day it was held (an A that came off, a revocation).
struct HeldCredential {
    HeldCredentialId id{};
    QString credential;  ///< code as awarded: CPC-A until the A is removed, then a new record CPC
    QDate awardedOn;
    std::optional<QDate> endedOn{};
    CredentialStatus status = CredentialStatus::Active;
    QString number{};
    QString note{};

    friend bool operator==(const HeldCredential&, const HeldCredential&) = default;
};

/// Membership of a body; dues come back every year on the day and month of `dueOn`.
struct Membership {
    MembershipId id{};
    QString body;  ///< AAPC or AHIMA
    QString number{};
    QDate dueOn;  ///< any one due date
    std::optional<Cents> dues{};
    QString note{};

    friend bool operator==(const Membership&, const Membership&) = default;
};

/// A renewal cycle as the member's own account at the body shows it. It wins over the computed one.
struct PortalCycle {
    PortalCycleId id{};
    QString body;
    QDate firstDay;
    QDate lastDay;
    std::optional<CeuHundredths> required{};
    QString note{};

    friend bool operator==(const PortalCycle&, const PortalCycle&) = default;
};

/// A credential the user wants, by a day, with the time a week she gives it.
struct Goal {
    GoalId id{};
    QString credential;
    std::optional<QDate> byDate{};
    std::optional<Minutes> weekly{};
    int rank = 1;  ///< 1 comes first
    QString note{};

    friend bool operator==(const Goal&, const Goal&) = default;
};

}  // namespace credence
