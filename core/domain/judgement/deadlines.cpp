// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/deadlines.h"

#include <QSet>
#include <algorithm>
#include <tuple>

#include "domain/judgement/cycle_dates.h"
#include "domain/judgement/record_refs.h"

namespace credence {

namespace {

class DeadlineList {
public:
    explicit DeadlineList(QDate asOf) : m_asOf(asOf) {}

    void add(DeadlineKind kind, QDate day, const QString& title, const std::optional<RecordRef>& record = {})
    {
        m_items.push_back({.kind = kind,
                           .day = day,
                           .title = title,
                           .record = record,
                           .daysLeft = {static_cast<int>(m_asOf.daysTo(day))}});
    }

    void addIfAhead(DeadlineKind kind, const std::optional<QDate>& day, const QString& title)
    {
        if (day && *day >= m_asOf) {
            add(kind, *day, title);
        }
    }

    std::vector<DeadlineItem> sorted()
    {
        std::ranges::sort(m_items, [](const DeadlineItem& a, const DeadlineItem& b) {
            return std::tie(a.day, a.kind, a.title, a.record) < std::tie(b.day, b.kind, b.title, b.record);
        });
        return std::move(m_items);
    }

private:
    QDate m_asOf;
    std::vector<DeadlineItem> m_items;
};

void addRecords(DeadlineList& list, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    for (const Deadline& deadline : situation.facts().deadlines) {
        if (const auto day = openDueDay(deadline, asOf)) {
            list.add(DeadlineKind::User, *day, deadline.title, refTo(deadline));
        }
    }
    QSet<QString> bodies;
    for (const Membership& membership : situation.facts().memberships) {
        if (!bodies.contains(membership.body)) {
            bodies.insert(membership.body);
            const Membership& latest = *membershipOf(membership.body, situation);
            list.add(DeadlineKind::MembershipDues, nextDueDate(latest.dueOn, asOf), latest.body, refTo(latest));
        }
    }
    for (const ExamAttempt& attempt : situation.facts().examAttempts) {
        if (attempt.result == ExamResult::Scheduled && attempt.onDate >= asOf) {
            list.add(DeadlineKind::Exam, attempt.onDate, attempt.credential, refTo(attempt));
        }
    }
}

}  // namespace

std::optional<QDate> openDueDay(const Deadline& deadline, QDate asOf)
{
    if (deadline.repeat == DeadlineRepeat::Never) {
        const bool done = deadline.doneOn && *deadline.doneOn <= asOf;
        return done ? std::nullopt : std::optional(deadline.dueOn);
    }
    const QDate next = std::max(nextDueDate(deadline.dueOn, asOf), deadline.dueOn);
    const QDate previous = dueDate(deadline.dueOn, next.year() - deadline.dueOn.year() - 1);
    const auto isOpen = [&deadline](QDate day) {
        return day >= deadline.dueOn && (!deadline.doneOn || day > *deadline.doneOn);
    };
    if (next > asOf && isOpen(previous)) {
        return previous;
    }
    if (isOpen(next)) {
        return next;
    }
    // Done in advance: the first due day after the last one that was done.
    return nextDueDate(deadline.dueOn, deadline.doneOn->addDays(1));
}

std::vector<DeadlineItem> deadlinesOf(const std::vector<GoalProgress>& goals, const std::vector<CycleProgress>& cycles,
                                      const Situation& situation)
{
    DeadlineList list(situation.asOf());
    addRecords(list, situation);
    for (const CycleProgress& cycle : cycles) {
        list.addIfAhead(DeadlineKind::CycleEnd, cycle.range.last(), cycle.body);
        list.addIfAhead(DeadlineKind::SubmissionOpens, cycle.submissionOpensOn, cycle.body);
    }
    for (const GoalProgress& goal : goals) {
        if (goal.stage == GoalStage::Held) {
            continue;
        }
        if (goal.byDate && goal.goal) {
            list.add(DeadlineKind::GoalDate, *goal.byDate, goal.credential,
                     RecordRef{.kind = RecordKind::Goal, .id = goal.goal->value});
        }
        if (goal.stage == GoalStage::Apprentice) {
            list.addIfAhead(DeadlineKind::RouteForecast, goal.forecast, goal.credential);
        }
    }
    return list.sorted();
}

}  // namespace credence
