// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/near_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QString>

namespace credence {
namespace near_words_test {

using namespace Qt::StringLiterals;

TEST(NearWords, CountLettersAddedDroppedExchangedAndSwapped)
{
    EXPECT_EQ(slipsBetween(u"cpt", u"CPT"), 0);
    EXPECT_EQ(slipsBetween(u"cmm", u"cm"), 1);
    EXPECT_EQ(slipsBetween(u"anatmy", u"anatomy"), 1);
    EXPECT_EQ(slipsBetween(u"wendesday", u"wednesday"), 1);
    EXPECT_EQ(slipsBetween(u"lakside", u"lakewood"), 5);
    EXPECT_EQ(slipsBetween(u"", u"abc"), 3);
}

TEST(NearWords, AreSlipsOneLetterAwayAndTwoInLongWords)
{
    const std::pair<QString, QString> kSlips[] = {{u"cmm"_s, u"cm"_s},
                                                  {u"icd10cm"_s, u"ICD-10-CM"_s},
                                                  {u"tomorow"_s, u"tomorrow"_s},
                                                  {u"LAKSIDE"_s, u"Lakeside"_s},
                                                  {u"anatomy-phsiolgy"_s, u"anatomy-physiology"_s}};
    for (const auto& [typed, known] : kSlips) {
        EXPECT_TRUE(isSlipOf(typed, known)) << typed.toStdString();
    }
    const std::pair<QString, QString> kOthers[] = {{u"cpt"_s, u"CPT"_s},
                                                   {u"c"_s, u"cm"_s},
                                                   {u"dental"_s, u"anatomy"_s},
                                                   {u"money"_s, u"monday"_s},
                                                   {u""_s, u"cm"_s}};
    for (const auto& [typed, known] : kOthers) {
        EXPECT_FALSE(isSlipOf(typed, known)) << typed.toStdString();
    }
}

TEST(NearWords, HaveTheSameLettersWhateverStandsBetween)
{
    for (const QString& spelled : {u"icd 10 cm"_s, u" ICD 10-CM"_s, u"icd10cm"_s, u"(icd_10_cm)"_s}) {
        EXPECT_TRUE(haveSameLetters(spelled, u"ICD-10-CM")) << spelled.toStdString();
    }
    for (const QString& other : {u"icd 10 c"_s, u"icd 10 cmm"_s, u"icd 1 cm"_s, u""_s}) {
        EXPECT_FALSE(haveSameLetters(other, u"ICD-10-CM")) << other.toStdString();
    }
    EXPECT_FALSE(haveSameLetters(u"-", u"/")) << "neither has any";
}

RC_GTEST_PROP(NearWordsProperties, HaveTheSameLettersBothWays, (const std::string& one, const std::string& other))
{
    const QString a = QString::fromStdString(one);
    const QString b = QString::fromStdString(other);
    RC_ASSERT(haveSameLetters(a, b) == haveSameLetters(b, a));
    RC_ASSERT(haveSameLetters(a, lettersOf(a)) == !lettersOf(a).isEmpty());
    RC_ASSERT(haveSameLetters(QString(u"- "_s + a), QString(a + u'/')) == !lettersOf(a).isEmpty());
}

RC_GTEST_PROP(NearWordsProperties, AreAsFarApartBothWays, (const std::string& one, const std::string& other))
{
    const QString a = QString::fromStdString(one);
    const QString b = QString::fromStdString(other);
    RC_ASSERT(slipsBetween(a, b) == slipsBetween(b, a));
    RC_ASSERT((slipsBetween(a, b) == 0) == (a.toCaseFolded() == b.toCaseFolded()));
}

}  // namespace near_words_test
}  // namespace credence
