// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pathway/compared_programmes.h"

#include <algorithm>

#include "domain/goals/judge_education.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

/// A need for a course somewhere in `needs`; null without one.
const Need* courseIn(const std::vector<Need>& needs)
{
    for (const Need& need : needs) {
        if (std::holds_alternative<CourseNeed>(need.what)) {
            return &need;
        }
        const auto* all = std::get_if<AllOfNeed>(&need.what);
        const auto* any = std::get_if<AnyOfNeed>(&need.what);
        const Need* found = all ? courseIn(all->needs) : any ? courseIn(any->needs) : nullptr;
        if (found) {
            return found;
        }
    }
    return nullptr;
}

struct AskedCourse {
    const Need* need;
    RuleCitation rule;
};

/// The course that a route to `credential` asks for, the one with the fewest hours where they differ.
std::optional<AskedCourse> courseOfRoutes(const QString& credential, const Situation& situation)
{
    std::optional<AskedCourse> least;
    const auto hoursOf = [](const Need& need) { return std::get<CourseNeed>(need.what).contactHours; };
    for (const auto& route :
         rulesOfBody<RouteRule>(situation.rules(), situation.bodyOf(credential), situation.asOf())) {
        const Need* need = route.value().to == credential ? courseIn(route.value().needs) : nullptr;
        if (need && (!least || hoursOf(*need) < hoursOf(*least->need))) {
            least = AskedCourse{.need = need, .rule = route.citation()};
        }
    }
    return least;
}

/// Judged as if `programme` alone were there, and over today.
ForTheA worthOf(Programme programme, const AskedCourse& asked, const Situation& situation)
{
    programme.startedOn = earlierOf(programme.startedOn, situation.asOf());
    programme.completedOn = earlierOf(programme.completedOn, situation.asOf());
    const bool isStated = programme.contactHours.has_value();
    Facts alone;
    alone.of<Programme>() = {std::move(programme)};
    const Progress judged = judgeKind(*asked.need, std::get<CourseNeed>(asked.need->what), asked.rule,
                                      situationOn(situation.rules(), alone, situation.asOf()));
    if (isDone(judged)) {
        return ForTheA::Counts;
    }
    const bool isShort =
        !judged.notCounted.empty() && judged.notCounted.front().reason == NotCountedReason::TooFewContactHours;
    return !isShort ? ForTheA::NotPreparation : isStated ? ForTheA::TooFewHours : ForTheA::HoursNotStated;
}

bool standsBefore(const ComparedProgramme& a, const ComparedProgramme& b)
{
    return a.isYours && !b.isYours;
}

}  // namespace

std::optional<int> monthsOf(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first) {
        return std::nullopt;
    }
    int months = 1;
    while (first.addMonths(months) <= last) {
        ++months;
    }
    return months;
}

ComparedProgrammes comparedProgrammes(const ExamOutlook* exam, const QString& credential, const Situation& situation)
{
    ComparedProgrammes compared;
    const std::vector<ProgrammeCoverage> coverages =
        exam ? programmesFor(*exam, situation) : std::vector<ProgrammeCoverage>();
    const std::optional<AskedCourse> asked = courseOfRoutes(credential, situation);
    if (asked) {
        compared.removesAOf = credential;
        compared.contactHours = std::get<CourseNeed>(asked->need->what).contactHours;
        compared.rule = asked->rule;
    }
    for (const Programme& programme : situation.facts().of<Programme>()) {
        if (!teachesCoding(programme)) {
            continue;
        }
        ComparedProgramme one{.programme = programme, .afterFunding = afterFunding(programme)};
        one.isCompleted = hasComeBy(programme.completedOn, situation.asOf());
        one.isYours = one.isCompleted || hasComeBy(programme.startedOn, situation.asOf());
        if (programme.startedOn && programme.completedOn) {
            one.months = monthsOf(*programme.startedOn, *programme.completedOn);
        }
        const auto coverage = std::ranges::find(coverages, refTo(programme), &ProgrammeCoverage::programme);
        if (coverage != coverages.end()) {
            one.coverage = *coverage;
            one.subjectsTaught = static_cast<int>(std::ranges::count_if(
                coverage->subjects, [](const SubjectCoverage& each) { return each.courses > 0; }));
            compared.exam = exam->credential;
            compared.subjectsAsked = static_cast<int>(coverage->subjects.size());
        }
        if (asked) {
            one.forTheA = worthOf(programme, *asked, situation);
        }
        compared.programmes.push_back(std::move(one));
    }
    std::ranges::stable_sort(compared.programmes, standsBefore);
    return compared;
}

}  // namespace credence
