// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/cycle_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "domain/cycles/cycle_progress.h"
#include "words/format_activities.h"
#include "words/format_ahead.h"
#include "words/format_explain.h"
#include "words/format_ruled.h"
#include "words/format_standings.h"
#include "ui/pages/ceus/burn_up_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_or_table.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {

CycleCard::CycleCard(const CycleProgress& cycle, const Outlook& outlook, QWidget* parent)
    : FigureCard(tr("%1 cycle").arg(cycle.body), parent)
{
    setObjectName(u"cycle-"_s + cycle.body);
    setEmphasised(cycle.outOfUseSince || slowPartOf(cycle, outlook) != SlowPart::None);
    content()->setSpacing(space::kGrid);
    for (const QString& credential : cycle.credentials) {
        tools()->addWidget(new Pill(credential, Tone::Accent, Pill::Ground::Soft, this));
    }
    addDates(cycle, outlook);
    addChart(cycle, outlook.asOf);
    addFigure(cycle.total, cycle, outlook);
    for (const Progress& share : cycle.shares) {
        addFigure(share, cycle, outlook);
    }
    for (const Progress& share : cycle.unsettled) {
        addUnsettled(share, cycle);
    }
    addNote(u"proof-"_s + cycle.body,
            cycle.withoutProof == 0
                ? tr("Every counted activity has its certificate.")
                : tr("Counted without a certificate in hand: %1").arg(QLocale().toString(cycle.withoutProof)));
    addDoubts(cycle, {});
}

void CycleCard::addDates(const CycleProgress& cycle, const Outlook& outlook)
{
    const SlowPart slow = slowPartOf(cycle, outlook);
    const Tone tone = cycle.outOfUseSince ? Tone::Bad : slow != SlowPart::None ? Tone::Warn : Tone::Good;
    auto* words = new Pill(format::paceAhead(cycle, forecastOf(cycle.total, cycle, outlook), slow), tone,
                           Pill::Ground::Soft, this);
    words->setObjectName(u"pace-"_s + cycle.body);
    auto* range =
        new FigureButton(format::dateRange(cycle.range.first(), cycle.range.last()),
                         tr("%1 left", "days").arg(format::amount({AmountUnit::Days, cycle.daysLeft.value})), this);
    range->setObjectName(u"range-"_s + cycle.body);
    QStringList details{format::cycleDatesOrigin(cycle)};
    if (cycle.firstPeriod) {
        details << tr("first period");
    }
    if (cycle.submissionOpens) {
        details << format::withDoubts(tr("submit from %1").arg(format::date(cycle.submissionOpens->day)),
                                      cycle.submissionOpens->rule);
    }
    range->setDetail(details.join(u" · "_s));
    if (!cycle.rangeFromPortal) {
        range->addMarks(format::doubts(cycle.cycleRule));
    }
    askFrom(range, {.figure = tr("%1 cycle").arg(cycle.body), .rule = cycle.cycleRule});
    tools()->insertWidget(0, words);
    content()->addWidget(range);
}

void CycleCard::addChart(const CycleProgress& cycle, QDate asOf)
{
    auto* chart = new BurnUpChart(cycle, asOf);
    auto* both = new ChartOrTable(chart, chart->accessibleName(), this);
    both->setFigures(burnUpFigures(cycle));
    both->toggle()->setObjectName(u"chartAsTable-"_s + cycle.body);
    tools()->addWidget(both->toggle());
    // Where the card beside it asks more, the chart takes the room that would stand empty below.
    both->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    content()->addWidget(both, 1);
}

void CycleCard::addFigure(const Progress& progress, const CycleProgress& cycle, const Outlook& outlook)
{
    const Forecast* forecast = forecastOf(progress, cycle, outlook);
    FigureButton* figure = addProgress(progress, cycle.body);
    figure->setBar(progress.done.value, progress.needed.value,
                   isSlow(progress, cycle, forecast) ? Tone::Warn : Tone::Good, evenPaceIn(progress, cycle));
    if (forecast) {
        figure->setDetail(format::forecastLine(*forecast));
        QLabel* behind =
            insetLabel(u"%1 · %2\n%3"_s.arg(format::forecastDates(*forecast), format::forecastAgainstWish(*forecast),
                                            format::forecastPace(*forecast)),
                       this);
        behind->setObjectName(u"forecast-"_s + progress.requirementId);
        behind->hide();
        content()->addWidget(behind);
        figure->setOpens(behind);
    }
}

void CycleCard::addUnsettled(const Progress& share, const CycleProgress& cycle)
{
    FigureButton* figure = addProgress(share, cycle.body);
    figure->setObjectName(u"unsettled-"_s + share.requirementId);
    figure->setDetail(format::capitalised(format::unsettledShare(share, cycle.body)));
    figure->setBar(share.done.value, share.needed.value, Tone::Warn);
}

MissedCycleCard::MissedCycleCard(const MissedCycle& missed, QWidget* parent)
    : FigureCard(format::missedCycleTitle(missed), parent)
{
    setObjectName(u"missedCycle-%1-%2"_s.arg(missed.cycle.body, missed.cycle.range.last().toString(Qt::ISODate)));
    setEmphasised(true);
    addNote(u"missedNote-"_s + missed.cycle.body, format::missedCycleNote(missed));
    addFigure(missed.cycle.total, missed.cycle.body);
    for (const Progress& share : missed.cycle.shares) {
        addFigure(share, missed.cycle.body);
    }
    addDoubts(missed.cycle, u"missed-"_s);
    for (const format::RuledLine& line : format::missedCycleLines(missed)) {
        addRuled(line);
    }
    content()->addStretch(1);
}

void MissedCycleCard::addFigure(const Progress& progress, const QString& body)
{
    const bool isDone = progress.state == ProgressState::Done;
    FigureButton* figure = addProgress(progress, body);
    figure->setObjectName(u"missedFigure-"_s + progress.requirementId);  // the running cycle has the same ones
    figure->setBar(progress.done.value, progress.needed.value, isDone ? Tone::Good : Tone::Bad);
}

}  // namespace credence
