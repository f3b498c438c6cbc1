// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/overlaps.h"

#include <QStringList>
#include <algorithm>
#include <numeric>
#include <tuple>

#include "domain/records/kinds.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayLength = 24 * 60;
const QString kKept = u"keep_overlap"_s;

/// From a day long ago on, so that midnight is no border.
struct Stretch {
    qint64 begin;
    qint64 end;
};

Stretch stretchOf(const TimedEntry& entry)
{
    const qint64 begin = entry.day.toJulianDay() * kDayLength + entry.startedAt.value;
    return {.begin = begin, .end = begin + entry.minutes.value};
}

/// The order in which one of two is the first.
auto orderOf(const TimedEntry& entry)
{
    const Stretch stretch = stretchOf(entry);
    return std::tuple(stretch.begin, -stretch.end, entry.ref);
}

TimedEntry cutTo(TimedEntry entry, Stretch stretch)
{
    entry.day = QDate::fromJulianDay(stretch.begin / kDayLength);
    entry.startedAt = {static_cast<int>(stretch.begin % kDayLength)};
    entry.minutes = {static_cast<int>(stretch.end - stretch.begin)};
    return entry;
}

Stretch sharedBy(const TimedEntry& one, const TimedEntry& other)
{
    const Stretch a = stretchOf(one);
    const Stretch b = stretchOf(other);
    return {.begin = std::max(a.begin, b.begin), .end = std::min(a.end, b.end)};
}

std::optional<RecordRef> refNamed(const QString& kind, const QString& id)
{
    const std::optional<RecordKind> named = fromName<RecordKind>(kind);
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return named && isNumber ? std::optional(RecordRef{.kind = *named, .id = number}) : std::nullopt;
}

}  // namespace

std::vector<Overlap> overlapsOf(std::vector<TimedEntry> entries)
{
    std::ranges::sort(entries, {}, orderOf);
    std::vector<Overlap> overlaps;
    std::vector<TimedEntry> open;  // that may still overlap what comes
    for (const TimedEntry& entry : entries) {
        const qint64 begin = stretchOf(entry).begin;
        std::erase_if(open, [begin](const TimedEntry& earlier) { return stretchOf(earlier).end <= begin; });
        for (const TimedEntry& earlier : open) {
            const Stretch shared = sharedBy(earlier, entry);
            overlaps.push_back(
                {.first = earlier, .second = entry, .shared = {static_cast<int>(shared.end - shared.begin)}});
        }
        open.push_back(entry);
    }
    return overlaps;
}

std::vector<TimedEntry> leftOf(const TimedEntry& entry, const TimedEntry& other)
{
    const Stretch whole = stretchOf(entry);
    const Stretch shared = sharedBy(entry, other);
    if (shared.begin >= shared.end) {
        return {entry};
    }
    std::vector<TimedEntry> left;
    if (whole.begin < shared.begin) {
        left.push_back(cutTo(entry, {.begin = whole.begin, .end = shared.begin}));
    }
    if (shared.end < whole.end) {
        left.push_back(cutTo(entry, {.begin = shared.end, .end = whole.end}));
    }
    return left;
}

Minutes Yielding::minutes() const
{
    return std::accumulate(left.begin(), left.end(), Minutes{},
                           [](Minutes sum, const TimedEntry& piece) { return sum + piece.minutes; });
}

std::optional<Yielding> trimmed(const Overlap& overlap, RecordRef chosen)
{
    const bool isSecond = overlap.second.ref == chosen;
    const TimedEntry& wanted = isSecond ? overlap.second : overlap.first;
    const TimedEntry& other = isSecond ? overlap.first : overlap.second;
    for (const auto& [entry, without] : {std::pair(wanted, other), std::pair(other, wanted)}) {
        if (std::vector<TimedEntry> left = leftOf(entry, without); left.size() == 1) {
            return Yielding{.ref = entry.ref, .left = std::move(left)};
        }
    }
    return std::nullopt;
}

std::optional<Yielding> parted(const Overlap& overlap)
{
    std::vector<TimedEntry> left = leftOf(overlap.first, overlap.second);
    return left.size() == 2 ? std::optional(Yielding{.ref = overlap.first.ref, .left = std::move(left)}) : std::nullopt;
}

QString keyOfKept(const Overlap& overlap)
{
    const Stretch shared = sharedBy(overlap.first, overlap.second);
    const qint64 day = shared.begin / kDayLength;
    return QStringList{kKept,
                       QDate::fromJulianDay(day).toString(Qt::ISODate),
                       nameOf(overlap.first.ref.kind),
                       QString::number(overlap.first.ref.id),
                       nameOf(overlap.second.ref.kind),
                       QString::number(overlap.second.ref.id),
                       u"%1-%2"_s.arg(QString::number(shared.begin - day * kDayLength),
                                      QString::number(shared.end - day * kDayLength))}
        .join(u':');
}

std::optional<KeptPair> keptPairOf(const QString& key)
{
    constexpr qsizetype kParts = 7;
    const QStringList parts = key.split(u':');
    if (parts.size() != kParts || parts.front() != kKept) {
        return std::nullopt;
    }
    const std::optional<RecordRef> first = refNamed(parts[2], parts[3]);
    const std::optional<RecordRef> second = refNamed(parts[4], parts[5]);
    const QDate day = QDate::fromString(parts[1], Qt::ISODate);
    return first && second && day.isValid() ? std::optional(KeptPair{.first = *first, .second = *second, .day = day})
                                            : std::nullopt;
}

}  // namespace credence
