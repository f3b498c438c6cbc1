// SPDX-License-Identifier: GPL-3.0-or-later
/// The sample: a made-up learner's file, built on request from the story and the two lists in resources/sample.
#pragma once

#include <QString>

#include "domain/result.h"
#include "services/clock.h"

namespace credence {

class RuleBook;

/// Where the sample lies, apart from the user's own file.
QString sampleFilePath();

/// Makes the sample at `path`; nothing stays there if it fails.
Result<void> makeSampleFile(const QString& path, const RuleBook& rules, const Clock& clock);

}  // namespace credence
