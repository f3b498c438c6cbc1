// SPDX-License-Identifier: GPL-3.0-or-later
/// Study time.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using StudySessionId = Id<struct StudySession>;

/// Time spent studying one subject on one day (the day it began).
struct StudySession {
    static constexpr KindUse kUse = KindUse::Kept;

    StudySessionId id{};
    QDate onDate;
    Minutes minutes;
    QString subject;                     ///< curriculum subject code or the user's own word
    std::optional<Minutes> startedAt{};  ///< minutes after midnight, 0..1439
    QString title{};
    QString note{};
    QString importKey{};  ///< identity of the imported row, empty if typed

    friend bool operator==(const StudySession&, const StudySession&) = default;
};

}  // namespace credence
