// SPDX-License-Identifier: GPL-3.0-or-later
/// Meetings of associations and chapters: those ahead, and those whose CEUs are not logged yet.
#pragma once

#include "services/workspace.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace credence {

class EventsCard : public Card {
    Q_OBJECT
public:
    explicit EventsCard(QWidget* parent);

    void show(const std::vector<NetworkingEvent>& events, QDate today, bool isReadOnly);

Q_SIGNALS:
    void openWanted(const credence::RecordRef& event);
    void addWanted();
    void ceusWanted(credence::NetworkingEventId event);

private:
    void addEvent(const NetworkingEvent& event, QDate today, bool isReadOnly);

    QWidget* m_body = nullptr;
    QPushButton* m_add;
};

}  // namespace credence
