// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/practice_record.h"

#include <algorithm>
#include <functional>
#include <map>

#include "domain/judgement/rules_in_force.h"
#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLatestExams = 3;

void operator+=(Accuracy& sum, const Accuracy& more)
{
    sum.correct += more.correct;
    sum.items += more.items;
}

/// `each`: oldest first.
PracticeLine lineOf(const QString& name, const QString& shortName, const std::vector<Accuracy>& each)
{
    PracticeLine line{.name = name, .shortName = shortName};
    for (std::size_t i = 0; i < each.size(); ++i) {
        line.all += each[i];
        if (i + kLatestExams >= each.size()) {
            line.last += each[i];
        }
    }
    return line;
}

/// In each exam that holds one of `domains`.
std::vector<Accuracy> inDomains(const std::vector<const PracticeExam*>& exams, const QStringList& domains)
{
    std::vector<Accuracy> each;
    for (const PracticeExam* exam : exams) {
        Accuracy sum;
        for (const DomainScore& score : exam->domainScores) {
            if (domains.contains(score.domain, Qt::CaseInsensitive)) {
                sum += Accuracy{.correct = score.correct, .items = score.items};
            }
        }
        if (sum.items > 0) {
            each.push_back(sum);
        }
    }
    return each;
}

/// Subjects of the curriculum that are code sets: those that a placement can name as used.
std::vector<const CurriculumSubject*> codeSetsIn(const RuleBook& rules)
{
    const QStringList& codeSets = fieldSpec(RecordKind::Placement, u"code_sets").choices;
    std::vector<const CurriculumSubject*> subjects;
    for (const CurriculumSubject& subject : rules.subjects) {
        if (codeSets.contains(subject.shortName, Qt::CaseInsensitive) ||
            codeSets.contains(subject.name, Qt::CaseInsensitive)) {
            subjects.push_back(&subject);
        }
    }
    return subjects;
}

bool teaches(const CurriculumSubject& subject, const QString& credential, const QString& domain)
{
    return std::ranges::any_of(subject.examDomains, [&](const CurriculumSubject::ExamDomains& taught) {
        return taught.credential == credential && taught.domains.contains(domain, Qt::CaseInsensitive);
    });
}

void addLines(PracticeRecord& record, const std::vector<const PracticeExam*>& exams, const Situation& situation)
{
    const auto format = firstOf(rulesFor<ExamFormat>(situation.rules(), record.credential, situation.asOf()));
    if (!format) {
        return;
    }
    const std::vector<const CurriculumSubject*> codeSets = codeSetsIn(situation.rules());
    std::vector<QStringList> codes(codeSets.size());
    std::vector<QStringList> names(codeSets.size());
    for (const ExamDomain& domain : format->value().domains) {
        const std::vector<Accuracy> each = inDomains(exams, {domain.code});
        if (each.empty()) {
            continue;
        }
        record.domains.push_back(lineOf(domain.name, nameForTable(domain), each));
        const auto isTaughtBy = [&](const CurriculumSubject* subject) {
            return teaches(*subject, record.credential, domain.code);
        };
        if (std::ranges::count_if(codeSets, isTaughtBy) == 1) {
            const auto only = static_cast<std::size_t>(std::ranges::find_if(codeSets, isTaughtBy) - codeSets.begin());
            codes[only] << domain.code;
            names[only] << domain.name;
        }
    }
    for (std::size_t i = 0; i < codeSets.size(); ++i) {
        if (!codes[i].isEmpty()) {
            record.codeSets.push_back(
                lineOf(codeSets[i]->shortName, codeSets[i]->shortName, inDomains(exams, codes[i])));
            record.codeSets.back().domains = names[i];
        }
    }
}

}  // namespace

std::vector<PracticeRecord> practiceRecords(const Situation& situation)
{
    std::map<QString, std::vector<const PracticeExam*>> byCredential;
    for (const PracticeExam& exam : situation.facts().of<PracticeExam>()) {
        if (exam.items > 0 && exam.onDate <= situation.asOf()) {
            byCredential[situation.certificationOf(exam.credential)].push_back(&exam);
        }
    }
    std::vector<PracticeRecord> records;
    for (const auto& [credential, exams] : byCredential) {
        std::vector<Accuracy> whole;
        std::ranges::transform(exams, std::back_inserter(whole), [](const PracticeExam* exam) {
            return Accuracy{.correct = exam->correct, .items = exam->items};
        });
        records.push_back({.credential = credential,
                           .exams = static_cast<int>(exams.size()),
                           .first = exams.front()->onDate,
                           .last = exams.back()->onDate,
                           .total = lineOf(credential, credential, whole)});
        addLines(records.back(), exams, situation);
    }
    std::ranges::stable_sort(records, std::greater(), &PracticeRecord::last);
    return records;
}

}  // namespace credence
