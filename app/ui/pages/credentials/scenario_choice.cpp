// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/scenario_choice.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

std::vector<ScenarioId> shownScenarios(const std::vector<Scenario>& stored, const QString& setting)
{
    // "1,4|7": 1 and 4 are shown; 7 was the newest when they were chosen.
    const QStringList parts = setting.split(u'|');
    const QStringList chosen = parts.first().split(u',', Qt::SkipEmptyParts);
    const qint64 newest = parts.size() > 1 ? parts.last().toLongLong() : 0;
    std::vector<ScenarioId> shown;
    for (const Scenario& scenario : stored) {
        const bool isNew = scenario.id.value > newest;
        if (shown.size() < kMostSideBySide && (isNew || chosen.contains(QString::number(scenario.id.value)))) {
            shown.push_back(scenario.id);
        }
    }
    return shown;
}

QString settingOf(const std::vector<Scenario>& stored, const std::vector<ScenarioId>& shown)
{
    QStringList chosen;
    for (const ScenarioId id : shown) {
        chosen << QString::number(id.value);
    }
    qint64 newest = 0;
    for (const Scenario& scenario : stored) {
        newest = std::max(newest, scenario.id.value);
    }
    return u"%1|%2"_s.arg(chosen.join(u','), QString::number(newest));
}

}  // namespace credence
