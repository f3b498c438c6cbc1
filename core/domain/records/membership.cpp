// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/membership.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<Membership>()
{
    static const KindDescription kDescription =
        Describe<Membership>(QT_TRANSLATE_NOOP("Records", "membership"), QT_TRANSLATE_NOOP("Records", "memberships"),
                             QT_TRANSLATE_N_NOOP("Records", "%Ln membership(s)"))
            .in(KindGroup::Papers)
            .with(bodyField<&Membership::body>())
            .with(field<&Membership::number>(u"number", QT_TRANSLATE_NOOP("Records", "Member number")))
            .with(field<&Membership::dueOn>(u"due_on", QT_TRANSLATE_NOOP("Records", "Due on"))
                      .required()
                      .leaning(DayLean::Future))
            .with(field<&Membership::dues>(u"dues", QT_TRANSLATE_NOOP("Records", "Dues a year")).within(0, kMuchMoney))
            .with(noteField<&Membership::note>())
            .titled<&Membership::body>()
            .onDay<&Membership::dueOn>();
    return kDescription;
}

}  // namespace credence
