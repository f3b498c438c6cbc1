// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/exam_card.h"

#include <gtest/gtest.h>

#include "domain/goals/judge_exam.h"
#include "domain/goals/goal_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"
#include "support/test_workspace.h"
#include "ui/widgets/figure_button.h"

namespace credence {
namespace exam_card_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;
using testing::builtInRules;

const QDate kAsOf(2026, 11, 27);

ExamOutlook examOf(const QString& credential, const std::vector<ExamAttempt>& attempts = {})
{
    const Facts facts = factsOf(attempts);
    return judgeExam(credential, situationOn(builtInRules(), facts, kAsOf)).value();
}

/// What the row `name` of the card on `exam` says; empty if there is no such row.
QString rowOf(const ExamOutlook& exam, const QString& name)
{
    const ExamFactsCard card(exam, exam.attemptsLeft, builtInRules(), kAsOf);
    const auto* row = card.findChild<FigureButton*>(name);
    return row ? row->accessibleName() : QString();
}

TEST(ExamCard, SaysWhatIsNotKnownInsteadOfANumber)
{
    const ExamOutlook circc = examOf(u"CIRCC"_s);
    for (const QString& name : {u"examItems"_s, u"examTime"_s, u"examPassMark"_s, u"examFee-exam"_s, u"examRetake"_s}) {
        EXPECT_TRUE(rowOf(circc, name).contains(u"not known: fill it in"_s)) << rowOf(circc, name).toStdString();
    }
    EXPECT_TRUE(rowOf(examOf(u"CPC"_s), u"examItems"_s).contains(u"100"_s));
}

TEST(ExamCard, ShowsTheWaitOfTheEditionThatBindsTheFailedExam)
{
    const ExamAttempt failed{.credential = u"CCA"_s, .onDate = {2023, 9, 10}, .result = ExamResult::NotPassed};
    const QString old = rowOf(examOf(u"CCA"_s, {failed}), u"examRetake"_s);
    EXPECT_TRUE(old.contains(u"90 days"_s)) << old.toStdString();
    EXPECT_TRUE(rowOf(examOf(u"CCA"_s), u"examRetake"_s).contains(u"30 days"_s));
}

TEST(ExamCard, OfAnExamThatOnlyTheRecordsKnowShowsItsAttemptsLeft)
{
    ExamAttempt failed{.credential = u"XYZ"_s, .onDate = {2026, 11, 10}, .result = ExamResult::NotPassed};
    failed.attemptsBought = 2;
    const ExamOutlook exam = examOf(u"XYZ"_s, {failed});
    EXPECT_TRUE(rowOf(exam, u"examItems"_s).isEmpty());
    EXPECT_TRUE(rowOf(exam, u"examAttemptsLeft"_s).contains(u"1"_s));
}

}  // namespace exam_card_test
}  // namespace credence
