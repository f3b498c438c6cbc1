// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/practice.h"

#include <algorithm>

namespace credence {

namespace {

/// Practice exams that speak for today: the last ones, since one learns.
constexpr std::size_t kLastExams = 3;

/// Share of the whole exam that is lost in the domain, in tenths of a percent; of an unpractised one all of it.
int lostIn(const DomainReadiness& domain)
{
    return domain.items == 0 ? domain.weight : domain.weight * (domain.items - domain.correct) / domain.items;
}

/// Items where the body gives their number, else the middle of the range it gives.
double rawWeight(const ExamDomain& domain)
{
    if (domain.items) {
        return *domain.items;
    }
    const int least = domain.weightMinPercent.value_or(0);
    return (least + domain.weightMaxPercent.value_or(least)) / 2.0;
}

/// In tenths of a percent; all 0 where nothing is known.
std::vector<int> weightsOf(const std::vector<ExamDomain>& domains)
{
    double sum = 0;
    for (const ExamDomain& domain : domains) {
        sum += rawWeight(domain);
    }
    std::vector<int> weights;
    int left = kWholeExam;
    for (const ExamDomain& domain : domains) {
        weights.push_back(sum > 0 ? static_cast<int>(rawWeight(domain) * kWholeExam / sum) : 0);
        left -= weights.back();
    }
    if (!weights.empty() && sum > 0) {
        weights.front() += left;
    }
    return weights;
}

QStringList subjectsOf(const QString& credential, const QString& domain, const RuleBook& rules)
{
    QStringList subjects;
    for (const CurriculumSubject& subject : rules.subjects) {
        for (const CurriculumSubject::ExamDomains& taught : subject.examDomains) {
            if (taught.credential == credential && taught.domains.contains(domain, Qt::CaseInsensitive)) {
                subjects << subject.code;
            }
        }
    }
    return subjects;
}

}  // namespace

std::vector<const PracticeExam*> lastPracticeExams(const QString& credential, const Situation& situation)
{
    std::vector<const PracticeExam*> exams;
    for (const PracticeExam& exam : situation.facts().of<PracticeExam>()) {
        if (situation.certificationOf(exam.credential) == credential && exam.onDate <= situation.asOf() &&
            exam.items > 0) {
            exams.push_back(&exam);
        }
    }
    if (exams.size() > kLastExams) {
        exams.erase(exams.begin(), exams.end() - kLastExams);
    }
    return exams;
}

std::vector<DomainReadiness> domainsOf(const ExamOutlook& exam, const std::vector<const PracticeExam*>& practised,
                                       const RuleBook& rules)
{
    std::vector<DomainReadiness> domains;
    const std::vector<ExamDomain> known = exam.format ? exam.format->domains : std::vector<ExamDomain>();
    const std::vector<int> weights = weightsOf(known);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const ExamDomain& domain = known[i];
        DomainReadiness readiness{.code = domain.code,
                                  .name = domain.name,
                                  .weight = weights[i],
                                  .subjects = subjectsOf(exam.credential, domain.code, rules)};
        for (const PracticeExam* one : practised) {
            for (const DomainScore& score : one->domainScores) {
                if (score.domain.compare(domain.code, Qt::CaseInsensitive) == 0) {
                    readiness.correct += score.correct;
                    readiness.items += score.items;
                }
            }
        }
        domains.push_back(readiness);
    }
    return domains;
}

std::vector<DomainReadiness> byLoss(std::vector<DomainReadiness> domains)
{
    std::erase_if(domains, [](const DomainReadiness& domain) { return lostIn(domain) == 0; });
    std::ranges::stable_sort(domains, std::ranges::greater(), [](const DomainReadiness& domain) {
        return std::pair(domain.items == 0, lostIn(domain));
    });
    return domains;
}

}  // namespace credence
