// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/letters.h"

#include <QHash>
#include <algorithm>

#include "domain/goals/coding_days.h"
#include "domain/date_range.h"
#include "domain/judgement/progress.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::optional<DateRange> daysVouchedFor(const Document& letter, const Placement& placement)
{
    const QDate first = std::max(letter.coversFrom.value_or(placement.firstDay), placement.firstDay);
    const QDate written = *letter.receivedOn;
    const QDate last = std::min({letter.coversUntil.value_or(written), written, placement.lastDay.value_or(written)});
    return rangeOf(first, last);
}

QString isoRange(const DateRange& days)
{
    return u"%1/%2"_s.arg(days.first().toString(Qt::ISODate), days.last().toString(Qt::ISODate));
}

/// The day on which a letter for `placement` was asked for, the last of several, whether or not it has come.
std::optional<QDate> lastAsked(const Placement& placement, const Situation& situation)
{
    std::optional<QDate> asked;
    for (const Document& letter : situation.facts().of<Document>()) {
        if (letter.kind == DocumentKind::VerificationLetter && isAbout(letter, refOf(placement.id)) &&
            hasComeBy(letter.askedOn, situation.asOf())) {
            asked = letter.askedOn;
        }
    }
    return asked;
}

/// `missing` of the placement's `days` have no letter: why.
NotCountedItem lackOf(const Placement& placement, const DateRange& days, CalendarDays missing,
                      const std::vector<DateRange>& proven, const Situation& situation)
{
    NotCountedItem item = leftOutDays(placement, days, missing, NotCountedReason::NoLetter);
    if (!proven.empty()) {
        item.reason = NotCountedReason::LetterCoversLess;
        QStringList ranges;
        for (const DateRange& covered : unionOf(proven)) {
            ranges << isoRange(covered);
        }
        item.detail = ranges.join(u", "_s);
    } else if (const auto asked = lastAsked(placement, situation)) {
        item.reason = NotCountedReason::LetterNotReceived;
        item.detail = asked->toString(Qt::ISODate);
    }
    return item;
}

void listLacks(Progress& progress, const Situation& situation, const std::vector<CodingStretch>& claimed,
               const std::vector<LetterCover>& covers, const std::vector<DateRange>& covered)
{
    for (const OwnDays& part : splitByOverlap(claimed, situation.asOf())) {
        if (!part.own) {
            continue;
        }
        const CalendarDays missing = part.own->days() - commonDays(*part.own, covered);
        if (missing.value > 0) {
            progress.notCounted.push_back(
                lackOf(*part.placement, *part.own, missing, daysProven(*part.placement, covers), situation));
        }
    }
}

/// Adds each letter with the days that it adds to those of earlier letters; returns all covered days.
std::vector<DateRange> countLetters(Progress& progress, const std::vector<LetterCover>& covers,
                                    const std::vector<CodingStretch>& claimed, QDate asOf)
{
    std::vector<DateRange> covered;
    for (const LetterCover& cover : covers) {
        const auto stretch = std::ranges::find(claimed, cover.placement, &CodingStretch::placement);
        const std::optional<DateRange> days = stretch == claimed.end() ? std::nullopt : clipped(*stretch, asOf);
        const std::optional<DateRange> counted = days ? days->intersected(cover.days) : std::nullopt;
        const CalendarDays added = counted ? counted->days() - commonDays(*counted, covered) : CalendarDays{};
        if (added.value == 0) {
            continue;
        }
        covered.push_back(*counted);
        progress.counted.push_back({.record = refTo(*cover.letter),
                                    .label = cover.placement->employer,
                                    .from = counted->first(),
                                    .to = counted->last(),
                                    .amount = amountOf(added)});
        progress.done.value += added.value;
        if (!progress.completeOn && progress.done.value >= progress.needed.value) {
            progress.completeOn = cover.letter->receivedOn;
        }
    }
    return covered;
}

}  // namespace

std::vector<LetterCover> letterCovers(const Situation& situation)
{
    QHash<qint64, const Placement*> placements;
    for (const Placement& placement : situation.facts().of<Placement>()) {
        placements.insert(placement.id.value, &placement);
    }
    std::vector<LetterCover> covers;
    for (const Document& letter : situation.facts().of<Document>()) {
        if (letter.kind != DocumentKind::VerificationLetter || !isProofOn(letter, situation.asOf())) {
            continue;
        }
        for (const qint64 id : idsAbout(letter, RecordKind::Placement)) {
            const Placement* placement = placements.value(id);
            const std::optional<DateRange> days = placement ? daysVouchedFor(letter, *placement) : std::nullopt;
            if (days) {
                covers.push_back({.letter = &letter, .placement = placement, .days = *days});
            }
        }
    }
    return covers;
}

std::vector<DateRange> daysProven(const Placement& placement, const std::vector<LetterCover>& covers)
{
    std::vector<DateRange> proven;
    for (const LetterCover& cover : covers) {
        if (cover.placement == &placement) {
            proven.push_back(cover.days);
        }
    }
    return proven;
}

NotCountedItem leftOutDays(const Placement& placement, const DateRange& days, CalendarDays amount,
                           NotCountedReason reason)
{
    return {.record = refTo(placement),
            .label = placement.employer,
            .from = days.first(),
            .to = days.last(),
            .amount = amountOf(amount),
            .reason = reason};
}

Progress judgeKind(const Need& need, const LetterNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, amountOf(CalendarDays{0}), amountOf(daysOfMonths(asked.months)));
    const std::vector<LetterCover> covers = letterCovers(situation);
    const std::vector<CodingStretch> claimed = claimedStretches(situation, asked.codeSets);
    const std::vector<DateRange> covered = countLetters(progress, covers, claimed, situation.asOf());
    progress.state = stateOf(progress.done, progress.needed);
    listLacks(progress, situation, claimed, covers, covered);
    return progress;
}

}  // namespace credence
