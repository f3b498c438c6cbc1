// SPDX-License-Identifier: GPL-3.0-or-later
/// What people type for amounts and days, read strictly: quick line, forms, imports and command line share it. Numbers
/// and days may be written as the notation has them, by default the user's own.
#pragma once

#include <QDate>
#include <QStringView>

#include "domain/records/fields.h"
#include "domain/result.h"
#include "domain/text/notation.h"
#include "domain/units.h"

namespace credence {

/// How they all say no: InvalidInput with the text as subject.
inline Error refusal(QStringView text, const QString& cause)
{
    return {.code = Error::Code::InvalidInput, .subject = text.toString(), .detail = cause};
}

/// "2h", "1h30", "1 h 30", "90m", "90 min", "1.5h", "1:30", "0:05", "90" (minutes). Not negative.
/// Fractions of a minute round to the nearest minute. InvalidInput otherwise.
Result<Minutes> parseDuration(QStringView text, const Notation& notation = notationHere());
/// "9", "9:05", "9am", "12 pm", "21:30": minutes after midnight.
Result<Minutes> parseTimeOfDay(QStringView text);
/// "1.25", "2", "2 ceu": at most two decimals.
Result<CeuHundredths> parseCeus(QStringView text, const Notation& notation = notationHere());
/// "$425", "425.50", "1,250".
Result<Cents> parseMoney(QStringView text, const Notation& notation = notationHere());

/// A complete date with a year between 1900 and 2199: ISO "2026-11-20", "11/20/2026" in the order of the notation, or
/// with the name of the month, "20 Nov 2026". A weekday beside it must be its own. Where there is a day to be near to,
/// `nearTo`, the year may have two digits: "11/20/26", and as spreadsheets write it "20-Nov-26", the day first.
Result<QDate> parseCalendarDate(QStringView text, const Notation& notation = notationHere(), QDate nearTo = {});

/// As parseCalendarDate near to `asOf`, and "today", "yesterday", "tomorrow", "-3d", "-2 weeks", "+10d", "last friday",
/// and days of which there are many: "11/20", "Nov 20", "20nov" and "mon".."sunday". Of those the one is meant that
/// `lean` says, less than a year or a week from `asOf`, which may be it itself.
Result<QDate> parseDay(QStringView text, QDate asOf, DayLean lean = DayLean::Past,
                       const Notation& notation = notationHere());

/// "true", "yes", "y", "on", "1" and their opposites, in any case.
Result<bool> parseFlag(QStringView text);

/// Reads `text` as a value of the field; empty text is monostate. Errors are InvalidInput with the field's name as
/// subject; for a number out of the field's range the detail is "first..last". Names of choices and codes are read
/// in any case.
Result<FieldValue> parseField(const FieldSpec& spec, QStringView text, QDate asOf,
                              const Notation& notation = notationHere());
/// The inverse of parseField in plain notation: ISO dates, "1:30", "1.25", "425.00", true/false.
/// Rows: "CPC=1.5 submitted; CCA=2", as their description says.
QString fieldToText(const FieldSpec& spec, const FieldValue& value);
/// The same of a value that is no list of rows.
QString fieldToText(const FieldValue& value);

}  // namespace credence
