// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/closed_row.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/two_line_list.h"
#include "words/format.h"
#include "words/format_jobs.h"
#include "words/joined.h"

using namespace Qt::StringLiterals;

namespace credence {

ClosedRow::ClosedRow(QWidget* parent)
    : QWidget(parent),
      m_head(makeActButton(u"closedHead"_s, {}, this)),
      m_counts(makeSecondaryLabel({}, this, u"closedCounts"_s)),
      m_list(new TwoLineList(TwoLineList::Height::OfContents, this))
{
    setObjectName(u"closedRow"_s);
    m_head->setCheckable(true);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setObjectName(u"closedList"_s);
    m_list->setAccessibleName(tr("Closed applications"));
    m_list->hide();
    auto* lines = makeFlush<QVBoxLayout>(this, space::kGrid);
    auto* head = makeFlush<QHBoxLayout>(nullptr, 2 * space::kGrid);
    head->addWidget(m_head);
    head->addWidget(m_counts, 1);
    lines->addLayout(head);
    lines->addWidget(m_list);
    connect(m_head, &QPushButton::toggled, this, [this](bool isOpen) {
        m_list->setVisible(isOpen);
        showHead();
    });
    keepInSight(*m_head, *m_list);
    connect(m_list, &TwoLineList::currentLineChanged, this, [this](int line) {
        if (line >= 0 && !m_isFilling) {
            Q_EMIT chosen(m_ids.at(static_cast<std::size_t>(line)));
        }
    });
    connect(m_list, &TwoLineList::lineActivated, this,
            [this](int line) { Q_EMIT opened(m_ids.at(static_cast<std::size_t>(line))); });
}

void ClosedRow::show(const std::vector<JobModel::Row>& rows, const std::vector<ClosedCount>& counts)
{
    std::vector<ListLine> lines;
    m_ids.clear();
    for (const JobModel::Row& row : rows) {
        if (row.card.stage != ApplicationStage::Closed) {
            continue;
        }
        const std::optional<QDate> since = inStageSince(row.application);
        m_ids.push_back(row.application.id);
        lines.push_back(
            {.title = row.employer,
             .figure = row.application.closedBecause ? format::wordsOf(*row.application.closedBecause) : QString(),
             .detail =
                 format::joined({format::joinedRole(row.application), since ? format::date(*since) : QString()})});
    }
    m_isFilling = true;
    m_list->setLines(lines);
    m_isFilling = false;
    m_counts->setText(format::closedCounts(counts));
    showHead();
    setVisible(!lines.empty());
}

void ClosedRow::showHead()
{
    m_head->setText((m_head->isChecked() ? u"▾ "_s : u"▸ "_s) +
                    tr("&Closed %1", "number of applications").arg(QLocale().toString(m_ids.size())));
}

void ClosedRow::choose(ApplicationId id)
{
    const auto place = std::ranges::find(m_ids, id);
    m_isFilling = true;
    m_list->setCurrentLine(place == m_ids.end() ? -1 : static_cast<int>(place - m_ids.begin()));
    m_isFilling = false;
}

QList<QWidget*> ClosedRow::tabStops() const
{
    return {m_head, m_list};
}

}  // namespace credence
