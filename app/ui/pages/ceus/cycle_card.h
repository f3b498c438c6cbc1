// SPDX-License-Identifier: GPL-3.0-or-later
/// The cards of a renewal cycle: one that runs, and one that ended with something open.
#pragma once

#include "domain/forecast/outlook.h"
#include "ui/pages/ceus/figure_card.h"

namespace credence {

/// Dates, pace, the burn-up line, the total and its shares, and what still lacks proof.
class CycleCard : public FigureCard {
    Q_OBJECT
public:
    /// `outlook` says when each amount will be reached.
    CycleCard(const CycleProgress& cycle, const Outlook& outlook, QWidget* parent = nullptr);

private:
    void addDates(const CycleProgress& cycle, const Outlook& outlook);
    void addChart(const CycleProgress& cycle, QDate asOf);
    void addFigure(const Progress& progress, const CycleProgress& cycle, const Outlook& outlook);
    void addUnsettled(const Progress& share, const CycleProgress& cycle);
};

/// What the cycle lacks, and the days and the fee that its body's rules still give.
class MissedCycleCard : public FigureCard {
    Q_OBJECT
public:
    explicit MissedCycleCard(const MissedCycle& missed, QWidget* parent = nullptr);

private:
    void addFigure(const Progress& progress, const QString& body);
};

}  // namespace credence
