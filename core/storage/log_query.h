// SPDX-License-Identifier: GPL-3.0-or-later
/// The log as one list: study, experience, CEUs, exams and practice exams, filtered, in an order, in groups and in
/// windows.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <tuple>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/records/choices.h"
#include "domain/records/log_kinds.h"

namespace credence {

enum class ProofFilter { Any, WithProof, WithoutProof };

/// All conditions together; an empty filter matches everything. A kind that cannot meet a condition is left out:
/// a subject is one of study, also brought forward, and CEUs, a placement one of experience, a proof one of CEUs.
struct LogFilter {
    std::vector<RecordKind> kinds{};  ///< of kLogKinds; empty: all
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

/// By what the rows are ordered; of rows that are alike in it the newest stands first.
enum class LogSort { Day, Time, Kind, About, Title, Amount, Proof };

/// What stands together. About: what has the same kind, and subject, place, provider or credential.
enum class LogGrouping { None, Day, Week, Month, About };

CREDENCE_ENUM_NAMES(LogSort, {{Day, u"day"},
                              {Time, u"time"},
                              {Kind, u"kind"},
                              {About, u"about"},
                              {Title, u"title"},
                              {Amount, u"amount"},
                              {Proof, u"proof"}});
CREDENCE_ENUM_NAMES(LogGrouping,
                    {{None, u"none"}, {Day, u"day"}, {Week, u"week"}, {Month, u"month"}, {About, u"about"}});

/// Groups of days stand newest first unless the days are ordered the other way; those of About by kind, then name.
struct LogArrangement {
    LogSort sort = LogSort::Day;
    bool descending = true;
    LogGrouping grouping = LogGrouping::None;

    friend bool operator==(const LogArrangement&, const LogArrangement&) = default;
};

struct LogRow {
    RecordRef ref;
    QDate day;          ///< of what is brought forward the last one
    QString subject{};  ///< subject code, employer (empty: its placement is gone), provider or credential
    QString title{};
    QString note{};
    std::optional<Minutes> minutes{};
    std::optional<CeuHundredths> ceus{};
    std::optional<int> score{};  ///< exams: in their own scale; practice exams: percent right, rounded down
    std::optional<bool> proof{};
    std::optional<Minutes> startedAt{};  ///< minutes after midnight
};

struct LogTotals {
    int rows = 0;
    Minutes study;  ///< as it was logged day by day
    Minutes experience;
    CeuHundredths ceus;
    Minutes broughtForward;  ///< of study, beside the other
};

/// A group that has rows.
struct LogGroup {
    QDate first{};  ///< of days, weeks (from Monday) and months: their first day; null for About
    RecordKind kind = RecordKind::StudySession;  ///< of About
    QString about{};                             ///< of About: as LogRow::subject
    LogTotals totals{};

    /// The same of a group whatever it holds.
    using Key = std::tuple<QDate, RecordKind, QString>;
    [[nodiscard]] Key key() const { return {first, kind, about}; }
};

}  // namespace credence
