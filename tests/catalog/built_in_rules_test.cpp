// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures that the built-in rules must carry on a date, each quoted with the id of its rule.
/// They come from the dossiers of AAPC and AHIMA; a change here needs a source.
#include <gtest/gtest.h>

#include "catalog/catalogue.h"
#include "catalog/rule_value_reader.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

const RuleBook& rules()
{
    static const RuleBook kRules = builtInCatalogue().valueOr(RuleBook());
    return kRules;
}

/// What `id` says on `day`; the test fails if it says nothing or something else.
template <class V>
V on(const char* id, QDate day = {2026, 11, 23})
{
    const Rule* rule = rules().rule(QString::fromLatin1(id));
    const RuleEdition* edition = rule ? rule->editionOn(day) : nullptr;
    const V* value = edition ? std::get_if<V>(&edition->value) : nullptr;
    EXPECT_NE(value, nullptr) << id << " on " << day.toString(Qt::ISODate).toStdString();
    return value ? *value : V();
}

bool inForce(const char* id, QDate day)
{
    return rules().rule(QString::fromLatin1(id))->editionOn(day) != nullptr;
}

TEST(BuiltInRules, ExamFormats)
{
    const auto cpc = on<ExamFormat>("aapc.cpc.exam");
    EXPECT_EQ(cpc.items, 100);
    EXPECT_EQ(cpc.time, Minutes{240});
    EXPECT_EQ(cpc.scale, ScoreScale::Percent);
    EXPECT_EQ(cpc.passMark, 70);
    int items = 0;
    for (const ExamDomain& domain : cpc.domains) {
        items += domain.items.value_or(0);
    }
    EXPECT_EQ(cpc.domains.size(), 18U);
    EXPECT_EQ(items, 100);

    const auto cca = on<ExamFormat>("ahima.cca.exam");
    EXPECT_EQ(cca.items, 105);
    EXPECT_EQ(cca.scoredItems, 90);
    EXPECT_EQ(cca.time, Minutes{120});
    EXPECT_EQ(cca.scale, ScoreScale::Scaled);
    EXPECT_EQ(cca.passMark, 300);
    EXPECT_EQ(cca.domains.size(), 6U);

    const auto ccs = on<ExamFormat>("ahima.ccs.exam");
    EXPECT_EQ(ccs.items, 107);
    EXPECT_EQ(ccs.scoredItems, 97);
    EXPECT_EQ(ccs.time, Minutes{240});
    EXPECT_EQ(ccs.passMark, 300);
    EXPECT_EQ(ccs.domains.size(), 5U);
}

TEST(BuiltInRules, DomainWeightsOfAhimaExamsAddUpAtTheirMidpoints)
{
    for (const char* id : {"ahima.cca.exam", "ahima.ccs.exam"}) {
        int twiceTheMidpoints = 0;
        for (const ExamDomain& domain : on<ExamFormat>(id).domains) {
            twiceTheMidpoints += domain.weightMinPercent.value_or(0) + domain.weightMaxPercent.value_or(0);
        }
        EXPECT_EQ(twiceTheMidpoints, 200) << id;
    }
}

TEST(BuiltInRules, ExamFees)
{
    EXPECT_EQ(on<ExamFees>("aapc.cpc.exam-fee").fees[0].amount, Cents{42500});
    EXPECT_EQ(on<ExamFees>("aapc.cpc.exam-fee").fees[1].amount, Cents{49900});
    EXPECT_EQ(on<ExamFees>("ahima.cca.exam-fee").fees[0].amount, Cents{19900});
    EXPECT_EQ(on<ExamFees>("ahima.cca.exam-fee").fees[1].amount, Cents{29900});
    EXPECT_EQ(on<ExamFees>("ahima.ccs.exam-fee").fees[0].amount, Cents{29900});
    EXPECT_EQ(on<ExamFees>("ahima.ccs.exam-fee").fees[1].amount, Cents{39900});
}

