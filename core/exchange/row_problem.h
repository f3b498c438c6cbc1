// SPDX-License-Identifier: GPL-3.0-or-later
/// Why a row of an imported file is not taken.
#pragma once

namespace credence {

enum class RowProblem {
    None,
    UnknownKind,  ///< the client or kind column says none of ours
    NoPlacement,  ///< no placement of this name and kind covers the day
    BadDate,
    BadDuration,
    BadCeus,
    BadValue,
    WrongColumnCount,
    InvalidRecord,  ///< the checks of every entry; detail names field and cause
};

}  // namespace credence
