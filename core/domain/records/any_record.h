// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of records as one type: what a file stores, a form edits and a command line adds.
#pragma once

#include <QDate>
#include <variant>

#include "domain/records/certification.h"
#include "domain/records/education.h"
#include "domain/records/experience.h"
#include "domain/records/own_rules.h"
#include "domain/records/paperwork.h"
#include "domain/records/planning.h"
#include "domain/records/renewal.h"

namespace credence {

/// In the order of AnyRecord's alternatives.
enum class RecordKind {
    Programme,
    Course,
    StudySession,
    PracticeExam,
    Placement,
    ExperienceEntry,
    ExamAttempt,
    HeldCredential,
    Membership,
    PortalCycle,
    CeuActivity,
    Document,
    Deadline,
    Goal,
    Scenario,
    StepChoice,
    RuleOverride,
    RulePack,
    ReferenceCopy,
    OwnCredential,
};

using AnyRecord = std::variant<Programme, Course, StudySession, PracticeExam, Placement, ExperienceEntry, ExamAttempt,
                               HeldCredential, Membership, PortalCycle, CeuActivity, Document, Deadline, Goal, Scenario,
                               StepChoice, RuleOverride, RulePack, ReferenceCopy, OwnCredential>;

/// Which stored record: kind and row id.
struct RecordRef {
    RecordKind kind;
    qint64 id;

    friend auto operator<=>(const RecordRef&, const RecordRef&) = default;
};

RecordKind kindOf(const AnyRecord& record);
qint64 idOf(const AnyRecord& record);
void setId(AnyRecord& record, qint64 id);
RecordRef refOf(const AnyRecord& record);
/// A draft of `kind` with its defaults: no id, no mandatory value set.
AnyRecord blankRecord(RecordKind kind);
/// The day a record belongs to (entry, award, first day ...); a null date where it has none.
QDate dayOf(const AnyRecord& record);

}  // namespace credence
