// SPDX-License-Identifier: GPL-3.0-or-later
/// The one act of the user that moves an open requirement on, as a draft for the form. Judges nothing itself.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/progress.h"
#include "domain/rules/rule_book.h"

namespace credence {

struct RequirementAct {
    QString words;    ///< of the button
    AnyRecord draft;  ///< a record that is there already (a letter asked for) is edited instead of added
};

/// What an act may start from: the credential wanted, and the records a letter can be about.
struct ActContext {
    QString credential;
    std::vector<Placement> placements;
    std::vector<Document> documents;
};

/// Nothing for a requirement that is done or that no single record moves on.
std::optional<RequirementAct> actFor(const RuleBook& rules, const Progress& progress, const ActContext& context);

/// For the letter of that placement: record one, or the arrival of the one asked for; nothing if it is not among them.
std::optional<RequirementAct> letterActFor(PlacementId placement, const ActContext& context);

}  // namespace credence
