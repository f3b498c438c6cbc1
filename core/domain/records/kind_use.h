// SPDX-License-Identifier: GPL-3.0-or-later
/// What the program does with the records of a kind beyond keeping them.
#pragma once

namespace credence {

enum class KindUse {
    Judged,  ///< every judgement may look at all of them: they are among the Facts
    Kept,    ///< looked at one by one, or as sums
};

}  // namespace credence
