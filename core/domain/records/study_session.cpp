// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/study_session.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<StudySession>()
{
    static const KindDescription kDescription =
        Describe<StudySession>(QT_TRANSLATE_NOOP("Records", "study session"),
                               QT_TRANSLATE_NOOP("Records", "study sessions"),
                               QT_TRANSLATE_N_NOOP("Records", "%Ln study session(s)"))
            .in(KindGroup::Entries)
            .with(field<&StudySession::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Day")).required())
            .with(field<&StudySession::minutes>(u"minutes", QT_TRANSLATE_NOOP("Records", "Time"))
                      .required()
                      .within(1, kDayMinutes))
            .with(field<&StudySession::subject>(u"subject", QT_TRANSLATE_NOOP("Records", "Subject"))
                      .required()
                      .means(FieldMeaning::SubjectCode))
            .with(field<&StudySession::startedAt>(u"started_at", QT_TRANSLATE_NOOP("Records", "Began at"))
                      .as(FieldType::TimeOfDay)
                      .within(0, kDayMinutes - 1))
            .with(field<&StudySession::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")))
            .with(noteField<&StudySession::note>())
            .with(importKeyField<&StudySession::importKey>())
            .titled<&StudySession::title, &StudySession::subject>()
            .onDay<&StudySession::onDate>()
            .checked([](const StudySession& session, Findings& findings) {
                findings.notAfterToday(u"on_date"_s, session.onDate);
            });
    return kDescription;
}

}  // namespace credence
