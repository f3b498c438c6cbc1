// SPDX-License-Identifier: GPL-3.0-or-later
/// The one act of the user that moves an open requirement on, as a draft for the form. Judges nothing itself.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/progress.h"
#include "domain/records/any_record.h"
#include "domain/rules/rule_book.h"

namespace credence {

enum class RequirementAct {
    AddPlacement,
    RecordLetter,
    RecordArrival,  ///< of a letter that is on its way
    AddCourse,
    AddProgramme,
    AddPracticode,
    AddDiploma,
    RecordExam,
    AddMembership,
    AddCredential,
    AddSubject,  ///< a course of one of the subjects asked for
};

struct RequirementDraft {
    RequirementAct act;
    AnyRecord record;  ///< one that is there already (a letter asked for) is edited instead of added
};

/// What a draft may start from: the credential wanted, the records a letter can be about, and the day.
struct DraftSources {
    QString credential;
    std::vector<Placement> placements;
    std::vector<Document> documents;
    QDate today;
};

/// Nothing for a requirement that is done or that no single record moves on.
std::optional<RequirementDraft> draftFor(const RuleBook& rules, const Progress& progress, const DraftSources& sources);

/// For the letter of that placement: record one, or the arrival of the one asked for; nothing if it is not among them.
std::optional<RequirementDraft> letterDraftFor(PlacementId placement, const DraftSources& sources);

}  // namespace credence
