// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/absence.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<Absence>()
{
    static const KindDescription kDescription =
        Describe<Absence>(QT_TRANSLATE_NOOP("Records", "absence"), QT_TRANSLATE_NOOP("Records", "absences"),
                          QT_TRANSLATE_N_NOOP("Records", "%Ln absence(s)"))
            .in(KindGroup::Entries, MenuPlace::Last)
            .with(field<&Absence::reason>(u"reason", QT_TRANSLATE_NOOP("Records", "Reason")).required())
            .with(field<&Absence::firstDay>(u"first_day", QT_TRANSLATE_NOOP("Records", "First day"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(field<&Absence::lastDay>(u"last_day", QT_TRANSLATE_NOOP("Records", "Last day"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(noteField<&Absence::note>())
            .titled<&Absence::note>(NamedWith::Day)
            .onDay<&Absence::firstDay>()
            .checked([](const Absence& absence, Findings& findings) {
                findings.order(u"first_day"_s, absence.firstDay, u"last_day"_s, absence.lastDay);
                if (absence.firstDay.isValid() && absence.lastDay > absence.firstDay.addYears(1)) {
                    findings.inconsistent(u"last_day"_s, u"first_day"_s, Severity::Warning);
                }
            });
    return kDescription;
}

}  // namespace credence
