// SPDX-License-Identifier: GPL-3.0-or-later
/// Days on which nobody expects an entry.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class AbsenceReason { Holiday, Illness, Leave };

CREDENCE_CHOICES(AbsenceReason, {
                                    {Holiday, u"holiday", QT_TRANSLATE_NOOP("Records", "Holiday")},
                                    {Illness, u"illness", QT_TRANSLATE_NOOP("Records", "Illness")},
                                    {Leave, u"leave", QT_TRANSLATE_NOOP("Records", "Leave")},
                                });

using AbsenceId = Id<struct Absence>;

/// From `firstDay` to `lastDay`, both included, past or planned. It takes nothing from a placement's days.
struct Absence {
    static constexpr KindUse kUse = KindUse::Judged;

    AbsenceId id{};
    AbsenceReason reason = AbsenceReason::Holiday;
    QDate firstDay;
    QDate lastDay;
    QString note{};

    friend bool operator==(const Absence&, const Absence&) = default;
};

}  // namespace credence
