// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activities_card.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <algorithm>
#include <utility>

#include "ui/pages/ceus/ceu_activity_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/hidden_columns_note.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kFiltersInRow = 4;

}  // namespace

CeuActivitiesCard::CeuActivitiesCard(QWidget* parent)
    : Card(tr("CEU activities"), parent),
      m_filtered(m_activities),
      m_group(new QButtonGroup(this)),
      m_table(new CeuActivityTable(m_filtered, this)),
      m_empty(makeSecondaryLabel(
          tr("Every activity that earned CEUs stands here, with what each body counts of it. None is recorded yet: "
             "add one, or type it on the line above, such as “1.5 ceu AAPC webinar today”."),
          this))
{
    makeFilters();
    connect(m_table, &CeuActivityTable::openChosen, this, &CeuActivitiesCard::openCurrent);
    connect(&m_activities, &CeuActivityModel::typed, this, &CeuActivitiesCard::takeText);
    content()->addWidget(m_table);
    content()->addWidget(new HiddenColumnsNote(*m_table, this));
    content()->addWidget(m_empty, 0, Qt::AlignTop);
}

std::vector<ActOf<CeuActivitiesCard>> CeuActivitiesCard::ownActs()
{
    using Own = CeuActivitiesCard;
    return {{{tr("&Open in a form"), QKeySequence(Qt::CTRL | Qt::Key_E)}, &Own::openCurrent, Writes::No},
            {{tr("&Copy as a table"), QKeySequence::Copy}, &Own::copyChosen, Writes::No},
            {{tr("D&uplicate to today"), QKeySequence(Qt::CTRL | Qt::Key_D)}, &Own::repeatChosen, Writes::Yes},
            {{tr("C&redit as proposed"), QKeySequence(Qt::Key_C)}, &Own::allocateChosen, Writes::Yes},
            {{tr("&Submitted"), QKeySequence(Qt::Key_S)}, &Own::submitChosen, Writes::Yes},
            {{tr("&Accepted"), QKeySequence(Qt::Key_A)}, &Own::acceptChosen, Writes::Yes},
            {{tr("Credited to &nobody"), QKeySequence(Qt::Key_N)}, &Own::takeBackChosen, Writes::Yes},
            {{tr("&Delete"), QKeySequence::Delete}, &Own::removeChosen, Writes::Yes}};
}

std::vector<PageAct> CeuActivitiesCard::acts()
{
    return withoutRun(ownActs());
}

void CeuActivitiesCard::setWriting(bool mayWrite, QDate today)
{
    m_mayWrite = mayWrite;
    m_activities.setEditable(mayWrite, today);
    if (m_table->actions().isEmpty()) {
        addActs(*this, *m_table, ownActs(), Qt::WidgetShortcut, !mayWrite);
    }
}

/// Each body has a portal of its own: what is handed in at one is not at the other.
void CeuActivitiesCard::offerBodies(const std::vector<CycleProgress>& cycles)
{
    qDeleteAll(std::exchange(m_bodyActs, {}));
    for (std::size_t i = 0; cycles.size() > 1 && i < cycles.size(); ++i) {
        const QString& body = cycles[i].body;
        const auto add = [&](const QString& words, CeuState state) {
            auto* action = new QAction(words, m_table);
            action->setObjectName(nameOf(state) + u'-' + body);
            action->setEnabled(m_mayWrite);
            connect(action, &QAction::triggered, this, [this, state, body] { mark(state, body); });
            m_table->addAction(action);
            m_bodyActs << action;
        };
        add(tr("Submitted to %1", "body").arg(body), CeuState::Submitted);
        add(tr("Accepted by %1", "body").arg(body), CeuState::Accepted);
    }
}

std::vector<int> CeuActivitiesCard::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

std::vector<RecordRef> CeuActivitiesCard::chosen() const
{
    std::vector<RecordRef> records;
    for (const int row : chosenRows()) {
        records.push_back(refOf(m_activities.activity(m_filtered.mapToSource(m_filtered.index(row, 0)).row())));
    }
    return records;
}

bool CeuActivitiesCard::isChoiceInSight() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return std::ranges::any_of(rows, [this](const QModelIndex& row) { return isInSight(*m_table, row); });
}

void CeuActivitiesCard::openCurrent()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        Q_EMIT formRequested(m_activities.activity(m_filtered.mapToSource(current).row()));
    }
}

