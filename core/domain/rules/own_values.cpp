// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/own_values.h"

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

template <class Quantity>
Result<int> rawOf(const Result<Quantity>& parsed)
{
    return parsed ? Result<int>(parsed.value().value) : Result<int>(parsed.error());
}

Result<int> wholeNumber(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? Result<int>(number)
                                   : Result<int>(Error{.code = Error::Code::InvalidInput, .detail = text});
}

}  // namespace

Result<int> figureNumber(RuleFigureUnit unit, const QString& text, const Notation& notation)
{
    const QString trimmed = text.trimmed();
    switch (unit) {
        case RuleFigureUnit::Ceus:
            return rawOf(parseCeus(trimmed, notation));
        case RuleFigureUnit::Duration:
            return rawOf(parseDuration(trimmed, notation));
        case RuleFigureUnit::Money:
            return rawOf(parseMoney(trimmed, notation));
        case RuleFigureUnit::Number:
            return wholeNumber(trimmed);
        case RuleFigureUnit::Words:
            break;
    }
    return Error{.code = Error::Code::InvalidInput, .detail = text};
}

QString figureTyped(RuleFigureUnit unit, const QString& text)
{
    if (unit == RuleFigureUnit::Words) {
        return text.trimmed();
    }
    const Result<int> number = figureNumber(unit, text, notationHere());
    return number ? canonicalFigure(unit, number.value()) : QString();
}

QString canonicalFigure(RuleFigureUnit unit, int number)
{
    switch (unit) {
        case RuleFigureUnit::Ceus:
            return fieldToText(CeuHundredths{number});
        case RuleFigureUnit::Duration:
            return fieldToText(Minutes{number});
        case RuleFigureUnit::Money:
            return fieldToText(Cents{number});
        case RuleFigureUnit::Number:
        case RuleFigureUnit::Words:
            break;
    }
    return QString::number(number);
}

}  // namespace credence
