// SPDX-License-Identifier: GPL-3.0-or-later
/// What the program shows can be typed back, in whatever locale it is shown.
#include <gtest/gtest.h>

#include "domain/text/parse_values.h"
#include "support/locale_scope.h"
#include "support/printers.h"
#include "words/format.h"

namespace credence {
namespace typed_back_test {

using namespace Qt::StringLiterals;

/// The parameter is the locale.
class TypedBack : public ::testing::TestWithParam<const char*> {
    const testing::LocaleScope m_scope{QString::fromLatin1(GetParam())};
};

TEST_P(TypedBack, Ceus)
{
    for (const int value : {0, 25, 100, 125, 1475, 9999}) {
        const QString shown = format::ceus({value});
        EXPECT_EQ(parseCeus(shown).valueOr({-1}), CeuHundredths{value}) << shown.toStdString();
    }
}

TEST_P(TypedBack, Durations)
{
    for (const int value : {0, 45, 60, 90, 725, 10'080, 72'000, 72'030, 600'000}) {
        const QString shown = format::duration({value});
        EXPECT_EQ(parseDuration(shown).valueOr({-1}), Minutes{value}) << shown.toStdString();
    }
}

TEST_P(TypedBack, TheExamplesOfForms)
{
    EXPECT_EQ(parseDuration(format::decimal(1.5, 1) + u'h').valueOr({}), Minutes{90});
    EXPECT_EQ(parseMoney(format::decimal(425.5, 2)).valueOr({}), Cents{42550});
    EXPECT_EQ(parseCeus(format::decimal(1.5, 1)).valueOr({}), CeuHundredths{150});
}

TEST_P(TypedBack, TimesOfDay)
{
    for (const int value : {0, 5, 720, 1439}) {
        const QString shown = format::timeOfDay({value});
        EXPECT_EQ(parseTimeOfDay(shown).valueOr({-1}), Minutes{value}) << shown.toStdString();
    }
}

TEST_P(TypedBack, Money)
{
    for (const int value : {0, 50, 42'500, 42'550, 125'000, 12'345'678}) {
        const QString shown = format::money({value});
        EXPECT_EQ(parseMoney(shown).valueOr({-1}), Cents{value}) << shown.toStdString();
    }
}

QString withLongYear(QString pattern)
{
    return pattern.contains(u"yyyy"_s) ? pattern : pattern.replace(u"yy"_s, u"yyyy"_s);
}

TEST_P(TypedBack, EveryDayOfALeapYear)
{
    for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1)) {
        const QString shown = format::date(day);
        EXPECT_EQ(parseDay(shown, QDate(2026, 11, 23)).valueOr({}), day) << shown.toStdString();
        const QString shortly = format::dateShort(day);
        EXPECT_EQ(parseDay(shortly, QDate(2028, 12, 31)).valueOr({}), day) << shortly.toStdString();
        EXPECT_EQ(parseDay(format::dateInDigits(day), QDate(2026, 11, 23)).valueOr({}), day);
        EXPECT_EQ(parseDay(format::dayAndMonthInDigits(day), QDate(2028, 12, 31)).valueOr({}), day);
        const QString digits = QLocale().toString(day, withLongYear(QLocale().dateFormat(QLocale::ShortFormat)));
        EXPECT_EQ(parseDay(digits, QDate(2026, 11, 23)).valueOr({}), day) << digits.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Locales, TypedBack,
                         ::testing::Values("en_US", "en_GB", "es_ES", "es_MX", "pt_BR", "de_DE", "fr_FR", "sv_SE",
                                           "hu_HU", "ja_JP"));

}  // namespace typed_back_test
}  // namespace credence
