// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/jobs_page.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/jobs/application_acts.h"
#include "ui/pages/jobs/application_card.h"
#include "ui/pages/jobs/application_list.h"
#include "ui/pages/jobs/board_view.h"
#include "ui/pages/jobs/closed_row.h"
#include "ui/pages/jobs/events_card.h"
#include "ui/pages/jobs/jobs_head.h"
#include "ui/pages/jobs/new_application_bar.h"
#include "ui/pages/jobs/offers_dialog.h"
#include "ui/pages/jobs/people_view.h"
#include "ui/pages/jobs/practice_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/hidden_columns_note.h"
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
constexpr int kBoardLines = 18;      ///< least height of the board where the card stands under it

}  // namespace

JobsPage::JobsPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent), m_acts(new ApplicationActs(workspace, ledger, m_jobs, *this))
{
    setObjectName(u"jobsPage"_s);
    auto* page = makeFlush<QVBoxLayout>(this, 0);
    m_scroll = makePageScroll(u"jobsScroll"_s, this);
    page->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_body->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kGap);
    m_body->setSpacing(space::kGap);
    auto* left = new QWidget(content);
    auto* lines = makeFlush<QVBoxLayout>(left, 10);
    m_head = new JobsHead(left);
    lines->addWidget(m_head);
    m_new = new NewApplicationBar(workspace, ledger, left);
    m_new->hide();
    lines->addWidget(m_new);
    lines->addWidget(makeTwins(), 1);
    lines->addWidget(new HiddenColumnsNote(*m_list, left));
    m_closed = new ClosedRow(left);
    lines->addWidget(m_closed);
    m_body->addWidget(left, 1);
    m_body->addWidget(makeBeside());
    m_scroll->setWidget(content);
    connectActs();
    connectNew();
    connectBeside();
    for (QWidget* twin : std::initializer_list<QWidget*>{m_board, m_list, m_empty}) {
        // On these alone: in a field M is a letter.
        addActs(*this, *twin, keyActs(), Qt::WidgetWithChildrenShortcut, workspace.isReadOnly());
    }
    showView(JobsView::Board);
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
    m_people = new PeopleView(workspace(), ledger(), m_twins);
    m_twins->addWidget(m_people);
    m_emptyCard = new Card({}, m_twins);
    m_emptyCard->content()->addWidget(m_empty);
    m_emptyCard->setFocusProxy(m_empty);
    m_twins->addWidget(m_emptyCard);
    connect(m_people, &PeopleView::formRequested, this, &Page::formRequested);
    connect(m_people, &PeopleView::recordRequested, this, &JobsPage::openRecord);
    connect(m_people, &PeopleView::messageRaised, this, &Page::messageRaised);
    connect(m_people, &PeopleView::noticeRaised, this, &Page::noticeRaised);
    connect(m_empty, &EmptyNote::actChosen, this, &JobsPage::beginApplication);
    connect(m_board, &BoardView::chosen, this, &JobsPage::choose);
    connect(m_board, &BoardView::opened, this, [this](ApplicationId id) { openRecord(refOf(id)); });
    connect(m_list, &ApplicationList::chosen, this, &JobsPage::choose);
    connect(m_list, &ApplicationList::opened, this, [this](ApplicationId id) { openRecord(refOf(id)); });
    connect(m_board, &BoardView::dropped, this, [this](ApplicationId id, ApplicationStage stage) {
        m_chosen = id;
        m_acts->move(id, stage);
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
    lines->addStretch();  // without an application the meetings stand at the top
    m_beside->setWidget(cards);
    return m_beside;
}

void JobsPage::connectActs()
{
    connect(m_acts, &ApplicationActs::reported, this, &JobsPage::report);
    connect(m_acts, &ApplicationActs::leaving, this, [this] { m_chosen = {}; });  // the next one comes to the front
    connect(m_acts, &ApplicationActs::formRequested, this, &Page::formRequested);
    connect(m_acts, &ApplicationActs::formFieldRequested, this, &Page::formFieldRequested);
    connect(m_acts, &ApplicationActs::offersWanted, this, &JobsPage::openOffers);
    connect(m_acts, &ApplicationActs::practiceWanted, this, &JobsPage::openPractice);
    connect(m_card, &ApplicationCard::actChosen, this,
            [this](JobAct act) { m_acts->run(act, m_chosen, m_card->findChild<QWidget*>(u"nextAct"_s)); });
    connect(m_card, &ApplicationCard::movesWanted, this,
            [this](QWidget* below) { m_acts->askStage(m_chosen, *below); });
    connect(m_card, &ApplicationCard::closingsWanted, this,
            [this](QWidget* below) { m_acts->askReason(m_chosen, *below); });
}

void JobsPage::connectNew()
{
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

void JobsPage::connectBeside()
{
    connect(m_head, &JobsHead::addWanted, this, &JobsPage::beginApplication);
    connect(m_head, &JobsHead::sweepWanted, this, [this] {
        if (m_seen) {
            m_acts->sweep(*m_seen);
        }
    });
    connect(m_head, &JobsHead::viewChosen, this, [this](JobsView view) {
        m_hasChosenView = true;
        showView(view);
        fit();
    });
    connect(m_card, &ApplicationCard::openWanted, this, &JobsPage::openRecord);
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
}

std::vector<ActOf<JobsPage>> JobsPage::keyActs()
{
    return {
        {{tr("Move to the stage &before"), QKeySequence(Qt::CTRL | Qt::Key_Left)}, &JobsPage::moveBack, Writes::Yes},
        {{tr("Move to the &next stage"), QKeySequence(Qt::CTRL | Qt::Key_Right)}, &JobsPage::moveOn, Writes::Yes},
        {{tr("&All stages"), QKeySequence(Qt::Key_M)}, &JobsPage::openMoves, Writes::Yes},
        {{tr("Ne&w application"), QKeySequence(Qt::Key_N)}, &JobsPage::beginApplication, Writes::Yes},
        {{tr("Compare the &offers…"), QKeySequence(Qt::Key_O)}, &JobsPage::openOffers, Writes::No},
        {{tr("Show my &practice…"), QKeySequence(Qt::Key_P)}, &JobsPage::openPractice, Writes::No},
        {{tr("&Delete"), QKeySequence::Delete}, &JobsPage::deleteChosen, Writes::Yes}};
}

std::vector<PageAct> JobsPage::acts()
{
    return withoutRun(keyActs());
}

void JobsPage::showView(JobsView view)
{
    m_head->setView(view);
    if (view == JobsView::People) {
        m_twins->setCurrentWidget(m_people);
    } else if (m_jobs.rows().empty()) {
        m_twins->setCurrentWidget(m_emptyCard);
    } else if (view == JobsView::Board) {
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
    m_people->reload();
    showView(m_head->view());
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
    orderTabsBehind(all.takeFirst(), all);
}

void JobsPage::moveBy(int stages)
{
    m_acts->moveBy(m_chosen, stages, *m_twins);
}

void JobsPage::openMoves()
{
    m_acts->askStage(m_chosen, m_card->moveButton() ? static_cast<QWidget&>(*m_card->moveButton()) : *m_twins);
}

void JobsPage::beginApplication()
{
    m_new->begin();
    orderTabs();
}

void JobsPage::openOffers()
{
    auto* dialog = new OffersDialog(workspace(), this);
    connect(dialog, &OffersDialog::failed, this,
            [this](const Error& error) { Q_EMIT messageRaised(format::error(error)); });
    openOnce(*dialog);
}

void JobsPage::openPractice()
{
    auto* dialog = new PracticeDialog(workspace(), this);
    openOnce(*dialog);
}

void JobsPage::deleteChosen()
{
    m_acts->remove(m_chosen);
}

void JobsPage::focusFirst()
{
    if (m_twins->currentWidget() == m_board) {
        m_board->focusChosen();
    } else {
        m_twins->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void JobsPage::goTo(const QString& place)
{
    const ApplicationId id(place.toLongLong());
    if (!m_jobs.find(id)) {
        return;
    }
    if (m_head->view() == JobsView::People) {
        showView(JobsView::Board);
        m_hasChosenView = false;  // where there is no room for the board, the list
    }
    choose(id);
    focusFirst();
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
    const bool isEmpty = m_twins->currentWidget() == m_emptyCard;
    const bool isWide = !isEmpty && width() >= kRoomForBeside * character;
    if (!m_hasChosenView && !m_jobs.rows().empty()) {
        const JobsView first = width() < kRoomForBoard * character ? JobsView::List : JobsView::Board;
        if (first != m_head->view()) {
            showView(first);
        }
    }
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // The meetings follow at once on what says that there is nothing yet.
    m_body->setStretch(0, isEmpty ? 0 : 1);
    m_body->setStretch(1, isEmpty ? 1 : 0);
    m_twins->setMaximumHeight(isEmpty ? m_emptyCard->heightForWidth(width() - 2 * space::kPage) : QWIDGETSIZE_MAX);
    m_twins->setMinimumHeight(isWide || isEmpty ? 0 : kBoardLines * fontMetrics().height());
    if (isWide) {
        const int needed =
            m_beside->widget()->minimumSizeHint().width() + m_beside->verticalScrollBar()->sizeHint().width();
        m_beside->setFixedWidth(std::max(kBesideWidth * character, needed));
        m_beside->setMinimumHeight(0);
    } else {
        m_beside->setMinimumWidth(0);
        m_beside->setMaximumWidth(QWIDGETSIZE_MAX);
        const int inside = width() - 2 * space::kPage;
        QLayout* cards = m_beside->widget()->layout();
        m_beside->setMinimumHeight(cards->hasHeightForWidth() ? cards->totalHeightForWidth(inside)
                                                              : cards->totalSizeHint().height());
    }
    m_new->fit(width() - 2 * space::kPage - (isWide ? m_beside->minimumWidth() + space::kGap : 0));
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
