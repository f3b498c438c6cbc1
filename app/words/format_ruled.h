// SPDX-License-Identifier: GPL-3.0-or-later
/// Days and terms that a rule sets and nobody works off: what they are, what they say, and the rule. Among them a
/// cycle that ended with something open, and the days that its body's rules still give.
#pragma once

#include <vector>

#include "domain/overview/overview.h"
#include "words/format.h"

namespace credence::format {

struct RuledLine {
    QString title;  ///< "AAPC takes CEU submissions"
    QString value;  ///< a day, days or what something costs
    RuleCitation rule;
};

/// "16 CEUs of “Share in HIIM domains”", or the amount alone if no share asks it.
QString amountOfShare(const Amount& missing, const QString& share);
QString missedCycleTitle(const MissedCycle& missed);  ///< "AHIMA cycle that ended on 30 Jun 2026"
/// What it lacks as far as the records say, and what to do if the body knows more.
QString missedCycleNote(const MissedCycle& missed);

/// "inactive since 1 Jul 2026: they must not be used"
QString lapse(const LapsedCredentials& lapsed);
/// Until when and against what a revoked credential comes back; that it is not known where no source says so.
QString wayBack(const WayBack& way);

/// What the credentials are, grace, revocation, appeal, the way back and extension, as far as the rules know them.
std::vector<RuledLine> missedCycleLines(const MissedCycle& missed);

/// Renewing a cycle: how much, until when, and what it costs after that.
RuledLine renewalFeeLine(const RenewalFee& fee, QDate asOf);

QString lateDuesTitle(const LateDues& late);  ///< "AAPC dues, open since 20 Nov 2025"
/// Until when late dues cost nothing more, until when a fee, and what coming back costs after that.
std::vector<RuledLine> lateDuesLines(const LateDues& late, QDate asOf);

/// Dates of the cycles and of their submission, what is not sure of their CEUs, fees, what missed cycles and late dues
/// still allow, and waits for a retake.
std::vector<RuledLine> ruledLines(const Overview& overview);

}  // namespace credence::format
