// SPDX-License-Identifier: GPL-3.0-or-later
/// What the struct of a kind of record is made of, for one include.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/ids.h"
#include "domain/records/choices.h"
#include "domain/units.h"

namespace credence {

/// What the program does with the records of a kind beyond keeping them.
enum class KindUse {
    Judged,  ///< every judgement may look at all of them: they are among the Facts
    Kept,    ///< looked at one by one, or as sums
};

}  // namespace credence
