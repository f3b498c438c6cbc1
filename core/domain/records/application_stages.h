// SPDX-License-Identifier: GPL-3.0-or-later
/// The way of an application through its stages.
#pragma once

#include <span>

#include "domain/records/application.h"

namespace credence {

/// The stages since it was last only wanted: what was taken back to wanted was not sent, as far as that goes.
std::span<const StageDay> stagesSinceWanted(const Application& application);

}  // namespace credence
