// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/experience_entry.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<ExperienceEntry>()
{
    static const KindDescription kDescription =
        Describe<ExperienceEntry>(QT_TRANSLATE_NOOP("Records", "experience entry"),
                                  QT_TRANSLATE_NOOP("Records", "experience entries"),
                                  QT_TRANSLATE_N_NOOP("Records", "%Ln experience entry(s)"))
            .in(KindGroup::Entries)
            .with(field<&ExperienceEntry::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Day")).required())
            .with(field<&ExperienceEntry::minutes>(u"minutes", QT_TRANSLATE_NOOP("Records", "Time"))
                      .required()
                      .within(1, kDayMinutes))
            .with(
                field<&ExperienceEntry::placement>(u"placement", QT_TRANSLATE_NOOP("Records", "Placement")).required())
            .with(field<&ExperienceEntry::startedAt>(u"started_at", QT_TRANSLATE_NOOP("Records", "Began at"))
                      .as(FieldType::TimeOfDay)
                      .within(0, kDayMinutes - 1))
            .with(field<&ExperienceEntry::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")))
            .with(noteField<&ExperienceEntry::note>())
            .with(importKeyField<&ExperienceEntry::importKey>())
            .titled<&ExperienceEntry::title>()
            .onDay<&ExperienceEntry::onDate>()
            .checked([](const ExperienceEntry& entry, Findings& findings) {
                findings.notAfterToday(u"on_date"_s, entry.onDate);
            });
    return kDescription;
}

}  // namespace credence
