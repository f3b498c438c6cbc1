// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's plans and her own word on rules: nothing here is an entry that counts.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/ids.h"
#include "domain/units.h"

namespace credence {

/// What if: a few things taken as other than they are. Judged on an overlay, never mixed with the records.
struct Scenario {
    ScenarioId id{};
    QString name;
    std::optional<QDate> asOf{};           ///< the day it is judged on; nothing: today, or the day of the award
    std::optional<int> pacePercent{};      ///< of the last weeks' study and CEUs; 100: as now
    std::optional<Minutes> weeklyStudy{};  ///< instead of the last weeks
    std::optional<QDate> workUntil{};      ///< last day of the placements that go on
    QString credential{};                  ///< a further credential
    std::optional<QDate> awardedOn{};      ///< and its day
    QString exam{};                        ///< credential whose exam is moved or planned
    std::optional<QDate> examOn{};
    QString note{};

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

enum class StepFate { Snoozed, Done, Retired };

/// What the user said to a next step.
struct StepChoice {
    StepChoiceId id{};
    QString step;  ///< key of the step: kind, record and subject
    StepFate fate = StepFate::Snoozed;
    std::optional<QDate> until{};  ///< a snoozed one comes back on this day
    QString note{};

    friend bool operator==(const StepChoice&, const StepChoice&) = default;
};

/// A value of a rule as the user's own account at the body has it.
struct RuleOverride {
    RuleOverrideId id{};
    QString rule;                        ///< id of the rule
    std::optional<QDate> editionFrom{};  ///< first day of the edition; nothing: the one without a first day
    QString path;                        ///< of the value within the edition, as in the catalogue: "ceu_share/percent"
    int value = 0;                       ///< in the unit of the catalogue
    QString note{};                      ///< where the user has it from

    friend bool operator==(const RuleOverride&, const RuleOverride&) = default;
};

/// A newer catalogue file that the user took.
struct RulePack {
    RulePackId id{};
    QString catalogue;  ///< which of the built-in ones it replaces
    QString version;
    QDate takenOn;
    QString sha256;   ///< of `content` in UTF-8, hexadecimal
    QString content;  ///< the whole file

    friend bool operator==(const RulePack&, const RulePack&) = default;
};

/// The user's own words in place of an entry of the reference.
struct ReferenceCopy {
    ReferenceCopyId id{};
    QString entry;  ///< id of the entry
    QString title;
    QString text;

    friend bool operator==(const ReferenceCopy&, const ReferenceCopy&) = default;
};

}  // namespace credence
