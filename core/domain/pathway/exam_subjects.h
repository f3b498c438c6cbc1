// SPDX-License-Identifier: GPL-3.0-or-later
/// How many of the curriculum's subjects of an exam the user has covered, domain by domain.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

struct DomainSubjects {
    QString code;
    QString name;
    int weight;             ///< in tenths of a percent of the exam; 0 where no domain's is known
    QStringList covered{};  ///< codes of the curriculum, in its order
    QStringList open{};     ///< the same
    RuleCitation rule{};    ///< of the format that has the domain
};

/// A subject is covered by a completed course in it, or by study for its target hours, our planning value.
struct ExamSubjects {
    QString credential;
    QStringList covered{};  ///< each once, whatever the domains
    QStringList open{};
    std::vector<DomainSubjects> domains{};  ///< in the order of the exam; none where they are unknown
};

/// Nothing where neither subjects nor domains of the exam are known. O(courses x subjects).
std::optional<ExamSubjects> examSubjectsOf(const ExamOutlook& exam, const Situation& situation);

}  // namespace credence
