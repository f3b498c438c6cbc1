// SPDX-License-Identifier: GPL-3.0-or-later
/// What `career --json` and `resume --json` print.
#pragma once

#include <QJsonObject>

#include "domain/career/career.h"

namespace credence::json {

QJsonObject career(const Career& career);
QJsonObject resume(const Resume& resume);

}  // namespace credence::json
