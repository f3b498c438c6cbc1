// SPDX-License-Identifier: GPL-3.0-or-later
/// Where coding was practised (placements) and the hours logged there. Months come from the placements'
/// dates, hours from the entries; the two are never converted into each other.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

#include "domain/ids.h"
#include "domain/units.h"

namespace credence {

enum class PlacementKind { Job, Externship, Internship, Volunteer };

/// A time at one organisation, from `firstDay` to `lastDay`, both included; no last day: it goes on.
struct Placement {
    PlacementId id{};
    PlacementKind kind = PlacementKind::Job;
    QString employer;
    QString role{};
    QString setting{};       ///< outpatient, inpatient, physician office ...
    QStringList codeSets{};  ///< of CPT, ICD-10-CM, ICD-10-PCS, HCPCS Level II; empty: no coding was done
    QDate firstDay;
    std::optional<QDate> lastDay{};
    std::optional<Minutes> weekly{};  ///< time a week as agreed
    QString supervisor{};
    QString note{};

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Time worked at a placement on one day (the day it began).
struct ExperienceEntry {
    ExperienceEntryId id{};
    QDate onDate;
    Minutes minutes;
    PlacementId placement;
    std::optional<Minutes> startedAt{};  ///< minutes after midnight, 0..1439
    QString title{};
    QString note{};
    QString importKey{};  ///< identity of the imported row, empty if typed

    friend bool operator==(const ExperienceEntry&, const ExperienceEntry&) = default;
};

}  // namespace credence
