// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/figure_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "domain/cycles/cycle_progress.h"
#include "words/format.h"
#include "words/format_activities.h"
#include "words/format_explain.h"
#include "ui/widgets/figure_button.h"

using namespace Qt::StringLiterals;

namespace credence {

void FigureCard::askFrom(FigureButton* button, const WhyFigure& why)
{
    connect(button, &FigureButton::pointedAt, this, [this, why] { Q_EMIT figurePointedAt(why); });
    connect(button, &FigureButton::clicked, this, [this, why] { Q_EMIT whyRequested(why); });
}

FigureButton* FigureCard::addProgress(const Progress& progress, const QString& body, bool hasMarks)
{
    FigureButton* figure = makeFigureButton(progress, this);
    figure->setObjectName(u"figure-"_s + progress.requirementId);
    if (hasMarks) {
        figure->addMarks(format::doubts(progress.rule, progress.estimate));
    }
    askFrom(figure, {.figure = progress.title,
                     .rule = progress.rule,
                     .estimate = progress.estimate,
                     .basis = format::figureBasis(progress, body),
                     .items = progress});
    content()->addWidget(figure);
    return figure;
}

void FigureCard::addRuled(const format::RuledLine& line)
{
    auto* figure = new FigureButton(line.title, line.value, this);
    figure->setObjectName(u"ruled-"_s + line.rule.ruleId);
    figure->addMarks(format::doubts(line.rule, false));
    askFrom(figure, {.figure = line.title, .rule = line.rule});
    content()->addWidget(figure);
}

void FigureCard::addDoubts(const CycleProgress& cycle, const QString& prefix)
{
    if (const QString note = format::withoutAmount(cycle); !note.isEmpty()) {
        addNote(prefix + u"withoutAmount-"_s + cycle.body, note);
    }
    for (const CeuDoubt& doubt : cycle.doubts) {
        addNote(prefix + u"doubt-"_s + doubt.rule.ruleId, format::capitalised(format::ceuDoubt(doubt, cycle.body)));
    }
}

void FigureCard::addNote(const QString& name, const QString& text)
{
    QLabel* note = insetLabel(text, this);
    note->setObjectName(name);
    content()->addWidget(note);
}

}  // namespace credence
