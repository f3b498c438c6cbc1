// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/deadline.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<Deadline>()
{
    static const KindDescription kDescription =
        Describe<Deadline>(QT_TRANSLATE_NOOP("Records", "deadline"), QT_TRANSLATE_NOOP("Records", "deadlines"),
                           QT_TRANSLATE_N_NOOP("Records", "%Ln deadline(s)"))
            .in(KindGroup::Papers)
            .with(field<&Deadline::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")).required())
            .with(field<&Deadline::dueOn>(u"due_on", QT_TRANSLATE_NOOP("Records", "Due on"))
                      .required()
                      .leaning(DayLean::Future))
            .with(field<&Deadline::repeat>(u"repeat", QT_TRANSLATE_NOOP("Records", "Comes back")).required())
            .with(field<&Deadline::doneOn>(u"done_on", QT_TRANSLATE_NOOP("Records", "Done on")))
            .with(noteField<&Deadline::note>())
            .titled<&Deadline::title>()
            .onDay<&Deadline::dueOn>()
            .checked([](const Deadline& deadline, Findings& findings) {
                // A yearly duty may be done ahead of its day, a single one is done when it is done.
                if (deadline.repeat == DeadlineRepeat::Never) {
                    findings.notAfterToday(u"done_on"_s, deadline.doneOn, Severity::Warning);
                }
            });
    return kDescription;
}

}  // namespace credence
