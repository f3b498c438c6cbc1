// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement_papers.h"

#include <algorithm>

namespace credence {

WantedPaper handedIn(WantedPaper paper, QDate day)
{
    if (stateOf(paper, day) == PaperState::Expired) {
        paper.goodUntil.reset();  // of the one before; the new one's is typed in the form
    }
    paper.handedInOn = day;
    return paper;
}

Result<void> handIn(Workspace& workspace, PlacementId placement, const QString& what, QDate day)
{
    const Result<AnyRecord> found = workspace.record(refOf(placement));
    if (!found) {
        return found.error();
    }
    auto now = std::get<Placement>(found.value());
    const auto paper = std::ranges::find_if(now.papers, [&what](const WantedPaper& each) {
        return each.what.compare(what.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (paper == now.papers.end()) {
        return Error{.code = Error::Code::NotFound, .subject = what, .detail = now.employer};
    }
    *paper = handedIn(*paper, day);
    return Ledger(workspace).edit(now);
}

}  // namespace credence
