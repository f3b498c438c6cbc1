// SPDX-License-Identifier: GPL-3.0-or-later
/// Where coding was practised. Months come from the placements' dates, hours from the entries; the two are never
/// converted into each other.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class PlacementKind { Job, Externship, Internship, Volunteer };

CREDENCE_CHOICES(PlacementKind, {
                                    {Job, u"job", QT_TRANSLATE_NOOP("Records", "Job")},
                                    {Externship, u"externship", QT_TRANSLATE_NOOP("Records", "Externship")},
                                    {Internship, u"internship", QT_TRANSLATE_NOOP("Records", "Internship")},
                                    {Volunteer, u"volunteer", QT_TRANSLATE_NOOP("Records", "Volunteer work")},
                                });

using PlacementId = Id<struct Placement>;

/// A time at one organisation, from `firstDay` to `lastDay`, both included; no last day: it goes on.
struct Placement {
    static constexpr KindUse kUse = KindUse::Judged;

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

}  // namespace credence
