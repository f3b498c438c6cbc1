// SPDX-License-Identifier: GPL-3.0-or-later
/// What people type for amounts and days, read strictly: quick line, forms, imports and command line share it.
#pragma once

#include <QDate>
#include <QStringView>

#include "domain/records/fields.h"
#include "domain/result.h"
#include "domain/units.h"

namespace credence {

/// "2h", "1h30", "1 h 30", "90m", "90 min", "1.5h", "1:30", "0:05", "90" (minutes). Not negative.
/// Fractions of a minute round to the nearest minute. InvalidInput otherwise.
Result<Minutes> parseDuration(QStringView text);
/// "9", "9:05", "9am", "12 pm", "21:30": minutes after midnight.
Result<Minutes> parseTimeOfDay(QStringView text);
/// "1.25", "2", "2 ceu": at most two decimals.
Result<CeuHundredths> parseCeus(QStringView text);
/// "$425", "425.50", "1,250".
Result<Cents> parseMoney(QStringView text);

/// A complete date: ISO "2026-11-20" or US "11/20/2026", with a year between 1900 and 2199.
Result<QDate> parseCalendarDate(QStringView text);

/// As parseCalendarDate, and "today", "yesterday", "tomorrow", "-3d", "+10d", and days of which there are many: "11/20"
/// and "mon".."sunday". Of those the one is meant that `lean` says, less than a year or a week from `asOf`, which may
/// be it itself.
Result<QDate> parseDay(QStringView text, QDate asOf, DayLean lean = DayLean::Past);

/// "true", "yes", "y", "on", "1" and their opposites, in any case.
Result<bool> parseFlag(QStringView text);

/// Reads `text` as a value of the field; empty text is monostate. Errors are InvalidInput with the field's name as
/// subject; for a number out of the field's range the detail is "first..last". Names of choices and codes are read
/// in any case.
Result<FieldValue> parseField(const FieldSpec& spec, QStringView text, QDate asOf);
/// The inverse of parseField in plain, locale-free form: ISO dates, "1:30", "1.25", "425.00", true/false.
/// Rows: "CPC=1.5 submitted; CCA=2", as their description says.
QString fieldToText(const FieldSpec& spec, const FieldValue& value);
/// The same of a value that is no list of rows.
QString fieldToText(const FieldValue& value);

}  // namespace credence
