// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/networking_event.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<NetworkingEvent>()
{
    static const KindDescription kDescription =
        Describe<NetworkingEvent>(QT_TRANSLATE_NOOP("Records", "networking event"),
                                  QT_TRANSLATE_NOOP("Records", "networking events"),
                                  QT_TRANSLATE_N_NOOP("Records", "%Ln networking event(s)"))
            .in(KindGroup::JobSearch)
            .with(field<&NetworkingEvent::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Day"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(field<&NetworkingEvent::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(field<&NetworkingEvent::host>(u"host", QT_TRANSLATE_NOOP("Records", "Host"))
                      .means(FieldMeaning::Provider))
            .with(field<&NetworkingEvent::place>(u"place", QT_TRANSLATE_NOOP("Records", "Place")))
            .with(field<&NetworkingEvent::ceus>(u"ceus", QT_TRANSLATE_NOOP("Records", "CEUs")).within(1, kManyCeus))
            .with(field<&NetworkingEvent::indexNumber>(u"index_number",
                                                       QT_TRANSLATE_NOOP("Records", "AAPC index number")))
            .with(field<&NetworkingEvent::ceuActivity>(u"ceu_activity",
                                                       QT_TRANSLATE_NOOP("Records", "Logged as CEU activity")))
            .with(noteField<&NetworkingEvent::note>())
            .titled<&NetworkingEvent::name>()
            .onDay<&NetworkingEvent::onDate>();
    return kDescription;
}

}  // namespace credence
