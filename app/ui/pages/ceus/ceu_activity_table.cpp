// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activity_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// In average characters.
constexpr int kWidestColumn = 40;
constexpr int kReasonColumn = 28;
constexpr std::array kWrapping{1, 2};  ///< title and provider
constexpr int kShortColumn = 18;       ///< titles and providers wrap rather than push the reasons out of sight
constexpr int kMostRows = 12;
constexpr int kLeastRows = 3;

/// Wrapped lines need air above and below them.
class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * space::kGrid);
    }
};

}  // namespace

CeuActivityTable::CeuActivityTable(QAbstractItemModel& model, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"ceuActivities"_s);
    setAccessibleName(tr("CEU activities"));
    setModel(&model);
    setItemDelegate(new AiryDelegate(this));
    setSortingEnabled(true);
    sortByColumn(0, Qt::DescendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    // The page makes room for the rows; without this it would learn of a new height only with the next layout.
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &QWidget::updateGeometry);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

int CeuActivityTable::rowHeight() const
{
    return std::max(space::kRowHeight, fontMetrics().height() + 2 * space::kGrid);
}

void CeuActivityTable::fitColumns()
{
    verticalHeader()->setMinimumSectionSize(rowHeight());
    resizeColumnsToContents();
    const int widest = kWidestColumn * fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column), widest));
    }
    fillWithLastColumn();
}

void CeuActivityTable::fillWithLastColumn()
{
    // Not the header's own stretching: that squeezes the reasons to nothing where room is short.
    const int last = model()->columnCount() - 1;
    const int least = kReasonColumn * fontMetrics().averageCharWidth();
    const int shortest = kShortColumn * fontMetrics().averageCharWidth();
    for (const int column : kWrapping) {
        const int excess = horizontalHeader()->length() - columnWidth(last) + least - viewport()->width();
        setColumnWidth(column,
                       std::max(std::min(columnWidth(column), shortest), columnWidth(column) - std::max(0, excess)));
    }
    const int others = horizontalHeader()->length() - columnWidth(last);
    setColumnWidth(last, std::max(viewport()->width() - others, least));
}

QSize CeuActivityTable::sizeHint() const
{
    const int rows = std::clamp(verticalHeader()->length(), kLeastRows * rowHeight(), kMostRows * rowHeight());
    const int scrollBar = horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + scrollBar};
}

QSize CeuActivityTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CeuActivityTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removalChosen();
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
    fillWithLastColumn();
}

}  // namespace credence
