// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/practice_exam.h"

#include <QSet>

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kManyItems = 1000;

struct Total {
    qint64 correct = 0;
    qint64 items = 0;

    friend bool operator==(const Total&, const Total&) = default;
};

Total totalOf(const std::vector<DomainScore>& scores)
{
    Total total;
    for (const DomainScore& score : scores) {
        total.correct += score.correct;
        total.items += score.items;
    }
    return total;
}

void checkDomainScores(const PracticeExam& exam, Findings& findings)
{
    static const QString kField = u"domain_scores"_s;
    QSet<QString> domains;
    const auto [correct, items] = totalOf(exam.domainScores);
    bool rowsFit = true;
    for (const DomainScore& score : exam.domainScores) {
        rowsFit = rowsFit && !score.domain.isEmpty() && !domains.contains(score.domain) && score.items > 0 &&
                  score.correct >= 0 && score.correct <= score.items;
        domains.insert(score.domain);
    }
    if (!rowsFit) {
        findings.inconsistent(kField, kField, Severity::Error);
    } else if (items > exam.items) {
        findings.inconsistent(kField, u"items"_s, Severity::Error);
    } else if (correct > exam.correct || (items == exam.items && correct != exam.correct && items > 0)) {
        findings.inconsistent(kField, u"correct"_s, Severity::Error);
    }
}

/// The answers of the whole follow the domains as long as they are no more than those together.
void fillIn(PracticeExam& exam, const PracticeExam& before)
{
    const bool isSum = Total{exam.correct, exam.items} == totalOf(before.domainScores);
    const Total total = totalOf(exam.domainScores);
    if (isSum && exam.domainScores != before.domainScores && total.items <= kManyItems) {
        exam.correct = static_cast<int>(total.correct);
        exam.items = static_cast<int>(total.items);
    }
}

void check(const PracticeExam& exam, Findings& findings)
{
    findings.notAfterToday(u"on_date"_s, exam.onDate);
    if (exam.correct > exam.items) {
        findings.inconsistent(u"correct"_s, u"items"_s, Severity::Error);
    }
    checkDomainScores(exam, findings);
}

}  // namespace

template <>
const DescribedRows& describeRow<DomainScore>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<DomainScore>(
            u"domain_score", {field<&DomainScore::domain>(u"domain", QT_TRANSLATE_NOOP("Records", "Domain"))
                                  .required()
                                  .means(FieldMeaning::ExamDomainCode),
                              field<&DomainScore::correct>(u"correct", QT_TRANSLATE_NOOP("Records", "Right"))
                                  .required()
                                  .within(0, kManyItems),
                              field<&DomainScore::items>(u"items", QT_TRANSLATE_NOOP("Records", "Questions"))
                                  .required()
                                  .within(0, kManyItems)});
        rows.shown.separators = {u"="_s, u"/"_s};
        rows.shown.example = u"ICD=4/5; EM=5/6"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "right answers and questions of each domain, such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1: %2 of %3");
        return rows;
    }();
    return kRows;
}

template <>
const KindDescription& describe<PracticeExam>()
{
    static const KindDescription kDescription =
        Describe<PracticeExam>(QT_TRANSLATE_NOOP("Records", "practice exam"),
                               QT_TRANSLATE_NOOP("Records", "practice exams"),
                               QT_TRANSLATE_N_NOOP("Records", "%Ln practice exam(s)"))
            .in(KindGroup::Credentials)
            .with(field<&PracticeExam::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Day")).required())
            .with(credentialField<&PracticeExam::credential>())
            .with(field<&PracticeExam::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")))
            .with(field<&PracticeExam::correct>(u"correct", QT_TRANSLATE_NOOP("Records", "Right answers"))
                      .required()
                      .within(0, kManyItems))
            .with(field<&PracticeExam::items>(u"items", QT_TRANSLATE_NOOP("Records", "Questions"))
                      .required()
                      .within(1, kManyItems))
            .with(
                field<&PracticeExam::minutes>(u"minutes", QT_TRANSLATE_NOOP("Records", "Time")).within(1, kDayMinutes))
            .with(field<&PracticeExam::domainScores>(u"domain_scores", QT_TRANSLATE_NOOP("Records", "By exam domain")))
            .with(noteField<&PracticeExam::note>())
            .titled<&PracticeExam::title, &PracticeExam::credential>()
            .onDay<&PracticeExam::onDate>()
            .checked(check)
            .filledIn(fillIn);
    return kDescription;
}

}  // namespace credence
