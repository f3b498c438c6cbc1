// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {

ChipRow::ChipRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QStringList& chips)
{
    m_chips = chips;
    setAccessibleDescription(chips.join(u", "_s));
    updateGeometry();
    update();
}

QFont ChipRow::chipFont() const
{
    return fontFor(TextRole::Secondary, font());
}

std::vector<QRect> ChipRow::places(int width) const
{
    std::vector<QRect> rects;
    QPoint next(0, 0);
    for (const QString& chip : m_chips) {
        QSize size = pillSize(chip, chipFont());
        size.setWidth(std::min(size.width(), width));
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = QPoint(0, next.y() + size.height() + space::kGrid);
        }
        rects.emplace_back(next, size);
        next.rx() += size.width() + space::kGrid;
    }
    return rects;
}

int ChipRow::heightForWidth(int width) const
{
    const std::vector<QRect> rects = places(width);
    return rects.empty() ? pillSize(u"x"_s, chipFont()).height() : rects.back().bottom() + 1;
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const QString& chip : m_chips) {
        width += pillSize(chip, chipFont()).width() + space::kGrid;
    }
    return {width, pillSize(u"x"_s, chipFont()).height()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, pillSize(u"x"_s, chipFont()).height()};
}

void ChipRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(chipFont());
    const std::vector<QRect> rects = places(width());
    for (int i = 0; i < m_chips.size(); ++i) {
        const QString shown = QFontMetrics(chipFont()).elidedText(m_chips[i], Qt::ElideRight, rects[i].width());
        paintPill(painter, rects[i], shown, Tone::Accent, Pill::Ground::Soft, palette());
    }
}

}  // namespace credence
