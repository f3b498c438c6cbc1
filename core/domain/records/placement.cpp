// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/placement.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<Placement>()
{
    static const KindDescription kDescription =
        Describe<Placement>(QT_TRANSLATE_NOOP("Records", "placement"), QT_TRANSLATE_NOOP("Records", "placements"),
                            QT_TRANSLATE_N_NOOP("Records", "%Ln placement(s)"))
            .in(KindGroup::Background, MenuPlace::First)
            .with(field<&Placement::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind")).required())
            .with(field<&Placement::employer>(u"employer", QT_TRANSLATE_NOOP("Records", "Organisation"))
                      .required()
                      .means(FieldMeaning::Employer))
            .with(field<&Placement::role>(u"role", QT_TRANSLATE_NOOP("Records", "Role")))
            .with(field<&Placement::setting>(u"setting", QT_TRANSLATE_NOOP("Records", "Setting")))
            .with(field<&Placement::codeSets>(u"code_sets", QT_TRANSLATE_NOOP("Records", "Code sets used"))
                      .among({u"CPT"_s, u"ICD-10-CM"_s, u"ICD-10-PCS"_s, u"HCPCS Level II"_s}))
            .with(field<&Placement::firstDay>(u"first_day", QT_TRANSLATE_NOOP("Records", "First day"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(field<&Placement::lastDay>(u"last_day", QT_TRANSLATE_NOOP("Records", "Last day"))
                      .leaning(DayLean::Nearest))
            .with(field<&Placement::weekly>(u"weekly", QT_TRANSLATE_NOOP("Records", "Time a week"))
                      .within(0, kWeekMinutes))
            .with(field<&Placement::supervisor>(u"supervisor", QT_TRANSLATE_NOOP("Records", "Supervisor")))
            .with(noteField<&Placement::note>())
            .titled<&Placement::employer>(NamedWith::KindAndDay)
            .onDay<&Placement::firstDay>()
            .checked([](const Placement& placement, Findings& findings) {
                findings.order(u"first_day"_s, placement.firstDay, u"last_day"_s, placement.lastDay);
            });
    return kDescription;
}

}  // namespace credence
