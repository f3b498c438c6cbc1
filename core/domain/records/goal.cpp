// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/goal.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<Goal>()
{
    static const KindDescription kDescription =
        Describe<Goal>(QT_TRANSLATE_NOOP("Records", "goal"), QT_TRANSLATE_NOOP("Records", "goals"),
                       QT_TRANSLATE_N_NOOP("Records", "%Ln goal(s)"))
            .in(KindGroup::Credentials, MenuPlace::Last)
            .with(credentialField<&Goal::credential>())
            .with(field<&Goal::byDate>(u"by_date", QT_TRANSLATE_NOOP("Records", "Wanted by")).leaning(DayLean::Future))
            .with(field<&Goal::weekly>(u"weekly", QT_TRANSLATE_NOOP("Records", "Time a week")).within(0, kWeekMinutes))
            .with(field<&Goal::rank>(u"rank", QT_TRANSLATE_NOOP("Records", "Order")).required().within(1, 99))
            .with(noteField<&Goal::note>())
            .titled<&Goal::credential>()
            .onDay<&Goal::byDate>()
            .ranked<&Goal::rank>();
    return kDescription;
}

}  // namespace credence
