// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what proves what: the Evidence page and `evidence` say the same.
#pragma once

#include <QString>

#include "domain/evidence/evidence.h"

namespace credence::format {

/// "✓", "◐", "○" or "!".
QString proofMark(ProofState state);
/// "whole", "4 of 5", "in hand, no copy", "asked for", "expired", "none".
QString proofWord(const Proof& proof);
/// What has to be proven: "CPC exam", "CPC certificate", "Lakeside Clinic", a title.
QString proofLabel(const Proof& proof);
/// "AAPC cycle", "CPC: One year and a course", "CPC exam".
QString proofGroup(const ProofGroup& group);
/// "By cycle", "By route" ...
QString proofSort(ProofSort sort);
/// "Yes: all 14 proofs are whole" or "Not yet: 9 of 14 proofs are whole".
QString couldFaceAnAudit(const Evidence& evidence);
QString proofFigure(const Evidence& evidence, const ProofGroup& group);  ///< "3 of 5"

}  // namespace credence::format
