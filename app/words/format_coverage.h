// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for how far a programme covers an exam.
#pragma once

#include "domain/exam_plan/coverage.h"
#include "words/format.h"

namespace credence::format {

QString coverageShare(const ProgrammeCoverage& coverage);  ///< "62 % of the exam"; "–" without a course of it
/// What was compared: "4 courses; 1 of them without contact hours", or what is wanting.
QString coverageNote(const ProgrammeCoverage& coverage);
/// "40 % of the exam · ICD-10-CM 45 h of 60 h, CPT 0 min of 60 h".
QString domainCoverage(const DomainCoverage& domain, const ProgrammeCoverage& coverage, const RuleBook& rules);

}  // namespace credence::format
