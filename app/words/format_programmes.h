// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for programmes of education side by side. What is not known reads "ask the school", of one's own "not stated".
#pragma once

#include <QString>
#include <vector>

#include "domain/pathway/compared_programmes.h"

namespace credence::format {

/// What is asked of each programme, in the order of the rows.
enum class ProgrammeRow {
    ContactHours,
    Length,
    Delivery,
    Cost,
    AfterFunding,
    Funding,
    Recognition,
    Subjects,  ///< of the exam that is compared with
    Coverage,  ///< the same in hours, by the weights of its domains
    ForTheA,
    Certificate,
};

/// The rows that say something of `compared`: those of an exam and of the A only where there is one.
std::vector<ProgrammeRow> programmeRows(const ComparedProgrammes& compared);
QString programmeRow(ProgrammeRow row, const ComparedProgrammes& compared);  ///< "CCS subjects"
QString programmeCell(ProgrammeRow row, const ComparedProgramme& programme, const ComparedProgrammes& compared);
QString programmeHeading(const ComparedProgramme& programme);     ///< provider or name, with "✓ yours" of one's own
QString programmeSubheading(const ComparedProgramme& programme);  ///< its name where the provider stands above

}  // namespace credence::format
