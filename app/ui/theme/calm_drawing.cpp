// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calm_drawing.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "ui/theme/theme.h"

namespace credence {

namespace {

constexpr qreal kRadius = 5;
constexpr qreal kTickBorder = 1.5;
constexpr float kBorderAlpha = 0.75F;  ///< of fields and buttons: 3 : 1 on cards and windows

QColor buttonGround(const QStyleOption* option)
{
    const QPalette& palette = option->palette;
    if (isPrimary(option)) {
        const QColor accent = colour(Tone::Accent, palette);
        return option->state.testFlag(QStyle::State_Sunken) ? accent.darker(115) : accent;
    }
    if (option->state & (QStyle::State_Sunken | QStyle::State_On)) {
        return colour(Tone::Selection, palette);
    }
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
    return colour(hovered && option->state.testFlag(QStyle::State_Enabled) ? Tone::Track : Tone::Card, palette);
}

}  // namespace

void drawPanel(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(ground);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

bool isPrimary(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    QColor border = colour(focused || isPrimary(option) ? Tone::Accent : Tone::Secondary, option->palette);
    if (!focused && !isPrimary(option)) {
        border.setAlphaF(kBorderAlpha);
    }
    drawPanel(painter, option->rect, buttonGround(option), border, focused ? 2 : 1);
    if (focused && isPrimary(option)) {
        drawPanel(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent,
                  colour(Tone::OnAccent, option->palette));
    }
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    // A field's border must be seen on a card; the card's own may be fainter.
    QColor border = colour(focused ? Tone::Accent : Tone::Secondary, option->palette);
    if (!focused) {
        border.setAlphaF(kBorderAlpha);
    }
    drawPanel(painter, option->rect, option->palette.color(QPalette::Base), border, focused ? 2 : 1);
}

void drawTick(const QStyleOption* option, QPainter* painter, bool isRound)
{
    const bool isOn = option->state.testFlag(QStyle::State_On);
    const bool isPartly = option->state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor ink = colour(isEnabled ? Tone::Secondary : Tone::Border, option->palette);
    const QColor mark = isEnabled ? colour(Tone::Accent, option->palette) : ink;
    const bool isFilled = isOn || isPartly;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const qreal corner = isRound ? box.width() / 2 : 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isFilled ? mark : ink, kTickBorder));
    painter->setBrush(isFilled && !isRound ? mark : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, corner, corner);
    const QPen line(colour(Tone::OnAccent, option->palette), box.width() / 7, Qt::SolidLine, Qt::RoundCap,
                    Qt::RoundJoin);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isRound && isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    } else if (isPartly) {
        painter->setPen(line);
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (isOn) {
        painter->setPen(line);
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)});
    }
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox& box, const QRect& arrow, QPainter* painter)
{
    if (!box.frame) {
        painter->fillRect(box.rect, box.palette.color(QPalette::Base));
    } else if (box.editable) {
        drawField(&box, painter);
    } else {
        drawButton(&box, painter);
    }
    const qreal half = box.fontMetrics.height() / 4.0;
    const QPointF middle = QRectF(arrow).center();
    const QColor line = colour(box.state.testFlag(QStyle::State_Enabled) ? Tone::Secondary : Tone::Border, box.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, std::max(kFocusWidth, half / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                    middle + QPointF(half, -half / 2)});
    painter->restore();
}

}  // namespace credence
