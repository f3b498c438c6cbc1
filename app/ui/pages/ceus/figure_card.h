// SPDX-License-Identifier: GPL-3.0-or-later
/// A card of figures, each of which opens to its rule.
#pragma once

#include "words/format_ruled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/why_card.h"

namespace credence {

class FigureButton;

class FigureCard : public Card {
    Q_OBJECT
public:
    using Card::Card;

Q_SIGNALS:
    /// A figure got the focus.
    void figurePointedAt(const credence::WhyFigure& why);
    /// The rule behind a figure is to be shown.
    void whyRequested(const credence::WhyFigure& why);

protected:
    /// Lets `button` ask for `why`.
    void askFrom(FigureButton* button, const WhyFigure& why);
    /// An amount of a cycle of `body` with its marks, unless the card has them for all, and its why; what else it shows
    /// is up to the caller.
    FigureButton* addProgress(const Progress& progress, const QString& body, bool hasMarks = true);
    /// What a rule sets, with its marks and its why.
    void addRuled(const format::RuledLine& line);
    void addNote(const QString& name, const QString& text);
    /// What is not sure of the amount of `cycle` and of the CEUs in it; `prefix` tells cards of one body apart.
    void addDoubts(const CycleProgress& cycle, const QString& prefix);
};

}  // namespace credence
