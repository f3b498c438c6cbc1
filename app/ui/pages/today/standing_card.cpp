// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/standing_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tile_layout.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kTileCharacters = 17;
constexpr qreal kCornerRadius = 6;

QLabel* centredLabel(TextRole role, QWidget* parent)
{
    auto* label = new RoleLabel(role, {}, parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

}  // namespace

StandingTile::StandingTile(QWidget* parent)
    : QAbstractButton(parent),
      m_ring(new Ring(this)),
      m_title(centredLabel(TextRole::Heading, this)),
      m_detail(centredLabel(TextRole::Secondary, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid);
    layout->setSpacing(space::kGrid);
    layout->addWidget(m_ring, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addStretch();
}

void StandingTile::show(const ShownStanding& shown)
{
    const format::StandingWords& words = shown.words;
    m_page = shown.page;
    m_place = shown.place;
    m_ring->setAmounts(shown.done, shown.needed);
    m_ring->setTone(shown.tone);
    m_ring->setTexts(words.figure, words.unit);
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    setToolTip(plainToolTip(words.why));
    setAccessibleName(u"%1: %2 %3"_s.arg(words.title, words.figure, words.unit));
    setAccessibleDescription(words.detail + u'\n' + words.why);
    setVisible(true);
}

QSize StandingTile::sizeHint() const
{
    return layout()->sizeHint();
}

void StandingTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Tone::Window, palette()));
        painter.drawRoundedRect(rect(), kCornerRadius, kCornerRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(Tone::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
    }
}

void StandingTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

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
        connect(tile, &QAbstractButton::clicked, this,
                [this, tile] { Q_EMIT placeChosen(tile->page(), tile->place()); });
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
