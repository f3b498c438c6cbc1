// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's answers to next steps.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class StepFate { Snoozed, Done, Retired };

CREDENCE_CHOICES(StepFate, {
                               {Snoozed, u"snoozed", QT_TRANSLATE_NOOP("Records", "Later")},
                               {Done, u"done", QT_TRANSLATE_NOOP("Records", "Done")},
                               {Retired, u"retired", QT_TRANSLATE_NOOP("Records", "Not for me")},
                           });

using StepChoiceId = Id<struct StepChoice>;

/// What the user said to a next step.
struct StepChoice {
    static constexpr KindUse kUse = KindUse::Judged;

    StepChoiceId id{};
    QString step;  ///< key of the step: kind, record and subject
    StepFate fate = StepFate::Done;
    std::optional<QDate> until{};  ///< a snoozed one comes back on this day
    QString note{};

    friend bool operator==(const StepChoice&, const StepChoice&) = default;
};

}  // namespace credence
