// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/portal_cycle.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<PortalCycle>()
{
    static const KindDescription kDescription =
        Describe<PortalCycle>(QT_TRANSLATE_NOOP("Records", "cycle from your account"),
                              QT_TRANSLATE_NOOP("Records", "cycles from your account"),
                              QT_TRANSLATE_N_NOOP("Records", "%Ln cycle from your account(s)"))
            .in(KindGroup::Papers)
            .with(bodyField<&PortalCycle::body>())
            .with(field<&PortalCycle::firstDay>(u"first_day", QT_TRANSLATE_NOOP("Records", "First day")).required())
            .with(field<&PortalCycle::lastDay>(u"last_day", QT_TRANSLATE_NOOP("Records", "Last day"))
                      .required()
                      .leaning(DayLean::Future))
            .with(field<&PortalCycle::required>(u"required", QT_TRANSLATE_NOOP("Records", "CEUs required"))
                      .within(0, 10 * kManyCeus))
            .with(noteField<&PortalCycle::note>())
            .titled<&PortalCycle::body>()
            .onDay<&PortalCycle::firstDay>()
            .checked([](const PortalCycle& cycle, Findings& findings) {
                findings.order(u"first_day"_s, cycle.firstDay, u"last_day"_s, cycle.lastDay);
            });
    return kDescription;
}

}  // namespace credence
