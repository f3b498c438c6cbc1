// SPDX-License-Identifier: GPL-3.0-or-later
/// What the present pace leads to: study, CEUs, and every route that removes the A.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/goals/letters_ahead.h"
#include "domain/pace/date_spread.h"
#include "domain/pace/pace_weeks.h"
#include "domain/pace/study_pace.h"
#include "domain/overview/overview.h"
#include "domain/judgement/situation.h"

namespace credence {

enum class ForecastKind { Study, Ceus, Experience };

/// One amount that grows week by week.
struct Forecast {
    ForecastKind kind;
    QString subject;  ///< credential (study, experience) or body (CEUs)
    QString requirementId;
    QString title;
    RuleCitation rule;
    Amount missing;                         ///< 0: done
    Amount recent;                          ///< of the weeks behind the pace together, at the pace of `Pace`
    int weeks = kPaceWeeks;                 ///< so many: the last whole ones, those away left out
    bool imaginedPace = false;              ///< `recent` is not what was done
    PaceBasis basis = PaceBasis::Records;   ///< of a pace that is not imagined; Planned: `recent` is not what was done
    DateSpread dates;                       ///< empty with something missing: never at this pace
    std::optional<QDate> wantedBy{};        ///< sitting or the user's goal date, the earlier; or the cycle's last day
    std::optional<Amount> neededPerWeek{};  ///< to make it by then
    bool estimate = false;                  ///< the amount needed is an estimate
};

/// One way to remove the A. Work that goes on does so by the calendar, so that there is one date and no spread.
struct RouteForecast {
    QString credential;
    RuleCitation rule;
    QString title;
    bool quickest = false;
    std::optional<QDate> completeOn{};      ///< nothing: never, as things are
    std::vector<Forecast> experience{};     ///< of each need of coding experience
    std::optional<DateSpread> atPace{};     ///< without `completeOn`: if the weeks to come are like the last ones
    bool proofMissing = false;              ///< complete, but nothing in hand proves a part of it
    std::optional<QString> blockingNeed{};  ///< title of the proof that holds it up
    std::vector<LetterForecast> letters{};
    std::optional<QDate> lettersInHand{};  ///< the last answer, each asked for as soon as it can be; nothing: none is
                                           ///< missing, or the route is never complete
};

struct Outlook {
    QDate asOf;
    std::vector<Forecast> amounts;
    std::vector<RouteForecast> routes;
};

/// The pace to go on with.
struct Pace {
    int percent = 100;                     ///< of the last weeks, for study and CEUs
    std::optional<Minutes> weeklyStudy{};  ///< instead of the last weeks
    /// Judged before a later day that is only imagined: its weeks tell the pace, and from its day on the pace goes on.
    /// Null: the overview's own.
    const Overview* now = nullptr;
};

/// Whether its likely day comes after the day it is wanted by, or never at a pace that was recorded.
bool isLate(const Forecast& forecast);

/// When an amount of the cycle will be reached; null once it is.
const Forecast* forecastOf(const Progress& progress, const CycleProgress& cycle, const Outlook& outlook);

/// Of one of its amounts: by what is there today, or by the day on which the rest is likely there.
bool isSlow(const Progress& progress, const CycleProgress& cycle, const Forecast* forecast);

/// What of a cycle is slow.
enum class SlowPart { None, Share, Total };

/// The total goes before its shares.
SlowPart slowPartOf(const CycleProgress& cycle, const Outlook& outlook);

/// Fills in recent, weeks, dates and neededPerWeek of `forecast`. The pace of `weeks` goes on from `from`.
Forecast foreseen(Forecast forecast, const std::vector<int>& weeks, QDate from, const DaysAway& away);

/// How long the study for the goal's exam takes; `present` tells the pace.
Forecast studyForecast(const GoalProgress& goal, const Overview& present, const Pace& pace = {});

/// What `wanted` means for who has recorded nothing yet: the study that is usual for it, when it is done and which pace
/// its day needs. Nothing where no study is known for its exam.
std::optional<Forecast> forecastOfPlan(const Goal& wanted, const RuleBook& rules, QDate asOf);

/// `overview` was judged on `situation`. Pure, and the same for the same records.
Outlook outlookOf(const Overview& overview, const Situation& situation, const Pace& pace = {});

}  // namespace credence
