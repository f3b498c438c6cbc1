// SPDX-License-Identifier: GPL-3.0-or-later
/// What the button of a next step does: opens a form, begins a quick line, or goes to the page.
#pragma once

#include <QString>
#include <variant>

#include "services/workspace.h"
#include "ui/pages/page.h"

namespace credence {

struct BeginQuickLine {
    QString text;
};

using NextStepAct = std::variant<AnyRecord, BeginQuickLine, PageId>;

/// A record that has gone in the meantime leads to the page that would show it.
NextStepAct actOf(const NextStep& step, const Workspace& workspace);
/// The field in which the form of such a step begins; empty: the first that is empty.
QString fieldOf(NextStepKind kind);

}  // namespace credence