TEST(BuiltInRules, RetakeWaitsChangedInSeptember2023)
{
    for (const char* id : {"ahima.cca.retake", "ahima.ccs.retake"}) {
        EXPECT_FALSE(inForce(id, {2020, 7, 12})) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2020, 7, 13}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2023, 9, 10}).waitDays, 90) << id;
        EXPECT_EQ(on<RetakeRule>(id, {2023, 9, 11}).waitDays, 30) << id;
        EXPECT_FALSE(on<RetakeRule>(id).attemptsAllowed.has_value()) << "no limit was found: " << id;
    }
}

TEST(BuiltInRules, AapcRenewalAmounts)
{
    const std::vector<CeuHundredths> present{{3600}, {4000}, {4400}, {4800}, {5200}};
    const std::vector<CeuHundredths> older{{3600}, {4800}, {6000}, {7200}, {8000}};
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount").byCount, present);
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount", {2015, 8, 31}).byCount, present);
    EXPECT_EQ(on<CeuAmountByCount>("aapc.renewal.amount", {2015, 8, 30}).byCount, older);
}

TEST(BuiltInRules, RenewalCycles)
{
    const auto aapc = on<CycleRule>("aapc.renewal.cycle");
    EXPECT_EQ(aapc.months, 24);
    EXPECT_EQ(aapc.anchor, CycleAnchor::MembershipDueParity);
    EXPECT_EQ(aapc.firstPeriod, FirstPeriod::ProRatedByMonthsBegun);
    EXPECT_EQ(aapc.proRatingStep, CeuHundredths{50});
    const auto ahima = on<CycleRule>("ahima.renewal.cycle");
    EXPECT_EQ(ahima.months, 24);
    EXPECT_EQ(ahima.anchor, CycleAnchor::FirstCredential);
    EXPECT_EQ(ahima.firstPeriod, FirstPeriod::Full);
    EXPECT_EQ(on<SubmissionWindowRule>("aapc.renewal.submission-window").monthsBefore, 1);
}

TEST(BuiltInRules, AapcConditions)
{
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.index-number").condition, CeuCondition::IndexNumberRequired);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.after-certification").condition, CeuCondition::NotBeforeCertification);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.once-per-course").condition, CeuCondition::OncePerCourse);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.no-carry-over").condition, CeuCondition::NoCarryOver);
    EXPECT_EQ(on<CeuConditionRule>("aapc.renewal.renewal-month").condition, CeuCondition::RenewalMonthEitherCycle);
    EXPECT_EQ(on<CeuConditionRule>("ahima.renewal.carry-over").condition, CeuCondition::NoCarryOver);
}

TEST(BuiltInRules, AhimaAmountsAndShares)
{
    const auto amount = on<CeuAmountBySingles>("ahima.renewal.amount");
    EXPECT_EQ(amount.perFurther, wholeCeus(10));
    EXPECT_EQ(amount.cap, wholeCeus(50));
    EXPECT_EQ(amount.singles.size(), 8U);
    ASSERT_EQ(amount.replacements.size(), 1U);
    EXPECT_EQ(amount.replacements[0].keeper, u"RHIA"_s);
    EXPECT_EQ(amount.replacements[0].replaced, u"RHIT"_s);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.hiim-share").percent, 80);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.hiim-share").of, ShareOf::HiimDomain);
    EXPECT_EQ(on<CeuShareRule>("ahima.renewal.source-share").percent, 40);
    EXPECT_FALSE(inForce("ahima.renewal.source-share", {2024, 12, 31}));
    EXPECT_TRUE(inForce("ahima.renewal.source-share", {2025, 1, 1}));
    EXPECT_FALSE(inForce("ahima.renewal.policy-2024", {2023, 12, 31}));
}

struct BoundCeus {
    const char* id;
    const char* subject;
    int hundredths;
};

