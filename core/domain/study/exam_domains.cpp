// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/exam_domains.h"

namespace credence {

namespace {

/// Items where the body gives their number, else the middle of the range it gives.
double rawWeight(const ExamDomain& domain)
{
    if (domain.items) {
        return *domain.items;
    }
    const int least = domain.weightMinPercent.value_or(0);
    return (least + domain.weightMaxPercent.value_or(least)) / 2.0;
}

}  // namespace

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

}  // namespace credence
