// SPDX-License-Identifier: GPL-3.0-or-later
/// One stage of the road in a few lines: its name, state, figure, next act and day. Checked while its content is shown.
#pragma once

#include "domain/pathway/road.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painted_button.h"

class QLabel;

namespace credence {

class ToneLabel;

class StageButton : public PaintedButton {
    Q_OBJECT
public:
    explicit StageButton(RoadStage stage, QWidget* parent = nullptr);

    [[nodiscard]] RoadStage stage() const { return m_stage; }
    void show(const Road& road, const RuleBook& rules);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RoadStage m_stage;
    QLabel* m_title;
    ToneLabel* m_state;
    QLabel* m_figure;
    QLabel* m_next;
    QLabel* m_day;
};

/// The colour of a stage's state.
Tone toneOf(const StageStanding& stage);

}  // namespace credence
