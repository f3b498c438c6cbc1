// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/jobs_head.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"
#include "words/format_jobs.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kGap = 10;

QPushButton* makeTwinButton(const QString& name, const QString& words, QWidget* parent)
{
    QPushButton* button = makeActButton(name, words, parent);
    button->setCheckable(true);
    return button;
}

}  // namespace

JobsHead::JobsHead(QWidget* parent)
    : QWidget(parent),
      m_answer(new RoleLabel(TextRole::Title, {}, this)),
      m_whom(new ElidedLabel(TextRole::Secondary, this))
{
    m_answer->setObjectName(u"jobsAnswer"_s);
    m_whom->setObjectName(u"jobsWhom"_s);
    auto* lines = makeFlush<QVBoxLayout>(this, 0);
    lines->addWidget(m_answer);
    lines->addWidget(m_whom);
    lines->addSpacing(kGap);
    lines->addWidget(makeTools());
}

QWidget* JobsHead::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = makeFlush<QHBoxLayout>(tools, kGap);
    m_asBoard = makeTwinButton(u"asBoard"_s, tr("&Board"), tools);
    m_asList = makeTwinButton(u"asList"_s, tr("Li&st"), tools);
    m_asPeople = makeTwinButton(u"asPeople"_s, tr("&Employers"), tools);
    m_asPeople->setToolTip(tr("Employers and contacts"));
    m_asBoard->setChecked(true);
    auto* twins = makeFlush<QHBoxLayout>(nullptr, 0);
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_asBoard, m_asList, m_asPeople}) {
        group->addButton(button);
        twins->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT viewChosen(view()); });
    }
    m_figures = new ElidedLabel(TextRole::Secondary, tools);
    m_figures->setObjectName(u"jobsFigures"_s);
    m_sweep = makeWritingButton(u"sweep"_s, {}, tools);
    m_add = makeWritingButton(u"addApplication"_s, tr("+ A&pplication"), tools);
    connect(m_sweep, &QPushButton::clicked, this, &JobsHead::sweepWanted);
    connect(m_add, &QPushButton::clicked, this, &JobsHead::addWanted);
    row->addLayout(twins);
    row->addWidget(m_figures, 1);
    row->addWidget(m_sweep);
    row->addWidget(m_add);
    return tools;
}

void JobsHead::show(const SeenSearch& seen)
{
    m_answer->setText(format::toAnswer(seen.search));
    m_whom->setText(format::whomToAnswer(seen.search, seen.facts()));
    m_whom->setVisible(!m_whom->text().isEmpty());
    m_figures->setText(format::responses(seen.search.figures));
    const QString times = format::stageTimes(seen.search.times);
    m_figures->setToolTip(times.isEmpty() ? QString() : plainToolTip(tr("Half of them stayed so long: %1").arg(times)));
    const auto silent = silentApplications(seen.facts(), seen.search.asOf, seen.search.habits.silentWeeks);
    m_sweep->setText(tr("S&weep %Ln silent…", "applications", static_cast<int>(silent.size())));
    m_sweep->setVisible(!silent.empty());
}

void JobsHead::setView(JobsView view)
{
    (view == JobsView::Board ? m_asBoard : view == JobsView::List ? m_asList : m_asPeople)->setChecked(true);
}

JobsView JobsHead::view() const
{
    return m_asBoard->isChecked() ? JobsView::Board : m_asList->isChecked() ? JobsView::List : JobsView::People;
}

QList<QWidget*> JobsHead::tabStops() const
{
    return {m_asBoard, m_asList, m_asPeople, m_sweep, m_add};
}

}  // namespace credence
