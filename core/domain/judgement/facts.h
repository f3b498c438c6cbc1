// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything the rules look at: the user's records, and the log as sums. Plain values, read in one go.
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/records/any_record.h"

namespace credence {

/// Minutes logged on one subject (study) up to the as-of date.
struct SubjectSum {
    QString subject;
    Minutes minutes;
    int entries;
};

/// Minutes logged at one placement up to the as-of date.
struct PlacementSum {
    PlacementId placement;
    Minutes minutes;
    int entries;
};

/// Minutes of one day; only recent days are asked for.
struct DaySum {
    QDate day;
    Minutes study;
    Minutes experience;

    friend bool operator==(const DaySum&, const DaySum&) = default;
};

struct LogSums {
    std::vector<SubjectSum> bySubject{};
    std::vector<PlacementSum> byPlacement{};
    std::vector<DaySum> recentDays{};  ///< ascending, days without entries left out
};

/// Records may lie after the as-of date (an exam planned, a deadline); each judgement looks at its own dates.
struct Facts {
    std::vector<Programme> programmes{};
    std::vector<Course> courses{};
    std::vector<PracticeExam> practiceExams{};
    std::vector<Placement> placements{};
    std::vector<ExamAttempt> examAttempts{};
    std::vector<HeldCredential> heldCredentials{};
    std::vector<Membership> memberships{};
    std::vector<PortalCycle> portalCycles{};
    std::vector<CeuActivity> ceuActivities{};
    std::vector<Document> documents{};
    std::vector<Deadline> deadlines{};
    std::vector<Goal> goals{};
    std::vector<StepChoice> stepChoices{};
    LogSums log{};
};

}  // namespace credence
