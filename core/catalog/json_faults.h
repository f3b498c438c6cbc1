// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a text is JSON of which each value has one meaning.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace credence {

/// Why `json` cannot be used: it is no JSON (with line and column), a key stands twice in one object (its name), or it
/// is nested deeper than 32 levels. Untranslated; nothing if it can.
std::optional<QString> faultInJson(const QByteArray& json);

}  // namespace credence
