// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/headline.h"

#include <QCoreApplication>

#include "domain/judgement/held_credentials.h"
#include "models/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

QString titleOf(const CredentialEntry& entry, const GoalProgress& goal)
{
    switch (goal.stage) {
        case GoalStage::Held:
            return Words::tr("You hold the %1").arg(goal.credential);
        case GoalStage::Apprentice:
            return entry.held ? Words::tr("Remove the A from %1").arg(entry.held->credential)
                              : Words::tr("Become %1").arg(goal.credential);
        case GoalStage::Preparing:
            return Words::tr("Earn the %1").arg(goal.credential);
    }
    return goal.credential;
}

QString untilOf(const GoalProgress& goal, QDate asOf)
{
    QStringList parts;
    if (goal.byDate) {
        parts << Words::tr("wanted by %1, %2").arg(format::date(*goal.byDate), format::relativeDay(*goal.byDate, asOf));
    }
    if (goal.weekly) {
        parts << Words::tr("%1 a week planned").arg(format::duration(*goal.weekly));
    }
    return parts.join(u" · "_s);
}

QString paceOf(const GoalProgress& goal)
{
    if (hasNoRules(goal)) {
        return Words::tr("no requirements are known here");
    }
    if (goal.stage == GoalStage::Preparing && goal.preparation.empty()) {
        return {};  // no study of which a pace could be told
    }
    if (!goal.forecast) {
        return Words::tr("never at this pace");
    }
    if (goal.byDate && *goal.forecast > *goal.byDate) {
        return Words::tr("at the present pace, later than wanted");
    }
    return Words::tr("at the present pace");
}

}  // namespace

Headline headlineOf(const CredentialEntry& entry, const GoalProgress* goal, const std::optional<Forecast>& study,
                    QDate asOf)
{
    if (!goal) {
        const bool now = entry.held && isHeldOn(*entry.held, asOf);
        return {.title = now ? Words::tr("You hold the %1").arg(entry.line.title) : entry.line.title,
                .until = entry.line.detail};
    }
    Headline headline{.title = titleOf(entry, *goal), .until = untilOf(*goal, asOf)};
    if (goal->stage == GoalStage::Held) {
        return headline;
    }
    if (study && study->missing.value == 0) {
        headline.pace = Words::tr("the study time for it is done");
        return headline;
    }
    headline.pace = paceOf(*goal);
    if (goal->forecast) {
        headline.forecast = Words::tr("about %1").arg(format::date(*goal->forecast));
    }
    return headline;
}

}  // namespace credence
