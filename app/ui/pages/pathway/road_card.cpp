// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/road_card.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

#include "ui/pages/pathway/road_picture.h"
#include "ui/pages/pathway/stage_button.h"
#include "ui/widgets/tile_layout.h"
#include "words/format_pathway.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// Of the narrowest column, with all stages in a row and without.
constexpr int kStageCharacters = 15;
constexpr int kStageCharactersOfSeveralRows = 19;

}  // namespace

RoadCard::RoadCard(QWidget* parent) : Card({}, parent), m_picture(new RoadPicture(this)), m_row(new QWidget(this))
{
    setObjectName(u"roadCard"_s);
    setAccessibleName(tr("The road"));
    content()->setSpacing(space::kGrid);
    content()->addWidget(m_picture);
    content()->addWidget(m_row);
    auto* tiles = new TileLayout(kStageCharacters, m_row);
    tiles->setSpacing(0);
    tiles->setCharactersOfSeveralRows(kStageCharactersOfSeveralRows);
    auto* group = new QButtonGroup(this);
    for (std::size_t stage = 0; stage < kRoadStages; ++stage) {
        m_buttons[stage] = new StageButton(static_cast<RoadStage>(stage), m_row);
        group->addButton(m_buttons[stage]);
        tiles->addWidget(m_buttons[stage]);
        m_buttons[stage]->installEventFilter(this);
        connect(m_buttons[stage], &QAbstractButton::clicked, this,
                [this, stage] { Q_EMIT stageChosen(static_cast<RoadStage>(stage)); });
    }
    connect(m_picture, &RoadPicture::stageChosen, this, [this](RoadStage stage) { button(stage)->click(); });
}

void RoadCard::show(const Road& road, const RuleBook& rules)
{
    QStringList words{format::roadAnswer(road)};
    for (const StageStanding& stage : road.stages) {
        words << u"%1: %2"_s.arg(format::roadStage(stage.stage), format::stageWords(stage, rules));
    }
    m_picture->show(road, words.join(u". "_s));
    for (StageButton* button : m_buttons) {
        button->show(road, rules);
    }
    placeMilestones();
}

void RoadCard::choose(RoadStage stage)
{
    button(stage)->setChecked(true);
}

/// Above the beginning of the words of each stage.
void RoadCard::placeMilestones()
{
    std::vector<int> places;
    bool isOneRow = true;
    for (const StageButton* button : m_buttons) {
        places.push_back(button->x() + m_row->x() - m_picture->x() + 2 * space::kGrid + fontMetrics().height() * 3 / 4);
        isOneRow = isOneRow && button->y() == m_buttons.front()->y();
    }
    m_picture->setPlaces(std::move(places));
    m_picture->setVisible(isOneRow);
}

bool RoadCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved && qobject_cast<StageButton*>(watched)) {
        placeMilestones();
    }
    return Card::eventFilter(watched, event);
}

}  // namespace credence