TEST(BuiltInRules, SubjectBoundCeus)
{
    const std::vector<BoundCeus> table{
        {"aapc.cpma.subject-ceus", "auditing", 1600},
        {"aapc.cpco.subject-ceus", "compliance", 1600},
        {"aapc.cdeo.subject-ceus", "documentation", 1600},
        {"aapc.cppm.subject-ceus", "practice management", 1600},
        {"aapc.circc.subject-ceus", "interventional radiology or cardiovascular", 1600},
        {"aapc.cgsc.subject-ceus", "general surgery", 800},
        {"aapc.cosc.subject-ceus", "orthopaedic surgery", 800},
        {"aapc.cascc.subject-ceus", "ambulatory surgery", 800},
        {"aapc.cemc.subject-ceus", "evaluation and management", 800},
        {"aapc.ccc.subject-ceus", "cardiology", 800},
        {"aapc.canpc.subject-ceus", "anesthesia and pain management", 800},
        {"aapc.cedc.subject-ceus", "emergency department", 800},
        {"aapc.cobgc.subject-ceus", "obstetrics and gynecology", 800},
    };
    for (const BoundCeus& row : table) {
        EXPECT_EQ(on<SubjectBoundRule>(row.id).subject, QString::fromLatin1(row.subject)) << row.id;
        EXPECT_EQ(on<SubjectBoundRule>(row.id).amount, CeuHundredths{row.hundredths}) << row.id;
    }
}

struct RuleNeeds {
    const char* id;
    std::vector<const char*> needs;
};

TEST(BuiltInRules, NeedsOfRoutesAndEligibility)
{
    const std::vector<RuleNeeds> table{
        {"aapc.cpc-a.employment", {"aapc.cpc-a.employment.experience", "aapc.cpc-a.employment.letters"}},
        {"aapc.cpc-a.employment-education",
         {"aapc.cpc-a.employment-education.experience", "aapc.cpc-a.employment-education.letters",
          "aapc.cpc-a.employment-education.education", "aapc.cpc-a.employment-education.course",
          "aapc.cpc-a.employment-education.practicode"}},
        {"aapc.cpc-a.education", {"aapc.cpc-a.education.course", "aapc.cpc-a.education.practicode"}},
        {"aapc.coc-a.employment", {"aapc.coc-a.employment.experience", "aapc.coc-a.employment.letters"}},
        {"aapc.coc-a.employment-education",
         {"aapc.coc-a.employment-education.experience", "aapc.coc-a.employment-education.letters",
          "aapc.coc-a.employment-education.education", "aapc.coc-a.employment-education.course",
          "aapc.coc-a.employment-education.practicode"}},
        {"aapc.coc-a.education", {"aapc.coc-a.education.course", "aapc.coc-a.education.practicode"}},
        {"aapc.cpc.eligibility",
         {"aapc.cpc.eligibility.membership", "aapc.cpc.eligibility.course", "aapc.cpc.eligibility.experience"}},
        {"ahima.cca.eligibility",
         {"ahima.cca.eligibility.diploma", "ahima.cca.eligibility.experience", "ahima.cca.eligibility.training"}},
        {"ahima.ccs.eligibility",
         {"ahima.ccs.eligibility.diploma", "ahima.ccs.eligibility.courses", "ahima.ccs.eligibility.courses.subjects",
          "ahima.ccs.eligibility.courses.experience", "ahima.ccs.eligibility.experience", "ahima.ccs.eligibility.cca",
          "ahima.ccs.eligibility.cca.held", "ahima.ccs.eligibility.cca.experience", "ahima.ccs.eligibility.other",
          "ahima.ccs.eligibility.other.held", "ahima.ccs.eligibility.other.experience",
          "ahima.ccs.eligibility.advanced"}},
    };
    for (const RuleNeeds& row : table) {
        const RuleEdition* edition = rules().rule(QString::fromLatin1(row.id))->editionOn({2026, 11, 23});
        ASSERT_NE(edition, nullptr) << row.id;
        QStringList found;
        for (const Need* need : needsIn(edition->value)) {
            found << need->id;
        }
        QStringList expected;
        for (const char* need : row.needs) {
            expected << QString::fromLatin1(need);
        }
        EXPECT_EQ(found, expected) << row.id;
    }
}

