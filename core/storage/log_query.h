// SPDX-License-Identifier: GPL-3.0-or-later
/// The log as one list: study, experience, CEUs, exams and practice exams, filtered and in windows.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"

namespace credence {

enum class LogKind { Study, Experience, Ceu, Exam, PracticeExam };

enum class ProofFilter { Any, WithProof, WithoutProof };

/// All conditions together; an empty filter matches everything. A kind that cannot meet a condition is left out:
/// a subject is one of study and CEUs, a placement one of experience, a proof one of CEUs.
struct LogFilter {
    std::vector<LogKind> kinds{};  ///< empty: all
    std::optional<QDate> from{};
    std::optional<QDate> until{};
    QString subject{};                      ///< subject code
    std::vector<PlacementId> placements{};  ///< any of them; empty: all
    QStringList texts{};                    ///< each a part of title, note, subject, place or provider; case is ignored
    QStringList without{};                  ///< none of them is
    ProofFilter proof = ProofFilter::Any;   ///< of CEU rows, as CeuProof means it
    QDate asOf{};                           ///< certificates that came later prove nothing yet; null: all count

    friend bool operator==(const LogFilter&, const LogFilter&) = default;
};

struct LogRow {
    RecordRef ref;
    LogKind kind;
    QDate day;
    QString subject{};  ///< subject code, employer (empty: its placement is gone), provider or credential
    QString title{};
    QString note{};
    std::optional<Minutes> minutes{};
    std::optional<CeuHundredths> ceus{};
    std::optional<int> score{};  ///< exams: in their own scale; practice exams: percent right, rounded down
    std::optional<bool> proof{};
};

struct LogTotals {
    int rows = 0;
    Minutes study;
    Minutes experience;
    CeuHundredths ceus;
};

}  // namespace credence
