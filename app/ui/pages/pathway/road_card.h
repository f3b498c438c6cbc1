// SPDX-License-Identifier: GPL-3.0-or-later
/// The road and beneath each milestone its stage; where the stages have no room beside each other the drawing rests.
#pragma once

#include <array>

#include "domain/pathway/road.h"
#include "ui/widgets/card.h"

namespace credence {

class RoadPicture;
class StageButton;

class RoadCard : public Card {
    Q_OBJECT
public:
    explicit RoadCard(QWidget* parent = nullptr);

    void show(const Road& road, const RuleBook& rules);
    void choose(RoadStage stage);
    [[nodiscard]] StageButton* button(RoadStage stage) const { return m_buttons[static_cast<std::size_t>(stage)]; }

Q_SIGNALS:
    void stageChosen(credence::RoadStage stage);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeMilestones();

    RoadPicture* m_picture;
    QWidget* m_row;
    std::array<StageButton*, kRoadStages> m_buttons{};
};

}  // namespace credence
