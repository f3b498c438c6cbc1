// SPDX-License-Identifier: GPL-3.0-or-later
/// What a next step opens in the window, as what to type on the command line.
#pragma once

#include <QString>

#include "services/drafts.h"

namespace credence::cli {

/// A name as it is typed: '-' for '_'.
inline QString hyphenated(QString name)
{
    return name.replace(u'_', u'-');
}

/// As a shell takes it for one word.
QString asWord(const QString& text);

/// Such as: credence-cli add document --kind verification_letter --placement 2. What still has to be said is left out.
QString commandFor(const StepDraft& draft);

}  // namespace credence::cli
