// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"

namespace credence {
namespace settings_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::refusedWith;

class SettingsVerb : public CommandLine {};

TEST_F(SettingsVerb, ListsWhatTheFileSetsAndOneAlone)
{
    EXPECT_EQ(
        done({u"settings"_s}).out,
        u"history-days          30\nhistory-mebibytes     64\nfollow-up-days        14\nanswer-days           7\n"
        u"silent-weeks          4\nweight-pay            3\nweight-place          3\nweight-growth         3\n"
        u"weight-hours          3\nweight-people         3\ntimer-hours           10\ntimer-step            1\n"_s);
    EXPECT_EQ(done({u"settings"_s, u"history-days"_s}).out, u"history-days          30\n"_s);
    EXPECT_EQ(done({u"settings"_s, u"--json"_s}).json().value(u"settings"_s)[u"history_mebibytes"_s], 64);
}

TEST_F(SettingsVerb, SetsForThisFileAndStays)
{
    EXPECT_EQ(done({u"settings"_s, u"history-days"_s, u"365"_s}).out, u"history-days          365\n"_s);
    EXPECT_EQ(done({u"settings"_s, u"--json"_s}).json().value(u"settings"_s)[u"history_days"_s], 365);
    EXPECT_TRUE(done({u"history"_s, u"--json"_s}).json().value(u"history"_s).toArray().isEmpty());
}

TEST_F(SettingsVerb, RefusesWhatIsNoSettingOrNoValue)
{
    EXPECT_TRUE(refusedWith(run({u"settings"_s, u"colour"_s}), 4, {u"colour"_s, u"credence-cli settings"_s}));
    EXPECT_TRUE(refusedWith(run({u"settings"_s, u"history-days"_s, u"0"_s}), 4, {u"history-days"_s, u"36500"_s}));
    EXPECT_EQ(run({u"settings"_s, u"history-days"_s, u"many"_s}).exitCode, 2);
    EXPECT_EQ(done({u"settings"_s, u"history-days"_s}).out, u"history-days          30\n"_s);
}

}  // namespace settings_verb_test
}  // namespace credence
