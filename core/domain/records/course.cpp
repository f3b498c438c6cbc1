// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/course.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// A school may announce the day of completion ahead: worth a look, no error.
void check(const Course& course, Findings& findings)
{
    findings.order(u"started_on"_s, course.startedOn, u"completed_on"_s, course.completedOn);
    findings.notAfterToday(u"completed_on"_s, course.completedOn, Severity::Warning);
}

}  // namespace

template <>
const KindDescription& describe<Course>()
{
    static const KindDescription kDescription =
        Describe<Course>(QT_TRANSLATE_NOOP("Records", "course"), QT_TRANSLATE_NOOP("Records", "courses"))
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
            .checked([](const Course& record, Findings& findings) { check(record, findings); });
    return kDescription;
}

}  // namespace credence
