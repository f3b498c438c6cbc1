// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench.h"

#include <QClipboard>
#include <QDropEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/documents/attach_dialog.h"
#include "ui/documents/taken_files.h"
#include "ui/look_up/look_up_dialog.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/evidence/evidence.h"
#include "services/job_desk.h"
#include "ui/rules/rules_dialog.h"
#include "ui/shell/outside_watch.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pages.h"
#include "ui/shell/quick_entry_bar.h"
#include "ui/shell/side_bar.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/dialog_size.h"
#include "ui/timer/timer_control.h"
#include "ui/timer/timer_row.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/mnemonic.h"

namespace credence {
namespace {

/// Below this many characters of width the side bar shows its drawings alone.
constexpr int kRoomForWords = 115;

}  // namespace

Workbench::Workbench(std::unique_ptr<Workspace> workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(std::move(workspace)),
      m_ledger(*m_workspace),
      m_timer(new TimerControl(*m_workspace, m_ledger, *this)),
      m_sideBar(new SideBar(this)),
      m_timerRow(new TimerRow(*m_timer, m_sideBar)),
      m_pages(new PageStack(*m_workspace, m_ledger, this)),
      m_quickEntry(new QuickEntryBar(*m_workspace, m_ledger, this, this)),
      m_outside(new OutsideWatch(*m_workspace, *this))
{
    m_sideBar->setFoot(m_timerRow);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_quickEntry);
    column->addWidget(m_pages, 1);
    auto* layout = makeFlush<QHBoxLayout>(this, 0);
    layout->addWidget(m_sideBar);
    layout->addLayout(column, 1);
    setAcceptDrops(true);
    connectParts();
}

Workbench::~Workbench()
{
    // Pages, forms and the watch refer to the file, so they go before it.
    delete m_outside;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_timer;
}

void Workbench::connectParts()
{
    connect(m_sideBar, &SideBar::pageChosen, this, &Workbench::openPage);
    connect(m_pages, &PageStack::pageMade, this, &Workbench::connectPage);
    connect(m_pages, &PageStack::currentPageChanged, this, [this](PageId page) {
        m_sideBar->setCurrent(page);
        Q_EMIT pageChanged(page);
    });
    connect(m_quickEntry, &QuickEntryBar::failed, this, &Workbench::messageRaised);
    connect(m_quickEntry, &QuickEntryBar::saved, this, &Workbench::succeeded);
    connect(m_quickEntry, &QuickEntryBar::formRequested, this, [this](const AnyRecord& record) { openForm(record); });
    connect(m_workspace.get(), &Workspace::changed, this, &Workbench::refreshBadges);
    connect(m_workspace.get(), &Workspace::changed, this, &Workbench::sayWhatIsSaved);
    connect(m_timerRow, &TimerRow::startWanted, this, &Workbench::startOrStopTimer);
    connect(m_timer, &TimerControl::measured, this, &Workbench::openMeasured);
    connect(m_timer, &TimerControl::noticeRaised, this, &Workbench::noticeRaised);
    connect(m_timer, &TimerControl::messageRaised, this, &Workbench::messageRaised);
}

void Workbench::connectPage(Page* page)
{
    connect(page, &Page::formRequested, this, [this](const AnyRecord& record) { openForm(record); });
    connect(page, &Page::formFieldRequested, this, &Workbench::openForm);
    connect(page, &Page::ruleRequested, this, &Workbench::openRule);
    connect(page, &Page::pageRequested, this, &Workbench::openPage);
    connect(page, &Page::placeRequested, this, [this](PageId id, const QString& place) {
        enterPage(id);
        currentPage()->goTo(place);
    });
    connect(page, &Page::quickLineRequested, m_quickEntry, &QuickEntryBar::setText);
    connect(page, &Page::messageRaised, this, &Workbench::messageRaised);
    connect(page, &Page::noticeRaised, this, &Workbench::noticeRaised);
    connect(page, &Page::filesRequested, this, &Workbench::filesRequested);
    connect(page, &Page::entryRequested, this, &Workbench::openEntry);
    connect(page, &Page::resumeRequested, this, &Workbench::resumeRequested);
}

Page* Workbench::currentPage() const
{
    return m_pages->currentPage();
}

void Workbench::openPage(PageId page)
{
    m_outside->look();
    const bool isOther = !currentPage() || m_pages->current() != page;
    m_pages->open(page);
    if (isOther) {
        Announcer::say(*this, withoutMnemonic(pageSpec(page).name()));
    }
    refreshBadges();
}

void Workbench::enterPage(PageId page)
{
    const bool wasThere = currentPage() && m_pages->current() == page;
    openPage(page);
    currentPage()->focusFirst();
    if (wasThere) {
        // Who asks for the page in front wants its beginning.
        for (QScrollArea* scroll : currentPage()->findChildren<QScrollArea*>()) {
            scroll->verticalScrollBar()->setValue(0);
        }
    }
}

void Workbench::focusSearch()
{
    currentPage()->focusSearch();
}

void Workbench::openForm(const AnyRecord& record, const QString& field)
{
    auto* dialog = new RecordDialog(*m_workspace, m_ledger, record, this);
    connect(dialog, &RecordDialog::filesDropped, this, [this, dialog](const QMimeData& data) {
        if (AttachDialog* asked = keep(filesIn(data, m_workspace->today()), {dialog->record()})) {
            connect(asked, &AttachDialog::handedOver, dialog, &RecordDialog::keepWithIt);
        }
    });
    if (!field.isEmpty()) {
        dialog->focusField(field);
    }
    openOnce(*dialog);
}

void Workbench::openMeasured(const AnyRecord& draft, const RunningTimer& timer)
{
    auto* dialog = new RecordDialog(*m_workspace, m_ledger, draft, this);
    dialog->saveFirstBy([this, timer](const AnyRecord& record) { return m_timer->save(record, timer); });
    connect(dialog, &RecordDialog::rejected, this, [this] {
        if (m_timer->seen()) {
            Q_EMIT noticeRaised(tr("Nothing was saved. The timer runs on."));
        }
    });
    openOnce(*dialog);
}

void Workbench::startOrStopTimer()
{
    if (m_timer->seen()) {
        m_timer->stop();
    } else {
        m_timer->start(m_quickEntry->takeWordsForTimer());
    }
}

/// The one dialog of its type beside the pages; made when first asked for.
template <class Dialog>
Dialog* Workbench::shown()
{
    auto* dialog = findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new Dialog(*m_workspace, m_ledger, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &Dialog::noticeRaised, this, &Workbench::noticeRaised);
        connect(dialog, &Dialog::messageRaised, this, &Workbench::messageRaised);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

RulesDialog* Workbench::shownRules()
{
    auto* dialog = shown<RulesDialog>();
    connect(dialog, &RulesDialog::packRequested, this, &Workbench::packRequested, Qt::UniqueConnection);
    return dialog;
}

void Workbench::openRules()
{
    RulesDialog* dialog = shownRules();
    if (const std::optional<RuleCitation> rule = currentPage()->ruleInFocus()) {
        dialog->showRule(*rule);
    }
}

void Workbench::openRule(const RuleCitation& rule)
{
    shownRules()->showRule(rule);
}

void Workbench::openLookUp()
{
    shown<LookUpDialog>()->focusSearch();
}

void Workbench::openEntry(const QString& key)
{
    shown<LookUpDialog>()->showEntry(key);
}

void Workbench::keepFiles(const QStringList& paths)
{
    keep(filesAt(paths), currentPage()->recordsInFocus());
}

void Workbench::keepPasted()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data && mayHoldFiles(*data)) {
        keep(filesIn(*data, m_workspace->today()), currentPage()->recordsInFocus());
    } else {
        Q_EMIT messageRaised(tr("There is no file and no picture in the clipboard. Copy one first."));
    }
}

