// SPDX-License-Identifier: GPL-3.0-or-later
/// How accurate practice was, by code set and by exam domain: what the user may show to others. Right answers only;
/// what they mean for an exam is in practice.h.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

#include "domain/judgement/situation.h"

namespace credence {

/// Right answers among those that were given.
struct Accuracy {
    int correct = 0;
    int items = 0;

    friend bool operator==(const Accuracy&, const Accuracy&) = default;
};

/// Of one domain or code set: over all practice exams, and in the last three that hold it.
struct PracticeLine {
    QString name;
    QString shortName;  ///< where room is short
    Accuracy all{};
    Accuracy last{};
    QStringList domains{};  ///< names of the domains that a code set is made of

    friend bool operator==(const PracticeLine&, const PracticeLine&) = default;
};

/// The practice exams for one credential up to the as-of date.
struct PracticeRecord {
    QString credential;
    int exams;
    QDate first;
    QDate last;
    PracticeLine total;
    /// Code sets in the order of the curriculum. A domain counts for the one code set that teaches it; what several
    /// teach, or none does, is in `domains` alone.
    std::vector<PracticeLine> codeSets{};
    std::vector<PracticeLine> domains{};  ///< in the order of the exam; those that were not practised are left out
};

/// By credential, the one practised last first; exams without items are left out.
std::vector<PracticeRecord> practiceRecords(const Situation& situation);

}  // namespace credence
