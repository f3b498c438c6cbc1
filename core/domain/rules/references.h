// SPDX-License-Identifier: GPL-3.0-or-later
/// Things to look up that nothing is judged by (schools, employers, pay, the coding calendar), and how the user has
/// them: the program's entries with her own laid over them. Pure; reads no file.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/records/choices.h"
#include "domain/records/reference_copy.h"
#include "domain/rules/confidence.h"

namespace credence {

/// One figure or word about an entry, to show as it is: "credits", "27".
struct ReferenceFact {
    QString name;
    QString value;
};

/// What a record of one's own can be made of an entry.
enum class ReferenceUse {
    Programme,  ///< a programme
    Funding,    ///< a source of funding of a programme
    Placement,  ///< an externship there
};

CREDENCE_ENUM_NAMES(ReferenceUse, {{Programme, u"programme"}, {Funding, u"funding"}, {Placement, u"placement"}});

struct ReferenceEntry {
    QString id;  ///< e.g. "ma.employer.baystate"
    ReferenceKind kind;
    QString title;
    QString text;  ///< one to three sentences
    std::vector<ReferenceFact> facts{};
    Confidence confidence;
    QStringList sources;  ///< ids of RuleSource
    QString asOf;         ///< as the source is dated, free text
    QString note{};
    std::optional<ReferenceUse> use{};  ///< nothing: it is only to be read
};

/// One entry as it is shown. At least one of `published` and `copy` is there.
struct ShownReference {
    QString id;  ///< of the program's entry; empty for one of the user's own
    ReferenceKind kind;
    QString title;
    QString text;
    std::vector<ReferenceFact> facts{};
    QString note{};
    std::optional<ReferenceEntry> published{};  ///< the program's entry, also where a copy stands in its place
    std::optional<ReferenceCopy> copy{};        ///< the user's record, if what is shown is hers
};

/// `entries` with the user's `copies` in their place, and behind them those of her own. A copy whose entry is no longer
/// there is one of her own. By kind; roles by step, the calendar by month and day, all else as it came.
std::vector<ShownReference> shownReferences(const std::vector<ReferenceEntry>& entries,
                                            const std::vector<ReferenceCopy>& copies);

/// The program's entry as it is shown where no copy stands in its place.
ShownReference asPublished(const ReferenceEntry& entry);

/// What can be made of it: an externship at an employer; else as the program's entry says, and of one that is all the
/// user's as its kind does.
std::optional<ReferenceUse> useOf(const ShownReference& entry);

/// What names the entry on the command line and from one reading to the next: its id, or "own.12".
QString keyOf(const ShownReference& entry);

/// The record with which an edit of `entry` begins: the user's own, or one that repeats what is published.
ReferenceCopy draftOf(const ShownReference& entry, QDate today);

/// One fact a line, "name: value". A line without a colon and a space after it is a value without a name, so that an
/// address or a time stays whole. Empty lines are left out.
std::vector<ReferenceFact> factsFrom(const QString& lines);
/// The inverse of factsFrom.
QString factLines(const std::vector<ReferenceFact>& facts);
/// The value of the first fact of that name, in any case; empty if there is none.
QString factOf(const ShownReference& entry, QStringView name);

/// The first day on or after `asOf` that the fact "day" names: "10-01" comes every year (29 February on the 28th of
/// other years), "2027-01-15" once. Nothing if it names no day, or one that is past.
std::optional<QDate> nextDayOf(const ShownReference& entry, QDate asOf);

/// What to look for; nothing set: everything.
struct ReferenceFilter {
    std::optional<ReferenceKind> kind{};
    QString words{};  ///< each of them must stand in title, text, facts or note, in any case
};

[[nodiscard]] bool isFound(const ShownReference& entry, const ReferenceFilter& filter);

}  // namespace credence
