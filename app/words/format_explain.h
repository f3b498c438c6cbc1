// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what counted and what did not, and for the rule behind; window and command line say the same.
#pragma once

#include "domain/goals/route_proof.h"
#include "words/format.h"

namespace credence::format {

/// The user's own words, else what sort of record it is.
QString itemTitle(const QString& label, const RecordRef& record);
QString itemDays(QDate from, QDate to);      ///< one day or a range; empty without a day
QString proofNote(const CountedItem& item);  ///< "no proof yet" or empty

/// `words` with what makes them less than certain behind them: "30 days (unconfirmed)"; see doubts.
QString withDoubts(const QString& words, const RuleCitation& rule, bool isEstimate = false);
QString inDoubt(const QString& words, const QStringList& doubts);

/// How the amount that a cycle of `body` asks was found, where it is not the rule's figure as it stands.
QString neededBasis(const NeededBasis& basis, const QString& body);
/// How the figure was found where it is not the rule's and what counts alone: the basis of the amount asked, and what
/// was carried over. Empty if there is nothing to say.
QString figureBasis(const Progress& progress, const QString& body);
/// Whose dates those of `cycle` are: the user's account, or computed and to be compared with it.
QString cycleDatesOrigin(const CycleProgress& cycle);
/// Why it is not known whether `share` binds the running cycle of `body`.
QString unsettledShare(const Progress& share, const QString& body);

/// "complete, proof missing" for a need of a route, or a route, that is done with nothing in hand to prove it; else
/// empty.
QString missingProof(const Progress& progress, const RuleBook& rules);
QString missingProof(const RouteProgress& route);
/// "the A can come off once the letter is in hand"; the same of another proof.
QString waitWords(RouteWait wait);
/// What a proof must show: the statement, then a line for each of its points.
QStringList proofLines(const QString& text, const QStringList& points);
QString proofHeading();
/// What is handed in with the step: for each proof its rule with its doubts, then its lines. Empty for most steps.
QStringList sendLines(const NextStep& step);
QString ruleName(const RuleCitation& citation);  ///< its title with its id
/// "in force since 1 Jan 2025; confirmed".
QString editionAndConfidence(const RuleCitation& citation);

}  // namespace credence::format
