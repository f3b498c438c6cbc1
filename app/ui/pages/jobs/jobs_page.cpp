// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/jobs_page.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/jobs/application_card.h"
#include "ui/pages/jobs/application_list.h"
#include "ui/pages/jobs/board_view.h"
#include "ui/pages/jobs/closed_row.h"
#include "ui/pages/jobs/events_card.h"
#include "ui/pages/jobs/jobs_head.h"
#include "ui/pages/jobs/new_application_bar.h"
#include "ui/pages/jobs/sweep_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/format_jobs.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// In average characters.
constexpr int kBesideWidth = 38;
constexpr int kRoomForBeside = 150;  ///< below it the card stands under the board
constexpr int kRoomForBoard = 105;   ///< below it the list comes first

constexpr int kBoardLines = 18;  ///< least height of the board where the card stands under it

}  // namespace

JobsPage::JobsPage(Workspace& workspace, Ledger& ledger, QWidget* parent) : Page(workspace, ledger, parent)
{
    setObjectName(u"jobsPage"_s);
    auto* page = makeFlush<QVBoxLayout>(this, 0);
    m_scroll = makePageScroll(u"jobsScroll"_s, this);
    page->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_body->setContentsMargins(space::kGap, space::kGap, space::kGap, space::kGap);
    m_body->setSpacing(space::kGap);
    auto* left = new QWidget(content);
    auto* lines = makeFlush<QVBoxLayout>(left, 10);
    m_head = new JobsHead(left);
    lines->addWidget(m_head);
    m_new = new NewApplicationBar(workspace, ledger, left);
    m_new->hide();
    lines->addWidget(m_new);
    lines->addWidget(makeTwins(), 1);
    m_closed = new ClosedRow(left);
    lines->addWidget(m_closed);
    m_body->addWidget(left, 1);
    m_body->addWidget(makeBeside());
    m_scroll->setWidget(content);
    connectBeside();
    addActions();
    showTwin(Twin::Board);
}

QWidget* JobsPage::makeTwins()
{
    m_twins = new QStackedWidget(this);
    m_board = new BoardView(m_jobs, m_twins);
    m_board->setMovable(!workspace().isReadOnly());
    m_list = new ApplicationList(m_jobs, m_twins);
    m_empty =
        new EmptyNote(tr("Whom you ask for work, and for an externship, stands here by stage, with what is next and "
                         "when to ask again."),
                      tr("+ &Your first application"), m_twins);
    m_twins->addWidget(m_board);
    m_twins->addWidget(m_list);
    m_twins->addWidget(m_empty);
    connect(m_empty, &EmptyNote::actChosen, this, &JobsPage::beginApplication);
    connect(m_board, &BoardView::chosen, this, &JobsPage::choose);
    connect(m_board, &BoardView::opened, this, [this](ApplicationId id) { openRecord(refOf(id)); });
    connect(m_list, &ApplicationList::chosen, this, &JobsPage::choose);
    connect(m_list, &ApplicationList::opened, this, [this](ApplicationId id) { openRecord(refOf(id)); });
    connect(m_board, &BoardView::dropped, this, [this](ApplicationId id, ApplicationStage stage) {
        m_chosen = id;
        tell(JobDesk(workspace(), ledger()).move(id, stage), id);
    });
    return m_twins;
}

QWidget* JobsPage::makeBeside()
{
    m_beside = makePageScroll(u"applicationScroll"_s, this);
    auto* cards = new QWidget(m_beside);
    auto* lines = makeFlush<QVBoxLayout>(cards, space::kGap);
    m_card = new ApplicationCard(cards);
    m_events = new EventsCard(cards);
    lines->addWidget(m_card, 1);
    lines->addWidget(m_events);
    m_beside->setWidget(cards);
    return m_beside;
}

