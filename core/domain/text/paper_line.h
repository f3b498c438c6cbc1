// SPDX-License-Identifier: GPL-3.0-or-later
/// A text for paper, line by line, before anything is known of pages or fonts.
#pragma once

#include <QString>

namespace credence {

enum class PaperRole { Title, Heading, Line, Item };

struct PaperLine {
    PaperRole role;
    QString text;

    friend bool operator==(const PaperLine&, const PaperLine&) = default;
};

}  // namespace credence
