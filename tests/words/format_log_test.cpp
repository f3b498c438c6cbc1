// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_log.h"

#include <gtest/gtest.h>

#include "words/words.h"

namespace credence {
namespace format_log_test {

using namespace Qt::StringLiterals;

LogRow work(std::optional<Minutes> startedAt, std::optional<Minutes> length)
{
    return {.ref = {RecordKind::StudySession, 1}, .day = {2026, 11, 20}, .minutes = length, .startedAt = startedAt};
}

TEST(FormatLog, SaysFromWhenToWhen)
{
    const auto at = [](int hour, int minute) { return format::timeOfDay(Minutes{hour * 60 + minute}); };
    EXPECT_EQ(format::logTime(work(Minutes{19 * 60 + 40}, Minutes{75})), u"%1 – %2"_s.arg(at(19, 40), at(20, 55)));
    EXPECT_EQ(format::logTime(work(Minutes{23 * 60}, Minutes{90})), u"%1 – %2"_s.arg(at(23, 0), at(0, 30)));
    EXPECT_EQ(format::logTime(work(Minutes{0}, std::nullopt)), at(0, 0));
    EXPECT_EQ(format::logTime(work(std::nullopt, Minutes{75})), QString());
}

TEST(FormatLog, NamesAGroupByItsDaysOrByWhatItIsAbout)
{
    const RuleBook rules{};
    const LogGroup days{.first = {2026, 11, 2}};
    EXPECT_EQ(format::logGroup(days, LogGrouping::Week, rules), format::dateRange({2026, 11, 2}, {2026, 11, 8}));
    EXPECT_EQ(format::logGroup(days, LogGrouping::Month, rules), u"November 2026"_s);
    EXPECT_TRUE(format::logGroup(days, LogGrouping::Day, rules).contains(u"2026"_s));
    EXPECT_EQ(format::logGroup({.kind = RecordKind::ExperienceEntry, .about = u"Mercy"_s}, LogGrouping::About, rules),
              u"Experience: Mercy"_s);
    EXPECT_EQ(format::logGroup({.kind = RecordKind::CeuActivity}, LogGrouping::About, rules), u"CEU"_s);
}

TEST(FormatLog, SaysHowManyOfAllOnlyWhereSomeAreLeftOut)
{
    EXPECT_EQ(format::logEntries(1, 1), u"1 entry"_s);
    EXPECT_EQ(format::logEntries(9, 9), u"9 entries"_s);
    EXPECT_EQ(format::logEntries(9, 12), u"9 of 12 entries"_s);
}

TEST(FormatLog, MarksWhatIsBroughtForward)
{
    EXPECT_EQ(format::logKindName(RecordKind::StudyBroughtForward), u"Brought forward"_s);
    const LogRow row{
        .ref = {RecordKind::StudyBroughtForward, 1}, .day = {2026, 8, 31}, .subject = u"law"_s, .minutes = hours(210)};
    EXPECT_EQ(format::logTime(row), u"until then"_s);
    EXPECT_EQ(format::logSubject(RuleBook{}, row), u"law"_s);
    EXPECT_EQ(
        format::logSums({.study = hours(2), .broughtForward = hours(210)}),
        u"%1 of study · %2 of study brought forward"_s.arg(format::duration(hours(2)), format::duration(hours(210))));
}

TEST(FormatLog, LeavesSumsOfZeroOut)
{
    EXPECT_EQ(format::logSums({}), QString());
    EXPECT_EQ(
        format::logSums({.study = Minutes{90}, .ceus = {150}}),
        u"%1 of study · %2"_s.arg(format::duration(Minutes{90}), format::amount({AmountUnit::CeuHundredths, 150})));
}

}  // namespace format_log_test
}  // namespace credence
