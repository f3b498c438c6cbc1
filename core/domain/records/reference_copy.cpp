// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/reference_copy.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<ReferenceCopy>()
{
    static const KindDescription kDescription =
        Describe<ReferenceCopy>(QT_TRANSLATE_NOOP("Records", "own entry to look up"),
                                QT_TRANSLATE_NOOP("Records", "own entries to look up"),
                                QT_TRANSLATE_N_NOOP("Records", "%Ln own entry to look up(s)"))
            .with(field<&ReferenceCopy::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind")).required())
            .with(field<&ReferenceCopy::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")).required())
            .with(field<&ReferenceCopy::text>(u"text", QT_TRANSLATE_NOOP("Records", "Text")).as(FieldType::LongText))
            .with(field<&ReferenceCopy::facts>(u"facts", QT_TRANSLATE_NOOP("Records", "Facts, a line each"))
                      .as(FieldType::LongText))
            .with(field<&ReferenceCopy::checkedOn>(u"checked_on", QT_TRANSLATE_NOOP("Records", "Checked on")))
            .with(field<&ReferenceCopy::reference>(u"reference", QT_TRANSLATE_NOOP("Records", "In place of")))
            .with(noteField<&ReferenceCopy::note>())
            .titled<&ReferenceCopy::title>()
            .checked([](const ReferenceCopy& copy, Findings& findings) {
                findings.notAfterToday(u"checked_on"_s, copy.checkedOn, Severity::Warning);
            });
    return kDescription;
}

}  // namespace credence
