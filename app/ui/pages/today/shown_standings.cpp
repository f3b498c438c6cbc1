// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/shown_standings.h"

#include "domain/cycles/cycle_progress.h"
#include "models/log_filter_text.h"

namespace credence {
namespace {

Tone toneOf(const Standing& standing)
{
    const bool late = standing.goal && standing.goal->state == ProgressState::Late;
    switch (standing.kind) {
        case StandingKind::Held:
            return Tone::Good;
        case StandingKind::Apprentice:
            return Tone::Accent;
        case StandingKind::NoRules:
            return Tone::Secondary;
        case StandingKind::Requirements:
            return late ? Tone::Bad : Tone::Accent;
        case StandingKind::Preparation:
            return late ? Tone::Bad : isLaterThanWanted(*standing.goal) ? Tone::Warn : Tone::Study;
        case StandingKind::Cycle:
            return standing.cycle->outOfUseSince     ? Tone::Bad
                   : standing.slow != SlowPart::None ? Tone::Warn
                                                     : Tone::Good;
        case StandingKind::Week:
            return Tone::Study;
    }
    Q_UNREACHABLE();
}

PageId pageOf(StandingKind kind)
{
    switch (kind) {
        case StandingKind::Cycle:
            return PageId::Ceus;
        case StandingKind::Week:
            return PageId::Log;
        default:
            return PageId::Credentials;
    }
}

QString placeOf(const Standing& standing)
{
    switch (standing.kind) {
        case StandingKind::Cycle:
            return standing.cycle->body;
        case StandingKind::Week:
            return logFilterOfDays(standing.week->monday, standing.week->monday.addDays(kDaysAWeek - 1));
        default:
            return standing.goal->credential;
    }
}

}  // namespace

std::vector<ShownStanding> shownStandings(const Overview& overview, const Outlook& outlook, const RuleBook& rules)
{
    std::vector<ShownStanding> shown;
    for (const Standing& standing : standingsOf(overview, outlook)) {
        shown.push_back({.words = format::standing(standing, rules),
                         .done = standing.done.value,
                         .needed = standing.needed.value,
                         .tone = toneOf(standing),
                         .page = pageOf(standing.kind),
                         .place = placeOf(standing)});
    }
    return shown;
}

}  // namespace credence
