// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a line that may name a subject, or a second one.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// What begins at `index`, which is left over, and may be a misspelt subject or the beginning of one.
std::optional<Suspect> subjectWordInDoubt(const ReadLine& read, int index);

/// A slip in a longer name of the subject of which some words were understood: "anatomy and phisiology".
std::optional<Suspect> subjectRestInDoubt(const ReadLine& read, int index);

/// A second subject from `index` on, which is left over.
std::optional<Suspect> secondSubjectInDoubt(const ReadLine& read, int index);

/// `name`, which was typed behind # and taken, though no subject is called so.
std::optional<Suspect> newSubjectInDoubt(const ReadLine& read, int index, const QString& name);

}  // namespace credence
