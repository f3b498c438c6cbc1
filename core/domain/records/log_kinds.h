// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of records that the log lists, with their names there.
#pragma once

#include <QStringView>
#include <optional>

#include "domain/records/kinds.h"

namespace credence {

struct LogKind {
    RecordKind kind;
    QStringView name;  ///< in JSON, filters and options
};

/// In the order in which the log lists kinds of one day.
inline constexpr std::array<LogKind, 6> kLogKinds{{{RecordKind::StudySession, u"study"},
                                                   {RecordKind::ExperienceEntry, u"experience"},
                                                   {RecordKind::CeuActivity, u"ceu"},
                                                   {RecordKind::ExamAttempt, u"exam"},
                                                   {RecordKind::PracticeExam, u"practice_exam"},
                                                   {RecordKind::StudyBroughtForward, u"brought_forward"}}};

/// The place of a kind in the log; nothing for kinds that it does not list.
constexpr std::optional<std::size_t> placeInLog(RecordKind kind)
{
    for (std::size_t place = 0; place < kLogKinds.size(); ++place) {
        if (kLogKinds[place].kind == kind) {
            return place;
        }
    }
    return std::nullopt;
}

/// The kind of that name, in capitals or not.
inline std::optional<RecordKind> logKindNamed(QStringView name)
{
    for (const LogKind& each : kLogKinds) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0) {
            return each.kind;
        }
    }
    return std::nullopt;
}

}  // namespace credence
