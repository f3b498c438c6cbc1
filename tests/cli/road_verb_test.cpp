// SPDX-License-Identifier: GPL-3.0-or-later
/// What `road` says; the figures themselves are tested in the domain.
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace road_verb_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;

class RoadVerb : public CommandLine {
protected:
    [[nodiscard]] QJsonObject stage(const QString& name) const
    {
        for (const QJsonValue& each : done({u"road"_s, u"--json"_s}).json()[u"stages"_s].toArray()) {
            if (each[u"stage"_s] == name) {
                return each.toObject();
            }
        }
        return {};
    }
};

TEST_F(RoadVerb, OfNobodyYetSaysWhatComesFirst)
{
    const QString out = done({u"road"_s}).out;
    EXPECT_TRUE(out.startsWith(u"At the start of the road"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Education (you are here): – not asked"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Cost so far: —"_s)) << out.toStdString();
    const QJsonObject road = done({u"road"_s, u"--json"_s}).json();
    EXPECT_EQ(road[u"stages"_s].toArray().size(), 7);
    EXPECT_TRUE(stage(u"exam"_s)[u"state"_s].isNull());
    EXPECT_TRUE(road[u"so_far"_s][u"amount"_s].isNull());
}

TEST_F(RoadVerb, OfAnApprenticeCountsTheDaysAsStatusDoes)
{
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC-A"_s, u"--awarded-on"_s, u"2026-07-18"_s});
    done({u"add"_s, u"programme"_s, u"--name"_s, u"Coding course"_s, u"--contact-hours"_s, u"80h"_s,
          u"--coding-preparation"_s, u"yes"_s, u"--completed-on"_s, u"2026-05-20"_s, u"--cost"_s, u"2400"_s,
          u"--cost-is-estimate"_s, u"yes"_s, u"--length"_s, u"16 weeks"_s, u"--funding"_s,
          u"MassReconnect=granted 400; MassHire=possible"_s});
    done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside"_s, u"--code-sets"_s, u"CPT"_s, u"--first-day"_s,
          u"2026-08-03"_s});
    const QString out = done({u"road"_s}).out;
    EXPECT_TRUE(out.startsWith(u"Apprentice, day 113 of 365"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Coding course: about $2,000"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"For the A: ✓ counts"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Funding: MassReconnect: granted, MassHire: possible"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Length: 16 weeks"_s)) << out.toStdString();
    EXPECT_EQ(stage(u"apprentice"_s)[u"done"_s][u"days"_s].toInt(), 113);
    EXPECT_TRUE(done({u"status"_s}).out.contains(u"113 of 365 days"_s));
    EXPECT_EQ(done({u"road"_s, u"--json"_s}).json()[u"within_permille"_s].toInt(), 113 * 1000 / 365);
}

TEST_F(RoadVerb, WhatIsNotStatedIsSaidToBeSo)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPMA"_s});
    done({u"add"_s, u"programme"_s, u"--name"_s, u"Thought of"_s});
    const QString out = done({u"road"_s}).out;
    EXPECT_TRUE(out.contains(u"CPMA exam: not stated"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Contact hours: ask the school"_s)) << out.toStdString();
    EXPECT_FALSE(out.contains(u"$0"_s)) << out.toStdString();
}

}  // namespace road_verb_test
}  // namespace credence
