// SPDX-License-Identifier: GPL-3.0-or-later
/// Things to look up as JSON.
#pragma once

#include <QJsonObject>

#include "domain/rules/rule_book.h"
#include "domain/rules/references.h"

namespace credence::json {

/// `published` is null for an entry of the user's alone, `own` for one of the program's.
QJsonObject reference(const ShownReference& entry, QDate asOf);

}  // namespace credence::json