TEST(BuiltInRules, ApprenticeRemovalAsksForTwoYearsWorthOfProof)
{
    for (const char* id : {"aapc.cpc-a.employment", "aapc.coc-a.employment"}) {
        const auto route = on<RouteRule>(id);
        EXPECT_EQ(std::get<ExperienceNeed>(route.needs[0].what).months, 24) << id;
        EXPECT_EQ(std::get<LetterNeed>(route.needs[1].what).months, 24) << id;
    }
    for (const char* id : {"aapc.cpc-a.employment-education", "aapc.coc-a.employment-education"}) {
        const auto route = on<RouteRule>(id);
        EXPECT_EQ(std::get<ExperienceNeed>(route.needs[0].what).months, 12) << id;
        const auto either = std::get<AnyOfNeed>(route.needs[2].what);
        EXPECT_EQ(std::get<CourseNeed>(either.needs[0].what).contactHours, hours(80)) << id;
        EXPECT_TRUE(std::holds_alternative<PracticodeNeed>(either.needs[1].what)) << id;
    }
    for (const char* id : {"aapc.cpc-a.education", "aapc.coc-a.education"}) {
        EXPECT_EQ(on<RouteRule>(id).needs.size(), 2U) << id;
    }
}

struct Statement {
    const char* id;
    int points;
    int fees;
    Confidence confidence;
};

TEST(BuiltInRules, Statements)
{
    const std::vector<Statement> table{
        {"aapc.cpc.books", 0, 0, Confidence::Medium},
        {"aapc.cpc.award", 0, 0, Confidence::High},
        {"aapc.letter", 8, 0, Confidence::High},
        {"aapc.course-proof", 3, 0, Confidence::Medium},
        {"aapc.renewal.certificate", 5, 0, Confidence::High},
        {"aapc.renewal.late-dues", 0, 2, Confidence::High},
        {"aapc.renewal.late-ceus", 0, 1, Confidence::Medium},
        {"aapc.membership.dues", 0, 1, Confidence::Medium},
        {"ahima.exam.window", 0, 1, Confidence::High},
        {"ahima.exam.reschedule", 0, 2, Confidence::Medium},
        {"ahima.exam.books", 0, 0, Confidence::Medium},
        {"ahima.renewal.policy-2024", 0, 0, Confidence::High},
        {"ahima.renewal.self-review", 0, 0, Confidence::High},
        {"ahima.renewal.ceu-length", 0, 0, Confidence::Medium},
        {"ahima.renewal.not-counted", 0, 0, Confidence::Medium},
        {"ahima.renewal.status", 0, 1, Confidence::High},
        {"ahima.renewal.fee", 0, 3, Confidence::Medium},
        {"ahima.renewal.proof", 0, 0, Confidence::High},
    };
    for (const Statement& row : table) {
        const auto statement = on<StatementRule>(row.id);
        EXPECT_FALSE(statement.text.isEmpty()) << row.id;
        EXPECT_EQ(statement.points.size(), row.points) << row.id;
        EXPECT_EQ(static_cast<int>(statement.fees.size()), row.fees) << row.id;
        EXPECT_EQ(rules().rule(QString::fromLatin1(row.id))->editionOn({2026, 6, 1})->confidence, row.confidence)
            << row.id;
    }
}

TEST(BuiltInRules, SubjectsAreFoundByTheWordsOfATimeTracker)
{
    for (const char* word : {"Anatomy and physiology", "CPT", "Compliance and HIPAA", "HCPCS Level II", "ICD-10-CM",
                             "ICD-10-PCS", "Medical terminology", "Pathophysiology", "Reimbursement methodologies"}) {
        EXPECT_NE(rules().subjectByWord(QString::fromLatin1(word)), nullptr) << word;
    }
    EXPECT_EQ(rules().subjectByWord(u" cm "_s)->code, u"icd-10-cm"_s);
    EXPECT_EQ(rules().subjectByWord(u"knitting"_s), nullptr);
    EXPECT_EQ(rules().subject(u"icd-10-cm")->target, hours(60));
    EXPECT_EQ(rules().subject(u"icd-10-cm")->confidence, Confidence::Low);
    EXPECT_EQ(rules().subjects.size(), 14U);
}

TEST(BuiltInRules, KnowTheCredentials)
{
    ASSERT_NE(rules().credential(u"CPC-A"), nullptr);
    EXPECT_EQ(rules().credential(u"CPC-A")->apprenticeOf, u"CPC"_s);
    for (const char* code : {"CPC", "CCA", "CCS"}) {
        EXPECT_NE(rules().credential(QString::fromLatin1(code)), nullptr) << code;
    }
}

}  // namespace
}  // namespace credence
