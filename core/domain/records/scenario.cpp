// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/scenario.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Half of a change would be left out in silence.
void check(const Scenario& scenario, Findings& findings)
{
    if (scenario.awardedOn && scenario.credential.isEmpty()) {
        findings.inconsistent(u"credential"_s, u"awarded_on"_s, Severity::Error);
    }
    if (scenario.exam.isEmpty() != !scenario.examOn) {
        findings.inconsistent(u"exam_on"_s, u"exam"_s, Severity::Error);
    }
    if (scenario.pacePercent && scenario.weeklyStudy) {
        findings.inconsistent(u"pace_percent"_s, u"weekly_study"_s, Severity::Warning);
    }
}

}  // namespace

template <>
const KindDescription& describe<Scenario>()
{
    static const KindDescription kDescription =
        Describe<Scenario>(QT_TRANSLATE_NOOP("Records", "what-if"), QT_TRANSLATE_NOOP("Records", "what-ifs"),
                           QT_TRANSLATE_N_NOOP("Records", "%Ln what-if(s)"))
            .with(field<&Scenario::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(field<&Scenario::asOf>(u"as_of", QT_TRANSLATE_NOOP("Records", "Judged on")).leaning(DayLean::Future))
            .with(field<&Scenario::pacePercent>(u"pace_percent", QT_TRANSLATE_NOOP("Records", "Pace in percent"))
                      .within(0, 1000))
            .with(field<&Scenario::weeklyStudy>(u"weekly_study", QT_TRANSLATE_NOOP("Records", "Study a week"))
                      .within(0, kWeekMinutes))
            .with(field<&Scenario::workUntil>(u"work_until", QT_TRANSLATE_NOOP("Records", "Work ends on"))
                      .leaning(DayLean::Future))
            .with(field<&Scenario::credential>(u"credential", QT_TRANSLATE_NOOP("Records", "A further credential"))
                      .means(FieldMeaning::CredentialCode))
            .with(field<&Scenario::awardedOn>(u"awarded_on", QT_TRANSLATE_NOOP("Records", "Awarded on"))
                      .leaning(DayLean::Future))
            .with(field<&Scenario::exam>(u"exam", QT_TRANSLATE_NOOP("Records", "Exam moved"))
                      .means(FieldMeaning::CredentialCode))
            .with(
                field<&Scenario::examOn>(u"exam_on", QT_TRANSLATE_NOOP("Records", "Exam on")).leaning(DayLean::Future))
            .with(noteField<&Scenario::note>())
            .titled<&Scenario::name>()
            .onDay<&Scenario::asOf>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
