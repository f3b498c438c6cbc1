// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString shownOf(const ChipRow::Chip& chip)
{
    switch (chip.mark) {
        case ChipRow::Mark::Known:
            return u"✓ "_s + chip.text;
        case ChipRow::Mark::Guessed:
            return u"≈ "_s + chip.text;
        case ChipRow::Mark::New:
            return u"+ "_s + chip.text;
        case ChipRow::Mark::LeftOver:
            return u"“%1”"_s.arg(chip.text);
        case ChipRow::Mark::Doubtful:
            return u"? "_s + chip.text;
    }
    Q_UNREACHABLE();
}

QString spokenOf(const ChipRow::Chip& chip)
{
    switch (chip.mark) {
        case ChipRow::Mark::Known:
            return chip.text;
        case ChipRow::Mark::Guessed:
            return ChipRow::tr("guessed: %1").arg(chip.text);
        case ChipRow::Mark::New:
            return ChipRow::tr("new: %1").arg(chip.text);
        case ChipRow::Mark::LeftOver:
            return ChipRow::tr("left over: %1").arg(chip.text);
        case ChipRow::Mark::Doubtful:
            return ChipRow::tr("in doubt: %1").arg(chip.text);
    }
    Q_UNREACHABLE();
}

Tone toneOf(ChipRow::Mark mark)
{
    switch (mark) {
        case ChipRow::Mark::New:
            return Tone::Study;
        case ChipRow::Mark::Doubtful:
            return Tone::Warn;
        case ChipRow::Mark::LeftOver:
            return Tone::Secondary;
        default:
            return Tone::Accent;
    }
}

}  // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const std::vector<Chip>& chips)
{
    m_chips = chips;
    QStringList spoken;
    for (const Chip& chip : chips) {
        spoken << spokenOf(chip);
    }
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QStringList ChipRow::shown() const
{
    QStringList texts;
    std::ranges::transform(m_chips, std::back_inserter(texts), shownOf);
    return texts;
}

QFont ChipRow::chipFont() const
{
    return fontFor(TextRole::Secondary, font());
}

std::vector<QRect> ChipRow::places(int width) const
{
    std::vector<QRect> rects;
    QPoint next(0, 0);
    for (const Chip& chip : m_chips) {
        QSize size = pillSize(shownOf(chip), chipFont());
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
    for (const Chip& chip : m_chips) {
        width += pillSize(shownOf(chip), chipFont()).width() + space::kGrid;
    }
    return {width, pillSize(u"x"_s, chipFont()).height()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, pillSize(u"x"_s, chipFont()).height()};
}

/// What is guessed has an edge and no ground, so that it is told apart without its colour too.
void ChipRow::paintChip(QPainter& painter, const QRectF& place, const Chip& chip) const
{
    const QString text =
        QFontMetrics(chipFont()).elidedText(shownOf(chip), Qt::ElideRight, static_cast<int>(place.width()));
    if (chip.mark != Mark::Guessed) {
        paintPill(painter, place, text, toneOf(chip.mark), Pill::Ground::Soft, palette());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Tone::Secondary, palette()), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2, place.height() / 2);
    painter.setPen(colour(Tone::Text, palette()));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void ChipRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(chipFont());
    const std::vector<QRect> rects = places(width());
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        paintChip(painter, rects[i], m_chips[i]);
    }
}

}  // namespace credence
