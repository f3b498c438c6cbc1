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

/// Who asks for a paper before or during a placement.
enum class PaperWanter { School, Employer };

CREDENCE_CHOICES(PaperWanter, {
                                  {School, u"school", QT_TRANSLATE_NOOP("Records", "School")},
                                  {Employer, u"employer", QT_TRANSLATE_NOOP("Records", "Employer")},
                              });

/// A paper that somebody wants of the user, such as a record of immunization or a background check.
struct WantedPaper {
    QString what;
    std::optional<QDate> dueOn{};
    std::optional<QDate> handedInOn{};
    std::optional<QDate> goodUntil{};  ///< the last day on which it serves, as of a test that is good for a year
    std::optional<PaperWanter> wantedBy{};

    friend bool operator==(const WantedPaper&, const WantedPaper&) = default;
};

/// From the one that presses most.
enum class PaperState {
    Late,     ///< its day is over, and it is not handed in
    Expired,  ///< handed in, but its last day is over
    Open,
    HandedIn,
};

CREDENCE_ENUM_NAMES(PaperState, {{Late, u"late"}, {Expired, u"expired"}, {Open, u"open"}, {HandedIn, u"handed_in"}});

PaperState stateOf(const WantedPaper& paper, QDate asOf);

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
    std::vector<WantedPaper> papers{};  ///< that the school or the organisation wants
    QString note{};

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Whether its papers still matter: it goes on, or is ahead.
bool wantsPapers(const Placement& placement, QDate asOf);

}  // namespace credence