void JobsPage::connectBeside()
{
    connect(m_head, &JobsHead::addWanted, this, &JobsPage::beginApplication);
    connect(m_head, &JobsHead::sweepWanted, this, &JobsPage::openSweep);
    connect(m_head, &JobsHead::twinChosen, this, [this](bool isList) {
        m_hasChosenTwin = true;
        showTwin(isList ? Twin::List : Twin::Board);
    });
    connect(m_card, &ApplicationCard::actChosen, this, &JobsPage::run);
    connect(m_card, &ApplicationCard::openWanted, this, &JobsPage::openRecord);
    connect(m_card, &ApplicationCard::movesWanted, this, &JobsPage::popUpMoves);
    connect(m_card, &ApplicationCard::closingsWanted, this, &JobsPage::popUpReasons);
    connect(m_closed, &ClosedRow::chosen, this, &JobsPage::choose);
    connect(m_closed, &ClosedRow::opened, this, [this](ApplicationId id) { openRecord(refOf(id)); });
    connect(m_events, &EventsCard::openWanted, this, &JobsPage::openRecord);
    connect(m_events, &EventsCard::addWanted, this,
            [this] { Q_EMIT formRequested(blankRecord(RecordKind::NetworkingEvent)); });
    connect(m_events, &EventsCard::ceusWanted, this, [this](NetworkingEventId id) {
        const Result<RecordRef> logged = JobDesk(workspace(), ledger()).logCeus(id);
        report(logged ? Result<void>() : Result<void>(logged.error()),
               tr("Its CEUs are logged. Ctrl+Z takes them back."));
    });
    connect(m_new, &NewApplicationBar::closed, this, [this] {
        m_new->hide();
        focusFirst();
    });
    connect(m_new, &NewApplicationBar::failed, this,
            [this](const Error& error) { Q_EMIT messageRaised(format::error(error)); });
    connect(m_new, &NewApplicationBar::added, this, [this](const RecordRef& ref) {
        m_new->hide();
        choose(ApplicationId(ref.id));
        focusFirst();
        Q_EMIT noticeRaised(tr("Added. Enter opens it, Ctrl+Right moves it on."));
    });
}

std::vector<JobsPage::KeyAct> JobsPage::keyActs()
{
    return {{{tr("Move to the stage &before"), QKeySequence(Qt::CTRL | Qt::Key_Left)}, &JobsPage::moveBack, true},
            {{tr("Move to the &next stage"), QKeySequence(Qt::CTRL | Qt::Key_Right)}, &JobsPage::moveOn, true},
            {{tr("&All stages"), QKeySequence(Qt::Key_M)}, &JobsPage::openMoves, true},
            {{tr("Ne&w application"), QKeySequence(Qt::Key_N)}, &JobsPage::beginApplication, true},
            {{tr("&Delete"), QKeySequence::Delete}, &JobsPage::deleteChosen, true}};
}

std::vector<PageAct> JobsPage::acts()
{
    const std::vector<KeyAct> acts = keyActs();
    return {acts.begin(), acts.end()};
}

