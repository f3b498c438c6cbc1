// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceus_page.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <utility>

#include "services/entry_copies.h"
#include "services/credit_desk.h"
#include "words/format.h"
#include "ui/pages/ceus/allocation_card.h"
#include "ui/pages/ceus/ceu_activities_card.h"
#include "ui/pages/ceus/fees_card.h"
#include "ui/pages/view_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/why_card.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// Average characters a cycle's card wants beside another.
constexpr int kCardWidth = 55;
/// Of the activities, beside what stays empty below them where there are none.
constexpr int kAllRoom = 100;

}  // namespace

CeusPage::CeusPage(Workspace& workspace, Ledger& ledger, QWidget* parent) : Page(workspace, ledger, parent)
{
    setObjectName(u"ceusPage"_s);
    makeContent();
    connectActivities();
}

void CeusPage::makeContent()
{
    m_scroll = makePageScroll(u"ceusScroll"_s, this);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kGap);
    lines->setSpacing(space::kGap);
    m_cycles = new QWidget(content);
    m_grid = new QGridLayout(m_cycles);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space::kGap);
    m_why = new WhyCard(workspace(), content);
    auto* close = makeActButton(u"closeWhy"_s, tr("Close"), m_why);
    connect(close, &QPushButton::clicked, m_why, &QWidget::hide);
    m_why->tools()->addWidget(close);
    m_why->hide();
    connect(m_why, &WhyCard::ruleRequested, this, &CeusPage::ruleRequested);
    connect(m_why, &WhyCard::recordRequested, this, &CeusPage::openRecord);
    m_activities = new CeuActivitiesCard(content);
    m_allocation = new AllocationCard(workspace(), content);
    lines->addWidget(m_cycles);
    lines->addWidget(m_why);
    lines->addWidget(m_activities, kAllRoom);
    lines->addWidget(m_allocation);
    lines->addStretch(1);  // of a file without activities
    m_scroll->setWidget(content);
}

void CeusPage::connectActivities()
{
    connect(m_activities, &CeuActivitiesCard::formRequested, this, &CeusPage::formRequested);
    connect(m_activities, &CeuActivitiesCard::proposalWanted, this, [this] {
        m_allocation->focusProposal();
        m_scroll->ensureWidgetVisible(m_allocation, 0, space::kGap);
    });
    m_activities->setWriting(!workspace().isReadOnly(), workspace().today());
    connect(m_activities, &CeuActivitiesCard::removalRequested, this, &CeusPage::removeActivities);
    connect(m_activities, &CeuActivitiesCard::repeatRequested, this, &CeusPage::repeatActivities);
    connect(m_activities, &CeuActivitiesCard::changeRequested, this, &CeusPage::changeActivities);
    connect(m_activities, &CeuActivitiesCard::markRequested, this, &CeusPage::markActivities);
    connect(m_activities, &CeuActivitiesCard::noticeRaised, this, &Page::noticeRaised);
    connect(m_activities, &CeuActivitiesCard::refused, this, &Page::messageRaised);
    connect(m_allocation, &AllocationCard::accepted, this, &CeusPage::credit);
    connect(m_allocation, &AllocationCard::activityChosen, this, &CeusPage::openRecord);
    explainFiguresOf(*m_allocation);
    connect(m_allocation, &AllocationCard::failed, this,
            [this](const Error& error) { Q_EMIT messageRaised(format::error(error)); });
}

