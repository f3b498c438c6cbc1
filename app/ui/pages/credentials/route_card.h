// SPDX-License-Identifier: GPL-3.0-or-later
/// One way to remove the A: its day, what holds it up, its requirements, and each letter with the days to ask for it.
/// It folds to its day and a bar; the quickest is open, and what the user opened or folded stays so.
#pragma once

#include "domain/forecast/outlook.h"
#include "ui/pages/credentials/goal_card.h"

namespace credence {

class FigureButton;

class RouteCard : public GoalCard {
    Q_OBJECT
public:
    /// `forecast` is that of the same route.
    RouteCard(const RouteProgress& route, const RouteForecast& forecast, const RequirementContext& context,
              QWidget* parent = nullptr);

private:
    void addHeading(const RouteProgress& route, const RequirementContext& context);
    void addFold(const RouteProgress& route);
    void addNeed(const Progress& need, const RouteForecast& forecast, const RequirementContext& context, bool blocks);
    QHBoxLayout* addInset(FigureButton* figure);
    void addLetter(const Progress& need, const LetterForecast& letter, int place, const RequirementContext& context);

    FigureButton* m_heading = nullptr;
};

}  // namespace credence
