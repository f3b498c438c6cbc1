// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calm_style.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kRadius = 5;
constexpr qreal kFocusWidth = 1.5;
constexpr qreal kTickBorder = 1.5;
constexpr float kBorderAlpha = 0.75F;  ///< of fields and buttons: 3 : 1 on cards and windows
constexpr int kKeysGap = 2;            ///< characters between the words of a menu and its keys

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

/// A box or a round button to tick: its border is seen on every ground, what is ticked is filled.
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

/// What opens a list; as large as the letters beside it.
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

/// The width of the arrow of a list, with what is around it.
int comboArrowWidth(const QStyleOption& box)
{
    return std::max(space::kTarget, box.fontMetrics.height() + space::kGrid);
}

bool hasFrame(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0;
}

/// A head of columns is a quiet line of words above a line.
void drawHeader(const QStyleOption* option, QPainter* painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colour(Tone::Border, option->palette));
}

/// Beside the words, at their height: at the end of the column only where the words are.
QRect headerArrow(const QStyleOptionHeader& header, int margin)
{
    const int size = header.fontMetrics.height() / 2;
    const int last = header.rect.right() + 1 - margin - size;
    const int afterWords =
        header.rect.left() + margin + header.fontMetrics.horizontalAdvance(header.text) + 2 * space::kGrid;
    const int left = header.textAlignment.testFlag(Qt::AlignRight) ? last : std::min(afterWords, last);
    return {left, header.rect.center().y() - size / 2, size, size};
}

/// Where the handle stands in a groove of this length.
QRect scrollHandle(const QStyleOptionSlider& bar)
{
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? bar.rect.width() : bar.rect.height();
    const qint64 all = qint64{bar.maximum} - bar.minimum + bar.pageStep;
    const int shown = all > 0 ? static_cast<int>(qint64{length} * bar.pageStep / all) : length;
    const int handle = std::clamp(shown, std::min(space::kTarget, length), length);
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return lies ? QRect(bar.rect.left() + at, bar.rect.top(), handle, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), handle);
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter)
{
    constexpr int kAround = 2;
    if (bar.minimum == bar.maximum) {
        return;
    }
    QColor handle = colour(Tone::Secondary, bar.palette);
    handle.setAlphaF(bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken) ? 0.8F
                                                                                                             : 0.55F);
    const QRectF rect = QRectF(scrollHandle(bar)).adjusted(kAround, kAround, -kAround, -kAround);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(handle);
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
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
        case PE_IndicatorCheckBox:
        case PE_IndicatorRadioButton:
            drawTick(option, painter, element == PE_IndicatorRadioButton);
            return;
        case PE_FrameLineEdit:
            drawField(option, painter);  // of date and combo fields; a plain field's is drawn with its panel
            return;
        case PE_FrameFocusRect:
            drawPanel(painter, option->rect, Qt::transparent, colour(Tone::Accent, option->palette), kFocusWidth);
            return;
        case PE_IndicatorHeaderArrow:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                // Down where the highest stands on top, as lists show it elsewhere.
                QStyleOptionHeader turned = *header;
                turned.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortUp
                                           ? QStyleOptionHeader::SortDown
                                           : QStyleOptionHeader::SortUp;
                QProxyStyle::drawPrimitive(element, &turned, painter, widget);
            }
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// As Fusion does it, but with the arrow where this style has it.
void CalmStyle::drawWholeHeader(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const
{
    painter->save();
    painter->setClipRect(header.rect);
    drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part = header;
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    if (part.rect.isValid()) {
        drawControl(CE_HeaderLabel, &part, painter, widget);
    }
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &header, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, painter);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && box) {
        drawComboBox(*box, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget), painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = comboArrowWidth(*option);
        const QRect inner = option->rect.adjusted(space::kGrid, 2, -2, -2);
        const QRect field =
            part == SC_ComboBoxArrow ? inner.adjusted(inner.width() - arrow, 0, 0, 0) : inner.adjusted(0, 0, -arrow, 0);
        return visualRect(option->direction, option->rect, field);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const QRect handle = scrollHandle(*bar);
    const bool lies = bar->orientation == Qt::Horizontal;
    switch (part) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarSubPage:
            return lies ? bar->rect.adjusted(0, 0, handle.left() - bar->rect.right() - 1, 0)
                        : bar->rect.adjusted(0, 0, 0, handle.top() - bar->rect.bottom() - 1);
        case SC_ScrollBarAddPage:
            return lies ? bar->rect.adjusted(handle.right() + 1 - bar->rect.left(), 0, 0, 0)
                        : bar->rect.adjusted(0, handle.bottom() + 1 - bar->rect.top(), 0, 0);
        default:
            return {};  // no arrows
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
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); element == CE_Header && header) {
        drawWholeHeader(*header, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(option, painter);
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
    if (metric == PM_ScrollBarExtent) {
        return 3 * space::kGrid;
    }
    const bool growsWithType = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
                               metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight ||
                               metric == PM_ButtonIconSize || metric == PM_MenuButtonIndicator;
    if (growsWithType && widget) {
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), widget->fontMetrics().ascent());
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
        case SH_DialogButtonLayout:
            return QDialogButtonBox::GnomeLayout;  // as the forms have it: what is meant stands last
        case SH_UnderlineShortcut:
        case SH_MenuBar_AltKeyNavigation:
            return 1;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == SE_HeaderArrow && header) {
        return headerArrow(*header, pixelMetric(PM_HeaderMargin, option, widget));
    }
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
        case CT_ComboBox:
            result.rwidth() += comboArrowWidth(*option);  // Qt's own arrow keeps its size; its room serves the margins
            result.setHeight(std::max(result.height(), space::kRowHeight));
            break;
        case CT_LineEdit:
        case CT_SpinBox:
            result.setHeight(std::max(result.height(), space::kRowHeight));
            break;
        case CT_ItemViewItem:
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
