// SPDX-License-Identifier: GPL-3.0-or-later
/// What `career` prints for people.
#pragma once

#include <QStringList>

#include "domain/career/career.h"

namespace credence::cli {

QStringList careerLines(const Career& career);

}  // namespace credence::cli
