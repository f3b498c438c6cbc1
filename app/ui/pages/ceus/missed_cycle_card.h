// SPDX-License-Identifier: GPL-3.0-or-later
/// A cycle that ended with something open: what it lacks, and the days and the fee that its body's rules still give.
#pragma once

#include "domain/cycles/cycle_progress.h"
#include "ui/pages/ceus/figure_card.h"

namespace credence {

class MissedCycleCard : public FigureCard {
    Q_OBJECT
public:
    explicit MissedCycleCard(const MissedCycle& missed, QWidget* parent = nullptr);

private:
    void addFigures(const CycleProgress& cycle);
    void addRuledLines(const MissedCycle& missed);
};

}  // namespace credence
