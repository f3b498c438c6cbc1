// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/career_desk.h"

#include "domain/steps/overdue.h"

namespace credence {

Result<Career> CareerDesk::career()
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    if (!now) {
        return now.error();
    }
    if (const Result<void> read = m_lookUp.read(); !read) {
        return read.error();
    }
    return careerOf(m_lookUp.entries(), now.value()->overview, now.value()->situation);
}

Result<Resume> CareerDesk::resume() const
{
    const Result<std::shared_ptr<const Judged>> now = m_workspace.judged();
    if (!now) {
        return now.error();
    }
    const Situation& situation = now.value()->situation;
    return resumeOf(situation.withLapses(lapsesOf(missedAsAnswered(situation), situation)));
}

CredentialFigures CareerDesk::draftFor(const QString& credential, const Workspace& workspace)
{
    CredentialFigures draft{.credential = credential, .notedOn = workspace.today()};
    for (const CredentialFigures& own : recordsOf<CredentialFigures>(workspace)) {
        if (own.credential == credential && (!draft.id.isStored() || own.notedOn >= draft.notedOn)) {
            draft = own;
        }
    }
    return draft;
}

}  // namespace credence
