// SPDX-License-Identifier: GPL-3.0-or-later
/// What an act of the user opens: the draft of a record for the form, the beginning of a quick line, or a page. Judges
/// nothing itself. Window and command line ask here.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "domain/judgement/progress.h"
#include "domain/steps/next_step.h"
#include "services/workspace.h"

namespace credence {

// ---- a next step ------------------------------------------------------------------------------------------

struct FormDraft {
    AnyRecord record;  ///< new if its id is 0, else the stored one
    QString field{};   ///< in which the form begins; empty: the first that is empty

    friend bool operator==(const FormDraft&, const FormDraft&) = default;
};

struct LineDraft {
    QString text;  ///< to be ended by the user

    friend bool operator==(const LineDraft&, const LineDraft&) = default;
};

/// A value of a rule that the user sets for herself.
struct RuleDraft {
    RuleCitation rule;  ///< the edition that is in force
    QString part;       ///< JSON pointer inside it

    friend bool operator==(const RuleDraft& a, const RuleDraft& b)
    {
        return a.rule.ruleId == b.rule.ruleId && a.rule.editionFrom == b.rule.editionFrom && a.part == b.part;
    }
};

using StepDraft = std::variant<FormDraft, LineDraft, RuleDraft, StepPage>;

/// A record that has gone in the meantime leads to the page that would show it. Titles of new documents are left to
/// whoever has words for people.
StepDraft draftFor(const NextStep& step, const Workspace& workspace);

// ---- an open requirement ----------------------------------------------------------------------------------

/// The one act of the user that moves it on.
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
