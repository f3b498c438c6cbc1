// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calm_style.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "ui/theme/calm_drawing.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kKeysGap = 2;  ///< characters between the words of a menu and its keys

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
