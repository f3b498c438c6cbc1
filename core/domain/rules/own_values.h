// SPDX-License-Identifier: GPL-3.0-or-later
/// Values of rules that a user has set for herself, and what can be set so.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "domain/result.h"
#include "domain/text/notation.h"
#include "domain/units.h"

namespace credence {

enum class RuleFigureUnit { Number, Ceus, Duration, Money, Words };

/// One value inside an edition of a rule, as the rule book has it.
struct RuleFigure {
    QString part;       ///< JSON pointer inside the edition: "/ceu_by_count/by_count/0"
    QStringList steps;  ///< what leads to it: keys of the catalogue, names or numbers of the items of lists
    RuleFigureUnit unit;
    std::optional<QString> value{};  ///< as canonicalFigure writes it; nothing: the rule says nothing here

    friend bool operator==(const RuleFigure&, const RuleFigure&) = default;
};

/// A value that the user set in place of a figure.
struct OwnValue {
    RuleFigure published;
    QString value;  ///< as canonicalFigure writes it
    QString source{};
    qint64 overrideId = 0;  ///< of the RuleOverride; 0: it belongs to a rule that is all the user's

    friend bool operator==(const OwnValue&, const OwnValue&) = default;
};

/// The number of `text` in the unit's smallest parts (hundredths, minutes, cents). InvalidInput for anything else, and
/// for words, which have none. What is stored is in plain notation.
Result<int> figureNumber(RuleFigureUnit unit, const QString& text, const Notation& notation = plainNotation());
/// What a user typed in her notation as it is stored; empty if it is no such figure, and words as they are.
QString figureTyped(RuleFigureUnit unit, const QString& text);
/// The inverse, free of locale: "36.00", "80:00", "425.00".
QString canonicalFigure(RuleFigureUnit unit, int number);

}  // namespace credence
