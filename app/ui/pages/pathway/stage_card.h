// SPDX-License-Identifier: GPL-3.0-or-later
/// What the chosen stage of the road asks: the acts that come next, and each figure, which opens to its rule.
#pragma once

#include "domain/pathway/road.h"
#include "ui/pages/ceus/figure_card.h"
#include "ui/pages/page.h"

namespace credence {

class StageCard : public FigureCard {
    Q_OBJECT
public:
    /// `workspace` outlives the card.
    StageCard(const Workspace& workspace, const StageStanding& stage, QWidget* parent);

Q_SIGNALS:
    void stepChosen(const credence::NextStep& step);
    void stepsAnswered(const credence::StepGroup& group, const credence::StepAnswer& answer);
    void pageRequested(credence::PageId page);
    void recordRequested(const credence::RecordRef& record);
    void goalWanted();

private:
    void addSteps(const StageStanding& stage);
    bool addSharedDoubts(const StageStanding& stage);
    void addPoints(const StageStanding& stage);
    void addRecords(const StageStanding& stage);
    void addNothing(const StageStanding& stage);
    void addRecord(const QString& title, const QString& figure, const QString& detail, const RecordRef& record);

    const Workspace& m_workspace;
};

}  // namespace credence