void CeusPage::focusFirst()
{
    // The first card's first figure or act: what stands at the top of the page.
    if (m_cards.empty()) {
        return;
    }
    if (auto* first = m_cards.front()->findChild<QAbstractButton*>()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void CeusPage::goTo(const QString& place)
{
    const auto card =
        std::ranges::find(m_cards, u"cycle-"_s + place, [](const QWidget* each) { return each->objectName(); });
    if (card == m_cards.end()) {
        return;
    }
    if (auto* first = (*card)->findChild<QAbstractButton*>()) {
        first->setFocus(Qt::OtherFocusReason);
    }
    // Its place is known only after the layout.
    QTimer::singleShot(0, *card, [this, shown = *card] { m_scroll->ensureWidgetVisible(shown, 0, space::kGap); });
}

std::optional<RuleCitation> CeusPage::ruleInFocus() const
{
    return m_why->rule();
}

std::vector<RecordRef> CeusPage::recordsAt(const QPoint& place) const
{
    return m_activities->recordsAt(place);
}

/// Of rows far below what is looked at, or chosen by no hand, nobody expects that a paper is meant for them.
std::vector<RecordRef> CeusPage::recordsInFocus() const
{
    return m_activities->isChoiceInSight() ? m_activities->chosen() : std::vector<RecordRef>();
}

void CeusPage::refresh()
{
    const Result<Overview> overview = workspace().overview();
    const Result<Outlook> outlook = overview ? Planner(workspace()).outlook() : Result<Outlook>(overview.error());
    const Result<std::shared_ptr<const Evidence>> evidence = workspace().evidence();
    if (outlook && evidence) {
        showCycles(overview.value(), outlook.value(), *evidence.value());
        m_allocation->renew();
    } else {
        Q_EMIT messageRaised(format::error(outlook ? evidence.error() : outlook.error()));
    }
}

void CeusPage::showCycles(const Overview& overview, const Outlook& outlook, const Evidence& evidence)
{
    const ViewState state = viewStateOf(*m_cycles);
    for (QWidget* card : m_cards) {
        m_grid->removeWidget(card);
        partWith(card);
    }
    m_cards.clear();
    partWith(std::exchange(m_fees, nullptr));
    for (const MissedCycle& missed : overview.missedCycles) {
        addFigures(new MissedCycleCard(missed, m_cycles));
    }
    for (const CycleProgress& cycle : overview.cycles) {
        addFigures(new CycleCard(cycle, outlook, m_cycles));
    }
    addEmptyCards(overview.nextSteps);
    addFees(overview);
    arrange();
    m_allocation->setVisible(!overview.cycles.empty());
    m_activities->offerProposal(!overview.cycles.empty());
    m_activities->showCycles(overview.cycles, overview.outside, evidence);
    restoreViewState(*m_cycles, state);
}

/// A row of its own: above all others while something is late, else below the activities.
void CeusPage::addFees(const Overview& overview)
{
    if (overview.lateDues.empty() && overview.fees.empty()) {
        return;
    }
    m_fees = new FeesCard(overview, m_cycles);
    explainFiguresOf(*m_fees);
    auto* lines = qobject_cast<QBoxLayout*>(m_scroll->widget()->layout());
    lines->insertWidget(m_fees->isLate() ? 0 : lines->indexOf(m_allocation), m_fees);
}

void CeusPage::addFigures(FigureCard* card)
{
    explainFiguresOf(*card);
    m_cards.push_back(card);
}

void CeusPage::explainFiguresOf(const FigureCard& card)
{
    connect(&card, &FigureCard::whyRequested, this, &CeusPage::openWhy);
    connect(&card, &FigureCard::figurePointedAt, this, &CeusPage::pointAt);
}

/// What has to be recorded before a cycle can stand here.
void CeusPage::addEmptyCards(const std::vector<NextStep>& steps)
{
    for (const NextStep& step : steps) {
        if (step.kind == NextStepKind::AddMembership) {
            addEmptyCard(u"noMembership-"_s + step.subject, tr("%1 cycle").arg(step.subject),
                         tr("The cycle follows the due date of your %1 membership. Add the membership, and its dates, "
                            "pace and CEUs stand here.")
                             .arg(step.subject),
                         format::nextStepAction(step),
                         [this, step] { Q_EMIT formRequested(Membership{.body = step.subject, .dueOn = {}}); });
        } else if (step.kind == NextStepKind::SetBirthMonth) {
            addEmptyCard(u"noBirthMonth-"_s + step.subject, tr("%1 cycle").arg(step.subject),
                         tr("The cycle of %1 ends with the month in which you were born. Set the month, and its "
                            "dates, pace and CEUs stand here.")
                             .arg(step.subject),
                         format::nextStepAction(step), [this, step] { Q_EMIT ruleRequested(step.rule); });
        }
    }
    if (m_cards.empty()) {
        addEmptyCard(u"noCycle"_s, tr("No renewal cycle yet"),
                     tr("The cycles of the credentials you hold stand here: what each body asks, what counts of your "
                        "activities and whether you keep the pace. A cycle begins with a credential."),
                     tr("&Add a credential you hold"),
                     [this] { Q_EMIT formRequested(blankRecord(RecordKind::HeldCredential)); });
    }
}

void CeusPage::addEmptyCard(const QString& name, const QString& heading, const QString& text, const QString& act,
                            const std::function<void()>& choose)
{
    auto* card = new Card(heading, m_cycles);
    card->setObjectName(name);
    auto* note = new EmptyNote(text, act, card);
    connect(note, &EmptyNote::actChosen, this, choose);
    card->content()->addWidget(note);
    m_cards.push_back(card);
}

void CeusPage::arrange()
{
    const int wanted = kCardWidth * fontMetrics().averageCharWidth();
    const int cycles = std::max(static_cast<int>(m_cards.size()), 1);
    int widest = 0;
    for (const QWidget* card : m_cards) {
        widest = std::max(widest, card->minimumSizeHint().width() + space::kGap);
    }
    int columns = std::clamp(width() / wanted, 1, cycles);
    while (columns > 1 && columns * widest - space::kGap > width() - 2 * space::kPage) {
        --columns;
    }
    for (QWidget* card : m_cards) {
        m_grid->removeWidget(card);
    }
    for (int column = 0; column < static_cast<int>(m_cards.size()); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    int position = 0;
    for (QWidget* card : m_cards) {
        m_grid->addWidget(card, position / columns, position % columns);
        card->show();
        ++position;
    }
}

void CeusPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CeusPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_why->isVisible()) {
        m_why->hide();
        return;
    }
    Page::keyPressEvent(event);
}

void CeusPage::openWhy(const WhyFigure& why)
{
    explain(why);
    m_why->show();
    // Its place is known only after the layout.
    QTimer::singleShot(0, m_why, [this] { m_scroll->ensureWidgetVisible(m_why, 0, space::kGap); });
}

void CeusPage::pointAt(const WhyFigure& why)
{
    if (m_why->isVisible()) {
        explain(why);
    }
}

void CeusPage::explain(WhyFigure why)
{
    why.judgedOn = workspace().today();
    m_why->explain(why);
}

void CeusPage::credit(const std::vector<BodyAllocation>& allocations)
{
    // Taken anew from the file, which may have changed since the proposal was shown.
    const Result<std::vector<AnyRecord>> changed = Planner(workspace()).credited(allocations);
    if (changed) {
        report(ledger().editAll(changed.value()),
               tr("Activities credited: %1. Ctrl+Z takes it back.").arg(QLocale().toString(changed.value().size())));
    } else {
        Q_EMIT messageRaised(format::error(changed.error()));
    }
}

std::vector<PageAct> CeusPage::acts()
{
    return CeuActivitiesCard::acts();
}

void CeusPage::repeatActivities(const std::vector<RecordRef>& records)
{
    const Result<std::vector<RecordRef>> added = duplicateEntries(workspace(), ledger(), records, workspace().today());
    report(added ? Result<void>() : Result<void>(added.error()),
           tr("%Ln activity(s) duplicated to today. Ctrl+Z takes it back.", nullptr, static_cast<int>(records.size())));
}

void CeusPage::changeActivities(const std::vector<AnyRecord>& records)
{
    report(ledger().editAll(records),
           tr("%Ln activity(s) changed. Ctrl+Z takes it back.", nullptr, static_cast<int>(records.size())));
}

void CeusPage::markActivities(const std::vector<RecordRef>& records, CeuState state, const QString& body)
{
    std::vector<CeuActivityId> ids;
    std::ranges::transform(records, std::back_inserter(ids),
                           [](const RecordRef& record) { return CeuActivityId(record.id); });
    const Result<MarkedCeus> marked = markCeus(workspace(), ledger(), ids, state, body);
    if (marked && !marked.value().notCredited.empty()) {
        Q_EMIT messageRaised(
            tr("%Ln activity(s) credited to no credential, and the proposal gives them to none: say "
               "to which in the form (Ctrl+E).",
               nullptr, static_cast<int>(marked.value().notCredited.size())));
    } else {
        report(marked ? Result<void>() : Result<void>(marked.error()),
               tr("%1: %2. Ctrl+Z takes it back.", "3 CEU activities, state")
                   .arg(format::counted(RecordKind::CeuActivity, static_cast<int>(records.size())),
                        format::amidSentence(format::wordsOf(state))));
    }
}

void CeusPage::removeActivities(const std::vector<RecordRef>& records)
{
    report(ledger().remove(records),
           tr("Activities deleted: %1. Ctrl+Z brings them back.").arg(QLocale().toString(records.size())));
}

}  // namespace credence
