// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_layout.h"

#include <QWidget>
#include <algorithm>

#include "ui/theme/theme.h"

namespace credence {

TileLayout::TileLayout(int characters, QWidget* parent)
    : QLayout(parent), m_characters(characters), m_charactersOfSeveralRows(characters)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(2 * space::kGrid);
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::setCharacters(int characters)
{
    if (characters != m_characters) {
        m_characters = characters;
        invalidate();
    }
}

void TileLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* TileLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* TileLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem*> TileLayout::shownItems() const
{
    QList<QLayoutItem*> shown = m_items;
    shown.removeIf([](const QLayoutItem* item) { return item->isEmpty(); });
    return shown;
}

int TileLayout::narrowestColumn(int characters) const
{
    return parentWidget()->fontMetrics().averageCharWidth() * characters;
}

int TileLayout::columnsFor(int width) const
{
    const auto roomFor = [&](int characters) {
        return (width + spacing()) / (narrowestColumn(characters) + spacing());
    };
    const int items = std::max(1, static_cast<int>(shownItems().size()));
    const int room = roomFor(m_characters) >= items ? items : roomFor(m_charactersOfSeveralRows);
    return std::clamp(room, 1, items);
}

int TileLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void TileLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize TileLayout::sizeHint() const
{
    const int columns = std::max(1, static_cast<int>(shownItems().size()));
    const int width = columns * (narrowestColumn(m_characters) + spacing()) - spacing();
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const
{
    return {narrowestColumn(m_characters), 0};
}

int TileLayout::place(const QRect& rect, bool apply) const
{
    const QList<QLayoutItem*> items = shownItems();
    const int columns = columnsFor(rect.width());
    const int columnWidth = (rect.width() - (columns - 1) * spacing()) / columns;  // rounds down: stays inside
    int y = rect.y();
    for (int first = 0; first < items.size(); first += columns) {
        const int last = std::min(first + columns, static_cast<int>(items.size()));
        int rowHeight = 0;
        for (int i = first; i < last; ++i) {
            const int needed =
                items[i]->hasHeightForWidth() ? items[i]->heightForWidth(columnWidth) : items[i]->sizeHint().height();
            rowHeight = std::max(rowHeight, needed);
        }
        for (int i = first; apply && i < last; ++i) {
            items[i]->setGeometry(QRect(rect.x() + (i - first) * (columnWidth + spacing()), y, columnWidth, rowHeight));
        }
        y += rowHeight + spacing();
    }
    return items.isEmpty() ? 0 : y - spacing() - rect.y();
}

}  // namespace credence
