// SPDX-License-Identifier: GPL-3.0-or-later
/// The answers to what is in doubt: each is the line as it would stand with it.
#pragma once

#include <QString>
#include <vector>

#include "domain/quick_line/line_parts.h"
#include "domain/quick_line/line_reading.h"
#include "domain/quick_line/quick_line.h"

namespace credence {

/// Words in doubt, and what they may mean.
struct Suspect {
    LineDoubt::About about;
    int first = 0;
    int count = 0;  ///< 0: something is missing
    struct Meaning {
        LineAnswer::Act act = LineAnswer::Act::Take;
        FieldValue value{};
        QString typed{};  ///< as it is written so that it is not in doubt
    };
    std::vector<Meaning> meanings{};

    [[nodiscard]] bool covers(int index) const { return first <= index && index < first + count; }
};

/// As a name is typed behind its mark.
QString quotedIfNeeded(const QString& name);

/// Each suspect as a doubt. `text` is the line that was read as `line` and `parts`.
std::vector<LineDoubt> doubtsWithAnswers(const QString& text, const LineReading& line, const LineParts& parts,
                                         const QuickLineContext& context, const std::vector<Suspect>& suspects);

}  // namespace credence
