// SPDX-License-Identifier: GPL-3.0-or-later
/// Which kind of record a line is about.
#pragma once

#include <optional>

#include "domain/quick_line/amounts.h"
#include "domain/quick_line/vocabulary.h"

namespace credence {

/// What is known of the line before its kind is.
struct LineEvidence {
    std::optional<FoundAmount<Minutes>> duration{};
    bool saysCeus = false;
    std::vector<SubjectMatch> subjects{};
};

struct LineKind {
    RecordKind kind;
    std::optional<int> word{};  ///< the word that says it
    std::optional<PlacementKind> placement{};
};

/// By the unit "ceu", else by a word for a kind that stands before any title, else by a place, else by a subject,
/// else as last time. An hour of exam preparation is study: an exam takes no time here.
LineKind decideKind(const LineReading& line, const LineEvidence& evidence, const QuickLineContext& context);

}  // namespace credence
