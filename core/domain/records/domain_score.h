// SPDX-License-Identifier: GPL-3.0-or-later
/// Right answers of a practice exam by exam domain.
#pragma once

#include <QString>

namespace credence {

/// Right answers of one exam domain in a practice exam.
struct DomainScore {
    QString domain;  ///< code of the exam domain in the catalogue
    int correct;
    int items;

    friend bool operator==(const DomainScore&, const DomainScore&) = default;
};

}  // namespace credence
