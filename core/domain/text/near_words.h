// SPDX-License-Identifier: GPL-3.0-or-later
/// Words that may be slips of other words.
#pragma once

#include <QString>
#include <QStringView>

namespace credence {

/// What a name is made of: its letters and digits alone, as lower case. "ICD 10-CM" and "icd-10-cm" are the same.
QString lettersOf(QStringView name);
/// Whether both have letters or digits, and the same ones.
bool haveSameLetters(QStringView one, QStringView other);

/// Letters to insert, drop, exchange or swap with their neighbour to make one of the other; upper case is lower case.
int slipsBetween(QStringView one, QStringView other);

/// Whether `typed` may be a slip of `known`, which it is not: the same but for hyphens, blanks and signs, or one letter
/// away; two in words of eight letters and more. Words of one letter are no slips.
bool isSlipOf(QStringView typed, QStringView known);

/// Whether `typed` has the letters of `known` with two neighbours swapped, or one of them doubled: of short words,
/// where another letter makes another word.
bool isSwapOf(QStringView typed, QStringView known);

}  // namespace credence
