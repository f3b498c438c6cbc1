// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_arranging.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <array>

#include "models/log_table_model.h"
#include "ui/settings/ui_settings.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/kept_columns.h"
#include "words/format_log.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"log_order"_s;

/// The columns in their order, each by what it sorts.
constexpr auto kSorts = std::to_array(
    {LogSort::Day, LogSort::Time, LogSort::Kind, LogSort::About, LogSort::Title, LogSort::Amount, LogSort::Proof});

/// "week day descending"; the default for what is no such words.
LogArrangement keptArrangement()
{
    const QStringList words = UiSettings().arrangement(kName).split(u' ');
    const std::optional<LogGrouping> grouping = fromName<LogGrouping>(words.value(0));
    const std::optional<LogSort> sort = fromName<LogSort>(words.value(1));
    return grouping && sort
               ? LogArrangement{.sort = *sort, .descending = words.value(2) != u"ascending"_s, .grouping = *grouping}
               : LogArrangement{};
}

}  // namespace

LogArranging::LogArranging(QTableView& table, KeptColumns& columns, QWidget* parent)
    : QWidget(parent),
      m_table(table),
      m_arrangement(keptArrangement()),
      m_group(new QPushButton(this)),
      m_columns(new QPushButton(tr("Columns"), this)),
      m_groupings(new QActionGroup(this)),
      m_sorts(new QActionGroup(this))
{
    auto* row = makeFlush<QHBoxLayout>(this);
    row->addWidget(m_group);
    row->addWidget(m_columns);
    m_group->setObjectName(u"group"_s);
    m_columns->setObjectName(u"columns"_s);
    makeGroupMenu();
    makeColumnMenu(columns);
    QHeaderView* header = m_table.horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const LogSort sort = kSorts[static_cast<std::size_t>(column)];
        // Days and amounts begin with the newest and the most, words with their first letter.
        const bool beginsHigh = sort == LogSort::Day || sort == LogSort::Amount;
        sortBy(sort, sort == m_arrangement.sort ? !m_arrangement.descending : beginsHigh);
    });
    showArrangement();
}

void LogArranging::makeGroupMenu()
{
    auto* menu = new QMenu(m_group);
    for (const auto& [grouping, name] : EnumNames<LogGrouping>::kNames) {
        QAction* action = menu->addAction(format::logGrouping(grouping));
        action->setObjectName(u"group_"_s + nameOf(grouping));
        action->setCheckable(true);
        action->setData(static_cast<int>(grouping));
        m_groupings->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping = grouping] {
            LogArrangement next = m_arrangement;
            next.grouping = grouping;
            take(next);
        });
    }
    menu->addSeparator();
    m_fold = menu->addAction(tr("Fold all groups"), this, [this] { Q_EMIT allFolded(true); });
    m_fold->setObjectName(u"fold_all"_s);
    m_unfold = menu->addAction(tr("Open all groups"), this, [this] { Q_EMIT allFolded(false); });
    m_group->setMenu(menu);
}

void LogArranging::makeColumnMenu(KeptColumns& columns)
{
    auto* menu = new QMenu(m_columns);
    columns.addTicksTo(*menu);
    menu->addSeparator();
    QMenu* sorts = menu->addMenu(tr("Sort by"));
    for (std::size_t column = 0; column < kSorts.size(); ++column) {
        const LogSort sort = kSorts[column];
        QAction* action =
            sorts->addAction(m_table.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString());
        action->setObjectName(u"sort_"_s + nameOf(sort));
        action->setCheckable(true);
        action->setData(static_cast<int>(sort));
        m_sorts->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] { sortBy(sort, m_arrangement.descending); });
    }
    sorts->addSeparator();
    m_reverse = sorts->addAction(tr("Last first"));
    m_reverse->setObjectName(u"sort_descending"_s);
    m_reverse->setCheckable(true);
    connect(m_reverse, &QAction::triggered, this,
            [this](bool isDescending) { sortBy(m_arrangement.sort, isDescending); });
    m_columns->setMenu(menu);
}

void LogArranging::sortBy(LogSort sort, bool descending)
{
    LogArrangement next = m_arrangement;
    next.sort = sort;
    next.descending = descending;
    take(next);
}

void LogArranging::take(const LogArrangement& arrangement)
{
    m_arrangement = arrangement;
    UiSettings().setArrangement(kName, QStringList{nameOf(arrangement.grouping), nameOf(arrangement.sort),
                                                   arrangement.descending ? u"descending"_s : u"ascending"_s}
                                           .join(u' '));
    showArrangement();
    Q_EMIT arranged();
}

void LogArranging::showArrangement()
{
    const bool isGrouped = m_arrangement.grouping != LogGrouping::None;
    m_group->setText(isGrouped ? tr("Group: %1").arg(format::logGrouping(m_arrangement.grouping)) : tr("Group"));
    m_fold->setEnabled(isGrouped);
    m_unfold->setEnabled(isGrouped);
    m_reverse->setChecked(m_arrangement.descending);
    const auto check = [](const QActionGroup& actions, int value) {
        for (QAction* action : actions.actions()) {
            action->setChecked(action->data().toInt() == value);
        }
    };
    check(*m_groupings, static_cast<int>(m_arrangement.grouping));
    check(*m_sorts, static_cast<int>(m_arrangement.sort));
    const auto column = std::ranges::find(kSorts, m_arrangement.sort) - kSorts.begin();
    m_table.horizontalHeader()->setSortIndicator(static_cast<int>(column),
                                                 m_arrangement.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

}  // namespace credence
