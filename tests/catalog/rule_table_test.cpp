// SPDX-License-Identifier: GPL-3.0-or-later
/// What binds every rule, whom it is about and how sure it is; and what the curriculum asks of each subject.
#include "rule_table.h"

#include "built_in.h"
#include "catalog/rule_enum_names.h"

namespace credence {
namespace rule_table_test {

using namespace Qt::StringLiterals;
using testing::catalogueRules;

QString lineOf(const testing::RuleRow& row)
{
    return u"%1 | %2 | %3 | %4"_s.arg(QString::fromLatin1(row.id), QString::fromLatin1(row.binding),
                                      QString::fromLatin1(row.credentials), QString::fromLatin1(row.confidence));
}

QString lineOf(const Rule& rule)
{
    QStringList confidence;
    for (const RuleEdition& edition : rule.editions) {
        confidence << nameOf(edition.confidence);
    }
    return u"%1 | %2 | %3 | %4"_s.arg(rule.id, nameOf(rule.binding), rule.credentials.join(u' '),
                                      confidence.join(u' '));
}

TEST(RuleTable, HasEveryRuleWithItsBindingCredentialsAndConfidence)
{
    QStringList expected;
    for (const testing::RuleRow& row : testing::ruleTable()) {
        expected << lineOf(row);
    }
    QStringList found;
    for (const Rule& rule : catalogueRules().rules) {
        found << lineOf(rule);
    }
    for (const QString& line : found) {
        EXPECT_EQ(expected.count(line), 1) << "not once in the table: " << line.toStdString();
    }
    for (const QString& line : expected) {
        EXPECT_EQ(found.count(line), 1) << "not in the catalogue: " << line.toStdString();
    }
}

struct SubjectRow {
    const char* code;
    int target;  ///< in minutes
    int least;
    int most;
    const char* examDomains;
};

// One subject a line.
// clang-format off
const std::vector<SubjectRow> kCurriculum{
    {"medical-terminology", 2700, 1800, 3600, "CPC:TERM; CCA:CCA-1; CCS:CCS-1"},
    {"anatomy-physiology", 3600, 2700, 7200, "CPC:ANAT; CCA:CCA-1; CCS:CCS-1"},
    {"pathophysiology", 2700, 1320, 2700, "CPC:ICD,CASES; CCA:CCA-1; CCS:CCS-1,CCS-3"},
    {"pharmacology", 1320, 900, 2700, "CPC:HCPCS,MED; CCA:CCA-1; CCS:CCS-1"},
    {"icd-10-cm", 3600, 2700, 5400, "CPC:ICD,GUIDE,CASES; CCA:CCA-1,CCA-3; CCS:CCS-1,CCS-2"},
    {"icd-10-pcs", 2700, 1800, 3600, "CCA:CCA-1; CCS:CCS-1"},
    {"cpt", 3600, 2700, 5400, "CPC:10K,20K,30K,40K,50K,60K,ANES,RAD,PATH,MED,CASES; CCA:CCA-1; CCS:CCS-1"},
    {"hcpcs", 480, 300, 900, "CPC:HCPCS; CCA:CCA-1,CCA-2; CCS:CCS-1"},
    {"em", 720, 480, 1200, "CPC:EM; CCA:CCA-1; CCS:CCS-1"},
    {"reimbursement", 2700, 1800, 2700, "CPC:COMP,GUIDE; CCA:CCA-2; CCS:CCS-4"},
    {"compliance", 900, 600, 2700, "CPC:COMP; CCA:CCA-4,CCA-6; CCS:CCS-4"},
    {"law-ethics", 1800, 900, 2700, "CPC:COMP; CCA:CCA-4,CCA-6; CCS:CCS-3,CCS-4"},
    {"health-records", 1800, 900, 2700, "CCA:CCA-3,CCA-5; CCS:CCS-2,CCS-5"},
    {"practicum", 2400, 2400, 9600, "CPC:CASES; CCA:CCA-1,CCA-3; CCS:CCS-1,CCS-2"},
};
// clang-format on

QString domainsOf(const CurriculumSubject& subject)
{
    QStringList exams;
    for (const CurriculumSubject::ExamDomains& exam : subject.examDomains) {
        exams << u"%1:%2"_s.arg(exam.credential, exam.domains.join(u','));
    }
    return exams.join(u"; "_s);
}

TEST(CurriculumTable, HasEverySubjectWithItsHoursAndExamDomains)
{
    EXPECT_EQ(catalogueRules().subjects.size(), kCurriculum.size());
    for (const SubjectRow& row : kCurriculum) {
        const CurriculumSubject* subject = catalogueRules().subject(QString::fromLatin1(row.code));
        ASSERT_NE(subject, nullptr) << row.code;
        EXPECT_EQ(subject->target, Minutes{row.target}) << row.code;
        EXPECT_EQ(subject->targetMin, Minutes{row.least}) << row.code;
        EXPECT_EQ(subject->targetMax, Minutes{row.most}) << row.code;
        EXPECT_EQ(domainsOf(*subject), QString::fromLatin1(row.examDomains)) << row.code;
        EXPECT_EQ(subject->confidence, Confidence::Low) << row.code << ": planning values are ours";
    }
}

}  // namespace rule_table_test
}  // namespace credence
