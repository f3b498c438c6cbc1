// SPDX-License-Identifier: GPL-3.0-or-later
/// How numbers and days are written somewhere. Reading and writing share it, so that what is shown can be typed back.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

namespace credence {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// The order in which `locale` writes day, month and year.
DateOrder dateOrderOf(const QLocale& locale);

struct Notation {
    QLocale locale;  ///< for the names of months and weekdays, beside the English ones
    DateOrder order;
    QChar decimal;
    QChar group;  ///< between thousands; a blank for every kind of blank
};

/// That of the default locale: what a user types.
Notation notationHere();
/// A decimal point, month before day: what files hold that do not follow the user's locale.
const Notation& plainNotation();

/// Every kind of blank as the plain one.
QString withPlainBlanks(QStringView text);
/// The number in `text` without the marks between its thousands, where it is written with them.
QString withoutGroups(const QString& text, const Notation& notation);
/// The number in `text` with a decimal point, however `notation` writes it. A point is one everywhere; a comma where it
/// cannot stand between thousands, as in "2,5".
QString withPoint(const QString& text, const Notation& notation);
/// Whether the point in `text` may stand between thousands as well as before decimals: "1.250" where points group.
bool hasDoubtfulPoint(const QString& text, const Notation& notation);

}  // namespace credence
