// SPDX-License-Identifier: GPL-3.0-or-later
/// Coders work near patient data, and a record of study must hold none: words that look like it are found here.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace credence {

/// What in `text` looks like a patient's identifier: "SSN", "MRN" or "date of birth"; nothing if nothing does.
/// Codes of ICD and CPT, index numbers, telephone numbers and dates alone do not.
std::optional<QString> patientIdentifierIn(QStringView text);

}  // namespace credence
