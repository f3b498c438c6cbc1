// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/programme.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<Programme>()
{
    static const KindDescription kDescription =
        Describe<Programme>(QT_TRANSLATE_NOOP("Records", "programme"), QT_TRANSLATE_NOOP("Records", "programmes"),
                            QT_TRANSLATE_N_NOOP("Records", "%Ln programme(s)"))
            .in(KindGroup::Background)
            .with(field<&Programme::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(field<&Programme::provider>(u"provider", QT_TRANSLATE_NOOP("Records", "Provider"))
                      .means(FieldMeaning::Provider))
            .with(field<&Programme::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind")).required())
            .with(field<&Programme::delivery>(u"delivery", QT_TRANSLATE_NOOP("Records", "Form of teaching")))
            .with(field<&Programme::contactHours>(u"contact_hours", QT_TRANSLATE_NOOP("Records", "Contact hours"))
                      .within(0, kManyContactMinutes))
            .with(field<&Programme::startedOn>(u"started_on", QT_TRANSLATE_NOOP("Records", "Began on")))
            .with(field<&Programme::completedOn>(u"completed_on", QT_TRANSLATE_NOOP("Records", "Completed on")))
            .with(field<&Programme::codingPreparation>(u"coding_preparation",
                                                       QT_TRANSLATE_NOOP("Records", "Prepares for medical coding")))
            .with(field<&Programme::recognition>(u"recognition", QT_TRANSLATE_NOOP("Records", "Recognised by")))
            .with(field<&Programme::cost>(u"cost", QT_TRANSLATE_NOOP("Records", "Cost")).within(0, kMuchMoney))
            .with(noteField<&Programme::note>())
            .titled<&Programme::name>()
            .onDay<&Programme::completedOn, &Programme::startedOn>()
            .checked([](const Programme& programme, Findings& findings) {
                findings.completion(programme.startedOn, programme.completedOn);
            });
    return kDescription;
}

}  // namespace credence
