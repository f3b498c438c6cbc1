// SPDX-License-Identifier: GPL-3.0-or-later
/// One renewal cycle: dates, pace, the burn-up line, the total and its shares, and what still lacks proof.
#pragma once

#include "domain/forecast/outlook.h"
#include "ui/pages/ceus/figure_card.h"

namespace credence {

class CycleCard : public FigureCard {
    Q_OBJECT
public:
    /// `outlook` says when each amount will be reached.
    CycleCard(const CycleProgress& cycle, const Outlook& outlook, QWidget* parent = nullptr);

private:
    void addPills(const CycleProgress& cycle);
    void addDates(const CycleProgress& cycle);
    void addChart(const CycleProgress& cycle, QDate asOf);
    void addFigure(const Progress& progress, const CycleProgress& cycle, const Outlook& outlook);
    void addUnsettled(const Progress& share, const CycleProgress& cycle);
    void addProof(const CycleProgress& cycle);
};

}  // namespace credence
