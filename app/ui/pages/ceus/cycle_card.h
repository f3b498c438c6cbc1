// SPDX-License-Identifier: GPL-3.0-or-later
/// One renewal cycle: dates, pace, the burn-up line, the total and its shares, and what still lacks proof.
#pragma once

#include "domain/forecast/outlook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/why_card.h"

namespace credence {

class FigureButton;

class CycleCard : public Card {
    Q_OBJECT
public:
    /// `outlook` says when each amount will be reached.
    CycleCard(const CycleProgress& cycle, const Outlook& outlook, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A figure got the focus.
    void figurePointedAt(const credence::WhyFigure& why);
    /// The rule behind a figure is to be shown.
    void whyRequested(const credence::WhyFigure& why);

private:
    void addPills(const CycleProgress& cycle);
    void addDates(const CycleProgress& cycle);
    void addChart(const CycleProgress& cycle, QDate asOf);
    void addFigure(const Progress& progress, const CycleProgress& cycle, const Outlook& outlook);
    void addProof(const CycleProgress& cycle);
    void askFrom(FigureButton* button, const WhyFigure& why);
};

}  // namespace credence
