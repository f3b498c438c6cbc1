// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_options.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace start_options_test {

using namespace Qt::StringLiterals;

TEST(StartOptions, TakeAFileAndADay)
{
    const Result<StartOptions> options = parseStartOptions({u"my.credence"_s, u"--today"_s, u"2026-11-23"_s});
    ASSERT_TRUE(options.ok());
    EXPECT_EQ(options.value().file, u"my.credence"_s);
    EXPECT_EQ(options.value().today, QDate(2026, 11, 23));
}

TEST(StartOptions, TakeALanguageByAnyOfItsCodes)
{
    EXPECT_EQ(parseStartOptions({u"--language"_s, u"es-MX"_s}).value().language, u"es"_s);
    EXPECT_EQ(parseStartOptions({}).value().language, QString());
}

TEST(StartOptions, WithoutArgumentsNothingIsAsked)
{
    const Result<StartOptions> options = parseStartOptions({});
    ASSERT_TRUE(options.ok());
    EXPECT_TRUE(options.value().file.isEmpty());
    EXPECT_EQ(options.value().today, std::nullopt);
}

class BadStartOptions : public ::testing::TestWithParam<QStringList> {};

TEST_P(BadStartOptions, AreRefused)
{
    EXPECT_FALSE(parseStartOptions(GetParam()).ok());
}

INSTANTIATE_TEST_SUITE_P(Arguments, BadStartOptions,
                         ::testing::Values(QStringList{u"--today"_s}, QStringList{u"--today"_s, u"2026-02-30"_s},
                                           QStringList{u"--today"_s, u"2026-11-23junk"_s}, QStringList{u"--fast"_s},
                                           QStringList{u"--language"_s}, QStringList{u"--language"_s, u"klingon"_s},
                                           QStringList{u"a.credence"_s, u"b.credence"_s}));

}  // namespace start_options_test
}  // namespace credence
