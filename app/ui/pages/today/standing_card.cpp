// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/standing_card.h"

#include <QVBoxLayout>

#include "ui/pages/today/standing_tile.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/tile_layout.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kTileCharacters = 17;

}  // namespace

StandingCard::StandingCard(QWidget* parent)
    : Card(tr("Where you stand"), parent),
      m_grid(new QWidget(this)),
      m_layout(new TileLayout(kTileCharacters, m_grid)),
      m_empty(new EmptyNote(tr("Here stand your goals and renewal cycles: how much is done, what is missing, and when "
                               "you will be there."),
                            tr("Set a goal"), this))
{
    setObjectName(u"whereYouStand"_s);
    connect(m_empty, &EmptyNote::actChosen, this, &StandingCard::goalChosen);
    content()->addWidget(m_empty);
    content()->addWidget(m_grid);
    content()->addStretch();
}

void StandingCard::show(const std::vector<ShownStanding>& standings)
{
    while (m_tiles.size() < standings.size()) {
        auto* tile = new StandingTile(m_grid);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT pageChosen(tile->page()); });
        m_layout->addWidget(tile);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (i < standings.size()) {
            m_tiles[i]->show(standings[i]);
        } else {
            m_tiles[i]->hide();
        }
    }
    m_empty->setVisible(standings.empty());
    m_grid->setVisible(!standings.empty());
}

}  // namespace credence
