// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/notation.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/text/parse_values.h"
#include "support/locale_scope.h"
#include "support/printers.h"

namespace credence {
namespace notation_test {

using namespace Qt::StringLiterals;
using credence::testing::LocaleScope;

const QDate kMonday(2026, 11, 23);

struct Typed {
    QString locale;
    QString text;
    QDate day;  ///< null: refused
};

void expectDay(const Typed& typed)
{
    const LocaleScope scope(typed.locale);
    EXPECT_EQ(parseDay(typed.text, kMonday).valueOr(QDate()), typed.day)
        << typed.text.toStdString() << " in " << typed.locale.toStdString();
}

TEST(Notation, ReadsDaysInTheOrderOfTheLocale)
{
    const Typed kCases[] = {
        {u"en_US"_s, u"11/12/2026"_s, {2026, 11, 12}},
        {u"en_GB"_s, u"11/12/2026"_s, {2026, 12, 11}},
        {u"es_ES"_s, u"20/11/2026"_s, {2026, 11, 20}},
        {u"es_ES"_s, u"11/20/2026"_s, {}},
        {u"es_ES"_s, u"29-2-2028"_s, {2028, 2, 29}},
        {u"es_ES"_s, u"29-2-2027"_s, {}},
        {u"es_ES"_s, u"20/11/26"_s, {2026, 11, 20}},
        {u"pt_BR"_s, u"20/11"_s, {2026, 11, 20}},
        {u"pt_BR"_s, u"11/20"_s, {}},
        {u"de_DE"_s, u"20.11.2026"_s, {2026, 11, 20}},
        {u"de_DE"_s, u"20.11."_s, {2026, 11, 20}},
        {u"de_DE"_s, u"20.11"_s, {}},
        {u"hu_HU"_s, u"2026. 11. 20."_s, {2026, 11, 20}},
        {u"ja_JP"_s, u"2026/11/20"_s, {2026, 11, 20}},
        {u"ja_JP"_s, u"11/20"_s, {2026, 11, 20}},
        {u"ja_JP"_s, u"11/20/2026"_s, {}},
        {u"sv_SE"_s, u"2026-11-20"_s, {2026, 11, 20}},
    };
    for (const Typed& each : kCases) {
        expectDay(each);
        expectDay({each.locale, u"2026-11-20"_s, {2026, 11, 20}});
    }
}

TEST(Notation, ReadsMonthsByTheirNames)
{
    const Typed kCases[] = {
        {u"en_US"_s, u"Nov 20, 2026"_s, {2026, 11, 20}},
        {u"en_US"_s, u"20 november 2026"_s, {2026, 11, 20}},
        {u"en_US"_s, u"nov 20"_s, {2026, 11, 20}},
        {u"en_US"_s, u"Fri, Nov 20"_s, {2026, 11, 20}},
        {u"en_US"_s, u"Mon, Nov 20"_s, {}},
        {u"en_US"_s, u"sept 5 2026"_s, {2026, 9, 5}},
        {u"en_US"_s, u"nov 20 26"_s, {}},
        {u"en_US"_s, u"nov 31 2026"_s, {}},
        {u"en_US"_s, u"nov dec 20 2026"_s, {}},
        {u"en_US"_s, u"20 xyz 2026"_s, {}},
        {u"en_US"_s, u"ju 20 2026"_s, {}},
        {u"es_ES"_s, u"5 de septiembre de 2026"_s, {2026, 9, 5}},
        {u"es_ES"_s, u"5 dic 2026"_s, {2026, 12, 5}},
        {u"es_ES"_s, u"Nov 20, 2026"_s, {2026, 11, 20}},
        {u"pt_BR"_s, u"5 fev. 2026"_s, {2026, 2, 5}},
        {u"de_DE"_s, u"5. März 2026"_s, {2026, 3, 5}},
    };
    std::ranges::for_each(kCases, expectDay);
}

TEST(Notation, ReadsDecimalsAsTheLocaleWritesThemAndAPointEverywhere)
{
    for (const QString& locale : {u"es_ES"_s, u"pt_BR"_s, u"de_DE"_s, u"fr_FR"_s, u"sv_SE"_s}) {
        const LocaleScope scope(locale);
        for (const QString& text : {u"1,25"_s, u"1.25"_s, u"1,25 CEU"_s}) {
            EXPECT_EQ(parseCeus(text).valueOr({}), CeuHundredths{125}) << text.toStdString();
        }
        EXPECT_EQ(parseDuration(u"1,5h").valueOr({}), Minutes{90});
        EXPECT_EQ(parseMoney(u"425,50 $").valueOr({}), Cents{42550});
        EXPECT_FALSE(parseCeus(u"1,2,5"));
        EXPECT_FALSE(parseCeus(u"1.2,5"));
    }
    const LocaleScope scope(u"es_MX"_s);
    EXPECT_EQ(parseCeus(u"1,25").valueOr({}), CeuHundredths{125}) << "two digits are no thousands";
    EXPECT_FALSE(parseCeus(u"1,250")) << "where the comma may stand between thousands, nothing is guessed";
}

TEST(Notation, RefusesAPointThatMayStandBetweenThousands)
{
    const LocaleScope scope(u"pt_BR"_s);
    EXPECT_FALSE(parseDuration(u"1.250 h"));
    EXPECT_TRUE(parseDuration(u"1.250 h").error().detail.contains(u"thousands"_s));
    EXPECT_EQ(parseMoney(u"1.250").valueOr({}), Cents{125000}) << "cents have two decimals";
    EXPECT_EQ(parseMoney(u"$ 1.250,50").valueOr({}), Cents{125050});
}

TEST(Notation, OfFilesDoesNotFollowTheLocale)
{
    const LocaleScope scope(u"pt_BR"_s);
    EXPECT_EQ(parseCalendarDate(u"11/20/2026", plainNotation()).valueOr({}), QDate(2026, 11, 20));
    EXPECT_FALSE(parseCeus(u"1,250", plainNotation()));
    EXPECT_EQ(parseMoney(u"1,250.50", plainNotation()).valueOr({}), Cents{125050});
}

}  // namespace notation_test
}  // namespace credence
