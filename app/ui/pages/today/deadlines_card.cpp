// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/deadlines_card.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "words/format.h"
#include "words/format_explain.h"
#include "ui/widgets/chart_or_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kSoonDays = 30;

Tone toneOf(const DeadlineItem& deadline)
{
    if (deadline.daysLeft.value < 0) {
        return Tone::Bad;
    }
    const bool isSoon = deadline.daysLeft.value <= kSoonDays;
    switch (describe(deadline.kind).weight) {
        case DeadlineWeight::Note:
            return isSoon ? Tone::Warn : Tone::Secondary;
        case DeadlineWeight::Due:
            return isSoon ? Tone::Warn : Tone::Accent;
        case DeadlineWeight::Goal:
            return Tone::Study;
        case DeadlineWeight::Loss:
            return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// The rule that sets the day, or whose word it is.
QString setBy(const DeadlineItem& deadline)
{
    return deadline.rule.ruleId.isEmpty() ? DeadlinesCard::tr("your record") : format::ruleName(deadline.rule);
}

QString wordsOf(const DeadlineItem& deadline, QDate asOf)
{
    return DeadlinesCard::tr("%1, %2, %3, set by %4", "deadline, day, in how many days, a rule or a record")
        .arg(format::withDoubts(format::deadlineTitle(deadline), deadline.rule), format::date(deadline.day),
             format::relativeDay(deadline.day, asOf), setBy(deadline));
}

}  // namespace

DeadlinesCard::DeadlinesCard(QWidget* parent)
    : Card(tr("Deadlines"), parent), m_line(new Timeline), m_both(new ChartOrTable(m_line, tr("Deadlines"), this))
{
    auto* note =
        new EmptyNote(tr("Here stand exams, dues, cycle ends and your own deadlines, on one line from today on."),
                      tr("Add a deadline"), this);
    m_empty = note;
    connect(note, &EmptyNote::actChosen, this, &DeadlinesCard::addChosen);
    m_line->setAccessibleName(tr("Deadlines"));
    connect(m_line, &Timeline::itemActivated, this, [this](int index) {
        if (index > 0) {  // the first point is today
            Q_EMIT deadlineChosen(m_deadlines[static_cast<std::size_t>(index) - 1]);
        }
    });
    connect(m_both, &ChartOrTable::rowActivated, this,
            [this](int row) { Q_EMIT deadlineChosen(m_deadlines[static_cast<std::size_t>(row)]); });
    tools()->addWidget(m_both->toggle());
    content()->addWidget(m_empty);
    content()->addWidget(m_both);
}

void DeadlinesCard::show(const Overview& overview)
{
    m_deadlines = overview.deadlines;
    std::vector<Timeline::Point> points{{.day = overview.asOf,
                                         .title = tr("Today"),
                                         .when = format::date(overview.asOf),
                                         .tone = Tone::Text,
                                         .text = tr("Today, %1").arg(format::date(overview.asOf))}};
    FigureTable table{.columns = {tr("What"), tr("Day"), tr("When"), tr("Set by")}, .rows = {}, .isWords = true};
    QStringList summary;
    // Late ones stand after today: the line begins with today, and their words say how late they are.
    for (const DeadlineItem& deadline : m_deadlines) {
        const QString title = format::deadlineTitle(deadline);
        const QString when = format::relativeDay(deadline.day, overview.asOf);
        summary << wordsOf(deadline, overview.asOf);
        points.push_back({.day = std::max(deadline.day, overview.asOf),
                          .title = title,
                          .when = deadline.daysLeft.value < 0 ? when : format::date(deadline.day),
                          .tone = toneOf(deadline),
                          .text = summary.back()});
        table.rows.push_back(
            {format::withDoubts(title, deadline.rule), format::date(deadline.day), when, setBy(deadline)});
    }
    m_line->setPoints(std::move(points), summary.join(u'\n'));
    m_both->setFigures(std::move(table));
    m_empty->setVisible(m_deadlines.empty());
    m_both->setVisible(!m_deadlines.empty());
    m_both->toggle()->setVisible(!m_deadlines.empty());
}

}  // namespace credence
