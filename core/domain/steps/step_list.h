// SPDX-License-Identifier: GPL-3.0-or-later
/// Collects next steps and ranks them; knows nothing of what they are about.
#pragma once

#include <QDate>
#include <set>
#include <tuple>
#include <vector>

#include "domain/steps/next_step.h"

namespace credence {

/// Days ahead from which a due day makes a step urgent.
constexpr int kSoonDays = 30;
/// Days ahead within which a loss puts a step first in its rank.
constexpr int kNearLossDays = 7;

/// In order of rank. Due (late ones stand first by their day) follows from the due day; the others say what the step is
/// worth or costs.
enum class Urgency { Due, Blocking, Minutes, Hours };

class StepList {
public:
    explicit StepList(QDate asOf) : m_asOf(asOf) {}

    /// `otherwise`: its urgency if it is neither late nor due soon. One step of a kind for a record,
    /// of days to meet one for each: later ones of the same are left out.
    void add(NextStep step, Urgency otherwise);

    /// All steps, the most urgent first.
    std::vector<NextStep> ranked();

private:
    struct Ranked {
        NextStep step;
        Urgency urgency;
    };

    QDate m_asOf;
    std::vector<Ranked> m_steps;
    std::set<std::tuple<NextStepKind, RecordRef, QString>> m_known;
};

}  // namespace credence
