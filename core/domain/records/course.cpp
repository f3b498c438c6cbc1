// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/course.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<Course>()
{
    static const KindDescription kDescription =
        Describe<Course>(QT_TRANSLATE_NOOP("Records", "course"), QT_TRANSLATE_NOOP("Records", "courses"),
                         QT_TRANSLATE_N_NOOP("Records", "%Ln course(s)"))
            .in(KindGroup::Background)
            .with(field<&Course::programme>(u"programme", QT_TRANSLATE_NOOP("Records", "Programme")).required())
            .with(field<&Course::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(field<&Course::subject>(u"subject", QT_TRANSLATE_NOOP("Records", "Subject"))
                      .means(FieldMeaning::SubjectCode))
            .with(field<&Course::contactHours>(u"contact_hours", QT_TRANSLATE_NOOP("Records", "Contact hours"))
                      .within(0, kManyContactMinutes))
            .with(field<&Course::startedOn>(u"started_on", QT_TRANSLATE_NOOP("Records", "Began on")))
            .with(field<&Course::completedOn>(u"completed_on", QT_TRANSLATE_NOOP("Records", "Completed on")))
            .with(field<&Course::grade>(u"grade", QT_TRANSLATE_NOOP("Records", "Grade")))
            .with(noteField<&Course::note>())
            .titled<&Course::name>()
            .onDay<&Course::completedOn, &Course::startedOn>()
            .checked([](const Course& course, Findings& findings) {
                findings.completion(course.startedOn, course.completedOn);
            });
    return kDescription;
}

}  // namespace credence
