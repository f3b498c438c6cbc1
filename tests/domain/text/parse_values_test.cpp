// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/parse_values.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace parse_values_test {

using namespace Qt::StringLiterals;

template <class T>
std::optional<T> valueOf(const Result<T>& result)
{
    return result ? std::optional(result.value()) : std::nullopt;
}

template <class T>
struct Case {
    QString text;
    std::optional<T> expected;
};

TEST(ParseDuration, ReadsEveryFormAndRefusesTheRest)
{
    const Case<Minutes> kCases[] = {
        {u"2h"_s, hours(2)},
        {u"1h30"_s, Minutes{90}},
        {u"1 h 30"_s, Minutes{90}},
        {u"1h 5m"_s, Minutes{65}},
        {u"2 hours 15 minutes"_s, Minutes{135}},
        {u"90m"_s, Minutes{90}},
        {u"90 MIN"_s, Minutes{90}},
        {u"1.5h"_s, Minutes{90}},
        {u".5 h"_s, Minutes{30}},
        {u"1:30"_s, Minutes{90}},
        {u"0:05"_s, Minutes{5}},
        {u"90"_s, Minutes{90}},
        {u"0"_s, Minutes{0}},
        {u" 2h "_s, hours(2)},
        {u"100:00"_s, hours(100)},
        {u"1.333h"_s, Minutes{80}},  // 79.98
        {u"0.025h"_s, Minutes{2}},   // 1.5 rounds up
        {u"1.49m"_s, Minutes{1}},
        {u""_s, std::nullopt},
        {u"h"_s, std::nullopt},
        {u"."_s, std::nullopt},
        {u"1.h"_s, std::nullopt},
        {u"1.5"_s, std::nullopt},
        {u"-2h"_s, std::nullopt},
        {u"+2h"_s, std::nullopt},
        {u"1:75"_s, std::nullopt},
        {u"1:5"_s, std::nullopt},
        {u"1h75"_s, std::nullopt},
        {u"1.5h30"_s, std::nullopt},
        {u"2hx"_s, std::nullopt},
        {u"2h today"_s, std::nullopt},
        {u"1,5h"_s, Minutes{90}},
        {u"0x10"_s, std::nullopt},
        {u"1e3"_s, std::nullopt},
        {u"٢h"_s, std::nullopt},
        {u"９０"_s, std::nullopt},
        {u"2h\n3h"_s, std::nullopt},
        {u"99999999h"_s, std::nullopt},
        {u"2147483647"_s, std::nullopt},
        {u"99999999999999999999"_s, std::nullopt},
        {u"0.00000000000000000001h"_s, std::nullopt},
    };
    for (const auto& [text, expected] : kCases) {
        EXPECT_EQ(valueOf(parseDuration(text)), expected) << text.toStdString();
    }
}

TEST(ParseTimeOfDay, ReadsBothClocksAndRefusesTheRest)
{
    const Case<Minutes> kCases[] = {
        {u"9"_s, hours(9)},           {u"9:05"_s, Minutes{545}},      {u"09:05"_s, Minutes{545}},
        {u"9am"_s, hours(9)},         {u"12 pm"_s, hours(12)},        {u"12am"_s, Minutes{0}},
        {u"12:30 AM"_s, Minutes{30}}, {u"9 p.m."_s, hours(21)},       {u"21:30"_s, Minutes{1290}},
        {u"0:00"_s, Minutes{0}},      {u"23:59"_s, Minutes{1439}},    {u"24:00"_s, std::nullopt},
        {u"24"_s, std::nullopt},      {u"13pm"_s, std::nullopt},      {u"0am"_s, std::nullopt},
        {u"9:60"_s, std::nullopt},    {u"9:5"_s, std::nullopt},       {u"009"_s, std::nullopt},
        {u"-9"_s, std::nullopt},      {u"9 o'clock"_s, std::nullopt}, {u""_s, std::nullopt},
    };
    for (const auto& [text, expected] : kCases) {
        EXPECT_EQ(valueOf(parseTimeOfDay(text)), expected) << text.toStdString();
    }
}

TEST(ParseCeus, ReadsAtMostTwoDecimals)
{
    const Case<CeuHundredths> kCases[] = {
        {u"1.25"_s, CeuHundredths{125}},  {u"2"_s, CeuHundredths{200}},  {u"2 ceu"_s, CeuHundredths{200}},
        {u"2CEUs"_s, CeuHundredths{200}}, {u".5"_s, CeuHundredths{50}},  {u"1.5"_s, CeuHundredths{150}},
        {u"0.07"_s, CeuHundredths{7}},    {u"1.255"_s, std::nullopt},    {u"1."_s, std::nullopt},
        {u"1,25"_s, CeuHundredths{125}},  {u"-1"_s, std::nullopt},       {u"two"_s, std::nullopt},
        {u"1.25 ceux"_s, std::nullopt},   {u"99999999"_s, std::nullopt}, {u""_s, std::nullopt},
    };
    for (const auto& [text, expected] : kCases) {
        EXPECT_EQ(valueOf(parseCeus(text)), expected) << text.toStdString();
    }
}

TEST(ParseMoney, ReadsDollarsAndCents)
{
    const Case<Cents> kCases[] = {
        {u"$425"_s, Cents{42500}},
        {u"425.50"_s, Cents{42550}},
        {u"425.5"_s, Cents{42550}},
        {u"1,250"_s, Cents{125000}},
        {u"$ 1,234,567.89"_s, Cents{123456789}},
        {u"0"_s, Cents{0}},
        {u"12,50"_s, Cents{1250}},
        {u"1,2500"_s, std::nullopt},
        {u"1.250,00"_s, std::nullopt},
        {u"425.505"_s, std::nullopt},
        {u"-5"_s, std::nullopt},
        {u"425 €"_s, std::nullopt},
        {u"99999999999"_s, std::nullopt},
        {u""_s, std::nullopt},
    };
    for (const auto& [text, expected] : kCases) {
        EXPECT_EQ(valueOf(parseMoney(text)), expected) << text.toStdString();
    }
}

TEST(ParseValues, NameACommaThatMayStandBetweenThousands)
{
    for (const QString& detail : {parseDuration(u"1,500h").error().detail, parseCeus(u"1,250").error().detail,
                                  parseDuration(u"1,5,5h").error().detail}) {
        EXPECT_TRUE(detail.contains(u"decimal comma"_s)) << detail.toStdString();
    }
}

TEST(ParseValues, AreRefusedAsInvalidInput)
{
    EXPECT_EQ(parseDuration(u"soon").error().code, Error::Code::InvalidInput);
    EXPECT_EQ(parseDuration(u"99999999h").error().detail, u"number too long"_s);
}

TEST(ParseFlag, KnowsYesAndNo)
{
    for (const QString& word : {u"true"_s, u"Yes"_s, u"y"_s, u"1"_s, u"on"_s}) {
        EXPECT_EQ(valueOf(parseFlag(word)), true) << word.toStdString();
    }
    for (const QString& word : {u"false"_s, u"NO"_s, u"n"_s, u"0"_s, u"off"_s}) {
        EXPECT_EQ(valueOf(parseFlag(word)), false) << word.toStdString();
    }
    EXPECT_FALSE(parseFlag(u"perhaps").ok());
    EXPECT_FALSE(parseFlag(u"").ok());
}

}  // namespace parse_values_test
}  // namespace credence
