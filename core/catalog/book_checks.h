// SPDX-License-Identifier: GPL-3.0-or-later
/// Checks that need the whole book: ids that repeat or lead nowhere, editions that leave a gap or overlap.
#pragma once

#include "domain/rules/rule_book.h"

namespace credence {

/// Where in the files each thing stands, so that a message can name it. Parallel to the book's vectors.
struct BookPlaces {
    struct Place {
        QString file;
        QString pointer;
    };
    std::vector<Place> sources;
    std::vector<Place> organisations;
    std::vector<Place> credentials;
    std::vector<Place> rules;
    std::vector<Place> subjects;
    std::vector<Place> references;
};

struct BookFailure {
    BookPlaces::Place place;
    QString cause;
};

/// Throws BookFailure.
void checkBook(const RuleBook& book, const BookPlaces& places);

}  // namespace credence
