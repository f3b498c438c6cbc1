// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/study_brought_forward.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<StudyBroughtForward>()
{
    static const KindDescription kDescription =
        Describe<StudyBroughtForward>(QT_TRANSLATE_NOOP("Records", "study entry brought forward"),
                                      QT_TRANSLATE_NOOP("Records", "study entries brought forward"),
                                      QT_TRANSLATE_N_NOOP("Records", "%Ln study entry(s) brought forward"))
            .in(KindGroup::Entries)
            .with(field<&StudyBroughtForward::until>(u"until", QT_TRANSLATE_NOOP("Records", "Until")).required())
            .with(field<&StudyBroughtForward::minutes>(u"minutes", QT_TRANSLATE_NOOP("Records", "Time"))
                      .required()
                      .within(1, kManyContactMinutes))
            .with(field<&StudyBroughtForward::subject>(u"subject", QT_TRANSLATE_NOOP("Records", "Subject"))
                      .required()
                      .means(FieldMeaning::SubjectCode))
            .with(field<&StudyBroughtForward::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")))
            .with(noteField<&StudyBroughtForward::note>())
            .titled<&StudyBroughtForward::title, &StudyBroughtForward::subject>()
            .onDay<&StudyBroughtForward::until>()
            .checked([](const StudyBroughtForward& study, Findings& findings) {
                findings.notAfterToday(u"until"_s, study.until);
            });
    return kDescription;
}

}  // namespace credence
