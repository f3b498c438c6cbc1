// SPDX-License-Identifier: GPL-3.0-or-later
/// Study of the time before the log was kept.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using StudyBroughtForwardId = Id<struct StudyBroughtForward>;

/// Hours of one subject up to and with a day, as one sum. They lie on no day, so that no day, week, pace or forecast
/// has them; what is studied of the subject in all does.
struct StudyBroughtForward {
    static constexpr KindUse kUse = KindUse::Kept;

    StudyBroughtForwardId id{};
    QDate until;
    Minutes minutes;
    QString subject;  ///< curriculum subject code or the user's own word
    QString title{};
    QString note{};

    friend bool operator==(const StudyBroughtForward&, const StudyBroughtForward&) = default;
};

}  // namespace credence
