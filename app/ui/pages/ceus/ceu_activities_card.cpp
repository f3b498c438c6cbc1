// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activities_card.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kRowsAtLeast = 6;
// In average characters.
constexpr int kWidestColumn = 40;
constexpr int kReasonColumn = 34;

/// Wrapped lines need air above and below them.
class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::kGrid, 2 * space::kGrid);
    }
};

CeuActivity blankActivity()
{
    return std::get<CeuActivity>(blankRecord(RecordKind::CeuActivity));
}

}  // namespace

CeuActivitiesCard::CeuActivitiesCard(QWidget* parent)
    : Card(tr("Activities in these cycles"), parent),
      m_filtered(m_activities),
      m_group(new QButtonGroup(this)),
      m_tableOrEmpty(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_empty(makeSecondaryLabel(
          tr("Every activity that earned CEUs stands here, with what each body counts of it. None is recorded for "
             "these cycles yet: add one, or type it on the line above, such as “1.5 ceu AAPC webinar today”."),
          this))
{
    makeFilters();
    makeTable();
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    content()->addWidget(m_tableOrEmpty);
}

void CeuActivitiesCard::makeFilters()
{
    using Lack = CeuActivityModel::Lack;
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    content()->addLayout(row);
    addFilter(tr("All"), std::nullopt);
    addFilter(tr("Without proof"), Lack::WithoutProof);
    addFilter(tr("Without index number"), Lack::WithoutIndexNumber);
    addFilter(tr("Not counted"), Lack::NotCounted);
    for (const FilterButton& filter : m_filters) {
        row->addWidget(filter.button);
    }
    row->addStretch();
    m_filters.front().button->setChecked(true);
    auto* add = new QPushButton(tr("A&dd an activity"), this);
    add->setObjectName(u"addActivity"_s);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT formRequested(blankActivity()); });
    tools()->addWidget(add);
}

void CeuActivitiesCard::addFilter(const QString& name, std::optional<CeuActivityModel::Lack> lack)
{
    auto* button = new QPushButton(name, this);
    button->setObjectName(u"filter%1"_s.arg(m_filters.size()));
    button->setCheckable(true);
    m_group->addButton(button);
    connect(button, &QPushButton::toggled, this, [this, lack](bool on) {
        if (on) {
            m_filtered.setLack(lack);
        }
    });
    m_filters.push_back({.button = button, .words = name, .lack = lack});
}

void CeuActivitiesCard::makeTable()
{
    m_table->setObjectName(u"ceuActivities"_s);
    m_table->setAccessibleName(tr("CEU activities"));
    m_table->setModel(&m_filtered);
    m_table->setItemDelegate(new AiryDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT formRequested(m_activities.activity(m_filtered.mapToSource(index).row()));
    });
}

void CeuActivitiesCard::showCycles(const std::vector<CycleProgress>& cycles)
{
    const int row = m_table->currentIndex().row();
    m_activities.setCycles(cycles);
    labelFilters();
    fitColumns();
    if (row >= 0 && m_filtered.rowCount() > 0) {
        m_table->selectRow(std::min(row, m_filtered.rowCount() - 1));
    }
    m_tableOrEmpty->setCurrentWidget(m_activities.rowCount() > 0 ? m_table : m_empty);
}

void CeuActivitiesCard::labelFilters()
{
    for (const FilterButton& filter : m_filters) {
        const int count = filter.lack ? m_activities.countLacking(*filter.lack) : m_activities.rowCount();
        filter.button->setText(tr("%1 %2", "filter, count").arg(filter.words, QLocale().toString(count)));
    }
}

void CeuActivitiesCard::fitColumns()
{
    const int widest = kWidestColumn * m_table->fontMetrics().averageCharWidth();
    m_table->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_activities.columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    fillWithLastColumn();
    const int rowHeight = std::max(space::kRowHeight, m_table->fontMetrics().height() + 2 * space::kGrid);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->setMinimumHeight((kRowsAtLeast + 1) * rowHeight);
}

void CeuActivitiesCard::fillWithLastColumn()
{
    // Not the header's own stretching: that squeezes the reasons to nothing where room is short.
    const int last = m_activities.columnCount() - 1;
    const int others = m_table->horizontalHeader()->length() - m_table->columnWidth(last);
    const int least = kReasonColumn * m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(last, std::max(m_table->viewport()->width() - others, least));
}

void CeuActivitiesCard::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<RecordRef> CeuActivitiesCard::selectedRecords() const
{
    std::vector<RecordRef> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        records.push_back(refOf(m_activities.activity(m_filtered.mapToSource(index).row())));
    }
    return records;
}

bool CeuActivitiesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        fillWithLastColumn();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Delete)) {
            const std::vector<RecordRef> records = selectedRecords();
            if (!records.empty()) {
                Q_EMIT removalRequested(records);
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

}  // namespace credence
