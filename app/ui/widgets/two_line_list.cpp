// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_line_list.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/widgets/calm_table.h"
#include "words/joined.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

enum LineRole { MarkRole = Qt::UserRole, ToneRole, FigureRole, DetailRole, HeadingRole };

constexpr int kMostRowsShown = 12;
constexpr int kLargestHeight = 100'000;
constexpr int kTitleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Where the parts of one line lie.
struct Places {
    QRect heading;
    QRect line;  ///< what of it is chosen
    QRect mark;
    QRect title;
    QRect figure;
    QRect detail;
    int height;
};

class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const Places places = placesIn(option.rect, option.font, index);
        paintGround(painter, option, places.line);
        painter->setFont(option.font);
        painter->setPen(colour(Tone(index.data(ToneRole).toInt()), option.palette));
        painter->drawText(places.mark, Qt::AlignLeft | Qt::AlignTop, index.data(MarkRole).toString());
        painter->setPen(colour(Tone::Text, option.palette));
        painter->drawText(places.title, kTitleFlags, index.data(Qt::DisplayRole).toString());
        painter->drawText(places.figure, Qt::AlignRight | Qt::AlignTop, index.data(FigureRole).toString());
        painter->setFont(fontFor(TextRole::Secondary, option.font));
        painter->setPen(colour(Tone::Secondary, option.palette));
        painter->drawText(places.detail, kTitleFlags, index.data(DetailRole).toString());
        painter->drawText(places.heading, Qt::AlignLeft | Qt::AlignBottom, index.data(HeadingRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        return {width, placesIn(QRect(0, 0, width, 0), option.font, index).height};
    }

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& line)
    {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(line, colour(Tone::Selection, option.palette));
        }
        painter->setPen(colour(focused ? Tone::Accent : Tone::Border, option.palette));
        if (focused) {
            painter->drawRect(line.adjusted(0, 0, -1, -1));
        } else {
            painter->drawLine(line.bottomLeft(), line.bottomRight());
        }
    }

    static Places placesIn(const QRect& all, const QFont& font, const QModelIndex& index)
    {
        const QFontMetrics big(font);
        const QFontMetrics small(fontFor(TextRole::Secondary, font));
        const int above =
            index.data(HeadingRole).toString().isEmpty() ? 0 : small.height() + 2 * space::kGrid + space::kGrid / 2;
        const QRect line = all.adjusted(0, above, 0, 0);
        const QRect inner = line.adjusted(2 * space::kGrid, 0, -2 * space::kGrid, 0);
        const int markWidth = index.data(MarkRole).toString().isEmpty() ? 0 : big.height() + space::kGrid;
        const int figureWidth = widthOf(index.data(FigureRole).toString(), big);
        const int textWidth = std::max(1, inner.width() - markWidth);
        const int titleWidth = std::max(1, textWidth - (figureWidth > 0 ? figureWidth + space::kGap : 0));
        const int titleHeight = heightOf(index.data(Qt::DisplayRole).toString(), big, titleWidth);
        const int detailHeight = heightOf(index.data(DetailRole).toString(), small, textWidth);
        const int height = std::max(titleHeight + detailHeight + 2 * space::kGrid, space::kRowHeight);
        const int top = inner.top() + (height - titleHeight - detailHeight) / 2;  // rounds up into the margin
        const int left = inner.left() + markWidth;
        return {.heading = {inner.left(), all.top(), inner.width(), above - space::kGrid / 2},
                .line = line,
                .mark = {inner.left(), top, markWidth, big.height()},
                .title = {left, top, titleWidth, titleHeight},
                .figure = {left + textWidth - figureWidth, top, figureWidth, big.height()},
                .detail = {left, top + titleHeight, textWidth, detailHeight},
                .height = above + height};
    }

    static int widthOf(const QString& text, const QFontMetrics& metrics)
    {
        return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 1;
    }

    static int heightOf(const QString& text, const QFontMetrics& metrics, int width)
    {
        return text.isEmpty() ? 0
                              : metrics.boundingRect(QRect(0, 0, width, kLargestHeight), kTitleFlags, text).height();
    }
};

QString spokenText(const ListLine& line)
{
    if (!line.spoken.isEmpty()) {
        return line.spoken;
    }
    return format::joined({line.title, line.figure, line.detail}, u", "_s);
}

}  // namespace

TwoLineList::TwoLineList(Height height, QWidget* parent) : QListView(parent), m_height(height)
{
    setModel(&m_lines);
    setItemDelegate(new LineDelegate(this));
    makeCalm(*this);
    if (height == Height::OfContents) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT lineActivated(index.row()); });
}

void TwoLineList::setLines(const std::vector<ListLine>& lines)
{
    m_lines.clear();
    for (const ListLine& line : lines) {
        auto* item = new QStandardItem(line.title);
        item->setData(line.mark, MarkRole);
        item->setData(static_cast<int>(line.tone), ToneRole);
        item->setData(line.figure, FigureRole);
        item->setData(line.detail, DetailRole);
        item->setData(line.heading, HeadingRole);
        item->setData(spokenText(line), Qt::AccessibleTextRole);
        m_lines.appendRow(item);
    }
    fitHeight();
}

int TwoLineList::currentLine() const
{
    return currentIndex().row();
}

void TwoLineList::setCurrentLine(int line)
{
    setCurrentIndex(m_lines.index(line, 0));
}

void TwoLineList::showFound(const std::vector<ListLine>& lines, qsizetype current, QWidget& insteadOfNone)
{
    setLines(lines);
    setVisible(!lines.empty());
    insteadOfNone.setVisible(lines.empty());
    setCurrentLine(std::max(static_cast<int>(current), lines.empty() ? -1 : 0));
}

QSize TwoLineList::sizeHint() const
{
    const int width = QListView::sizeHint().width();
    return m_height == Height::OfContents ? QSize(width, contentHeight()) : QListView::sizeHint();
}

QSize TwoLineList::minimumSizeHint() const
{
    return {0, m_height == Height::OfContents ? contentHeight() : 2 * space::kRowHeight};
}

void TwoLineList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitHeight();
    }
}

void TwoLineList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void TwoLineList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_lines.rowCount() > 0) {
        setCurrentLine(0);
    }
}

void TwoLineList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentLineChanged(current.row());
}

int TwoLineList::contentHeight() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < std::min(m_lines.rowCount(), kMostRowsShown); ++row) {
        height += sizeHintForIndex(m_lines.index(row, 0)).height();
    }
    return height;
}

void TwoLineList::fitHeight()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

}  // namespace credence