void CeuActivitiesCard::copyChosen()
{
    if (const std::vector<int> rows = chosenRows(); !rows.empty()) {
        QGuiApplication::clipboard()->setText(asText(*m_table, rows));
        Q_EMIT noticeRaised(tr("%Ln activity(s) copied as a table", nullptr, static_cast<int>(rows.size())));
    }
}

void CeuActivitiesCard::repeatChosen()
{
    if (const std::vector<RecordRef> records = chosen(); !records.empty()) {
        Q_EMIT repeatRequested(records);
    }
}

void CeuActivitiesCard::removeChosen()
{
    if (const std::vector<RecordRef> records = chosen(); !records.empty()) {
        Q_EMIT removalRequested(records);
    }
}

void CeuActivitiesCard::mark(CeuState state, const QString& body)
{
    if (const std::vector<RecordRef> records = chosen(); !records.empty()) {
        Q_EMIT markRequested(records, state, body);
    }
}

/// What is typed into one of the chosen rows goes into all of them.
void CeuActivitiesCard::takeText(int row, int column, const QString& text)
{
    std::vector<int> rows;
    for (const int chosen : chosenRows()) {
        rows.push_back(m_filtered.mapToSource(m_filtered.index(chosen, 0)).row());
    }
    if (std::ranges::find(rows, row) == rows.end()) {
        rows = {row};
    }
    std::vector<AnyRecord> changed;
    for (const int each : rows) {
        const std::optional<CeuActivity> activity = m_activities.withText(each, column, text);
        if (!activity) {
            Q_EMIT refused(format::fieldError(fieldSpec(RecordKind::CeuActivity, m_activities.fieldOf(column))));
            return;
        }
        changed.emplace_back(*activity);
    }
    // Not while the view still has its editor open: what is written resets the model.
    QMetaObject::invokeMethod(
        this, [this, changed] { Q_EMIT changeRequested(changed); }, Qt::QueuedConnection);
}

/// The records wherever they stand now, as far as the filter has them.
void CeuActivitiesCard::choose(const std::vector<RecordRef>& records, int column)
{
    QItemSelection selection;
    QModelIndex current;
    for (const RecordRef& record : records) {
        const int row = m_activities.rowOf(CeuActivityId(record.id));
        const QModelIndex place = row < 0 ? QModelIndex() : m_filtered.mapFromSource(m_activities.index(row, 0));
        if (place.isValid()) {
            selection.select(place, m_filtered.index(place.row(), m_filtered.columnCount() - 1));
            current = current.isValid() ? current : m_filtered.index(place.row(), column);
        }
    }
    if (current.isValid()) {
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
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
    m_propose = makeActButton(u"showProposal"_s, tr("Credit them for &me…"), this);
    connect(m_propose, &QPushButton::clicked, this, &CeuActivitiesCard::proposalWanted);
    tools()->addWidget(m_propose);
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
            showLacking(lack);
        }
    });
    m_filters.push_back({.button = button, .words = name, .lack = lack});
}

/// Only what the user chose stays chosen: for a row that goes the table would choose the next one by itself.
void CeuActivitiesCard::showLacking(std::optional<CeuActivityModel::Lack> lack)
{
    const std::vector<RecordRef> records = chosen();
    const int column = std::max(0, m_table->currentIndex().column());
    m_filtered.setLack(lack);
    m_table->clearSelection();
    choose(records, column);
}

void CeuActivitiesCard::showCycles(const std::vector<CycleProgress>& cycles,
                                   const std::vector<OutsideActivity>& outside, const Evidence& evidence)
{
    const int row = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    const std::vector<RecordRef> records = chosen();
    m_activities.setCycles(cycles, outside, evidence);
    offerBodies(cycles);
    for (const FilterButton& filter : m_filters) {
        const int count = filter.lack ? m_activities.countLacking(*filter.lack) : m_activities.rowCount();
        filter.button->setText(tr("%1 %2", "filter, count").arg(filter.words, QLocale().toString(count)));
    }
    m_table->fitColumns();
    choose(records, column);
    // An activity that is gone leaves the place to the one that follows it.
    if (row >= 0 && m_filtered.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_filtered.index(std::min(row, m_filtered.rowCount() - 1), column));
    }
    const bool isEmpty = m_activities.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    for (const FilterButton& filter : m_filters) {
        filter.button->setVisible(!isEmpty);
    }
    m_propose->setVisible(m_mayPropose && !isEmpty);
    setSizePolicy(QSizePolicy::Preferred, isEmpty ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void CeuActivitiesCard::offerProposal(bool isThere)
{
    m_mayPropose = isThere;
}

void CeuActivitiesCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrangeFilters();
}

}  // namespace credence
