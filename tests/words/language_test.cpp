// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <gtest/gtest.h>

#include "support/locale_scope.h"
#include "support/printers.h"
#include "support/test_environment.h"
#include "words/format.h"

namespace credence {
namespace language_test {

using namespace Qt::StringLiterals;

/// The tests after this one speak English again, in the locale they had.
class Languages : public ::testing::Test {
protected:
    ~Languages() override { language::speak(u"en"_s); }

private:
    const testing::LocaleScope m_locale{QLocale()};
};

TEST_F(Languages, AreKnownByTheirCodesAndTheirTerritories)
{
    const std::pair<QString, std::optional<QString>> kCases[] = {
        {u"en"_s, u"en"_s},      {u"en-GB"_s, u"en"_s},     {u"es"_s, u"es"_s},       {u"es_MX"_s, u"es"_s},
        {u"ES"_s, u"es"_s},      {u"pt"_s, u"pt_BR"_s},     {u"pt-PT"_s, u"pt_BR"_s}, {u"pt_BR"_s, u"pt_BR"_s},
        {u"fr"_s, std::nullopt}, {QString(), std::nullopt}, {u"C"_s, std::nullopt},   {u"klingon"_s, std::nullopt},
    };
    for (const auto& [typed, code] : kCases) {
        EXPECT_EQ(language::codeOf(typed), code) << typed.toStdString();
    }
}

TEST_F(Languages, AreWrittenAsTheirCountriesWrite)
{
    language::speak(u"es"_s);
    EXPECT_EQ(QLocale().language(), QLocale::Spanish);
    language::speak(u"pt_BR"_s);
    EXPECT_EQ(QLocale().language(), QLocale::Portuguese);
    EXPECT_EQ(format::ceus({125}), u"1,25"_s);
}

TEST_F(Languages, WithoutOneOfTheSystemAreEnglishAsInTheUnitedStates)
{
    language::speak();
    EXPECT_EQ(QLocale(), QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(format::money({5000}), u"$50"_s);
    EXPECT_EQ(format::date(QDate(2026, 11, 23)), u"Nov 23, 2026"_s);
    EXPECT_EQ(format::amount({AmountUnit::Days, 1}), u"1 day"_s);
    EXPECT_EQ(format::amount({AmountUnit::Days, 2}), u"2 days"_s);
}

TEST_F(Languages, WithoutAPluralOfTheirOwnHaveTheEnglishOne)
{
    language::speak(u"es"_s);
    EXPECT_FALSE(format::amount({AmountUnit::Days, 2}).contains(u"(s)"_s));
}

TEST_F(Languages, AreKeptAsTheUsersChoice)
{
    EXPECT_EQ(language::setting(), QString());
    language::setSetting(u"pt_BR"_s);
    EXPECT_EQ(language::setting(), u"pt_BR"_s);
    language::speak();
    EXPECT_EQ(QLocale().language(), QLocale::Portuguese);
    language::speak(u"en"_s);
    EXPECT_EQ(QLocale().language(), QLocale::English) << "what was asked for comes before the setting";
    language::setSetting({});
    EXPECT_EQ(language::setting(), QString());
}

TEST_F(Languages, HaveAFileOfTextsEach)
{
    for (const language::Language& one : language::all()) {
        EXPECT_TRUE(QFile::exists(u":/texts/credence_%1.qm"_s.arg(one.code))) << one.code.toStdString();
    }
}

TEST(Plurals, OfCeusFollowTheWholeNumberOnly)
{
    EXPECT_EQ(format::amount({AmountUnit::CeuHundredths, 100}), u"1 CEU"_s);
    for (const int hundredths : {0, 50, 125, 150, 200}) {
        EXPECT_TRUE(format::amount({AmountUnit::CeuHundredths, hundredths}).endsWith(u"CEUs"_s)) << hundredths;
    }
}

}  // namespace language_test
}  // namespace credence
