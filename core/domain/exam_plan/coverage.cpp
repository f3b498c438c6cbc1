// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exam_plan/coverage.h"

#include <algorithm>

#include "domain/study/practice.h"
#include "domain/goals/judge_preparation.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

std::vector<SubjectCoverage> subjectsOfExam(const QString& credential, const RuleBook& rules)
{
    std::vector<SubjectCoverage> subjects;
    for (const CurriculumSubject& subject : rules.subjects) {
        const auto asked =
            std::ranges::find(subject.examDomains, credential, &CurriculumSubject::ExamDomains::credential);
        if (asked != subject.examDomains.end()) {
            subjects.push_back(
                {.code = subject.code, .taught = {}, .target = subject.target, .rule = citationOf(subject)});
        }
    }
    return subjects;
}

void addCourses(ProgrammeCoverage& coverage, const Situation& situation)
{
    for (const Course& course : situation.facts().of<Course>()) {
        if (course.programme.value != coverage.programme.id) {
            continue;
        }
        ++coverage.courses;
        const CurriculumSubject* known = situation.rules().subjectByWord(course.subject);
        const auto subject =
            std::ranges::find(coverage.subjects, known ? known->code : course.subject, &SubjectCoverage::code);
        if (subject == coverage.subjects.end()) {
            ++coverage.elsewhere;
            continue;
        }
        ++subject->courses;
        if (course.contactHours) {
            subject->taught += *course.contactHours;
        } else {
            ++coverage.withoutHours;
        }
    }
}

/// Of the target hours of `codes`, in tenths of a percent.
int coveredOf(const QStringList& codes, const std::vector<SubjectCoverage>& subjects)
{
    qint64 taught = 0;
    qint64 target = 0;
    for (const SubjectCoverage& subject : subjects) {
        if (codes.contains(subject.code)) {
            taught += std::min(subject.taught.value, subject.target.value);
            target += subject.target.value;
        }
    }
    return target > 0 ? static_cast<int>(taught * kWholeExam / target) : 0;
}

void addDomains(ProgrammeCoverage& coverage, const ExamOutlook& exam, const RuleBook& rules)
{
    int covered = 0;
    for (const DomainReadiness& domain : domainsOf(exam, {}, rules)) {
        coverage.domains.push_back({.code = domain.code,
                                    .name = domain.name,
                                    .weight = domain.weight,
                                    .covered = coveredOf(domain.subjects, coverage.subjects),
                                    .subjects = domain.subjects});
        covered += domain.weight * coverage.domains.back().covered;
    }
    coverage.covered = covered / kWholeExam;
}

}  // namespace

std::vector<ProgrammeCoverage> programmesFor(const ExamOutlook& exam, const Situation& situation)
{
    std::vector<ProgrammeCoverage> programmes;
    const std::vector<SubjectCoverage> subjects = subjectsOfExam(exam.credential, situation.rules());
    if (subjects.empty() && !(exam.format && !exam.format->domains.empty())) {
        return programmes;
    }
    for (const Programme& programme : situation.facts().of<Programme>()) {
        if (!teachesCoding(programme)) {
            continue;
        }
        ProgrammeCoverage coverage{
            .programme = refTo(programme), .name = programme.name, .subjects = subjects, .domains = {}};
        addCourses(coverage, situation);
        addDomains(coverage, exam, situation.rules());
        programmes.push_back(std::move(coverage));
    }
    return programmes;
}

}  // namespace credence
