// SPDX-License-Identifier: GPL-3.0-or-later
/// So that a failed comparison of our types reads as text.
#pragma once

#include <QDate>
#include <QString>
#include <ostream>

#include "domain/ids.h"
#include "domain/judgement/progress.h"
#include "domain/result.h"
#include "domain/units.h"

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QDate& date, std::ostream* out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "invalid date");
}
QT_END_NAMESPACE

namespace credence {

inline void PrintTo(Minutes minutes, std::ostream* out)
{
    *out << minutes.value << " min";
}
inline void PrintTo(CeuHundredths ceus, std::ostream* out)
{
    *out << ceus.value << "/100 CEU";
}
inline void PrintTo(Cents cents, std::ostream* out)
{
    *out << cents.value << " cents";
}
inline void PrintTo(CalendarDays days, std::ostream* out)
{
    *out << days.value << " days";
}
template <class Tag>
void PrintTo(Id<Tag> id, std::ostream* out)
{
    *out << '#' << id.value;
}
inline void PrintTo(const Error& error, std::ostream* out)
{
    *out << "Error " << static_cast<int>(error.code) << " (" << error.subject.toStdString()
         << "): " << error.detail.toStdString();
}
inline void PrintTo(const Amount& amount, std::ostream* out)
{
    *out << amount.value << " of unit " << static_cast<int>(amount.unit);
}

}  // namespace credence
