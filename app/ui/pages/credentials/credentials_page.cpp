// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/credentials_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <iterator>
#include <utility>

#include "words/format.h"
#include "words/plain_tooltip.h"
#include "services/planner.h"
#include "ui/pages/credentials/credential_aside.h"
#include "ui/pages/credentials/goal_view.h"
#include "ui/pages/view_state.h"
#include "ui/pages/credentials/what_if_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/two_line_list.h"
#include "ui/widgets/why_card.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// Room in average characters, so that columns follow the zoom.
constexpr int kThreeColumns = 165;
constexpr int kTwoColumns = 100;
constexpr int kSideColumn = 34;
constexpr int kWidestSideColumn = 46;
constexpr int kShareOfSide = 6;  ///< of a wide window a side column has one part in so many

}  // namespace

CredentialsPage::CredentialsPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent)
{
    setObjectName(u"credentialsPage"_s);
    makeColumns();
    makeList();
    makeWhatIf();
    arrange(Columns::Three);
}

void CredentialsPage::makeWhatIf()
{
    m_whatIf = new WhatIfCard(workspace(), ledger());
    m_middle->addWidget(m_whatIf);
    // Its place is known once the layout has room for what was opened.
    connect(
        m_whatIf, &WhatIfCard::opened, this, [this] { m_middleScroll->verticalScrollBar()->setValue(m_whatIf->y()); },
        Qt::QueuedConnection);
    connect(m_whatIf, &WhatIfCard::formRequested, this, &CredentialsPage::formRequested);
    connect(m_whatIf, &WhatIfCard::messageRaised, this, &CredentialsPage::messageRaised);
    connect(m_whatIf, &WhatIfCard::noticeRaised, this, &CredentialsPage::noticeRaised);
}

void CredentialsPage::makeColumns()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kGap);
    columns->setSpacing(space::kGap);
    m_left = new QWidget(this);
    m_right = new QWidget(this);
    for (QWidget* side : {m_left, m_right}) {
        auto* lines = new QVBoxLayout(side);
        lines->setContentsMargins({});
        lines->setSpacing(space::kGap);
    }
    m_middleScroll = makePageScroll(u"credentialScroll"_s, this);
    auto* middle = new QWidget(m_middleScroll);
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 2 * space::kGrid, 0);  // the scroll bar stands clear of the cards
    m_middle->setSpacing(space::kGap);
    m_middleScroll->setWidget(middle);
    m_whyScroll = makePageScroll(u"whyScroll"_s, this);
    makeAside();
    columns->addWidget(m_left);
    columns->addWidget(m_middleScroll, 1);
    columns->addWidget(m_right);
}

void CredentialsPage::makeAside()
{
    m_aside = new CredentialAside(workspace(), ledger(), this);
    connect(m_aside, &CredentialAside::ruleRequested, this, &CredentialsPage::ruleRequested);
    connect(m_aside, &CredentialAside::messageRaised, this, &CredentialsPage::messageRaised);
    connect(m_aside, &CredentialAside::noticeRaised, this, &CredentialsPage::noticeRaised);
    connect(m_aside, &CredentialAside::evidenceRequested, this, [this] { Q_EMIT pageRequested(PageId::Evidence); });
}

void CredentialsPage::makeList()
{
    m_listCard = new Card(tr("Credentials"), m_left);
    m_list = new TwoLineList(TwoLineList::Height::OfContents, m_listCard);
    m_list->setObjectName(u"credentialList"_s);
    m_list->setAccessibleName(tr("Goals and credentials"));
    m_listCard->content()->addWidget(m_list);
    auto* add = makeWritingButton(u"addCredential"_s, tr("&Add…"), m_listCard);
    add->setAccessibleName(tr("Add a credential or goal"));
    add->setToolTip(plainToolTip(add->accessibleName()));  // the column is too narrow for it in most languages
    auto* menu = new QMenu(add);
    menu->setObjectName(u"addCredentialMenu"_s);
    menu->addAction(tr("A &goal"), this, [this] { Q_EMIT formRequested(blankRecord(RecordKind::Goal)); });
    menu->addAction(tr("A &credential you hold"), this,
                    [this] { Q_EMIT formRequested(blankRecord(RecordKind::HeldCredential)); });
    menu->addAction(tr("A credential that is not &listed"), this,
                    [this] { Q_EMIT formRequested(blankRecord(RecordKind::OwnCredential)); });
    menu->addSeparator();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { offerOwnCredentials(*menu); });
    add->setMenu(menu);
    m_listCard->content()->addWidget(add);
    m_listCard->content()->addStretch();
    if (workspace().isReadOnly()) {
        restWritingActs(*m_listCard);
    }
    connect(m_list, &TwoLineList::currentLineChanged, this, &CredentialsPage::showEntry);
    connect(m_list, &TwoLineList::lineActivated, this, [this] {
        if (auto* figure = m_view->findChild<FigureButton*>()) {
            figure->setFocus(Qt::TabFocusReason);
        }
    });
}