/// On the twins alone: in a field M is a letter.
void JobsPage::addActions()
{
    for (const KeyAct& act : keyActs()) {
        auto* action = new QAction(act.text, m_twins);
        action->setEnabled(!act.writes || !workspace().isReadOnly());
        action->setShortcut(act.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_twins->addAction(action);
        connect(action, &QAction::triggered, this, act.run);
    }
    m_twins->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void JobsPage::showTwin(Twin twin)
{
    m_head->setListShown(twin == Twin::List);
    if (m_jobs.rows().empty()) {
        m_twins->setCurrentWidget(m_empty);
    } else if (twin == Twin::Board) {
        m_twins->setCurrentWidget(m_board);
    } else {
        m_twins->setCurrentWidget(m_list);
    }
    orderTabs();
}

void JobsPage::refresh()
{
    Result<SeenSearch> seen = jobSearchToday(workspace());
    if (!seen) {
        Q_EMIT messageRaised(format::error(seen.error()));
        return;
    }
    const bool hadCardFocus = m_board->hasCardFocus();
    m_seen = std::move(seen).value();
    m_jobs.setSearch(*m_seen);
    m_head->show(*m_seen);
    m_board->showCounts();
    if (!m_jobs.find(m_chosen)) {
        m_chosen = !m_seen->search.toAnswer.empty() ? m_seen->search.toAnswer.front().application
                   : !m_jobs.rows().empty()         ? m_jobs.rows().front().application.id
                                                    : ApplicationId();
    }
    m_events->show(m_seen->facts().of<NetworkingEvent>(), workspace().today(), workspace().isReadOnly());
    showTwin(m_head->isListShown() ? Twin::List : Twin::Board);
    m_closed->show(m_jobs.rows(), m_seen->search.closed);
    showChosen();
    if (hadCardFocus) {
        m_board->focusChosen();
    }
}

void JobsPage::choose(ApplicationId id)
{
    m_chosen = id;
    showChosen();
}

void JobsPage::showChosen()
{
    m_board->choose(m_chosen);
    m_list->choose(m_chosen);
    m_closed->choose(m_chosen);
    if (m_seen) {
        m_card->show(chosen(), *m_seen, workspace().isReadOnly());
    }
    m_card->setVisible(chosen() != nullptr);
    if (workspace().isReadOnly()) {
        restWritingActs(*this);
    }
    orderTabs();
    fit();
}

const JobModel::Row* JobsPage::chosen() const
{
    return m_jobs.find(m_chosen);
}

/// In the order of the eye; the acts of the card are made anew with every choice.
void JobsPage::orderTabs()
{
    QList<QWidget*> all = m_head->tabStops();
    all += m_new->findChildren<QWidget*>();
    all += m_twins->findChildren<QWidget*>();
    all += m_closed->tabStops();
    all += m_card->findChildren<QWidget*>();
    all += m_events->findChildren<QWidget*>();
    QWidget* before = all.takeFirst();
    for (QWidget* next : all) {
        if (next->focusPolicy() != Qt::NoFocus) {
            setTabOrder(before, next);
            before = next;
        }
    }
}

void JobsPage::tell(const Result<void>& written, ApplicationId id)
{
    const JobModel::Row* row = m_jobs.find(id);
    report(written, row ? tr("%1: %2. Ctrl+Z takes it back.", "employer, stage")
                              .arg(row->employer, format::wordsOf(row->card.stage))
                        : tr("Done. Ctrl+Z takes it back."));
}

void JobsPage::run(JobAct act)
{
    const JobModel::Row* row = chosen();
    if (!row) {
        return;
    }
    const ApplicationId id = row->application.id;
    JobDesk desk(workspace(), ledger());
    switch (act) {
        case JobAct::Send:
            return tell(desk.move(id, ApplicationStage::Applied), id);
        case JobAct::ActDone:
            return tell(desk.actDone(id), id);
        case JobAct::FollowUp:
            return tell(desk.followUp(id), id);
        case JobAct::LetGo:
            m_chosen = {};
            return tell(desk.letGo(std::span(&id, 1)), id);
        case JobAct::AnswerOffer:
            return popUpReasons(m_card->findChild<QWidget*>(u"nextAct"_s));
        case JobAct::Edit:
            Q_EMIT formFieldRequested(row->application, u"next_act"_s);
            return;
        case JobAct::AddContact:
            Q_EMIT formRequested(Contact{.name = {}, .employer = row->application.employer});
            return;
        case JobAct::AddInterview:
            Q_EMIT formRequested(
                Interview{.application = id, .onDate = {}, .zone = QString::fromUtf8(QTimeZone::systemTimeZoneId())});
            return;
        case JobAct::TakeTopics:
            return tell(desk.takeTopics(id), id);
    }
}

void JobsPage::moveBy(int direction)
{
    const JobModel::Row* row = chosen();
    if (!row || row->card.stage == ApplicationStage::Closed) {
        return;
    }
    const int stage = static_cast<int>(row->card.stage) + direction;
    if (stage == static_cast<int>(ApplicationStage::Closed)) {
        popUpReasons(m_twins);  // it wants a reason
    } else if (stage >= 0) {
        const ApplicationId id = m_chosen;  // the rows are made anew
        tell(JobDesk(workspace(), ledger()).move(id, static_cast<ApplicationStage>(stage)), id);
    }
}

void JobsPage::openMoves()
{
    popUpMoves(m_card->moveButton() ? static_cast<QWidget*>(m_card->moveButton()) : m_twins);
}

void JobsPage::popUpMoves(QWidget* below)
{
    if (const JobModel::Row* row = chosen()) {
        popUpStages(row->application, stageAnswers(), *below, this);
    }
}

void JobsPage::popUpReasons(QWidget* below)
{
    if (const JobModel::Row* row = chosen(); row && below) {
        popUpClosings(row->application, stageAnswers(), *below, this);
    }
}

StageAnswers JobsPage::stageAnswers()
{
    return {.moved = [this, id = m_chosen](
                         ApplicationStage stage) { tell(JobDesk(workspace(), ledger()).move(id, stage), id); },
            .closed =
                [this, id = m_chosen](ClosingReason reason) {
                    m_chosen = {};  // the next one comes to the front
                    tell(JobDesk(workspace(), ledger()).close(id, reason), id);
                }};
}

void JobsPage::beginApplication()
{
    m_new->begin();
    orderTabs();
}

void JobsPage::openSweep()
{
    if (!m_seen) {
        return;
    }
    auto* dialog = new SweepDialog(*m_seen, workspace(), ledger(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SweepDialog::swept, this, [this](int applications) {
        Q_EMIT noticeRaised(tr("%Ln closed without an answer. Ctrl+Z takes it back.", "applications", applications));
    });
    dialog->open();
}

void JobsPage::deleteChosen()
{
    if (const JobModel::Row* row = chosen()) {
        const RecordRef ref = refOf(row->application.id);
        report(ledger().remove(std::span(&ref, 1)), tr("Deleted. Ctrl+Z brings it back."));
    }
}

void JobsPage::focusFirst()
{
    if (m_twins->currentWidget() == m_board) {
        m_board->focusChosen();
    } else {
        m_twins->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

std::vector<RecordRef> JobsPage::recordsAt(const QPoint& place) const
{
    const ApplicationId card = m_twins->currentWidget() == m_board ? m_board->cardAt(place) : m_list->idAtPlace(place);
    const bool isOverCard = m_card->isVisible() && m_card->rect().contains(m_card->mapFromGlobal(place));
    return card.isStored() ? std::vector<RecordRef>{refOf(card)}
           : isOverCard    ? recordsInFocus()
                           : std::vector<RecordRef>();
}

std::vector<RecordRef> JobsPage::recordsInFocus() const
{
    return chosen() ? std::vector<RecordRef>{refOf(m_chosen)} : std::vector<RecordRef>();
}

/// Beside the board where there is room, else under it.
void JobsPage::fit()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= kRoomForBeside * character;
    if (!m_hasChosenTwin && !m_jobs.rows().empty()) {
        const bool isListFirst = width() < kRoomForBoard * character;
        if (isListFirst != m_head->isListShown()) {
            showTwin(isListFirst ? Twin::List : Twin::Board);
        }
    }
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_twins->setMinimumHeight(isWide ? 0 : kBoardLines * fontMetrics().height());
    if (isWide) {
        const int needed =
            m_beside->widget()->minimumSizeHint().width() + m_beside->verticalScrollBar()->sizeHint().width();
        m_beside->setFixedWidth(std::max(kBesideWidth * character, needed));
        m_beside->setMinimumHeight(0);
    } else {
        m_beside->setMinimumWidth(0);
        m_beside->setMaximumWidth(QWIDGETSIZE_MAX);
        const int inside = width() - 2 * space::kGap;
        QLayout* cards = m_beside->widget()->layout();
        m_beside->setMinimumHeight(cards->hasHeightForWidth() ? cards->totalHeightForWidth(inside)
                                                              : cards->totalSizeHint().height());
    }
    m_list->fit(isWide);
}

void JobsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void JobsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_events) {
        fit();
    }
}

}  // namespace credence
