// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/job_checks.h"

#include <QTimeZone>

#include "domain/job_search/employers.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Problem jobWarning(const QString& field, ProblemCode code, const QString& detail)
{
    return {.field = field, .code = code, .severity = Severity::Warning, .detail = detail};
}

/// Of a new one: whether its employer was asked before, or is to be left out.
void checkApplication(const Application& draft, const Workspace& workspace, std::vector<Problem>& problems)
{
    if (draft.id.isStored() || !draft.employer.isStored()) {
        return;
    }
    Facts facts;
    facts.of<Employer>() = recordsOf<Employer>(workspace);
    const Employer* employer = employerOf(facts, draft.employer);
    if (!employer) {
        return;
    }
    if (employer->leftOut) {
        problems.push_back(jobWarning(u"employer"_s, ProblemCode::LeftOut, employer->leftOutBecause));
    }
    facts.of<Application>() = recordsOf<Application>(workspace);
    const auto earlier = earlierApplications(facts, employer->name, draft.kind);
    if (!earlier.empty()) {
        const std::optional<QDate> sent = sentOn(*earlier.front());
        problems.push_back(
            jobWarning(u"employer"_s, ProblemCode::AppliedAlready, sent ? sent->toString(Qt::ISODate) : QString()));
    }
}

void checkEmployer(const Employer& draft, const Workspace& workspace, std::vector<Problem>& problems)
{
    const std::vector<Employer> employers = recordsOf<Employer>(workspace);
    for (const Employer* like : employersLike(employers, draft.name)) {
        if (!draft.id.isStored() || like->id != draft.id) {
            problems.push_back(jobWarning(u"name"_s, ProblemCode::SameAgain, like->name));
            return;
        }
    }
}

/// The hour of an interview is that of a clock: of one that there is.
void checkZone(const Interview& draft, std::vector<Problem>& problems)
{
    if (!draft.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(draft.zone.toUtf8())) {
        problems.push_back(
            {.field = u"zone"_s, .code = ProblemCode::UnknownCode, .severity = Severity::Error, .detail = draft.zone});
    }
}

}  // namespace

std::vector<Problem> jobProblems(const AnyRecord& draft, const Workspace& workspace)
{
    std::vector<Problem> problems;
    if (const auto* application = std::get_if<Application>(&draft)) {
        checkApplication(*application, workspace, problems);
    } else if (const auto* employer = std::get_if<Employer>(&draft)) {
        checkEmployer(*employer, workspace, problems);
    } else if (const auto* interview = std::get_if<Interview>(&draft)) {
        checkZone(*interview, problems);
    }
    return problems;
}

}  // namespace credence
