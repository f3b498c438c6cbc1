// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/notation.h"

#include <QRegularExpression>
#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

DateOrder dateOrderOf(const QLocale& locale)
{
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = pattern.indexOf(u'd');
    const qsizetype month = pattern.indexOf(u'M');
    const qsizetype year = pattern.indexOf(u'y');
    if (year < day && year < month) {
        return DateOrder::YearFirst;
    }
    return day < month ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Notation notationHere()
{
    const QLocale locale;
    const QChar group = locale.groupSeparator().at(0);
    return {.locale = locale,
            .order = dateOrderOf(locale),
            .decimal = locale.decimalPoint().at(0),
            .group = group.isSpace() ? QChar(u' ') : group};
}

const Notation& plainNotation()
{
    static const Notation kPlain{
        .locale = QLocale::c(), .order = DateOrder::MonthFirst, .decimal = u'.', .group = u','};
    return kPlain;
}

QString withPlainBlanks(QStringView text)
{
    QString plain = text.toString();
    std::ranges::replace_if(
        plain, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    return plain;
}

QString withoutGroups(const QString& text, const Notation& notation)
{
    const QString mark = QRegularExpression::escape(QString(notation.group));
    const QRegularExpression kGrouped(u"(?<![0-9])[1-9][0-9]{0,2}(?:%1[0-9]{3})+(?![0-9])"_s.arg(mark));
    const QRegularExpressionMatch match = kGrouped.match(text);
    if (!match.hasMatch()) {
        return text;
    }
    QString number = match.captured();
    number.remove(notation.group);
    return QString(text).replace(match.capturedStart(), match.capturedLength(), number);
}

QString withPoint(const QString& text, const Notation& notation)
{
    if (notation.decimal == u'.') {
        // One or two digits behind a comma are no thousands.
        static const QRegularExpression kComma(u"^([^,.]*[0-9]),([0-9]{1,2}(?![0-9])[^,.]*)$"_s);
        return notation.group == u',' ? QString(text).replace(kComma, u"\\1.\\2"_s) : text;
    }
    static const QRegularExpression kPoint(u"\\.[0-9]"_s);
    const QRegularExpression kDecimals(QRegularExpression::escape(QString(notation.decimal)) + u"(?=[0-9])"_s);
    // With both there is no saying what is meant, and the pattern of the number will refuse it.
    return kPoint.match(text).hasMatch() || text.count(notation.decimal) != 1
               ? text
               : QString(text).replace(kDecimals, u"."_s);
}

bool hasDoubtfulPoint(const QString& text, const Notation& notation)
{
    static const QRegularExpression kThree(u"[0-9]\\.[0-9]{3}(?![0-9])"_s);
    return notation.group == u'.' && kThree.match(text).hasMatch();
}

}  // namespace credence