/// One act for each credential that the user added, to change or delete it.
void CredentialsPage::offerOwnCredentials(QMenu& menu)
{
    qDeleteAll(std::exchange(m_ownCredentials, {}));
    for (const OwnCredential& own : recordsOf<OwnCredential>(workspace())) {
        QAction* action = menu.addAction(tr("Change %1…", "code of a credential").arg(own.code));
        action->setObjectName(u"change-"_s + own.code);
        connect(action, &QAction::triggered, this, [this, own] { Q_EMIT formRequested(AnyRecord(own)); });
        m_ownCredentials << action;
    }
}

void CredentialsPage::arrange(Columns columns)
{
    if (m_columns == columns) {
        return;
    }
    m_columns = columns;
    const bool one = columns == Columns::One;
    if (one) {
        m_whyScroll->takeWidget();
        m_middle->insertWidget(0, m_listCard);
        m_middle->addWidget(m_aside);
    } else {
        m_left->layout()->addWidget(m_listCard);
        m_whyScroll->setWidget(m_aside);
        QLayout* side = (columns == Columns::Two ? m_left : m_right)->layout();
        qobject_cast<QBoxLayout*>(side)->addWidget(m_whyScroll, 1);
    }
    // Below it stands what needs the height.
    m_listCard->setSizePolicy(QSizePolicy::Preferred,
                              columns == Columns::Two ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_aside->setVisible(true);
    m_left->setVisible(!one);
    m_right->setVisible(columns == Columns::Three);
    m_whyScroll->setVisible(!one);
}

void CredentialsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const int characters = width() / character;  // whole characters that fit
    const int side = std::clamp(characters / kShareOfSide, kSideColumn, kWidestSideColumn);
    m_left->setFixedWidth(side * character);
    m_right->setFixedWidth((side + 6) * character);
    arrange(characters >= kThreeColumns ? Columns::Three : characters >= kTwoColumns ? Columns::Two : Columns::One);
}

void CredentialsPage::focusFirst()
{
    QWidget* note = m_entries.empty() ? m_view->findChild<EmptyNote*>() : nullptr;
    (note ? note : m_list)->setFocus(Qt::OtherFocusReason);
}

void CredentialsPage::goTo(const QString& place)
{
    const auto entry = std::ranges::find_if(m_entries, [&](const CredentialEntry& each) {
        return each.goal ? m_overview->goals.at(*each.goal).credential == place
                         : each.held && each.held->credential == place;
    });
    if (entry != m_entries.end()) {
        m_list->setCurrentLine(static_cast<int>(entry - m_entries.begin()));
    }
}

std::optional<RuleCitation> CredentialsPage::ruleInFocus() const
{
    return m_aside->why().rule();
}

void CredentialsPage::refresh()
{
    const Result<Overview> overview = workspace().overview();
    if (!overview) {
        Q_EMIT messageRaised(format::error(overview.error()));
        m_whatIf->hide();
        return;
    }
    m_overview = overview.value();
    m_outlook.reset();
    m_plans.reset();
    showList(recordsOf<HeldCredential>(workspace()));
}

void CredentialsPage::showList(const std::vector<HeldCredential>& held)
{
    m_entries = credentialEntries(*m_overview, held, workspace().rules());
    std::vector<ListLine> lines;
    for (const CredentialEntry& entry : m_entries) {
        lines.push_back(entry.line);
    }
    const auto shown = std::ranges::find(m_entries, m_shownKey, &CredentialEntry::key);
    const int line = shown == m_entries.end() ? 0 : static_cast<int>(shown - m_entries.begin());
    {
        const QSignalBlocker quiet(m_list);
        m_list->setLines(lines);
        m_list->setCurrentLine(line);
    }
    m_list->setVisible(!m_entries.empty());
    showEntry(m_entries.empty() ? -1 : line);
    m_whatIf->refresh();
    m_whatIf->setVisible(!m_entries.empty() || !m_whatIf->isEmpty());
}

