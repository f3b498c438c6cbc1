// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/what_if_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format_ahead.h"
#include "services/planner.h"
#include "ui/pages/credentials/scenario_choice.h"
#include "ui/pages/credentials/what_if_rows.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRowsShown = 6;

QString settingKey()
{
    return u"what_if/shown"_s;
}

ScenarioId idOf(const QListWidgetItem& item)
{
    return ScenarioId(item.data(Qt::UserRole).toLongLong());
}

}  // namespace

WhatIfCard::WhatIfCard(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Card(tr("What if"), parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_choice(workspace.setting(settingKey()).value_or(QString())),
      m_heading(new FigureButton(tr("Another pace, a further credential, an exam moved"), {}, this)),
      m_body(new QWidget(this))
{
    setObjectName(u"whatIfCard"_s);
    m_heading->setObjectName(u"whatIf"_s);
    m_heading->setDetail(tr("Up to three beside things as they are. Your records stay as they are."));
    m_heading->setOpens(m_body);
    content()->addWidget(m_heading);
    content()->addWidget(m_body);
    makeBody();
    letActs();
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        refresh();
        if (open) {
            Q_EMIT opened();
        }
    });
}

void WhatIfCard::makeBody()
{
    auto* lines = new QVBoxLayout(m_body);
    lines->setContentsMargins({});
    lines->setSpacing(2 * space::kGrid);
    m_none =
        new EmptyNote(tr("Name a what-if and say what would be other than it is. Where you would stand is then shown "
                         "here beside where you stand."),
                      tr("Add a what-if…"), m_body);
    m_none->setObjectName(u"noWhatIf"_s);
    connect(m_none, &EmptyNote::actChosen, this, [this] { Q_EMIT formRequested(blankRecord(RecordKind::Scenario)); });
    lines->addWidget(m_none);
    m_side = new QWidget(m_body);
    lines->addWidget(m_side);
    m_rows = new WhatIfRows(m_body);
    lines->addWidget(m_rows);
    auto* sideLines = new QVBoxLayout(m_side);
    sideLines->setContentsMargins({});
    m_list = new QListWidget(m_side);
    m_list->setObjectName(u"scenarioList"_s);
    m_list->setAccessibleName(tr("What-ifs; those ticked are shown"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_list, &QListWidget::itemChanged, this, &WhatIfCard::keepChoice);
    connect(m_list, &QListWidget::currentItemChanged, this, &WhatIfCard::letActs);
    connect(m_list, &QListWidget::itemActivated, this, &WhatIfCard::editCurrent);
    m_most = makeSecondaryLabel(tr("Three stand side by side: untick one to tick another."), m_side);
    m_most->setObjectName(u"mostScenarios"_s);
    sideLines->addWidget(m_list);
    sideLines->addWidget(m_most);
    sideLines->addLayout(makeActs());
}

QHBoxLayout* WhatIfCard::makeActs()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    auto* add = makeWritingButton(u"addScenario"_s, tr("Add a &what-if…"), m_side);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT formRequested(blankRecord(RecordKind::Scenario)); });
    m_edit = makeWritingButton(u"editScenario"_s, tr("Edit…"), m_side);
    connect(m_edit, &QPushButton::clicked, this, &WhatIfCard::editCurrent);
    m_duplicate = makeWritingButton(u"duplicateScenario"_s, tr("Duplicate…"), m_side);
    connect(m_duplicate, &QPushButton::clicked, this, &WhatIfCard::duplicateCurrent);
    m_delete = makeWritingButton(u"deleteScenario"_s, tr("Delete"), m_side);
    connect(m_delete, &QPushButton::clicked, this, &WhatIfCard::deleteCurrent);
    for (QPushButton* button : {add, m_edit, m_duplicate, m_delete}) {
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void WhatIfCard::refresh()
{
    m_scenarios.clear();
    const Result<std::vector<AnyRecord>> records = m_workspace.records(RecordKind::Scenario);
    if (!records) {
        Q_EMIT messageRaised(format::error(records.error()));
        return;
    }
    for (const AnyRecord& record : records.value()) {
        m_scenarios.push_back(std::get<Scenario>(record));
    }
    if (m_heading->isChecked()) {
        showScenarios();
    }
}

std::vector<ScenarioId> WhatIfCard::shown() const
{
    return shownScenarios(m_scenarios, m_choice);
}

void WhatIfCard::showScenarios()
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_none->setVisible(isEmpty());
    m_side->setVisible(!isEmpty());
    m_most->setVisible(m_scenarios.size() > kMostSideBySide);
    fillList(shown());
    letActs();
    showTable();
    if (isEmpty() && hadFocus) {
        m_heading->setFocus();
    }
}