AttachDialog* Workbench::keep(const TakenFiles& taken, const std::vector<RecordRef>& about)
{
    if (!taken.refused.isEmpty()) {
        Q_EMIT messageRaised(taken.refused.join(u'\n'));
    }
    if (taken.files.empty()) {
        return nullptr;
    }
    auto* dialog = new AttachDialog(*m_workspace, taken.files, about, this);
    connect(dialog, &AttachDialog::kept, this, &Workbench::noticeRaised);
    openOnce(*dialog);
    return dialog;
}

void Workbench::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_workspace->isReadOnly() && mayHoldFiles(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void Workbench::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    keep(filesIn(*event->mimeData(), m_workspace->today()),
         currentPage()->recordsAt(mapToGlobal(event->position()).toPoint()));
}

void Workbench::undo()
{
    if (m_timer->canTakeUpAgain()) {
        m_timer->takeUpAgain();
        return;
    }
    report(m_ledger.undo(), tr("Undone: %1"));
}

void Workbench::redo()
{
    report(m_ledger.redo(), tr("Redone: %1"));
}

void Workbench::report(const Result<HistoryLabel>& step, const QString& words)
{
    if (step) {
        Announcer::say(*this, words.arg(format::historyLabel(step.value())));
        Q_EMIT succeeded();
    } else {
        Q_EMIT messageRaised(format::error(step.error()));
    }
}

void Workbench::sayWhatIsSaved()
{
    const std::optional<HistoryLabel> done = m_workspace->isReadOnly() ? std::nullopt : m_workspace->undoLabel();
    if (done) {
        Announcer::say(*this, tr("Saved: %1").arg(format::historyLabel(*done)), Announcer::Weight::IfNothingElse);
    }
}

void Workbench::refreshAll()
{
    m_pages->refreshAll();
    refreshBadges();
}

void Workbench::refreshBadges()
{
    const Result<std::shared_ptr<const Judged>> judged = m_workspace->judged();
    const Result<std::shared_ptr<const Evidence>> evidence = m_workspace->evidence();
    if (!judged || !evidence) {
        return;  // the page in front says what is wrong
    }
    const Overview& overview = judged.value()->overview;
    const auto behind =
        std::ranges::count_if(overview.cycles, [](const CycleProgress& cycle) { return isBehindPace(cycle); });
    m_sideBar->setBadge(PageId::Ceus, static_cast<int>(behind), tr("Cycles behind an even pace: %1").arg(behind));
    const auto unproven = std::ranges::count_if(evidence.value()->proofs, isLacking);
    m_sideBar->setBadge(PageId::Evidence, static_cast<int>(unproven), tr("Without proof: %1").arg(unproven));
    const Result<SeenSearch> seen = jobSearchToday(*m_workspace);
    const int pressing = seen ? seen.value().search.pressing : 0;
    m_sideBar->setBadge(PageId::Jobs, pressing, tr("Late or due today: %1").arg(pressing));
}

void Workbench::fitSideBar()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * kRoomForWords;
    m_sideBar->setCompact(isNarrow);
    m_timerRow->setCompact(isNarrow);
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    fitSideBar();
    QWidget::resizeEvent(event);
}

void Workbench::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fitSideBar();
    }
    QWidget::changeEvent(event);
}

}  // namespace credence
