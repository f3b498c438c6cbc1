// SPDX-License-Identifier: GPL-3.0-or-later
/// Time that two entries of study or experience both count, and what becomes of them when one gives way. Changes
/// nothing by itself.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/units.h"

namespace credence {

/// An entry of which it is known when it began. It may go on behind midnight.
struct TimedEntry {
    RecordRef ref;
    QDate day;          ///< on which it began
    Minutes startedAt;  ///< after midnight, 0..1439
    Minutes minutes;    ///< at least 1

    friend bool operator==(const TimedEntry&, const TimedEntry&) = default;
};

/// Two entries of the same time. Ends that touch are no overlap.
struct Overlap {
    TimedEntry first;   ///< the one that began earlier; of two that began together the longer
    TimedEntry second;  ///< of two alike the first is that of the smaller ref
    Minutes shared;     ///< at least 1

    [[nodiscard]] bool has(RecordRef ref) const { return first.ref == ref || second.ref == ref; }
    friend bool operator==(const Overlap&, const Overlap&) = default;
};

/// Every two entries that overlap, by the time at which the second one began. The order of `entries` does not matter.
std::vector<Overlap> overlapsOf(std::vector<TimedEntry> entries);

/// What is left of `entry` without the time of `other`, in order: itself where they do not overlap, none where it lies
/// within `other`, two where `other` lies within it. Each keeps its ref.
std::vector<TimedEntry> leftOf(const TimedEntry& entry, const TimedEntry& other);

/// How an entry gives way: the stretches that are left of it, one or two.
struct Yielding {
    RecordRef ref;
    std::vector<TimedEntry> left;

    [[nodiscard]] Minutes minutes() const;
    friend bool operator==(const Yielding&, const Yielding&) = default;
};

/// One of both is cut to what it does not share, in one piece: `chosen` if that leaves something of it, else the other.
/// Nothing if there is no such piece, as one lies within the other or both are the same time.
std::optional<Yielding> trimmed(const Overlap& overlap, RecordRef chosen);

/// The one that began before the other and went on behind it becomes two entries around it; nothing if none did.
std::optional<Yielding> parted(const Overlap& overlap);

/// Names the two entries and the time that they share, so that what was said of it is said of nothing else:
/// "keep_overlap:2026-11-10:study_session:12:experience_entry:4:720-840".
QString keyOfKept(const Overlap& overlap);
/// The two entries that such a key names; nothing for words that are no such key.
struct KeptPair {
    RecordRef first;
    RecordRef second;
    QDate day;
};
std::optional<KeptPair> keptPairOf(const QString& key);

}  // namespace credence
