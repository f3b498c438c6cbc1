// SPDX-License-Identifier: GPL-3.0-or-later
/// A summary for a résumé, as plain text and as lines for paper: the same words.
#pragma once

#include <QStringList>
#include <vector>

#include "domain/career/resume.h"
#include "domain/rules/rule_book.h"
#include "domain/text/paper_line.h"

namespace credence::format {

/// Sections without anything are left out.
std::vector<PaperLine> resumePaper(const Resume& resume, const RuleBook& rules);
/// The same as plain text, headings underlined.
QStringList resumeLines(const Resume& resume, const RuleBook& rules);

QString skillsTitle(const GainedSkills& skills);   ///< "Lakeside Clinic, coder"
QString skillsFigure(const GainedSkills& skills);  ///< "120 h logged", else "54 days"
QString skillsDetail(const GainedSkills& skills);  ///< days, setting, code sets with what came first here

}  // namespace credence::format
