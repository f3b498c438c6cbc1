// SPDX-License-Identifier: GPL-3.0-or-later
/// Courses, the parts of a programme.
#pragma once

#include "domain/records/kind_parts.h"
#include "domain/records/programme.h"

namespace credence {

using CourseId = Id<struct Course>;

/// A course, part of a programme.
struct Course {
    static constexpr KindUse kUse = KindUse::Judged;

    CourseId id{};
    ProgrammeId programme;
    QString name;
    QString subject{};  ///< curriculum subject code or the user's own word
    std::optional<Minutes> contactHours{};
    std::optional<QDate> startedOn{};
    std::optional<QDate> completedOn{};
    QString grade{};
    QString note{};

    friend bool operator==(const Course&, const Course&) = default;
};

}  // namespace credence
