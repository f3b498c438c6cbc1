// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/employer.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<Employer>()
{
    static const KindDescription kDescription =
        Describe<Employer>(QT_TRANSLATE_NOOP("Records", "employer"), QT_TRANSLATE_NOOP("Records", "employers"),
                           QT_TRANSLATE_N_NOOP("Records", "%Ln employer(s)"))
            .in(KindGroup::JobSearch)
            .with(field<&Employer::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name"))
                      .required()
                      .means(FieldMeaning::Employer))
            .with(field<&Employer::town>(u"town", QT_TRANSLATE_NOOP("Records", "Town")))
            .with(field<&Employer::setting>(u"setting", QT_TRANSLATE_NOOP("Records", "Setting")))
            .with(field<&Employer::website>(u"website", QT_TRANSLATE_NOOP("Records", "Web site"))
                      .means(FieldMeaning::Location))
            .with(field<&Employer::leftOut>(u"left_out", QT_TRANSLATE_NOOP("Records", "Leave out")))
            .with(field<&Employer::leftOutBecause>(u"left_out_because", QT_TRANSLATE_NOOP("Records", "Why left out")))
            .with(field<&Employer::reference>(u"reference", QT_TRANSLATE_NOOP("Records", "Taken from")))
            .with(noteField<&Employer::note>())
            .titled<&Employer::name>()
            .checked([](const Employer& employer, Findings& findings) {
                if (!employer.leftOut && !employer.leftOutBecause.isEmpty()) {
                    findings.inconsistent(u"left_out_because"_s, u"left_out"_s, Severity::Warning);
                }
            });
    return kDescription;
}

}  // namespace credence
