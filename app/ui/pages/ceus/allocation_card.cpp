// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/allocation_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "words/format_allocation.h"
#include "words/plain_tooltip.h"
#include "ui/pages/ceus/allocation_table.h"
#include "ui/pages/view_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/hidden_columns_note.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tile_layout.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

// Average characters of a credential's figure beside another.
constexpr int kFigureWidth = 45;

}  // namespace

AllocationCard::AllocationCard(const Workspace& workspace, QWidget* parent)
    : FigureCard(tr("Credit your CEUs"), parent),
      m_workspace(workspace),
      m_later(new QTimer(this)),
      m_summary(makeLabel({}, this)),
      m_toggle(new QToolButton(this)),
      m_details(new QWidget(this)),
      m_accept(makeActButton(u"acceptAllocation"_s, tr("Accept the &proposal"), m_details)),
      m_anew(new QCheckBox(tr("Also re-credit &what I credited myself"), m_details)),
      m_whyNot(makeSecondaryLabel({}, m_details)),
      m_table(new AllocationTable(m_rows, m_details))
{
    setObjectName(u"allocation"_s);
    m_summary->setObjectName(u"allocationSummary"_s);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &AllocationCard::propose);
    m_toggle->setObjectName(u"showAllocation"_s);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::toggled, this, &AllocationCard::open);
    connect(m_toggle, &QToolButton::clicked, this, [this] { m_toggledByUser = true; });
    tools()->addWidget(m_toggle);
    content()->addWidget(m_summary);
    content()->addWidget(m_details);
    makeDetails();
    open(false);
}

void AllocationCard::makeDetails()
{
    m_anew->setObjectName(u"creditAnew"_s);
    m_anew->setToolTip(plainToolTip(tr("What you submitted or a body accepted stays as it is.")));
    m_whyNot->setObjectName(u"whyNotAccept"_s);
    m_accept->setEnabled(false);
    connect(m_anew, &QCheckBox::toggled, this, &AllocationCard::renew);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (!m_stale) {
            Q_EMIT accepted(m_allocations);
        }
    });
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * space::kGrid);
    acts->addWidget(m_accept);
    acts->addWidget(m_anew);
    acts->addStretch(1);
    auto* lines = new QVBoxLayout(m_details);
    lines->setContentsMargins({});
    lines->setSpacing(2 * space::kGrid);
    lines->addLayout(acts);
    lines->addWidget(m_whyNot);
    lines->addWidget(m_table);
    lines->addWidget(new HiddenColumnsNote(*m_table, m_details));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activityChosen(m_rows.row(index.row()).activity); });
}

void AllocationCard::open(bool on)
{
    if (!on && m_details->isAncestorOf(QApplication::focusWidget())) {
        m_toggle->setFocus();
    }
    m_details->setVisible(on);
    m_toggle->setText(on ? tr("Hide the proposal") : tr("Show the proposal"));
}

