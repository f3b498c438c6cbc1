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

/// What is known about the letters of one placement.
struct LetterState {
    std::vector<DateRange> covered;
    std::optional<QDate> askedOn;
};

QHash<qint64, LetterState> letterStates(const Situation& situation, const std::vector<LetterCover>& covers)
{
    QHash<qint64, LetterState> states;
    for (const LetterCover& cover : covers) {
        states[cover.placement->id.value].covered.push_back(cover.days);
    }
    for (const Document& letter : situation.facts().of<Document>()) {
        if (letter.kind == DocumentKind::VerificationLetter && letter.placement && letter.askedOn &&
            *letter.askedOn <= situation.asOf()) {
            states[letter.placement->value].askedOn = letter.askedOn;
        }
    }
    return states;
}

/// `missing` of the placement's `days` have no letter: why.
NotCountedItem lackOf(const Placement& placement, const DateRange& days, CalendarDays missing, const LetterState& state)
{
    NotCountedItem item{.record = refTo(placement),
                        .label = placement.employer,
                        .from = days.first(),
                        .to = days.last(),
                        .amount = amountOf(missing),
                        .reason = NotCountedReason::NoLetter};
    if (!state.covered.empty()) {
        item.reason = NotCountedReason::LetterCoversLess;
        QStringList ranges;
        for (const DateRange& covered : unionOf(state.covered)) {
            ranges << isoRange(covered);
        }
        item.detail = ranges.join(u", "_s);
    } else if (state.askedOn) {
        item.reason = NotCountedReason::LetterNotReceived;
        item.detail = state.askedOn->toString(Qt::ISODate);
    }
    return item;
}

void listLacks(Progress& progress, const Situation& situation, const std::vector<CodingStretch>& claimed,
               const std::vector<LetterCover>& covers, const std::vector<DateRange>& covered)
{
    const QHash<qint64, LetterState> states = letterStates(situation, covers);
    for (const OwnDays& part : splitByOverlap(claimed, situation.asOf())) {
        if (!part.own) {
            continue;
        }
        const CalendarDays missing = part.own->days() - commonDays(*part.own, covered);
        if (missing.value > 0) {
            const LetterState state = states.value(part.placement->id.value);
            progress.notCounted.push_back(lackOf(*part.placement, *part.own, missing, state));
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
        const bool received = letter.kind == DocumentKind::VerificationLetter && letter.placement &&
                              letter.receivedOn && *letter.receivedOn <= situation.asOf();
        const Placement* placement = received ? placements.value(letter.placement->value) : nullptr;
        const std::optional<DateRange> days = placement ? daysVouchedFor(letter, *placement) : std::nullopt;
        if (days) {
            covers.push_back({.letter = &letter, .placement = placement, .days = *days});
        }
    }
    return covers;
}

Progress judgeLetters(const Need& need, const LetterNeed& asked, const RuleCitation& rule, const Situation& situation)
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
