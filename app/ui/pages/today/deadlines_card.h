// SPDX-License-Identifier: GPL-3.0-or-later
/// What is due when, on one line from today on; the same as a table on request.
#pragma once

#include "domain/overview/overview.h"
#include "ui/widgets/card.h"

namespace credence {

class ChartOrTable;
class Timeline;

class DeadlinesCard : public Card {
    Q_OBJECT
public:
    explicit DeadlinesCard(QWidget* parent = nullptr);

    void show(const Overview& overview);

Q_SIGNALS:
    void deadlineChosen(const credence::DeadlineItem& deadline);
    void addChosen();

private:
    Timeline* m_line;
    ChartOrTable* m_both;
    QWidget* m_empty;
    std::vector<DeadlineItem> m_deadlines;
};

}  // namespace credence
