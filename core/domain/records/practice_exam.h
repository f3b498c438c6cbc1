// SPDX-License-Identifier: GPL-3.0-or-later
/// Practice exams, as a whole and by exam domain.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/ids.h"
#include "domain/records/domain_score.h"
#include "domain/records/kind_use.h"
#include "domain/units.h"

namespace credence {

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
