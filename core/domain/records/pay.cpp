// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/pay.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<Pay>()
{
    static const KindDescription kDescription =
        Describe<Pay>(QT_TRANSLATE_NOOP("Records", "pay entry"), QT_TRANSLATE_NOOP("Records", "pay entries"),
                      QT_TRANSLATE_N_NOOP("Records", "%Ln pay entry(s)"))
            .in(KindGroup::Background, MenuPlace::Last)
            .with(field<&Pay::employer>(u"employer", QT_TRANSLATE_NOOP("Records", "Organisation"))
                      .required()
                      .means(FieldMeaning::Employer))
            .with(field<&Pay::fromDay>(u"from_day", QT_TRANSLATE_NOOP("Records", "From"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(field<&Pay::amount>(u"amount", QT_TRANSLATE_NOOP("Records", "Pay")).required().within(1, kMuchMoney))
            .with(field<&Pay::per>(u"per", QT_TRANSLATE_NOOP("Records", "Pay for")).required())
            .with(field<&Pay::weekly>(u"weekly", QT_TRANSLATE_NOOP("Records", "Time a week")).within(1, kWeekMinutes))
            .with(field<&Pay::placement>(u"placement", QT_TRANSLATE_NOOP("Records", "Placement")))
            .with(noteField<&Pay::note>())
            .titled<&Pay::employer>(NamedWith::Day)
            .onDay<&Pay::fromDay>();
    return kDescription;
}

}  // namespace credence
