// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/board_view.h"

#include <QDrag>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/jobs/job_card_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QString kMimeType = u"application/x-credence-application"_s;
constexpr qreal kCornerRadius = 8;

constexpr std::array kOpenStages{ApplicationStage::Wanted, ApplicationStage::Applied, ApplicationStage::Interview,
                                 ApplicationStage::Offer};

class StageFilter : public QSortFilterProxyModel {
public:
    StageFilter(ApplicationStage stage, QObject* parent) : QSortFilterProxyModel(parent), m_stage(stage) {}

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(JobModel::StageRole).toInt() == static_cast<int>(m_stage);
    }

private:
    ApplicationStage m_stage;
};

/// The ground of a column.
class ColumnGround : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Tone::Track, palette()));
        painter.drawRoundedRect(rect(), kCornerRadius, kCornerRadius);
    }
};

bool isOurs(const QDropEvent& event)
{
    return event.mimeData()->hasFormat(kMimeType);
}

}  // namespace

StageList::StageList(JobModel& model, ApplicationStage stage, QWidget* parent)
    : QListView(parent), m_stage(stage), m_cards(new StageFilter(stage, this))
{
    m_cards->setSourceModel(&model);
    setModel(m_cards);
    setItemDelegate(new JobCardDelegate(this));
    setObjectName(u"stage-"_s + nameOf(stage));
    makeCalm(*this);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(true);
}

ApplicationId StageList::idAt(const QModelIndex& index) const
{
    return ApplicationId(index.data(JobModel::IdRole).toLongLong());
}

int StageList::rowOf(ApplicationId id) const
{
    for (int row = 0; row < m_cards->rowCount(); ++row) {
        if (idAt(m_cards->index(row, 0)) == id) {
            return row;
        }
    }
    return -1;
}

void StageList::keyPressEvent(QKeyEvent* event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways && event->modifiers() == Qt::NoModifier) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        Q_EMIT sidewaysWanted((event->key() == Qt::Key_Left) == isMirrored ? 1 : -1);
        return;
    }
    QListView::keyPressEvent(event);
}

void StageList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return;
    }
    auto* drag = new QDrag(this);
    auto* data = new QMimeData;
    data->setData(kMimeType, QByteArray::number(idAt(index).value));
    drag->setMimeData(data);
    QPixmap picture = viewport()->grab(visualRect(index));
    drag->setHotSpot({picture.width() / 2, space::kGap});
    drag->setPixmap(picture);
    // No row goes away here: the ledger moves the application, and the board is filled anew.
    drag->exec(Qt::MoveAction);
}

void StageList::takeIfOurs(QDropEvent& event)
{
    if (isOurs(event)) {
        event.setDropAction(Qt::MoveAction);
        event.accept();
    } else {
        event.ignore();
    }
}

void StageList::dragEnterEvent(QDragEnterEvent* event)
{
    takeIfOurs(*event);
}

void StageList::dragMoveEvent(QDragMoveEvent* event)
{
    takeIfOurs(*event);
}

void StageList::dropEvent(QDropEvent* event)
{
    takeIfOurs(*event);
    if (event->isAccepted()) {
        Q_EMIT dropped(ApplicationId(event->mimeData()->data(kMimeType).toLongLong()), m_stage);
    }
}

void StageList::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), colour(Tone::Track, palette()));
    QListView::paintEvent(event);
}

/// A card is as high as its words need at this width, which Qt would ask for again only where the height changed.
void StageList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
    }
}

BoardView::BoardView(JobModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"board"_s);
    makeFlush<QHBoxLayout>(this, 10);
    for (const ApplicationStage stage : kOpenStages) {
        addColumn(stage);
    }
    markChosen(m_columns.front().list);
}