void WhatIfCard::fillList(const std::vector<ScenarioId>& shown)
{
    const QSignalBlocker quiet(m_list);
    const ScenarioId kept = current() ? current()->id : ScenarioId();
    m_list->clear();
    for (const Scenario& scenario : m_scenarios) {
        const QStringList words = format::scenarioWords(scenario);
        auto* item = new QListWidgetItem(
            u"%1\n%2"_s.arg(scenario.name, words.isEmpty() ? tr("nothing is other than it is") : words.join(u" · "_s)),
            m_list);
        item->setData(Qt::UserRole, scenario.id.value);
        const bool ticked = std::ranges::find(shown, scenario.id) != shown.end();
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        if (!ticked && shown.size() == kMostSideBySide) {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        }
        if (scenario.id == kept) {
            m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem() && !isEmpty()) {
        m_list->setCurrentRow(0);
    }
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), kMostRowsShown); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
}

void WhatIfCard::showTable()
{
    std::vector<Imagined> imagined;
    QStringList names;
    const Planner planner(m_workspace);
    const Result<Overview> now = m_workspace.overview();
    const Result<Outlook> outlook = planner.outlook();
    if (!now || !outlook) {
        Q_EMIT messageRaised(format::error(now ? outlook.error() : now.error()));
        return;
    }
    const std::vector<ScenarioId> chosen = shown();
    for (const Scenario& scenario : m_scenarios) {
        if (std::ranges::find(chosen, scenario.id) == chosen.end()) {
            continue;
        }
        Result<Imagined> one = planner.imagine(scenario);
        if (!one) {
            Q_EMIT messageRaised(format::error(one.error()));
            return;
        }
        names << scenario.name;
        imagined.push_back(std::move(one).value());
    }
    m_rows->setVisible(!imagined.empty());
    m_rows->setRows(names, whatIfRows(now.value(), outlook.value(), imagined));
}

void WhatIfCard::keepChoice(QListWidgetItem*)
{
    std::vector<ScenarioId> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            ticked.push_back(idOf(*m_list->item(row)));
        }
    }
    m_choice = settingOf(m_scenarios, ticked);
    if (!m_workspace.isReadOnly()) {
        if (const Result<void> kept = m_workspace.setSetting(settingKey(), m_choice); !kept) {
            Q_EMIT messageRaised(format::error(kept.error()));
        }
    }
    fillList(shown());
    showTable();
}

const Scenario* WhatIfCard::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const auto found = item ? std::ranges::find(m_scenarios, idOf(*item), &Scenario::id) : m_scenarios.end();
    return found == m_scenarios.end() ? nullptr : &*found;
}

void WhatIfCard::letActs()
{
    for (QPushButton* button : {m_edit, m_duplicate, m_delete}) {
        button->setEnabled(current());
    }
    if (m_workspace.isReadOnly()) {
        restWritingActs(*this);
    }
}

void WhatIfCard::editCurrent()
{
    if (const Scenario* scenario = current()) {
        Q_EMIT formRequested(*scenario);
    }
}

void WhatIfCard::duplicateCurrent()
{
    if (const Scenario* scenario = current()) {
        Scenario copy = *scenario;
        copy.id = {};
        copy.name = tr("%1 (copy)", "name of a what-if").arg(copy.name);
        Q_EMIT formRequested(copy);
    }
}

void WhatIfCard::deleteCurrent()
{
    const Scenario* scenario = current();
    if (!scenario) {
        return;
    }
    const QString name = scenario->name;
    const RecordRef ref{RecordKind::Scenario, scenario->id.value};
    const Result<void> removed = m_ledger.remove(std::span(&ref, 1));
    if (removed) {
        Q_EMIT noticeRaised(tr("“%1” deleted. Ctrl+Z brings it back.").arg(name));
    } else {
        Q_EMIT messageRaised(format::error(removed.error()));
    }
}

}  // namespace credence
