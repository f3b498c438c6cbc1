// SPDX-License-Identifier: GPL-3.0-or-later
/// Where do I stand: one ring per goal and cycle, and for this week's study.
#pragma once

#include <vector>

#include "ui/pages/today/shown_standings.h"
#include "ui/widgets/card.h"

namespace credence {

class EmptyNote;
class StandingTile;
class TileLayout;

class StandingCard : public Card {
    Q_OBJECT
public:
    explicit StandingCard(QWidget* parent = nullptr);

    void show(const std::vector<ShownStanding>& standings);

Q_SIGNALS:
    void pageChosen(credence::PageId page);
    void goalChosen();

private:
    QWidget* m_grid;
    TileLayout* m_layout;
    EmptyNote* m_empty;
    std::vector<StandingTile*> m_tiles;
};

}  // namespace credence
