// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/overlap_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "models/log_table_model.h"
#include "services/overlap_desk.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"
#include "words/format_log.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSplit = 0;
constexpr std::size_t kTrim = 1;
constexpr std::size_t kKeep = 2;

}  // namespace

std::vector<OverlapBar::Answer> OverlapBar::answers()
{
    return {{{{tr("Split around an overlap"), QKeySequence(Qt::Key_S)}, &OverlapBar::split}, u"split_overlap"_s},
            {{{tr("Trim an overlap"), QKeySequence(Qt::Key_T)}, &OverlapBar::trim}, u"trim_overlap"_s},
            {{{tr("Keep both of an overlap"), QKeySequence(Qt::Key_K)}, &OverlapBar::keep}, u"keep_overlap"_s},
            {{{tr("Go to the next overlap"), QKeySequence(Qt::Key_O)}, &OverlapBar::goToNext}, u"next_overlap"_s}};
}

std::vector<PageAct> OverlapBar::acts()
{
    return withoutRun(answers());
}

OverlapBar::OverlapBar(LogTableModel& model, QTableView& table, Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_table(table),
      m_workspace(workspace),
      m_ledger(ledger),
      m_counter(makeActButton(u"overlaps"_s, {}, parent)),
      m_shared(makeLabel({}, this, u"shared_time"_s))
{
    setObjectName(u"overlap_bar"_s);
    auto* row = makeFlush<QHBoxLayout>(this, 2 * space::kGrid);
    m_shared->setWordWrap(false);
    row->addWidget(m_shared);
    const std::vector<Answer> all = answers();
    m_actions = addActs(*this, table, all, Qt::WidgetShortcut, false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Answer& answer = all[i];
        m_actions[i]->setObjectName(answer.name);
        if (answer.run != &OverlapBar::goToNext) {
            QPushButton* button = makeWritingButton(answer.name, {}, this);
            connect(button, &QPushButton::clicked, this, answer.run);
            row->addWidget(button);
            m_buttons.push_back(button);
        }
    }
    row->addStretch();
    connect(m_counter, &QPushButton::clicked, this, &OverlapBar::goToNext);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverlapBar::refresh);
    refresh();
}

const Overlap* OverlapBar::current() const
{
    return m_model.overlapAt(m_table.currentIndex().row());
}

RecordRef OverlapBar::chosen() const
{
    return m_model.row(m_table.currentIndex().row()).ref;
}

void OverlapBar::letAnswer(std::size_t answer, const QString& words, bool isPossible)
{
    QPushButton& button = *m_buttons[answer];
    button.setText(tr("%1  %2", "key, what it does").arg(m_actions[answer]->shortcut().toString(), words));
    button.setAccessibleName(words);
    button.setEnabled(isPossible);
    m_actions[answer]->setEnabled(isPossible && !m_workspace.isReadOnly());
}

void OverlapBar::refresh()
{
    const auto count = static_cast<int>(m_model.overlaps().size());
    m_counter->setVisible(count > 0);
    m_counter->setText(u"! "_s + format::overlapCount(count));
    m_counter->setAccessibleName(format::overlapCount(count));
    m_actions.back()->setEnabled(count > 0);
    const Overlap* overlap = current();
    if (!overlap) {
        for (std::size_t answer : {kSplit, kTrim, kKeep}) {
            m_actions[answer]->setEnabled(false);
        }
        hide();
        return;
    }
    const std::optional<Yielding> part = parted(*overlap);
    const std::optional<Yielding> trim = trimmed(*overlap, chosen());
    m_shared->setText(u"! "_s + format::sharedTime(*overlap));
    letAnswer(kSplit, format::splitAnswer(part), part.has_value());
    letAnswer(kTrim, format::trimAnswer(trim), trim.has_value());
    letAnswer(kKeep, tr("Keep both"), true);
    if (m_workspace.isReadOnly()) {
        restWritingActs(*this);
    }
    show();
}

void OverlapBar::split()
{
    if (const Overlap* overlap = current()) {
        const QString notice = format::splitAnswer(parted(*overlap));
        Q_EMIT answered(splitOverlap(m_workspace, m_ledger, Overlap(*overlap)), notice);
    }
}

void OverlapBar::trim()
{
    if (const Overlap* overlap = current()) {
        const QString notice = format::trimAnswer(trimmed(*overlap, chosen()));
        Q_EMIT answered(trimOverlap(m_workspace, m_ledger, Overlap(*overlap), chosen()), notice);
    }
}

void OverlapBar::keep()
{
    if (const Overlap* overlap = current()) {
        Q_EMIT answered(keepOverlap(m_ledger, Overlap(*overlap)), tr("Both are kept. Ctrl+Z asks again."));
    }
}

void OverlapBar::goToNext()
{
    const std::vector<Overlap>& overlaps = m_model.overlaps();
    if (overlaps.empty()) {
        return;
    }
    const Overlap* here = current();
    const auto at = here ? std::ranges::find(overlaps, *here) : overlaps.end();
    const auto next = at == overlaps.end() || std::next(at) == overlaps.end() ? overlaps.begin() : std::next(at);
    Q_EMIT entryWanted(next->second.ref);
}

}  // namespace credence
