// SPDX-License-Identifier: GPL-3.0-or-later
/// The road as JSON: the stable shape that docs/command-line.md describes.
#pragma once

#include <QJsonObject>

#include "domain/pathway/road.h"

namespace credence::json {

QJsonObject road(const Road& road);

}  // namespace credence::json
