// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/study/practice_record.h"

#include <gtest/gtest.h>

#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace practice_record_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

/// ICD is taught by one code set, CASES by two, ANAT by none.
RuleBook book()
{
    RuleBook rules = SmallBook(aapcBook())
                         .rule(u"exam"_s, u"AAPC"_s,
                               ExamFormat{.scale = ScoreScale::Percent,
                                          .domains = {{.code = u"ICD"_s, .name = u"Diagnoses"_s},
                                                      {.code = u"10K"_s, .name = u"Skin"_s},
                                                      {.code = u"CASES"_s, .name = u"Cases"_s},
                                                      {.code = u"ANAT"_s, .name = u"Anatomy"_s}}},
                               BindingKey::ExamDate, {u"CPC"_s})
                         .subject(u"ICD-10-CM"_s, hours(1), {u"CPC"_s})
                         .subject(u"CPT"_s, hours(1), {u"CPC"_s})
                         .subject(u"anatomy"_s, hours(1), {u"CPC"_s});
    rules.subjects[0].examDomains.front().domains = {u"ICD"_s, u"CASES"_s};
    rules.subjects[1].examDomains.front().domains = {u"10K"_s, u"CASES"_s};
    rules.subjects[2].examDomains.front().domains = {u"ANAT"_s};
    return rules;
}

PracticeExam exam(QDate day, std::vector<DomainScore> scores, int correct = 50, const QString& credential = u"CPC"_s)
{
    return {
        .onDate = day, .credential = credential, .correct = correct, .items = 100, .domainScores = std::move(scores)};
}

std::vector<PracticeRecord> recordsOf(const Facts& facts)
{
    static const RuleBook kBook = book();
    return practiceRecords(situationOn(kBook, facts, kAsOf));
}

TEST(PracticeRecords, SumRightAnswersByDomainAndByCodeSet)
{
    const auto records =
        recordsOf(factsOf(exam({2026, 9, 1}, {{u"ICD"_s, 4, 10}, {u"CASES"_s, 1, 2}, {u"ANAT"_s, 2, 2}}),
                          exam({2026, 10, 1}, {{u"icd"_s, 8, 10}}, 70)));
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records.front().exams, 2);
    EXPECT_EQ(records.front().total.all, (Accuracy{120, 200}));
    ASSERT_EQ(records.front().domains.size(), 3U) << "what was not practised is left out";
    EXPECT_EQ(records.front().domains.front().name, u"Diagnoses"_s);
    EXPECT_EQ(records.front().domains.front().all, (Accuracy{12, 20}));
    ASSERT_EQ(records.front().codeSets.size(), 1U) << "of cases nobody knows the code set";
    EXPECT_EQ(records.front().codeSets.front().name, u"ICD-10-CM"_s);
    EXPECT_EQ(records.front().codeSets.front().all, (Accuracy{12, 20}));
    EXPECT_EQ(records.front().codeSets.front().domains, QStringList{u"Diagnoses"_s});
}

TEST(PracticeRecords, TellTheLastThreeThatHoldTheDomain)
{
    Facts facts = factsOf(exam({2026, 6, 1}, {{u"ICD"_s, 0, 10}}), exam({2026, 7, 1}, {{u"ICD"_s, 7, 10}}),
                          exam({2026, 8, 1}, {}), exam({2026, 9, 1}, {{u"ICD"_s, 8, 10}}),
                          exam({2026, 10, 1}, {{u"ICD"_s, 9, 10}}));
    const auto records = recordsOf(facts);
    EXPECT_EQ(records.front().domains.front().all, (Accuracy{24, 40}));
    EXPECT_EQ(records.front().domains.front().last, (Accuracy{24, 30}));
}

TEST(PracticeRecords, LeaveOutWhatLiesAheadAndBeginWithWhatWasPractisedLast)
{
    const auto records = recordsOf(
        factsOf(exam({2026, 9, 1}, {}), exam({2026, 10, 1}, {}, 60, u"CCS"_s), exam(kAsOf.addDays(1), {}, 90)));
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records.front().credential, u"CCS"_s);
    EXPECT_EQ(records.back().exams, 1);
    EXPECT_TRUE(records.front().domains.empty()) << "no format of its exam is known";
}

}  // namespace practice_record_test
}  // namespace credence
