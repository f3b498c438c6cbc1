// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/fees_card.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

FeesCard::FeesCard(const Overview& overview, QWidget* parent)
    : FigureCard(tr("Fees and dues"), parent),
      m_isLate(!overview.lateDues.empty() || std::ranges::any_of(overview.fees, [&overview](const RenewalFee& fee) {
          return credence::isLate(fee, overview.asOf);
      }))
{
    setObjectName(u"fees"_s);
    setEmphasised(m_isLate);
    for (const LateDues& late : overview.lateDues) {
        addNote(u"lateDues-"_s + late.membership.body, format::lateDuesTitle(late));
        for (const format::RuledLine& line : format::lateDuesLines(late, overview.asOf)) {
            addRuled(line);
        }
    }
    for (const RenewalFee& fee : overview.fees) {
        addRuled(format::renewalFeeLine(fee, overview.asOf));
    }
}

}  // namespace credence
