// SPDX-License-Identifier: GPL-3.0-or-later
/// What a next step opens: a form, the beginning of a quick line, or a page. Window and command line ask here.
#pragma once

#include <QString>
#include <variant>

#include "domain/steps/next_step.h"
#include "services/workspace.h"

namespace credence {

struct FormDraft {
    AnyRecord record;  ///< new if its id is 0, else the stored one
    QString field{};   ///< in which the form begins; empty: the first that is empty

    friend bool operator==(const FormDraft&, const FormDraft&) = default;
};

struct LineDraft {
    QString text;  ///< to be ended by the user

    friend bool operator==(const LineDraft&, const LineDraft&) = default;
};

using StepDraft = std::variant<FormDraft, LineDraft, StepPage>;

/// A record that has gone in the meantime leads to the page that would show it. Titles of new documents are left to
/// whoever has words for people.
StepDraft draftFor(const NextStep& step, const Workspace& workspace);

}  // namespace credence
