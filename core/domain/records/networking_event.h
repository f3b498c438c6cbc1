// SPDX-License-Identifier: GPL-3.0-or-later
/// Meetings of associations and chapters.
#pragma once

#include "domain/records/ceu_activity.h"
#include "domain/records/kind_parts.h"

namespace credence {

using NetworkingEventId = Id<struct NetworkingEvent>;

/// A meeting at which people of the trade are met; it may give CEUs.
struct NetworkingEvent {
    static constexpr KindUse kUse = KindUse::Judged;

    NetworkingEventId id{};
    QDate onDate;
    QString name;
    QString host{};   ///< MaHIMA, an AAPC chapter ...
    QString place{};  ///< town, or online
    std::optional<CeuHundredths> ceus{};
    QString indexNumber{};                       ///< as AAPC gave it to the meeting
    std::optional<CeuActivityId> ceuActivity{};  ///< what its CEUs were logged as
    QString note{};

    friend bool operator==(const NetworkingEvent&, const NetworkingEvent&) = default;
};

}  // namespace credence
