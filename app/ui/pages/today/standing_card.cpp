// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/standing_card.h"

#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

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
constexpr int kSmallTileCharacters = 12;
constexpr std::size_t kMostLargeTiles = 4;  ///< more are smaller, so that they stay in one row
constexpr qreal kCornerRadius = 6;

constexpr double kSmallest = 0.8;  ///< of the size of a word that is wider than its tile
constexpr int kTileInset = space::kGrid / 2;

}  // namespace

TileLines::TileLines(TextRole role, QWidget* parent) : QWidget(parent), m_role(role)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileLines::setText(const QString& text)
{
    // A number stays with the word before it: no line begins with the year of a day.
    static const QRegularExpression kBeforeNumber(u" (?=[0-9])"_s);
    m_text = QString(text).replace(kBeforeNumber, QString(QChar::Nbsp));
    updateGeometry();
    update();
}

QStringList TileLines::linesFor(int width) const
{
    const QFontMetrics metrics(fontFor(m_role, font()));
    const auto fits = [&](const QString& line) { return metrics.horizontalAdvance(line) <= width; };
    QStringList lines;
    for (const QString& line : m_text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype aside = line.indexOf(u" ("_s);
        const QStringList parts =
            aside > 0 && !fits(line) ? QStringList{line.first(aside), line.sliced(aside + 1)} : QStringList{line};
        for (const QString& part : parts) {
            QString filled;
            for (const QString& word : part.split(u' ')) {
                const QString longer = filled.isEmpty() ? word : filled + u' ' + word;
                if (fits(longer) || filled.isEmpty()) {
                    filled = longer;
                } else {
                    lines << filled;
                    filled = word;
                }
            }
            lines << filled;
        }
    }
    return lines;
}

int TileLines::heightForWidth(int width) const
{
    return static_cast<int>(linesFor(width).size()) * QFontMetrics(fontFor(m_role, font())).height();
}

QSize TileLines::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * kTileCharacters;
    return {wide, heightForWidth(wide)};
}

void TileLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(m_role == TextRole::Secondary ? Tone::Secondary : Tone::Text, palette()));
    const QFont whole = fontFor(m_role, font());
    const int height = QFontMetrics(whole).height();
    int top = 0;
    for (const QString& line : linesFor(width())) {
        QFont fitted = whole;
        const double wanted = QFontMetricsF(whole).horizontalAdvance(line);
        if (wanted > width()) {
            fitted.setPointSizeF(whole.pointSizeF() * std::max(kSmallest, width() / wanted));
        }
        painter.setFont(fitted);
        painter.drawText(QRect(0, top, width(), height), Qt::AlignCenter,
                         QFontMetrics(fitted).elidedText(line, Qt::ElideRight, width() + 1));
        top += height;
    }
}

StandingTile::StandingTile(QWidget* parent)
    : PaintedButton(parent),
      m_ring(new Ring(this)),
      m_title(new TileLines(TextRole::Heading, this)),
      m_detail(new TileLines(TextRole::Secondary, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kTileInset, space::kGrid, kTileInset, space::kGrid);
    layout->setSpacing(space::kGrid);
    layout->addWidget(m_ring, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addStretch();
}

void StandingTile::show(const ShownStanding& shown, bool isSmall)
{
    m_ring->setSmall(isSmall);
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
    setAccessibleDescription(words.detail);  // why is behind Enter: read out at each stop it would be pages long
    setVisible(true);
}

QSize StandingTile::sizeHint() const
{
    return layout()->sizeHint();
}

void StandingTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, kCornerRadius, Tone::Window);
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
    const bool isSmall = standings.size() > kMostLargeTiles;
    m_layout->setCharacters(isSmall ? kSmallTileCharacters : kTileCharacters);
    while (m_tiles.size() < standings.size()) {
        auto* tile = new StandingTile(m_grid);
        connect(tile, &QAbstractButton::clicked, this,
                [this, tile] { Q_EMIT placeChosen(tile->page(), tile->place()); });
        m_layout->addWidget(tile);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (i < standings.size()) {
            m_tiles[i]->show(standings[i], isSmall);
        } else {
            m_tiles[i]->hide();
        }
    }
    m_empty->setVisible(standings.empty());
    m_grid->setVisible(!standings.empty());
}

}  // namespace credence
