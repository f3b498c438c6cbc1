// SPDX-License-Identifier: GPL-3.0-or-later
/// The languages that the program speaks, and which of them it does.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace credence::language {

struct Language {
    QString code;  ///< "es": of the language, with its territory where that matters: "pt_BR"
    QString name;  ///< in the language itself
};

/// English, in which the program is written, first.
const std::vector<Language>& all();

/// The code that `typed` means: "es", "es-MX", "pt", "PT_br". Nothing for a language that is not spoken here.
std::optional<QString> codeOf(const QString& typed);

/// The user's choice for this machine, which window and command line share; empty: that of the system.
QString setting();
void setSetting(const QString& code);

/// Speaks `code` from now on; empty: the setting, and without one the first language of the system that is spoken
/// here, else English. Numbers and days stay as the system has them, unless another language was chosen than its own.
/// Once, before the first text is made; for a system without a language (locale C) as in the United States, whose
/// trade this is.
void speak(const QString& code = {});

}  // namespace credence::language
