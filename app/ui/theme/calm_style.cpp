// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calm_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kRadius = 5;
constexpr int kKeysGap = 2;  ///< characters between the words of a menu and its keys

void drawPanel(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& border, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(ground);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

/// The one button of its group that is painted in the accent: the default button.
bool isPrimary(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

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

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    QColor border = colour(focused || isPrimary(option) ? Tone::Accent : Tone::Secondary, option->palette);
    if (!focused && !isPrimary(option)) {
        border.setAlphaF(0.55F);
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
        border.setAlphaF(0.55F);
    }
    drawPanel(painter, option->rect, option->palette.color(QPalette::Base), border, focused ? 2 : 1);
}

bool hasFrame(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0;
}

}  // namespace

CalmStyle::CalmStyle() : QProxyStyle(u"Fusion"_s) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
        case PE_PanelButtonCommand:
            drawButton(option, painter);
            return;
        case PE_PanelLineEdit:
            if (hasFrame(option)) {
                drawField(option, painter);
            } else {
                painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            }
            return;
        case PE_FrameLineEdit:
            drawField(option, painter);  // of date and combo fields; a plain field's is drawn with its panel
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(option)) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton*>(option);
        button.palette.setColor(QPalette::ButtonText, colour(Tone::OnAccent, option->palette));
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Cells and headers of tables keep the same distance from their columns' edges.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget)) {
        return 2 * space::kGrid - 1;  // Qt adds one
    }
    return metric == PM_HeaderMargin ? 2 * space::kGrid : QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_UnderlineShortcut:
        case SH_MenuBar_AltKeyNavigation:
            return 1;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents && hasFrame(option) ? rect.adjusted(space::kGrid, 0, -space::kGrid, 0) : rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton:
            result.setHeight(std::max(result.height() + space::kGrid, space::kRowHeight));
            result.rwidth() += space::kGrid;
            break;
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_SpinBox:
            result.setHeight(std::max(result.height(), space::kRowHeight));
            break;
        case CT_CheckBox:
        case CT_RadioButton:
        case CT_ToolButton:
            result.setHeight(std::max(result.height(), space::kTarget));
            break;
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
                item && item->text.contains(u'\t')) {
                // Keys stand apart from the words, however large the letters are.
                result.rwidth() += kKeysGap * option->fontMetrics.averageCharWidth();
            }
            break;
        default:
            break;
    }
    return result;
}

}  // namespace credence
