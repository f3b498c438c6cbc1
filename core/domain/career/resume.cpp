// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/resume.h"

#include <algorithm>

#include "domain/date_range.h"
#include "domain/judgement/held_credentials.h"

namespace credence {

namespace {

/// A placement whose days cannot be is left out: no résumé may claim it.
bool isBegun(const Placement& placement, QDate asOf)
{
    return placement.firstDay.isValid() && placement.firstDay <= asOf &&
           (!placement.lastDay || *placement.lastDay >= placement.firstDay);
}

bool hasIgnoringCase(const QStringList& codeSets, const QString& one)
{
    return codeSets.contains(one, Qt::CaseInsensitive);
}

}  // namespace

std::vector<GainedSkills> gainedSkills(const Situation& situation)
{
    std::vector<Placement> placements = situation.facts().of<Placement>();
    std::erase_if(placements, [&](const Placement& each) { return !isBegun(each, situation.asOf()); });
    std::ranges::stable_sort(placements, {}, &Placement::firstDay);
    std::vector<GainedSkills> skills;
    QStringList known;
    for (const Placement& placement : placements) {
        const QDate last = std::min(placement.lastDay.value_or(situation.asOf()), situation.asOf());
        GainedSkills one{.placement = placement,
                         .days = {static_cast<int>(placement.firstDay.daysTo(last)) + 1},
                         .isOver = placement.lastDay && *placement.lastDay < situation.asOf()};
        for (const PlacementSum& sum : situation.facts().log.byPlacement) {
            if (sum.placement == placement.id) {
                one.logged = sum.minutes;
            }
        }
        for (const QString& codeSet : placement.codeSets) {
            if (!hasIgnoringCase(known, codeSet)) {
                known << codeSet;
                one.firstHere << codeSet;
            }
        }
        skills.push_back(std::move(one));
    }
    std::ranges::reverse(skills);
    return skills;
}

Resume resumeOf(const Situation& situation)
{
    Resume resume{.asOf = situation.asOf(), .work = gainedSkills(situation)};
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (isHeldOn(held, situation.asOf()) && !lapsedSince(held, situation)) {
            resume.credentials.push_back(held);
        }
    }
    std::ranges::stable_sort(resume.credentials, std::ranges::greater(), &HeldCredential::awardedOn);
    for (auto one = resume.work.rbegin(); one != resume.work.rend(); ++one) {
        resume.codeSets << one->firstHere;
    }
    for (const Programme& programme : situation.facts().of<Programme>()) {
        if (programme.completedOn && *programme.completedOn <= situation.asOf()) {
            resume.education.push_back(programme);
        }
    }
    std::ranges::stable_sort(resume.education, std::ranges::greater(),
                             [](const Programme& p) { return *p.completedOn; });
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (!situation.membershipOffSince(membership.body)) {
            resume.memberships << membership.body;
        }
    }
    resume.memberships.removeDuplicates();
    return resume;
}

}  // namespace credence