void BoardView::addColumn(ApplicationStage stage)
{
    auto* ground = new ColumnGround(this);
    auto* lines = new QVBoxLayout(ground);
    lines->setContentsMargins(2 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid);
    auto* head = makeFlush<QHBoxLayout>(nullptr);
    head->setContentsMargins(space::kGrid, 0, space::kGrid, 0);
    auto* title = new RoleLabel(TextRole::Heading, format::wordsOf(stage), ground);
    auto* count = makeSecondaryLabel({}, ground, u"count-"_s + nameOf(stage));
    count->setWordWrap(false);
    head->addWidget(title, 1);
    head->addWidget(count);
    lines->addLayout(head);
    auto* list = new StageList(m_model, stage, ground);
    lines->addWidget(list, 1);
    static_cast<QHBoxLayout*>(layout())->addWidget(ground, 1);
    m_columns.push_back({stage, list, count});
    connect(list, &StageList::sidewaysWanted, this, [this, list](int direction) { walk(list, direction); });
    connect(list, &QListView::activated, this,
            [this, list](const QModelIndex& index) { Q_EMIT opened(list->idAt(index)); });
    // After the drop is over: the board is filled anew.
    connect(list, &StageList::dropped, this, &BoardView::dropped, Qt::QueuedConnection);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, list](const QModelIndex& index) {
        if (index.isValid() && !m_isChoosing) {
            markChosen(list);
            Q_EMIT chosen(list->idAt(index));
        }
    });
}

void BoardView::setMovable(bool isMovable)
{
    for (const Column& column : m_columns) {
        column.list->setDragEnabled(isMovable);
        column.list->setAcceptDrops(isMovable);
    }
}

void BoardView::showCounts()
{
    for (const Column& column : m_columns) {
        const int count = m_model.count(column.stage);
        column.count->setText(QLocale().toString(count));
        column.list->setAccessibleName(tr("%1: %2", "stage, number of applications")
                                           .arg(format::wordsOf(column.stage), QLocale().toString(count)));
    }
}

/// One card is chosen on the whole board, and Tab comes to its column alone.
void BoardView::markChosen(const StageList* in)
{
    m_isChoosing = true;
    for (const Column& column : m_columns) {
        if (column.list != in) {
            column.list->setCurrentIndex({});
            column.list->clearSelection();
        }
        column.list->setFocusPolicy(column.list == in ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_isChoosing = false;
}

void BoardView::choose(ApplicationId id)
{
    const auto found =
        std::ranges::find_if(m_columns, [id](const Column& column) { return column.list->rowOf(id) >= 0; });
    StageList* list = found == m_columns.end() ? m_columns.front().list : found->list;
    markChosen(list);
    m_isChoosing = true;
    const QModelIndex index = list->model()->index(list->rowOf(id), 0);
    list->setCurrentIndex(index);
    if (index.isValid()) {
        list->scrollTo(index);
    } else {
        list->clearSelection();
    }
    m_isChoosing = false;
}

void BoardView::focusChosen()
{
    const auto found = std::ranges::find_if(
        m_columns, [](const Column& column) { return column.list->focusPolicy() == Qt::StrongFocus; });
    (found == m_columns.end() ? m_columns.front().list : found->list)->setFocus(Qt::OtherFocusReason);
}

bool BoardView::hasCardFocus() const
{
    return std::ranges::any_of(m_columns, [](const Column& column) { return column.list->hasFocus(); });
}

void BoardView::walk(const StageList* from, int direction)
{
    const auto start = std::ranges::find(m_columns, from, &Column::list);
    const int row = std::max(0, from->currentIndex().row());
    for (auto place = start - m_columns.begin() + direction;
         place >= 0 && place < static_cast<std::ptrdiff_t>(m_columns.size()); place += direction) {
        StageList* list = m_columns[static_cast<std::size_t>(place)].list;
        if (const int count = list->model()->rowCount(); count > 0) {
            list->setCurrentIndex(list->model()->index(std::min(row, count - 1), 0));
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

ApplicationId BoardView::cardAt(const QPoint& place) const
{
    for (const Column& column : m_columns) {
        const QPoint inside = column.list->viewport()->mapFromGlobal(place);
        if (column.list->isVisible() && column.list->viewport()->rect().contains(inside)) {
            return column.list->idAt(column.list->indexAt(inside));
        }
    }
    return {};
}

StageList* BoardView::list(ApplicationStage stage) const
{
    const auto found = std::ranges::find(m_columns, stage, &Column::stage);
    return found == m_columns.end() ? nullptr : found->list;
}

}  // namespace credence
