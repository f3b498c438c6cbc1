// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activities_card.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <algorithm>

#include "ui/pages/ceus/ceu_activity_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/calm_table.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kFiltersInRow = 4;

}  // namespace

CeuActivitiesCard::CeuActivitiesCard(QWidget* parent)
    : Card(tr("CEU activities"), parent),
      m_filtered(m_activities),
      m_group(new QButtonGroup(this)),
      m_tableOrEmpty(new QStackedWidget(this)),
      m_table(new CeuActivityTable(m_filtered, this)),
      m_empty(makeSecondaryLabel(
          tr("Every activity that earned CEUs stands here, with what each body counts of it. None is recorded yet: "
             "add one, or type it on the line above, such as “1.5 ceu AAPC webinar today”."),
          this))
{
    makeFilters();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT formRequested(m_activities.activity(m_filtered.mapToSource(index).row()));
    });
    connect(m_table, &CeuActivityTable::removalChosen, this, [this] {
        if (const std::vector<RecordRef> records = chosen(); !records.empty()) {
            Q_EMIT removalRequested(records);
        }
    });
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    content()->addWidget(m_tableOrEmpty);
}

std::vector<RecordRef> CeuActivitiesCard::chosen() const
{
    std::vector<RecordRef> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        records.push_back(refOf(m_activities.activity(m_filtered.mapToSource(index).row())));
    }
    return records;
}

std::vector<RecordRef> CeuActivitiesCard::recordsAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(*m_table, place);
    return index.isValid() ? std::vector<RecordRef>{refOf(m_activities.activity(m_filtered.mapToSource(index).row()))}
                           : std::vector<RecordRef>();
}

void CeuActivitiesCard::makeFilters()
{
    using Lack = CeuActivityModel::Lack;
    m_filterGrid = new QGridLayout;
    m_filterGrid->setSpacing(2 * space::kGrid);
    content()->addLayout(m_filterGrid);
    addFilter(tr("All"), std::nullopt);
    addFilter(tr("Without proof"), Lack::WithoutProof);
    addFilter(tr("Without index number"), Lack::WithoutIndexNumber);
    addFilter(tr("Not counted"), Lack::NotCounted);
    arrangeFilters();
    m_filters.front().button->setChecked(true);
    auto* add = makeActButton(u"addActivity"_s, tr("A&dd an activity"), this);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT formRequested(blankRecord(RecordKind::CeuActivity)); });
    tools()->addWidget(add);
}

void CeuActivitiesCard::arrangeFilters()
{
    int wanted = 0;
    for (const FilterButton& filter : m_filters) {
        wanted += filter.button->sizeHint().width() + m_filterGrid->horizontalSpacing();
    }
    const int columns = wanted <= contentsRect().width() - 2 * space::kCardPadding ? kFiltersInRow : 2;
    for (int position = 0; position < static_cast<int>(m_filters.size()); ++position) {
        QPushButton* button = m_filters[static_cast<std::size_t>(position)].button;
        button->setMinimumWidth(1);  // or the row would keep the card from getting narrow enough for two
        m_filterGrid->addWidget(button, position / columns, position % columns);
    }
    m_filterGrid->setColumnStretch(kFiltersInRow, columns == kFiltersInRow ? 1 : 0);
}

void CeuActivitiesCard::addFilter(const QString& name, std::optional<CeuActivityModel::Lack> lack)
{
    auto* button = makeActButton(u"filter%1"_s.arg(m_filters.size()), name, this);
    button->setCheckable(true);
    m_group->addButton(button);
    connect(button, &QPushButton::toggled, this, [this, lack](bool on) {
        if (on) {
            m_filtered.setLack(lack);
        }
    });
    m_filters.push_back({.button = button, .words = name, .lack = lack});
}

void CeuActivitiesCard::showCycles(const std::vector<CycleProgress>& cycles,
                                   const std::vector<OutsideActivity>& outside, const CeuProof& proof)
{
    const int row = m_table->currentIndex().row();
    m_activities.setCycles(cycles, outside, proof);
    for (const FilterButton& filter : m_filters) {
        const int count = filter.lack ? m_activities.countLacking(*filter.lack) : m_activities.rowCount();
        filter.button->setText(tr("%1 %2", "filter, count").arg(filter.words, QLocale().toString(count)));
    }
    m_table->fitColumns();
    if (row >= 0 && m_filtered.rowCount() > 0) {
        m_table->selectRow(std::min(row, m_filtered.rowCount() - 1));
    }
    m_tableOrEmpty->setCurrentWidget(m_activities.rowCount() > 0 ? m_table : m_empty);
}

void CeuActivitiesCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrangeFilters();
}

}  // namespace credence
