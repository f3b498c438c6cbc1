// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what proves what: the Evidence page and `evidence` say the same.
#pragma once

#include <QString>

#include "domain/evidence/evidence.h"

namespace credence::format {

/// "✓", "◐", "○" or "!".
QString proofMark(ProofState state);
/// "whole", "4 of 5", "in hand, no copy", "cannot be shown", "asked for", "expired", "cannot be opened", "none".
QString proofWord(const Proof& proof);
/// Both: "◐ in hand, no copy".
QString markedProof(const Proof& proof);
/// The same of an activity, as proofOf has it; "○ none" where none is asked for: that there is none is no lack.
QString markedProofOf(const Evidence& evidence, CeuActivityId activity, bool isProven);
/// What has to be proven: "CPC exam", "CPC certificate", "Lakeside Clinic", a title.
QString proofLabel(const Proof& proof);
/// "AAPC cycle", "CPC: One year and a course", "CPC exam".
enum class Beneath { Nothing, Heading };
/// Beneath the heading that proofSort gives: "AAPC", "One year and a course", "CPC".
QString proofGroup(const ProofGroup& group, Beneath beneath = Beneath::Nothing);
/// "By cycle", "By route to the CPC" ...
QString proofSort(const ProofGroup& group);
/// "Yes: all 14 proofs are whole" or "Not yet: 9 of 14 proofs are whole".
QString couldFaceAnAudit(const Evidence& evidence);
QString paperMark(PaperState state);  ///< "✓", "○" or "!"
/// "due Dec 1, 2026, in 8 days", "handed in Nov 20, 2026", "not good any more since Nov 2, 2026".
QString paperState(const WantedPaper& paper, QDate asOf);
/// "Lakeside Clinic: 1 of 3 papers handed in".
QString papersHandedIn(const PlacementPapers& papers, QDate asOf);
/// "about 2 activities", "the same file", "the same name".
QString duplicateWord(const Duplicate& duplicate);
/// What is wrong with the file called `name`, and what to do about it.
QString fileTrouble(FileTrouble trouble, const QString& name);
QString proofFigure(const Evidence& evidence, const ProofGroup& group);  ///< "3 of 5"

}  // namespace credence::format
