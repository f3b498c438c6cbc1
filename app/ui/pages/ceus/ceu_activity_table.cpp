// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activity_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>
#include <numeric>

#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// In average characters.
constexpr int kWidestColumn = 40;
constexpr int kReasonColumn = 22;
constexpr std::array kWrapping{1, 2};  ///< title and provider
constexpr int kShortColumn = 18;       ///< titles and providers wrap rather than push the reasons out of sight
constexpr int kMostActivities = 30;    ///< of one line; a page that scrolls needs no table that does
constexpr int kLeastActivities = 3;
constexpr int kRowsMeasured = 100;  ///< for the width of a column

/// Wrapped lines need air above and below them. What fits on one line is not laid out to be measured: with all rows
/// that made the page of many activities slow.
class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int kAir = 2 * space::kGrid;
        const QStyle& style = *option.widget->style();
        const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * margin;
        return width < option.rect.width() ? QSize(width, option.fontMetrics.height() + kAir)
                                           : QStyledItemDelegate::sizeHint(option, index) + QSize(0, kAir);
    }
};

}  // namespace

CeuActivityTable::CeuActivityTable(QAbstractItemModel& model, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"ceuActivities"_s);
    setAccessibleName(tr("CEU activities"));
    setModel(&model);
    makeCalm(*this);
    setItemDelegate(new AiryDelegate(this));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setSortingEnabled(true);
    sortByColumn(0, Qt::DescendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    // The page makes room for the rows; without this it would learn of a new height only with the next layout.
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &QWidget::updateGeometry);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

int CeuActivityTable::rowHeight() const
{
    return std::max(space::kRowHeight, fontMetrics().height() + 2 * space::kGrid);
}

/// Only titles, providers and reasons wrap: the other cells of a thousand rows need no measure.
int CeuActivityTable::sizeHintForRow(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.features |= QStyleOptionViewItem::WrapText;
    int height = rowHeight();
    for (const int column : {kWrapping[0], kWrapping[1], model()->columnCount() - 1}) {
        if (!isColumnHidden(column)) {
            // Without a height the style would take it for one line, however narrow it is.
            option.rect = QRect(0, 0, columnWidth(column) - (showGrid() ? 1 : 0), rowHeight());
            height = std::max(height, itemDelegate()->sizeHint(option, model()->index(row, column)).height());
        }
    }
    return height;
}

void CeuActivityTable::fitColumns()
{
    verticalHeader()->setMinimumSectionSize(rowHeight());
    const int widest = kWidestColumn * fontMetrics().averageCharWidth();
    // The header's own measure adds room for a sort arrow twice over.
    const int aroundHeading = 2 * space::kRowHeight / 2 + space::kGrid;
    m_wanted.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int headed = horizontalHeader()->fontMetrics().horizontalAdvance(heading) + aroundHeading;
        m_wanted.push_back(std::min(std::max(sizeHintForColumn(column), headed), widest));
    }
    layOutColumns();
}

void CeuActivityTable::layOutColumns()
{
    // Not the header's own stretching: that squeezes the reasons to nothing where room is short.
    if (m_wanted.empty()) {
        return;
    }
    std::vector<int> widths = m_wanted;
    widths.back() = kReasonColumn * fontMetrics().averageCharWidth();
    const auto excess = [&] { return std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width(); };
    const int shortest = kShortColumn * fontMetrics().averageCharWidth();
    for (const int column : kWrapping) {
        int& width = widths[static_cast<std::size_t>(column)];
        width = std::max(std::min(width, shortest), width - std::max(0, excess()));
    }
    // Provider, HIIM, the state and at last the index number leave a narrow table, each body's column being between
    // them; the form shows all of them.
    for (const int column : {2, model()->columnCount() - 3, model()->columnCount() - 4, 3}) {
        const bool yields = excess() > 0;
        setColumnHidden(column, yields);
        if (yields) {
            widths[static_cast<std::size_t>(column)] = 0;
        }
    }
    widths.back() += std::max(0, -excess());
    bool areOthers = false;
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        areOthers = areOthers || columnWidth(column) != width;
        if (!isColumnHidden(column)) {
            setColumnWidth(column, width);
        }
    }
    if (areOthers) {  // what wraps has more lines, or fewer, by now
        verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
    }
}

QSize CeuActivityTable::sizeHint() const
{
    const int rows =
        std::clamp(verticalHeader()->length(), kLeastActivities * rowHeight(), kMostActivities * rowHeight());
    const int scrollBar = horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + scrollBar};
}

QSize CeuActivityTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CeuActivityTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && state() != EditingState) {
        if (model()->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
            edit(currentIndex());
        } else {
            Q_EMIT openChosen();
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void CeuActivityTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && model()->rowCount() > 0) {
        selectRow(0);
    }
}

void CeuActivityTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

}  // namespace credence