void CredentialsPage::showEntry(int line)
{
    const QString key = line < 0 ? QString() : m_entries.at(static_cast<std::size_t>(line)).key;
    const bool again = m_view && key == m_shownKey;
    const ViewState state = again ? viewStateOf(*m_view) : ViewState();
    const int scrolled = m_middleScroll->verticalScrollBar()->value();
    m_shownKey = key;
    putView(makeView(line));
    m_aside->show(line < 0 ? nullptr : &m_entries.at(static_cast<std::size_t>(line)), *m_overview, outlook());
    orderTabs();
    if (workspace().isReadOnly()) {
        restWritingActs(*m_view);
    }
    if (again) {
        restoreViewState(*m_view, state);
        m_middleScroll->verticalScrollBar()->setValue(scrolled);
    } else {
        m_middleScroll->verticalScrollBar()->setValue(0);
    }
}

QWidget* CredentialsPage::makeView(int line)
{
    m_aside->why().clear();
    if (line < 0) {
        auto* card = new Card(tr("No goal and no credential yet"));
        card->setObjectName(u"noCredential"_s);
        auto* note = new EmptyNote(
            tr("What a credential still asks stands here: its routes, requirements, exam and what you have done "
               "toward each. Add a goal, or a credential that you hold."),
            tr("Add a goal"), card);
        connect(note, &EmptyNote::actChosen, this, [this] { Q_EMIT formRequested(blankRecord(RecordKind::Goal)); });
        card->content()->addWidget(note);
        return card;
    }
    return makeGoalView(m_entries.at(static_cast<std::size_t>(line)));
}

GoalView* CredentialsPage::makeGoalView(const CredentialEntry& entry)
{
    const RequirementContext context{
        .rules = workspace().ruleBook(),
        .asOf = m_overview->asOf,
        .drafts = {.credential = entry.goal ? m_overview->goals.at(*entry.goal).credential : entry.held->credential,
                   .placements = recordsOf<Placement>(workspace()),
                   .documents = recordsOf<Document>(workspace()),
                   .today = workspace().today()}};
    auto* view = new GoalView(entry, *m_overview, context,
                              {.goals = recordsOf<Goal>(workspace()), .attempts = recordsOf<ExamAttempt>(workspace())},
                              entry.goal ? aheadOf(m_overview->goals.at(*entry.goal)) : GoalAhead());
    connect(view, &GoalView::whyRequested, &m_aside->why(), &WhyCard::explain);
    connect(view, &GoalView::formRequested, this, &CredentialsPage::formRequested);
    connect(view, &GoalView::recordRequested, this, &CredentialsPage::openRecord);
    connect(view, &GoalView::cyclesRequested, this, [this] { Q_EMIT pageRequested(PageId::Ceus); });
    connect(view, &GoalView::quickLineRequested, this, &CredentialsPage::quickLineRequested);
    if (view->firstWhy()) {
        m_aside->why().explain(*view->firstWhy());
    }
    return view;
}

GoalAhead CredentialsPage::aheadOf(const GoalProgress& goal)
{
    GoalAhead ahead;
    if (goal.stage == GoalStage::Held) {
        return ahead;
    }
    if (!m_plans) {
        const Result<std::vector<ExamPlan>> plans = Planner(workspace()).examPlans();
        if (!plans) {
            Q_EMIT messageRaised(format::error(plans.error()));
            return ahead;
        }
        m_plans = plans.value();
    }
    if (!outlook()) {
        return ahead;
    }
    for (const Forecast& forecast : m_outlook->amounts) {
        if (forecast.kind == ForecastKind::Study && forecast.subject == goal.credential) {
            ahead.study = forecast;
        }
    }
    for (const ExamPlan& plan : *m_plans) {
        if (plan.credential == goal.credential && goal.stage == GoalStage::Preparing) {
            ahead.plan = plan;
        }
    }
    std::ranges::copy_if(m_outlook->routes, std::back_inserter(ahead.routes),
                         [&goal](const RouteForecast& route) { return route.credential == goal.credential; });
    return ahead;
}

const Outlook* CredentialsPage::outlook()
{
    if (!m_outlook) {
        const Result<Outlook> read = Planner(workspace()).outlook();
        if (!read) {
            Q_EMIT messageRaised(format::error(read.error()));
            return nullptr;
        }
        m_outlook = read.value();
    }
    return &*m_outlook;
}

/// In the order of the eye; the view is made anew with every choice.
void CredentialsPage::orderTabs()
{
    QList<QWidget*> all;
    for (const QWidget* part :
         {static_cast<QWidget*>(m_listCard), m_view, static_cast<QWidget*>(m_whatIf), static_cast<QWidget*>(m_aside)}) {
        all += part->findChildren<QWidget*>();
    }
    all.removeAll(m_list);
    orderTabsBehind(m_list, all);
}

void CredentialsPage::putView(QWidget* view)
{
    partWith(std::exchange(m_view, view));
    m_middle->insertWidget(m_columns == Columns::One ? 1 : 0, view);
    view->show();  // a layout would do it only later, and a hidden widget takes no focus
}

}  // namespace credence
