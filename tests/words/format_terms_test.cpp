// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_terms.h"

#include <gtest/gtest.h>

#include "words.h"

namespace credence {
namespace format_terms_test {

using namespace Qt::StringLiterals;
using testing::areWords;

TEST(TermsOf, ShareInHiimDomainsSaysWhatThatIs)
{
    const QStringList terms =
        format::termsOf(CeuShareRule{.body = u"AHIMA"_s, .of = ShareOf::HiimDomain, .percent = 80});
    ASSERT_EQ(terms.size(), 1);
    EXPECT_TRUE(areWords(terms.front()));
    EXPECT_TRUE(terms.front().startsWith(u"HIIM domain"_s));
}

TEST(TermsOf, IndexNumberIsExplainedWhereItIsAsked)
{
    const QStringList terms =
        format::termsOf(CeuConditionRule{.body = u"AAPC"_s, .condition = CeuCondition::IndexNumberRequired});
    EXPECT_TRUE(terms.value(0).startsWith(u"Index number"_s));
}

TEST(TermsOf, PercentOfRightAnswersNeedsNoWords)
{
    const ExamFormat exam{.items = 100, .time = hours(4), .scale = ScoreScale::Percent, .passMark = 70};
    EXPECT_TRUE(format::termsOf(exam).isEmpty());
}

TEST(TermsOf, LetterNeedSaysWhatTheLetterIs)
{
    const Need need{.id = u"x"_s, .title = u"x"_s, .what = LetterNeed{.months = 12}};
    EXPECT_TRUE(areWords(format::termsOf(need).value(0)));
}

}  // namespace format_terms_test
}  // namespace credence
