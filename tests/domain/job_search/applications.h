// SPDX-License-Identifier: GPL-3.0-or-later
/// Applications as the tests of the search need them.
#pragma once

#include "domain/job_search/job_search.h"

namespace credence::testing {

using Stages = std::vector<StageDay>;

inline const QDate kSearchDay(2026, 11, 23);  // a Monday

/// In the last of `stages`.
inline Application inStages(qint64 id, Stages stages, RequestKind kind = RequestKind::Job)
{
    return {.id = ApplicationId(id),
            .employer = EmployerId(id),
            .kind = kind,
            .stage = stages.empty() ? ApplicationStage::Wanted : stages.back().stage,
            .stages = std::move(stages)};
}

inline Application appliedOn(qint64 id, QDate day)
{
    return inStages(id, {{ApplicationStage::Applied, day}});
}

inline Interview interviewOn(qint64 id, qint64 application, QDate day)
{
    return {.id = InterviewId(id), .application = ApplicationId(application), .onDate = day};
}

inline Employer employerCalled(qint64 id, const QString& name)
{
    return {.id = EmployerId(id), .name = name};
}

}  // namespace credence::testing
