// SPDX-License-Identifier: GPL-3.0-or-later
/// The place of a line of experience.
#pragma once

#include <optional>

#include "domain/quick_line/line_parts.h"

namespace credence {

class PlaceReader {
public:
    PlaceReader(LineReading& line, const QuickLineContext& context, LineParts& parts)
        : m_line(line), m_context(context), m_parts(parts)
    {}

    /// "@lakeside clinic" is one place if one is called so.
    void readMarked(int index);
    /// "worked 8h at lakeside mon": the first word of a place's name behind "at", or alone between other parts.
    void readBare(int index);
    /// Which of several of the name is meant, once the day is known; without a name, the place of the day.
    void choose();

private:
    void read(int index, const QString& name);
    /// Words from `index` on that a place's name has.
    [[nodiscard]] int wordsOfName(int index, const QString& first) const;

    LineReading& m_line;
    const QuickLineContext& m_context;
    LineParts& m_parts;
};

}  // namespace credence
