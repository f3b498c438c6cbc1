// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands behind the dash of a line and may be no part of its title.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// The day with which the words behind the dash end, or that stands there between dashes, while the line says none:
/// "2h cpt - chapter 9 - 11/20". In quotes all is title.
std::optional<Suspect> titleDayInDoubt(const ReadLine& read, DayLean lean);

/// Another subject than the guessed one, with which those words begin or end: "2h - icd-10-cm guidelines".
std::optional<Suspect> titleSubjectInDoubt(const ReadLine& read);

/// "2 ceu ICD webinar - CPC": a credential is all that stands behind the dash.
std::optional<Suspect> titleCreditInDoubt(const ReadLine& read);

/// Whether a title behind a dash would be asked about for the day in it.
bool saysDayInTitle(const QString& title, QDate today, DayLean lean);

}  // namespace credence
