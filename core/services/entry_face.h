// SPDX-License-Identifier: GPL-3.0-or-later
/// How much two entries are alike, by what an import knows of them. Used by imports only.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/records/any_record.h"
#include "domain/units.h"

namespace credence {

/// What tells one entry from another; texts without the case, the signs and the blanks in which they may differ.
struct EntryFace {
    RecordKind kind;
    QDate day;
    int amount;  ///< minutes, or hundredths of CEUs
    std::optional<Minutes> startedAt{};
    QString about;     ///< subject, placement or provider
    QString title;     ///< its words, a blank between them
    QString number{};  ///< of a CEU activity, its letters and digits
};

EntryFace faceOf(const AnyRecord& record);
bool isActivity(const EntryFace& face);

/// How many of start, amount, title and what it is about two entries share.
int likeness(const EntryFace& a, const EntryFace& b);

/// Whether two entries of one day are the same as far as what they say goes: work that began at the same minute,
/// whatever was corrected since; without a start of both, the same length about the same or under the same title. Of
/// CEUs the same index number, title, or provider and amount.
bool isLike(const EntryFace& a, const EntryFace& b);

/// Whether two entries that are alike are called the same: by start, number or title.
bool hasSameName(const EntryFace& a, const EntryFace& b);

/// Why an entry may still be there though no row of the file is it.
enum class EntryStanding {
    Typed,     ///< it never had a row
    Imported,  ///< its row may stand in another file
    Gone,      ///< its row ought to be in the file, and is not
};

/// Days around a row in which an entry may be the same, its day being a slip.
constexpr int kDaysOfSlip = 7;

/// Whether a row is in doubt because of an entry of its day or of the days around it: more than one value of them
/// differs seldom where an entry is gone, and seldom much where it was typed. One that is likely in another file is
/// alike only where it does not come twice in a week: CEUs of the same title.
bool mayBeTheSame(const EntryFace& entry, EntryStanding standing, const EntryFace& row);

/// Whether two CEU activities of one file may be one that stands there twice: the same index number, or the same title
/// on a day, where neither providers nor numbers tell them apart.
bool mayBeListedTwice(const EntryFace& a, const EntryFace& b);

/// All but the day, to find what was put down on another one.
QString traceOf(const EntryFace& face);

}  // namespace credence
