// SPDX-License-Identifier: GPL-3.0-or-later
/// Things to look up that nothing is judged by: schools, employers, pay, the coding calendar.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/records/reference_copy.h"
#include "domain/rules/confidence.h"

namespace credence {

/// One figure or word about an entry, to show as it is: "credits", "27".
struct ReferenceFact {
    QString name;
    QString value;
};

struct ReferenceEntry {
    QString id;  ///< e.g. "ma.employer.baystate"
    ReferenceKind kind;
    QString title;
    QString text;  ///< one to three sentences
    std::vector<ReferenceFact> facts{};
    Confidence confidence;
    QStringList sources;  ///< ids of RuleSource
    QString asOf;         ///< as the source is dated, free text
    QString note{};
};

}  // namespace credence
