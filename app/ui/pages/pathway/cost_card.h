// SPDX-License-Identifier: GPL-3.0-or-later
/// What the road has cost and what is still to come; each line opens to what it is made of.
#pragma once

#include "domain/pathway/road_costs.h"
#include "ui/pages/ceus/figure_card.h"

namespace credence {

class CostCard : public FigureCard {
    Q_OBJECT
public:
    explicit CostCard(QWidget* parent = nullptr);

    void show(const RoadCosts& costs);

Q_SIGNALS:
    void recordRequested(const credence::RecordRef& record);

private:
    void addPart(const RoadCosts& costs, CostPart part);
    void addItems(QWidget* box, const std::vector<CostItem>& items, CostPart part, const QString& name);

    QWidget* m_body = nullptr;
};

}  // namespace credence
