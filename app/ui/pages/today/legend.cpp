// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/legend.h"

#include <QPainter>

namespace credence {

Legend::Legend(std::vector<Entry> entries, QWidget* parent) : QWidget(parent), m_entries(std::move(entries))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    int width = 0;
    for (const Entry& entry : m_entries) {
        width += metrics.height() + metrics.horizontalAdvance(entry.text) + 3 * space::kGrid;
    }
    return {width, metrics.height()};
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(textFont());
    const QFontMetrics metrics(textFont());
    const int side = metrics.ascent();
    int x = 0;
    for (const Entry& entry : m_entries) {
        painter.fillRect(QRect(x, (height() - side) / 2, side, side), colour(entry.tone, palette()));
        x += metrics.height() + space::kGrid;
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += metrics.horizontalAdvance(entry.text) + 2 * space::kGrid;
    }
}

}  // namespace credence
