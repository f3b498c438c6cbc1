// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/goal_card.h"

#include <QVBoxLayout>

#include "ui/widgets/empty_note.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/writing_acts.h"

namespace credence {

void GoalCard::addRow(const Progress& progress, const RequirementContext& context, RequirementRow::Manner manner)
{
    auto* row = new RequirementRow(progress, context, manner, this);
    connect(row, &RequirementRow::whyRequested, this, &GoalCard::whyRequested);
    connect(row, &RequirementRow::actRequested, this, &GoalCard::formRequested);
    connect(row, &RequirementRow::recordRequested, this, &GoalCard::recordRequested);
    rows()->addWidget(row);
}

FigureButton* GoalCard::makeFigure(const QString& name, const QString& title, const QString& figure,
                                   const QString& detail, const WhyFigure& why)
{
    auto* button = new FigureButton(title, figure, this);
    button->setObjectName(name);
    button->setDetail(detail);
    connect(button, &FigureButton::pointedAt, this, [this, why] { Q_EMIT whyRequested(why); });
    return button;
}

QPushButton* GoalCard::makeFormButton(const QString& name, const QString& words, const AnyRecord& draft)
{
    QPushButton* button = makeWritingButton(name, words, this);
    connect(button, &QPushButton::clicked, this, [this, draft] { Q_EMIT formRequested(draft); });
    return button;
}

void GoalCard::addEmptyNote(const QString& name, const QString& text, const QString& act, const AnyRecord& draft)
{
    auto* note = new EmptyNote(text, act, this);
    note->setObjectName(name);
    connect(note, &EmptyNote::actChosen, this, [this, draft] { Q_EMIT formRequested(draft); });
    content()->addWidget(note);
}

}  // namespace credence