void AllocationCard::focusProposal()
{
    m_toggledByUser = true;
    m_toggle->setChecked(true);
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void AllocationCard::renew()
{
    m_stale = true;
    if (isVisible()) {
        m_later->start();  // the page first, then what may take its time
    }
}

void AllocationCard::showEvent(QShowEvent* event)
{
    FigureCard::showEvent(event);
    if (m_stale) {
        m_later->start();
    }
}

Result<Proposal> AllocationCard::proposal() const
{
    const Planner planner(m_workspace);
    Result<std::vector<BodyAllocation>> allocations =
        planner.allocations(m_anew->isChecked() ? KeepCredits::SubmittedOnly : KeepCredits::All);
    if (!allocations) {
        return allocations.error();
    }
    const Result<std::vector<AnyRecord>> activities = m_workspace.records(RecordKind::CeuActivity);
    if (!activities) {
        return activities.error();
    }
    Result<std::vector<AnyRecord>> changed = planner.credited(allocations.value());
    if (!changed) {
        return changed.error();
    }
    Proposal proposal{
        .allocations = std::move(allocations).value(), .before = {}, .changed = std::move(changed).value()};
    std::ranges::transform(activities.value(), std::back_inserter(proposal.before),
                           [](const AnyRecord& record) { return std::get<CeuActivity>(record); });
    return proposal;
}

void AllocationCard::propose()
{
    if (!isVisible() || !m_stale) {
        return;  // showEvent asks again
    }
    m_stale = false;
    const Result<Proposal> made = proposal();
    if (made) {
        show(made.value());
    } else {
        Q_EMIT failed(made.error());
    }
}

void AllocationCard::show(const Proposal& proposal)
{
    m_allocations = proposal.allocations;
    const bool anyChange = !proposal.changed.empty();
    m_rows.setRows(allocationRows(proposal));
    if (anyChange) {
        m_summary->setText(format::acceptance(proposal.changed));
    } else if (m_rows.rowCount() == 0) {
        m_summary->setText(
            tr("No activity counts in these cycles yet. Once some do, this says which credential each "
               "serves best."));
    } else {
        m_summary->setText(m_anew->isChecked() ? tr("Your credits are already the best.")
                                               : tr("Your credits are already the best with what you credited kept."));
    }
    allowAccepting(anyChange);
    m_table->setVisible(m_rows.rowCount() > 0);
    showSections(proposal.allocations);
    if (!m_toggledByUser) {
        m_toggle->setChecked(anyChange);
    }
}

void AllocationCard::allowAccepting(bool anyChange)
{
    QString reason;
    if (m_workspace.isReadOnly()) {
        reason = tr("This file was opened for reading only: nothing can be written.");
    } else if (!anyChange) {
        reason = tr("There is nothing to accept: the file says so already.");
    }
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    if (!reason.isEmpty() && m_accept->hasFocus()) {
        m_anew->setFocus();
    }
    m_accept->setEnabled(reason.isEmpty());
    m_accept->setAccessibleDescription(reason.isEmpty() ? m_summary->text() : reason);
}

void AllocationCard::showSections(const std::vector<BodyAllocation>& allocations)
{
    const ViewState state = m_sections ? viewStateOf(*m_sections) : ViewState();
    delete m_sections;
    m_sections = new QWidget(m_details);
    auto* lines = new QVBoxLayout(m_sections);
    lines->setContentsMargins({});
    lines->setSpacing(2 * space::kGrid);
    for (const BodyAllocation& allocation : allocations) {
        addSection(allocation);
    }
    auto* details = static_cast<QVBoxLayout*>(m_details->layout());
    details->insertWidget(details->indexOf(m_table), m_sections);
    QWidget::setTabOrder(m_anew, m_sections);
    restoreViewState(*m_sections, state);
}

void AllocationCard::addSection(const BodyAllocation& allocation)
{
    const QString heading =
        u"%1, %2"_s.arg(allocation.body, format::dateRange(allocation.range.first(), allocation.range.last()));
    auto* lines = static_cast<QVBoxLayout*>(m_sections->layout());
    lines->addWidget(new RoleLabel(TextRole::Heading, heading, m_sections));
    auto* tiles = new QWidget(m_sections);
    auto* grid = new TileLayout(kFigureWidth, tiles);
    for (const CredentialAllocation& one : allocation.credentials) {
        auto* figure = new FigureButton(one.quota.credential,
                                        format::amountOf({AmountUnit::CeuHundredths, one.given.value},
                                                         {AmountUnit::CeuHundredths, one.quota.amount.value}),
                                        tiles);
        figure->setObjectName(u"quota-"_s + one.quota.credential);
        figure->addMarks(format::doubts(one.quota.rule, allocation.estimate));
        figure->setDetail(format::quotaShares(one.quota));
        figure->setBar(one.given.value, one.quota.amount.value, Tone::Good);
        askFrom(figure, {.figure = one.quota.credential, .rule = one.quota.rule, .estimate = allocation.estimate});
        grid->addWidget(figure);
    }
    lines->addWidget(tiles);
    const QStringList notes = format::allocationNotes(allocation);
    if (!notes.isEmpty()) {
        QLabel* label = insetLabel(notes.join(u'\n'), m_sections);
        label->setObjectName(u"allocationNotes-"_s + allocation.body);
        lines->addWidget(label);
    }
}

}  // namespace credence
