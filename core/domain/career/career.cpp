// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/career.h"

#include "domain/steps/overdue.h"

namespace credence {

const NextCredential* Career::answer() const
{
    for (const NextSort sort : {NextSort::Goal, NextSort::Compared, NextSort::RemovalOfA}) {
        const auto found = std::ranges::find(rows, sort, &NextCredential::sort);
        if (found != rows.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Career careerOf(const std::vector<ShownReference>& entries, const Overview& overview, const Situation& situation)
{
    const Situation judged = situation.withLapses(lapsesOf(missedAsAnswered(situation), situation));
    PublishedFigures figures = publishedFigures(entries);
    const LedgerBasis basis = ledgerBasisOf(figures, overview, judged);
    return {.asOf = overview.asOf,
            .ladder = ladderOf(figures, overview, judged),
            .scale = payScaleOf(figures, judged),
            .basis = basis,
            .rows = nextCredentials(figures, basis, overview, judged),
            .skills = gainedSkills(judged),
            .fullTime = std::move(figures.fullTime),
            .unread = std::move(figures.unread)};
}

}  // namespace credence
