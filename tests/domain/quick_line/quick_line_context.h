// SPDX-License-Identifier: GPL-3.0-or-later
/// What the quick line's tests know: some subjects, two placements of one name, the day of the examples.
#pragma once

#include "domain/quick_line/quick_line.h"

namespace credence::testing {

inline QuickLineContext exampleContext()
{
    using namespace Qt::StringLiterals;
    return {.today = QDate(2026, 11, 23),
            .subjects = {{.code = u"anatomy-physiology"_s,
                          .words = {u"anatomy-physiology"_s, u"anatomy and physiology"_s, u"anatomy"_s, u"physiology"_s,
                                    u"a&p"_s}},
                         {.code = u"icd-10-cm"_s, .words = {u"icd-10-cm"_s, u"icd-10-cm diagnosis coding"_s, u"cm"_s}},
                         {.code = u"icd-10-pcs"_s, .words = {u"icd-10-pcs"_s, u"pcs"_s}},
                         {.code = u"cpt"_s, .words = {u"cpt"_s, u"cpt coding"_s}},
                         {.code = u"em"_s, .words = {u"em"_s, u"e/m"_s, u"evaluation and management"_s}},
                         {.code = u"practicum"_s, .words = {u"practicum"_s, u"externship practicum"_s}}},
            .places = {{.id = PlacementId(1),
                        .name = u"Lakeside Clinic"_s,
                        .kind = PlacementKind::Externship,
                        .firstDay = QDate(2026, 3, 2),
                        .lastDay = QDate(2026, 4, 24)},
                       {.id = PlacementId(2),
                        .name = u"Lakeside Clinic"_s,
                        .kind = PlacementKind::Job,
                        .firstDay = QDate(2026, 8, 3),
                        .lastDay = std::nullopt}},
            .credentials = {u"CPC"_s, u"CPC-A"_s, u"CCA"_s, u"CCS"_s},
            .ceuSubjects = {{.code = u"auditing"_s, .words = {u"auditing"_s, u"audit"_s}},
                            {.code = u"emergency department"_s,
                             .words = {u"emergency department"_s, u"emergency"_s, u"emergency medicine"_s}}},
            .lastSubject = u"cpt"_s,
            .employers = {{.id = EmployerId(1), .name = u"Baystate Health"_s}},
            .scores = {{.credential = u"CPC"_s, .inPercent = true, .least = 0, .most = 100},
                       {.credential = u"CCA"_s, .inPercent = false, .least = 100, .most = 400}},
            .examOf = {{u"CPC-A"_s, u"CPC"_s}}};
}

}  // namespace credence::testing
