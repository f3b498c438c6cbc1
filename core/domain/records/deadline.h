// SPDX-License-Identifier: GPL-3.0-or-later
/// Dated duties of the user.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class DeadlineRepeat { Never, Yearly };

CREDENCE_CHOICES(DeadlineRepeat, {
                                     {Never, u"never", QT_TRANSLATE_NOOP("Records", "Once")},
                                     {Yearly, u"yearly", QT_TRANSLATE_NOOP("Records", "Every year")},
                                 });

using DeadlineId = Id<struct Deadline>;

/// A duty with a day, set by the user. Yearly ones come back on the same day and month.
struct Deadline {
    static constexpr KindUse kUse = KindUse::Judged;

    DeadlineId id{};
    QString title;
    QDate dueOn;
    DeadlineRepeat repeat = DeadlineRepeat::Never;
    std::optional<QDate> doneOn{};  ///< for yearly ones: the last due day that was done
    QString note{};

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

}  // namespace credence
