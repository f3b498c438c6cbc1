// SPDX-License-Identifier: GPL-3.0-or-later
/// Exams sat or planned.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class ExamResult { Scheduled, Passed, NotPassed, NoShow };

CREDENCE_CHOICES(ExamResult, {
                                 {Scheduled, u"scheduled", QT_TRANSLATE_NOOP("Records", "Planned")},
                                 {Passed, u"passed", QT_TRANSLATE_NOOP("Records", "Passed")},
                                 {NotPassed, u"not_passed", QT_TRANSLATE_NOOP("Records", "Not passed")},
                                 {NoShow, u"no_show", QT_TRANSLATE_NOOP("Records", "Not attended")},
                             });

using ExamAttemptId = Id<struct ExamAttempt>;

/// One sitting of the exam of `credential`. Score and pass mark are in the exam's own scale
/// (percent for AAPC, 100-400 scaled for AHIMA) and never converted.
struct ExamAttempt {
    static constexpr KindUse kUse = KindUse::Judged;

    ExamAttemptId id{};
    QString credential;
    QDate onDate;
    ExamResult result = ExamResult::Scheduled;
    std::optional<int> score{};
    std::optional<int> passMark{};
    std::optional<int> attemptNumber{};   ///< 1 for the first of those paid together
    std::optional<int> attemptsBought{};  ///< attempts paid together
    std::optional<Cents> fee{};
    QString note{};

    friend bool operator==(const ExamAttempt&, const ExamAttempt&) = default;
};

}  // namespace credence
