// SPDX-License-Identifier: GPL-3.0-or-later
/// What holds for the built-in rules of all bodies: the days on which editions change, credentials, subjects.
#include <gtest/gtest.h>

#include <QSet>
#include <map>

#include "built_in.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/rules/subject_code.h"

namespace credence {
namespace built_in_rules_test {

using namespace Qt::StringLiterals;
using testing::catalogueRules;
using testing::editionOn;

struct EditionDates {
    const char* id;
    const char* from;
    const char* to;
};

/// Every edition with a date; open ends are empty.
const std::vector<EditionDates>& datedEditions()
{
    static const std::vector<EditionDates> kTable{
        {"aapc.renewal.amount", "", "2015-08-30"},
        {"aapc.renewal.amount", "2015-08-31", ""},
        {"aapc.letter", "", "2019-09-04"},
        {"aapc.letter", "2019-09-05", ""},
        {"ahima.ccs.exam", "", "2020-06-30"},
        {"ahima.cca.retake", "2020-07-13", "2023-09-10"},
        {"ahima.cca.retake", "2023-09-11", ""},
        {"ahima.ccs.retake", "2020-07-13", "2023-09-10"},
        {"ahima.ccs.retake", "2023-09-11", ""},
        {"ahima.ccs-p.retake", "2020-07-13", ""},
        {"ahima.cdip.retake", "2020-07-13", ""},
        {"ahima.chda.retake", "2020-07-13", ""},
        {"ahima.chps.retake", "2020-07-13", ""},
        {"ahima.exam.books", "2025-05-01", "2026-04-30"},
        {"ahima.exam.books", "2026-05-01", ""},
        {"ahima.cca.navigation", "", "2026-04-30"},
        {"ahima.cca.navigation", "2026-05-01", ""},
        {"ahima.renewal.source-share", "2025-01-01", ""},
        {"ahima.renewal.policy-2024", "2024-01-01", ""},
        {"ahima.renewal.self-review", "", "2020-12-31"},
        {"ahima.renewal.self-review", "2021-01-01", ""},
        {"ahima.renewal.status", "", "2020-12-31"},
        {"ahima.renewal.status", "2021-01-01", ""},
        {"ahima.renewal.grace", "", "2020-12-31"},
        {"ahima.renewal.grace", "2021-01-01", ""},
        {"ahima.renewal.inactive", "2021-01-01", ""},
        {"ahima.renewal.lapse", "2021-01-01", ""},
        {"ahima.renewal.reinstatement", "2021-01-01", ""},
        {"ahima.renewal.extension", "2021-01-01", ""},
        {"ahima.renewal.payment", "2021-01-01", ""},
        {"aapc.cpc.exam-fee", "", "2026-11-27"},
        {"aapc.cpc.exam-fee", "2026-11-28", ""},
        {"aapc.practicode", "", "2026-11-27"},
        {"aapc.practicode", "2026-11-28", ""},
        {"aapc.renewal.subject-ceus", "2012-10-01", "2026-11-27"},
        {"aapc.renewal.subject-ceus", "2026-11-28", ""},
        {"aapc.membership.student", "", "2026-11-27"},
        {"aapc.membership.student", "2026-11-28", ""},
        {"aapc.cpma.subject-ceus", "", "2015-08-30"},
        {"aapc.cpma.subject-ceus", "2015-08-31", ""},
        {"aapc.cpco.subject-ceus", "", "2015-08-30"},
        {"aapc.cpco.subject-ceus", "2015-08-31", ""},
        {"aapc.cppm.subject-ceus", "", "2015-08-30"},
        {"aapc.cppm.subject-ceus", "2015-08-31", ""},
        {"aapc.circc.subject-ceus", "", "2015-08-30"},
        {"aapc.circc.subject-ceus", "2015-08-31", ""},
        {"aapc.circc.vendors", "", "2026-11-27"},
        {"aapc.circc.vendors", "2026-11-28", ""},
        {"aapc.cgsc.subject-ceus", "", "2015-08-30"},
        {"aapc.cgsc.subject-ceus", "2015-08-31", ""},
        {"aapc.cosc.subject-ceus", "", "2015-08-30"},
        {"aapc.cosc.subject-ceus", "2015-08-31", ""},
        {"aapc.cascc.subject-ceus", "", "2015-08-30"},
        {"aapc.cascc.subject-ceus", "2015-08-31", ""},
        {"aapc.cemc.subject-ceus", "", "2015-08-30"},
        {"aapc.cemc.subject-ceus", "2015-08-31", ""},
        {"aapc.ccc.subject-ceus", "", "2015-08-30"},
        {"aapc.ccc.subject-ceus", "2015-08-31", ""},
        {"aapc.canpc.subject-ceus", "", "2015-08-30"},
        {"aapc.canpc.subject-ceus", "2015-08-31", ""},
        {"aapc.cedc.subject-ceus", "", "2015-08-30"},
        {"aapc.cedc.subject-ceus", "2015-08-31", ""},
        {"aapc.cobgc.subject-ceus", "", "2015-08-30"},
        {"aapc.cobgc.subject-ceus", "2015-08-31", ""},
        {"aapc.credentials.specialties", "", "2026-11-27"},
        {"aapc.credentials.specialties", "2026-11-28", ""},
        {"ahima.ccs.exam", "2020-07-01", "2025-12-31"},
        {"ahima.ccs.exam", "2026-01-01", ""},
        {"ahima.rhit.exam", "", "2026-05-31"},
        {"ahima.rhit.exam", "2026-06-01", ""},
        {"ahima.rhit.retake", "2020-07-13", "2026-04-30"},
        {"ahima.rhit.retake", "2026-05-01", ""},
        {"ahima.rhia.retake", "2020-07-13", "2026-04-30"},
        {"ahima.rhia.retake", "2026-05-01", ""},
        {"ahima.ccs.eligibility", "", "2026-11-27"},
        {"ahima.ccs.eligibility", "2026-11-28", ""},
        {"ahima.ccs-p.eligibility", "", "2026-11-27"},
        {"ahima.ccs-p.eligibility", "2026-11-28", ""},
    };
    return kTable;
}

QString words(const QString& id, const QString& from, const QString& to)
{
    return u"%1 from %2 to %3"_s.arg(id, from, to);
}

TEST(BuiltInRules, EveryDatedEditionIsInTheTable)
{
    QSet<QString> expected;
    for (const EditionDates& row : datedEditions()) {
        expected << words(QString::fromLatin1(row.id), QString::fromLatin1(row.from), QString::fromLatin1(row.to));
    }
    QSet<QString> found;
    for (const Rule& rule : catalogueRules().rules) {
        for (const RuleEdition& edition : rule.editions) {
            if (edition.from || edition.to) {
                found << words(rule.id, edition.from ? edition.from->toString(Qt::ISODate) : QString(),
                               edition.to ? edition.to->toString(Qt::ISODate) : QString());
            }
        }
    }
    EXPECT_EQ(QStringList(QSet(found).subtract(expected).values()), QStringList()) << "not in the table";
    EXPECT_EQ(QStringList(QSet(expected).subtract(found).values()), QStringList()) << "not in the catalogue";
}

TEST(BuiltInRules, EditionsBindFromTheirFirstToTheirLastDay)
{
    for (const EditionDates& row : datedEditions()) {
        const QDate from = QDate::fromString(QString::fromLatin1(row.from), Qt::ISODate);
        const QDate to = QDate::fromString(QString::fromLatin1(row.to), Qt::ISODate);
        const RuleEdition* edition = editionOn(row.id, from.isValid() ? from : to);
        ASSERT_NE(edition, nullptr) << row.id;
        if (from.isValid()) {
            EXPECT_EQ(edition->from, from) << row.id;
            EXPECT_NE(editionOn(row.id, from.addDays(-1)), edition) << row.id;
        }
        if (to.isValid()) {
            EXPECT_EQ(editionOn(row.id, to), edition) << row.id;
            EXPECT_NE(editionOn(row.id, to.addDays(1)), edition) << row.id;
        }
    }
}

struct ChangeDay {
    QDate first;  ///< of what is new
    std::vector<const char*> ids;
};

TEST(BuiltInRules, ChangeOnTheDaysOfTheDossiersAndInNothingElse)
{
    const std::vector<ChangeDay> table{
        {{2015, 8, 31},
         {"aapc.renewal.amount", "aapc.cpma.subject-ceus", "aapc.cpco.subject-ceus", "aapc.circc.subject-ceus",
          "aapc.cppm.subject-ceus", "aapc.cgsc.subject-ceus", "aapc.cosc.subject-ceus", "aapc.cascc.subject-ceus",
          "aapc.cemc.subject-ceus", "aapc.ccc.subject-ceus", "aapc.canpc.subject-ceus", "aapc.cedc.subject-ceus",
          "aapc.cobgc.subject-ceus"}},
        {{2020, 7, 13},
         {"ahima.cca.retake", "ahima.ccs.retake", "ahima.ccs-p.retake", "ahima.rhit.retake", "ahima.rhia.retake",
          "ahima.cdip.retake", "ahima.chda.retake", "ahima.chps.retake"}},
        {{2021, 1, 1},
         {"ahima.renewal.self-review", "ahima.renewal.status", "ahima.renewal.grace", "ahima.renewal.inactive",
          "ahima.renewal.extension", "ahima.renewal.payment", "ahima.renewal.lapse", "ahima.renewal.reinstatement"}},
        {{2023, 9, 11}, {"ahima.cca.retake", "ahima.ccs.retake"}},
        {{2024, 1, 1}, {"ahima.renewal.policy-2024"}},
        {{2025, 1, 1}, {"ahima.renewal.source-share"}},
        {{2026, 1, 1}, {"ahima.ccs.exam"}},
        {{2026, 6, 1}, {"ahima.rhit.exam"}},
        {{2026, 11, 28},
         {"aapc.cpc.exam-fee", "aapc.membership.student", "aapc.circc.vendors", "aapc.renewal.subject-ceus",
          "aapc.practicode", "aapc.credentials.specialties", "ahima.ccs.eligibility", "ahima.ccs-p.eligibility"}},
    };
    for (const ChangeDay& row : table) {
        QSet<QString> changed;
        for (const Rule& rule : catalogueRules().rules) {
            if (rule.editionOn(row.first.addDays(-1)) != rule.editionOn(row.first)) {
                changed << rule.id;
            }
        }
        QSet<QString> expected;
        for (const char* id : row.ids) {
            expected << QString::fromLatin1(id);
        }
        EXPECT_EQ(changed, expected) << row.first.toString(Qt::ISODate).toStdString();
    }
}

TEST(BuiltInRules, SubjectsAreFoundByTheWordsOfATimeTracker)
{
    for (const char* word : {"Anatomy and physiology", "CPT", "Compliance and HIPAA", "HCPCS Level II", "ICD-10-CM",
                             "ICD-10-PCS", "Medical terminology", "Pathophysiology", "Reimbursement methodologies"}) {
        EXPECT_NE(catalogueRules().subjectByWord(QString::fromLatin1(word)), nullptr) << word;
    }
    EXPECT_EQ(catalogueRules().subjectByWord(u" cm "_s)->code, u"icd-10-cm"_s);
    EXPECT_EQ(catalogueRules().subjectByWord(u"knitting"_s), nullptr);
    for (const QString& word : {u"icd 10 cm"_s, u"ICD 10-CM"_s, u"icd-10cm"_s}) {
        EXPECT_EQ(subjectCode(catalogueRules(), word), u"icd-10-cm"_s) << word.toStdString();
    }
    for (const QString& word : {u"HCPCS 2"_s, u"hcpcs-ii"_s, u"HCPCS Level 2"_s}) {
        EXPECT_EQ(subjectCode(catalogueRules(), word), u"hcpcs"_s) << word.toStdString();
    }
    EXPECT_EQ(subjectCode(catalogueRules(), u"ICD-10 procedures"), u"icd-10-pcs"_s);
    EXPECT_EQ(subjectCode(catalogueRules(), u"E / M"), u"em"_s);
    EXPECT_EQ(subjectCode(catalogueRules(), u" icd 10 pc "), u"icd 10 pc"_s) << "a letter less is another word";
}

/// The codes of the domains of the exam of `credential` today.
QStringList domainsOf(const QString& credential)
{
    QStringList codes;
    for (const auto& rule : rulesFor<ExamFormat>(catalogueRules(), credential, {2026, 11, 23})) {
        for (const ExamDomain& domain : rule.value().domains) {
            codes << domain.code;
        }
    }
    codes.sort();
    return codes;
}

TEST(Curriculum, CoversEveryDomainOfTheThreeExamsAndNamesNoOther)
{
    for (const QString& credential : {u"CPC"_s, u"CCA"_s, u"CCS"_s}) {
        QStringList covered;
        for (const CurriculumSubject& subject : catalogueRules().subjects) {
            for (const CurriculumSubject::ExamDomains& exam : subject.examDomains) {
                covered += exam.credential == credential ? exam.domains : QStringList();
            }
        }
        covered.removeDuplicates();
        covered.sort();
        EXPECT_FALSE(covered.isEmpty());
        EXPECT_EQ(covered, domainsOf(credential)) << credential.toStdString();
    }
}

TEST(Curriculum, MapsEverySubjectToTheExamsThatAskIt)
{
    const QStringList notOnTheCpc{u"icd-10-pcs"_s, u"health-records"_s};
    for (const CurriculumSubject& subject : catalogueRules().subjects) {
        QStringList exams;
        for (const CurriculumSubject::ExamDomains& exam : subject.examDomains) {
            EXPECT_FALSE(exam.domains.isEmpty()) << subject.code.toStdString();
            exams << exam.credential;
        }
        const QStringList expected = notOnTheCpc.contains(subject.code) ? QStringList{u"CCA"_s, u"CCS"_s}
                                                                        : QStringList{u"CPC"_s, u"CCA"_s, u"CCS"_s};
        EXPECT_EQ(exams, expected) << subject.code.toStdString();
    }
}

TEST(BuiltInRules, KnowTheCredentials)
{
    ASSERT_NE(catalogueRules().credential(u"CPC-A"), nullptr);
    EXPECT_EQ(catalogueRules().credential(u"CPC-A")->apprenticeOf, u"CPC"_s);
    for (const char* code : {"CPC", "CCA", "CCS"}) {
        EXPECT_NE(catalogueRules().credential(QString::fromLatin1(code)), nullptr) << code;
    }
}

/// What is known to be in doubt, beside the figure or day of its rule. What a low confidence says already needs none.
TEST(BuiltInRules, SayWhatIsInDoubt)
{
    std::map<QString, QString> found;
    for (const Rule& rule : catalogueRules().rules) {
        for (const RuleEdition& edition : rule.editions) {
            if (!edition.doubt.isEmpty()) {
                found[rule.id] = edition.doubt;
                EXPECT_NE(edition.confidence, Confidence::Low) << rule.id.toStdString();
                EXPECT_FALSE(edition.note.isEmpty()) << rule.id.toStdString() << ": why?";
            }
        }
    }
    const QString site = u"from one preparation site"_s;
    const QString mark = u"pass mark from one preparation site"_s;
    const QString old = u"a figure of 2023: ask"_s;
    const std::map<QString, QString> expected{{u"aapc.renewal.late-ceus"_s, u"90 days by an older page"_s},
                                              {u"aapc.renewal.lapse"_s, u"its use until then was not found"_s},
                                              {u"aapc.coc.exam"_s, u"pass mark and domains from preparation sites"_s},
                                              {u"aapc.cic.exam"_s, mark},
                                              {u"aapc.cdeo.exam"_s, u"domains from one preparation site"_s},
                                              {u"aapc.cpco.exam"_s, mark},
                                              {u"aapc.cemc.exam"_s, site},
                                              {u"aapc.crc.exam-fee"_s, site},
                                              {u"aapc.cpb.exam-fee"_s, u"from one training site"_s},
                                              {u"ahima.ccs.exam"_s, u"domain weights from one source"_s},
                                              {u"ahima.rhit.exam"_s, u"domains from one preparation site"_s},
                                              {u"ahima.ccs-p.retake"_s, old},
                                              {u"ahima.cdip.retake"_s, old},
                                              {u"ahima.chda.retake"_s, old},
                                              {u"ahima.chps.retake"_s, old},
                                              {u"ahima.cca.navigation"_s, u"another page says forward only"_s},
                                              {u"ahima.renewal.fee"_s, u"249 USD for non-members by a newer page"_s}};
    EXPECT_EQ(found, expected);
}

}  // namespace built_in_rules_test
}  // namespace credence
