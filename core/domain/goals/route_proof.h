// SPDX-License-Identifier: GPL-3.0-or-later
/// What proves the needs of a route: what the body wants to see, and what of it is not in hand. A need can be complete
/// without its proof; the route is not at its end then.
#pragma once

#include <optional>
#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

/// The need in `rules` that `progress` answers, alternatives included; null where it answers none (study time).
const Need* needOf(const RuleBook& rules, const Progress& progress);

/// What the body of the requirement says that its proof must show (letter, course, Practicode) on `asOf`; nothing for
/// other needs. Source: aapc.letter, aapc.course-proof, aapc.practicode.
std::optional<InForce<StatementRule>> askedProof(const RuleBook& rules, const Progress& progress, QDate asOf);

/// Done by a programme, and nothing in hand proves any of those that count. An alternative that is proven is enough.
bool lacksProof(const Progress& progress);
/// Complete, but for the proof of a need.
bool lacksProof(const RouteProgress& route);
/// Complete, and everything is in hand that proves it.
bool isProven(const RouteProgress& route);

/// What alone keeps a route from its end by `asOf`.
enum class RouteWait { Letter, Proof };
/// Nothing where more is open, or nothing.
std::optional<RouteWait> waitOf(const RouteProgress& route, QDate asOf);

/// A programme that counts, done as it is, and the requirement that it would prove.
struct UnprovenProgramme {
    const Progress* need;
    const CountedItem* programme;
};
/// One for each need of the route that lacks its proof: the programme completed first. Points into `route`.
std::vector<UnprovenProgramme> unprovenProgrammes(const RouteProgress& route);

/// What is sent to have the route accepted: what each of its needs asks as proof, then how long the answer takes.
/// Source: as askedProof, and aapc.apprentice.processing.
std::vector<ProofToSend> proofsToSend(const RuleBook& rules, const RouteProgress& route, QDate asOf);
/// The one of a single need; empty where the book says nothing of it.
std::vector<ProofToSend> proofToSend(const RuleBook& rules, const Progress& need, QDate asOf);

}  // namespace credence
