// SPDX-License-Identifier: GPL-3.0-or-later
/// The sample: a made-up learner's file with something on each page, built on request from resources/sample. Window and
/// command line make the same one.
#pragma once

#include <QDate>
#include <QString>

#include "domain/result.h"
#include "services/clock.h"

namespace credence {

class RuleBook;
class Workspace;

/// The day on which the story stands: what is to come lies behind it. Before it there is no sample.
inline const QDate kSampleDay(2026, 11, 23);

/// Makes an empty file the sample. InvalidInput (subject: on_date) before kSampleDay, as an entry of the future is
/// none.
Result<void> tellSampleStory(Workspace& workspace);

/// Makes the sample at `path`; nothing stays there if it fails.
Result<void> makeSampleFile(const QString& path, const RuleBook& rules, const Clock& clock);

/// Whether the file was made as the sample, wherever it lies now.
bool isSample(const Workspace& workspace);

}  // namespace credence
