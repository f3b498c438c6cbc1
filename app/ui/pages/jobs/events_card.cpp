// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/events_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/job_search/job_search.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/joined.h"

using namespace Qt::StringLiterals;

namespace credence {

EventsCard::EventsCard(QWidget* parent)
    : Card(tr("Meetings"), parent), m_add(makeWritingButton(u"addEvent"_s, tr("+ Mee&ting…"), this))
{
    setObjectName(u"eventsCard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    tools()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &EventsCard::addWanted);
}

void EventsCard::show(const std::vector<NetworkingEvent>& events, QDate today, bool isReadOnly)
{
    partWith(m_body);
    m_body = new QWidget(this);
    makeFlush<QVBoxLayout>(m_body, 2 * space::kGrid);
    for (const NetworkingEvent& event : events) {
        if (event.onDate >= today || ceusOf(event)) {
            addEvent(event, today, isReadOnly);
        }
    }
    if (m_body->layout()->count() == 0) {
        m_body->layout()->addWidget(makeSecondaryLabel(
            tr("Meetings of chapters and associations stand here, with the CEUs they give."), m_body, u"noEvents"_s));
    }
    m_add->setEnabled(!isReadOnly);
    content()->addWidget(m_body);
    m_body->show();
}

void EventsCard::addEvent(const NetworkingEvent& event, QDate today, bool isReadOnly)
{
    auto* row = new QWidget(m_body);
    auto* lines = makeFlush<QVBoxLayout>(row, 2);
    lines->addWidget(makeLabel(event.name, row));
    lines->addWidget(makeSecondaryLabel(format::joined({format::date(event.onDate), event.host, event.place}), row));
    auto* acts = makeFlush<QHBoxLayout>(nullptr, space::kGrid);
    const QString suffix = u"-%1"_s.arg(event.id.value);
    if (ceusOf(event) && event.onDate <= today && !isReadOnly) {
        auto* log = makeWritingButton(u"logCeus"_s + suffix, tr("Log %1").arg(format::amount(*event.ceus)), row);
        connect(log, &QPushButton::clicked, this, [this, id = event.id] { Q_EMIT ceusWanted(id); });
        acts->addWidget(log);
    }
    auto* open = makeActButton(u"openEvent"_s + suffix, tr("Open…"), row);
    open->setAccessibleName(tr("Open %1").arg(event.name));
    connect(open, &QPushButton::clicked, this, [this, id = event.id] { Q_EMIT openWanted(refOf(id)); });
    acts->addWidget(open);
    acts->addStretch();
    lines->addLayout(acts);
    m_body->layout()->addWidget(row);
}

}  // namespace credence
