// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/missed_cycle_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "words/format_ruled.h"
#include "ui/widgets/figure_button.h"

using namespace Qt::StringLiterals;

namespace credence {

MissedCycleCard::MissedCycleCard(const MissedCycle& missed, QWidget* parent)
    : FigureCard(format::missedCycleTitle(missed), parent)
{
    setObjectName(u"missedCycle-"_s + missed.cycle.body);
    setEmphasised(true);
    QLabel* note = insetLabel(format::missedCycleNote(missed), this);
    note->setObjectName(u"missedNote-"_s + missed.cycle.body);
    content()->addWidget(note);
    addFigures(missed.cycle);
    addRuledLines(missed);
    content()->addStretch(1);
}

void MissedCycleCard::addFigures(const CycleProgress& cycle)
{
    const auto add = [this, &cycle](const Progress& progress) {
        const bool isDone = progress.state == ProgressState::Done;
        FigureButton* figure = addProgress(progress, cycle.body);
        figure->setObjectName(u"missedFigure-"_s + progress.requirementId);  // the running cycle has the same ones
        figure->setBar(progress.done.value, progress.needed.value, isDone ? Tone::Good : Tone::Bad);
    };
    add(cycle.total);
    for (const Progress& share : cycle.shares) {
        add(share);
    }
}

void MissedCycleCard::addRuledLines(const MissedCycle& missed)
{
    for (const format::RuledLine& line : format::missedCycleLines(missed)) {
        auto* figure = new FigureButton(line.title, line.value, this);
        figure->setObjectName(u"ruled-"_s + line.rule.ruleId);
        figure->addMarks(format::doubts(line.rule, false));
        askFrom(figure, {.figure = line.title, .rule = line.rule});
        content()->addWidget(figure);
    }
}

}  // namespace credence
