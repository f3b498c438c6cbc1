// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/career/ladder_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "domain/judgement/progress.h"
#include "ui/theme/theme.h"
#include "words/format.h"
#include "words/format_pay.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kDot = 0.32;      ///< radius, in heights of a line
constexpr qreal kRowLines = 2.3;  ///< height of a row, in heights of a line
constexpr int kLeast = 26;        ///< characters of the least width

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

}  // namespace

LadderView::LadderView(QWidget* parent) : WalkableChart(parent)
{
    setObjectName(u"ladder"_s);
    setAccessibleName(tr("Ladder of roles"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LadderView::show(const Ladder& ladder)
{
    m_ladder = ladder;
    QStringList words;
    for (int i = 0; i < itemCount(); ++i) {
        words << itemWords(i);
    }
    startAnew(words.join(u"; "_s));
}

const LadderRung& LadderView::rung(int index) const
{
    return m_ladder.rungs[m_ladder.rungs.size() - 1 - static_cast<std::size_t>(index)];
}

int LadderView::rowHeight() const
{
    return static_cast<int>(fontMetrics().height() * kRowLines);
}

QSize LadderView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 2 * kLeast, rowHeight() * itemCount()};
}

QSize LadderView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeast, sizeHint().height()};
}

QRectF LadderView::itemArea(int index) const
{
    return QRectF(0, qreal{1} * index * rowHeight(), width(), rowHeight());
}

QString LadderView::itemWords(int index) const
{
    return format::rungWords(rung(index), m_ladder);
}

int LadderView::stepOf(int key) const
{
    return key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
}

int LadderView::firstItem() const
{
    for (int i = 0; i < itemCount(); ++i) {
        if (rung(i).isHere) {
            return i;
        }
    }
    return itemCount() - 1;
}

void LadderView::paintCredentials(QPainter& painter, const LadderRung& rung, const QRectF& room) const
{
    qreal x = room.left();
    for (std::size_t i = 0; i < rung.credentials.size(); ++i) {
        const RungCredential& one = rung.credentials[i];
        QFont font = fontFor(TextRole::Secondary, this->font());
        font.setBold(one.isHeld || one.isGoal);
        painter.setFont(font);
        painter.setPen(colour(one.isHeld ? Tone::Good : one.isGoal ? Tone::Study : Tone::Secondary, palette()));
        const bool isLast = i + 1 == rung.credentials.size();
        const QString words = (one.isHeld ? format::stateMark(ProgressState::Done) + u' ' : QString()) + one.code +
                              (isLast ? QString() : u", "_s);
        painter.drawText(QRectF(x, room.top(), room.right() - x, room.height()), Qt::AlignLeft | Qt::AlignTop, words);
        x += QFontMetricsF(font).horizontalAdvance(words);
        if (x >= room.right()) {
            return;
        }
    }
}

void LadderView::paintRung(QPainter& painter, int index) const
{
    const LadderRung& one = rung(index);
    const QRectF area = itemArea(index);
    const qreal line = fontMetrics().height();
    const qreal radius = line * kDot;
    const QPointF centre(area.left() + radius + 2, area.top() + line * 0.6);
    if (isMarked(index)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Tone::Selection, palette()));
        painter.drawRoundedRect(area.adjusted(0, 0, 0, -2), space::kGrid, space::kGrid);
    }
    painter.setPen(QPen(colour(Tone::Track, palette()), 2));
    if (index + 1 < itemCount()) {
        painter.drawLine(centre + QPointF(0, radius), centre + QPointF(0, area.height() - radius));
    }
    const bool isWithin = one.isHere || one.from;
    painter.setPen(QPen(colour(isWithin ? Tone::Accent : Tone::Secondary, palette()), 2));
    painter.setBrush(one.isHere ? colour(Tone::Accent, palette()) : colour(Tone::Card, palette()));
    painter.drawEllipse(centre, radius, radius);

    const qreal left = area.left() + 2.2 * line;
    QFont small = fontFor(TextRole::Secondary, font());
    small.setBold(one.isHere);
    const QFontMetricsF smallMetrics(small);
    const QString state = format::rungState(one, m_ladder);
    const QString years = format::rungYears(one);
    const qreal sideWidth = std::max(smallMetrics.horizontalAdvance(state), smallMetrics.horizontalAdvance(years));
    const QRectF words(left, area.top(), std::max(0.0, area.right() - left - sideWidth - 2 * space::kGrid), line * 1.2);
    QFont title = font();
    title.setBold(one.isHere);
    painter.setFont(title);
    painter.setPen(colour(Tone::Text, palette()));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(title).elidedText(one.role.title, Qt::ElideRight, words.width()));
    paintCredentials(painter, one, words.translated(0, line * 1.15));
    painter.setFont(small);
    painter.setPen(colour(one.isHere ? Tone::Accent : one.isGoal ? Tone::Study : Tone::Secondary, palette()));
    const QRectF side(area.right() - sideWidth - space::kGrid, area.top(), sideWidth, line * 1.2);
    painter.drawText(side, Qt::AlignRight | Qt::AlignVCenter, state.isEmpty() ? years : state);
    if (!state.isEmpty()) {
        small.setBold(false);
        painter.setFont(small);
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(side.translated(0, line * 1.15), Qt::AlignRight | Qt::AlignTop, years);
    }
}

void LadderView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < itemCount(); ++i) {
        paintRung(painter, i);
    }
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(event->key()) && current() >= 0 && current() < itemCount()) {
        Q_EMIT sourceRequested(rung(current()).role.source);
        return;
    }
    WalkableChart::keyPressEvent(event);
}

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int index = itemAt(event->position().toPoint()); index >= 0) {
        Q_EMIT sourceRequested(rung(index).role.source);
    }
    WalkableChart::mouseReleaseEvent(event);
}

}  // namespace credence
