// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace rules_verb_test {

using namespace Qt::StringLiterals;
using testing::Outcome;
using testing::refusedWith;
using testing::runProgram;

QJsonObject rules(const QStringList& options)
{
    return runProgram(QStringList{u"--today"_s, u"2026-11-23"_s, u"--json"_s, u"rules"_s} + options).json();
}

TEST(RulesVerb, NeedsNoRecordAndListsWhatIsInForceToday)
{
    const QJsonObject list = rules({});
    EXPECT_EQ(list.value(u"on"_s), u"2026-11-23"_s);
    EXPECT_FALSE(list.value(u"versions"_s).toArray().isEmpty());
    const QJsonArray found = list.value(u"rules"_s).toArray();
    ASSERT_FALSE(found.isEmpty());
    for (const QJsonValue& rule : found) {
        EXPECT_FALSE(rule[u"edition"_s].isNull()) << rule[u"id"_s].toString().toStdString();
    }
}

TEST(RulesVerb, ListsTheSourcesThatRulesCite)
{
    const QJsonObject list = rules({u"--body"_s, u"ahima"_s});
    const QJsonObject sources = list.value(u"sources"_s).toObject();
    for (const QJsonValue& rule : list.value(u"rules"_s).toArray()) {
        EXPECT_EQ(rule[u"body"_s], u"AHIMA"_s);
        for (const QJsonValue& id : rule[u"edition"_s][u"sources"_s].toArray()) {
            EXPECT_TRUE(sources.contains(id.toString())) << id.toString().toStdString();
        }
    }
}

TEST(RulesVerb, KnowsThatTheAhimaShareCameIn2025)
{
    const auto hasShare = [](const QString& day) {
        for (const QJsonValue& rule : rules({u"--on"_s, day}).value(u"rules"_s).toArray()) {
            if (rule[u"edition"_s][u"ceu_share"_s][u"of"_s] == u"ahima_source"_s) {
                return true;
            }
        }
        return false;
    };
    EXPECT_FALSE(hasShare(u"2024-12-31"_s));
    EXPECT_TRUE(hasShare(u"2025-01-01"_s));
}

TEST(RulesVerb, ShowsOneRuleWithItsEditionsAndWords)
{
    const QJsonObject rule = rules({u"--id"_s, u"ahima.renewal.hiim-share"_s}).value(u"rule"_s).toObject();
    EXPECT_EQ(rule.value(u"editions"_s).toArray().first()[u"ceu_share"_s][u"percent"_s], 80);
    const QString out = runProgram({u"rules"_s, u"--id"_s, u"ahima.renewal.hiim-share"_s}).out;
    EXPECT_TRUE(out.contains(u"at least 80 % of the CEUs are in an HIIM domain"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"Source: "_s));
}

TEST(RulesVerb, NamesTheFiguresOfARuleWithoutARecord)
{
    const QJsonArray figures = rules({u"--file"_s, u"/no/such/record"_s, u"--id"_s, u"ahima.renewal.hiim-share"_s})
                                   .value(u"figures"_s)
                                   .toArray();
    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures.first()[u"part"_s], u"/ceu_share/percent"_s);
    EXPECT_EQ(figures.first()[u"published"_s], u"80"_s);
}

TEST(RulesVerb, ShowsByWhichWordsASubjectIsKnown)
{
    const QString out = runProgram({u"rules"_s, u"--id"_s, u"aapc.cedc.subject-ceus"_s}).out;
    EXPECT_TRUE(out.contains(u"emergency medicine"_s)) << out.toStdString();
}

TEST(RulesVerb, SaysThatThereIsNoSuchRule)
{
    EXPECT_TRUE(refusedWith(runProgram({u"rules"_s, u"--id"_s, u"no.such.rule"_s}), 1, {u"no such rule"_s}));
    EXPECT_TRUE(refusedWith(runProgram({u"rules"_s, u"--on"_s, u"2026-02-30"_s}), 4, {u"2026-02-30"_s}));
}

}  // namespace rules_verb_test
}  // namespace credence
