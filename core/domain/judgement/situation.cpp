// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/situation.h"

#include <algorithm>
#include <tuple>

namespace credence {

namespace {

template <class Record, class Key>
void sortBy(std::vector<Record>& records, Key key)
{
    std::ranges::sort(records, [key](const Record& a, const Record& b) {
        return std::tuple(key(a), a.id) < std::tuple(key(b), b.id);
    });
}

QDate programmeDay(const Programme& programme)
{
    return programme.completedOn.value_or(programme.startedOn.value_or(QDate()));
}

QDate courseDay(const Course& course)
{
    return course.completedOn.value_or(course.startedOn.value_or(QDate()));
}

QDate documentDay(const Document& document)
{
    return document.receivedOn.value_or(document.askedOn.value_or(QDate()));
}

void sortAll(Facts& facts)
{
    sortBy(facts.programmes, programmeDay);
    sortBy(facts.courses, courseDay);
    sortBy(facts.practiceExams, [](const PracticeExam& exam) { return exam.onDate; });
    sortBy(facts.placements, [](const Placement& placement) { return placement.firstDay; });
    sortBy(facts.examAttempts, [](const ExamAttempt& attempt) { return attempt.onDate; });
    sortBy(facts.heldCredentials, [](const HeldCredential& held) { return held.awardedOn; });
    sortBy(facts.memberships, [](const Membership& membership) { return membership.dueOn; });
    sortBy(facts.portalCycles, [](const PortalCycle& cycle) { return cycle.firstDay; });
    sortBy(facts.ceuActivities, [](const CeuActivity& activity) { return activity.onDate; });
    sortBy(facts.documents, documentDay);
    sortBy(facts.deadlines, [](const Deadline& deadline) { return deadline.dueOn; });
    sortBy(facts.goals, [](const Goal& goal) { return goal.rank; });
}

}  // namespace

QString Situation::certificationOf(const QString& code) const
{
    const CredentialFacts* credential = m_rules->credential(code);
    return credential && credential->apprenticeOf ? *credential->apprenticeOf : code;
}

QString Situation::bodyOf(const QString& code) const
{
    const CredentialFacts* credential = m_rules->credential(code);
    return credential ? credential->body : QString();
}

Situation situationOn(const RuleBook& rules, const Facts& facts, QDate asOf)
{
    Q_ASSERT(asOf.isValid());
    Situation situation(rules, facts, asOf);
    sortAll(situation.m_facts);
    return situation;
}

}  // namespace credence
