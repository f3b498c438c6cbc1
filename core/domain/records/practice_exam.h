// SPDX-License-Identifier: GPL-3.0-or-later
/// Practice exams, as a whole and by exam domain.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

/// Right answers of one exam domain in a practice exam.
struct DomainScore {
    QString domain;  ///< code of the exam domain in the catalogue
    int correct;
    int items;

    friend bool operator==(const DomainScore&, const DomainScore&) = default;
};

using PracticeExamId = Id<struct PracticeExam>;

/// A practice exam taken for the exam of `credential`.
struct PracticeExam {
    static constexpr KindUse kUse = KindUse::Judged;

    PracticeExamId id{};
    QDate onDate;
    QString credential;  ///< credential code, e.g. CPC
    QString title{};
    int correct;
    int items;
    std::optional<Minutes> minutes{};
    std::vector<DomainScore> domainScores{};
    QString note{};

    friend bool operator==(const PracticeExam&, const PracticeExam&) = default;
};

}  // namespace credence
