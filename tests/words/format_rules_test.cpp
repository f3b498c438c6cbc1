// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_rules.h"

#include <gtest/gtest.h>

#include "catalog/rule_enum_names.h"
#include "words/format_exam.h"
#include "json/json_rules.h"
#include "support/printers.h"
#include "support/test_workspace.h"
#include "words.h"

namespace credence {
namespace format_rules_test {

using namespace Qt::StringLiterals;
using testing::areWords;

TEST(FormatRules, SayEveryEditionOfEveryRule)
{
    for (const Rule& rule : testing::builtInRules().rules) {
        for (const RuleEdition& edition : rule.editions) {
            EXPECT_FALSE(format::ruleLines(edition.value).isEmpty()) << rule.id.toStdString();
            for (const QString& line : format::ruleLines(edition.value)) {
                EXPECT_FALSE(line.trimmed().isEmpty()) << rule.id.toStdString();
            }
        }
    }
}

TEST(FormatRules, NameACatalogueAsItsBodyWritesItself)
{
    const RuleBook& rules = testing::builtInRules();
    EXPECT_EQ(format::catalogueName(u"aapc"_s, rules), u"AAPC"_s);
    EXPECT_EQ(format::catalogueName(u"curriculum"_s, rules), u"curriculum"_s);
}

TEST(FormatRules, CountCeusByCredentialsHeld)
{
    const CeuAmountByCount rule{.body = u"AAPC"_s, .byCount = {wholeCeus(36), wholeCeus(48)}};
    EXPECT_EQ(format::ruleLines(rule), (QStringList{u"1 held: 36 CEUs"_s, u"2 or more held: 48 CEUs"_s}));
}

TEST(FormatRules, AskForTheMonthOfBirthWhereACycleHangsOnIt)
{
    CycleRule rule{.body = u"B"_s, .months = 36, .anchor = CycleAnchor::BirthMonth, .firstPeriod = FirstPeriod::Full};
    EXPECT_EQ(format::ruleLines(rule).at(2), u"your month: not known: fill it in, 1 to 12"_s);
    rule.birthMonth = 5;
    EXPECT_EQ(format::ruleLines(rule),
              (QStringList{u"a cycle lasts 36 months"_s, u"it ends with the month in which you were born"_s,
                           u"your month: May"_s, u"the first cycle asks for the full number of CEUs"_s}));
    rule = {.body = u"B"_s, .months = 12, .anchor = CycleAnchor::CalendarYear, .firstPeriod = FirstPeriod::Full};
    EXPECT_EQ(format::ruleLines(rule).at(1), u"it ends on 31 December"_s);
}

TEST(FormatRules, SayWhatOfASurplusIsCarriedOver)
{
    EXPECT_EQ(format::ruleLines(CarryOverRule{.body = u"B"_s, .atMost = wholeCeus(10)}),
              QStringList{u"of the surplus of a cycle at most 10 CEUs count in the next one"_s});
    EXPECT_EQ(format::ruleLines(CarryOverRule{.body = u"B"_s, .atMost = {}}),
              QStringList{u"surplus CEUs do not move into the next cycle"_s});
}

TEST(FormatRules, IndentTheNeedsBelowANeed)
{
    const RouteRule rule{
        .from = u"CPC-A"_s,
        .to = u"CPC"_s,
        .needs = {{.id = u"a"_s, .title = u"One year"_s, .what = ExperienceNeed{.months = 12}},
                  {.id = u"b"_s,
                   .title = u"Either"_s,
                   .what = AnyOfNeed{{{.id = u"c"_s, .title = u"Practicode"_s, .what = PracticodeNeed{}}}}}}};
    EXPECT_EQ(format::ruleLines(rule),
              (QStringList{u"from CPC-A to CPC, all of:"_s, u"  One year"_s, u"  Either"_s, u"    Practicode"_s}));
}

TEST(FormatRules, SayWaitingTimesInDays)
{
    EXPECT_EQ(format::ruleLines(RetakeRule{.waitDays = 1}), QStringList{u"after a failed attempt you wait 1 day"_s});
    EXPECT_EQ(format::ruleLines(RetakeRule{.waitDays = 30, .attemptsAllowed = 2}),
              (QStringList{u"after a failed attempt you wait 30 days"_s, u"at most 2 attempts"_s}));
}

TEST(FormatRules, SayALadderOfWaitsAndTheAttemptsOfSomeMonths)
{
    const RetakeRule ladder{.waitDays = 30, .attemptsAllowed = 3, .laterWaits = {{90}, {365}}, .withinMonths = 12};
    EXPECT_EQ(format::ruleLines(ladder), (QStringList{u"after a failed attempt you wait 30 days"_s,
                                                      u"after further ones in a row: 90 days, then 365 days"_s,
                                                      u"at most 3 attempts within 12 months"_s}));
    EXPECT_EQ(format::retakeWait(ladder), u"30 days, then 90 days, then 365 days"_s);
    EXPECT_EQ(format::attemptsAllowed(ladder), u"3 within 12 months"_s);
}

TEST(FormatRules, SayTheWaitOfAnotherSourceWithItsDoubt)
{
    const RetakeRule doubtful{.waitDays = 30, .otherWaitDays = 90};
    EXPECT_EQ(format::ruleLines(doubtful), (QStringList{u"after a failed attempt you wait 30 days"_s,
                                                        u"unconfirmed: another source says 90 days"_s}));
    EXPECT_EQ(format::retakeWait(doubtful), u"30 days, unconfirmed: another source says 90 days"_s);
}

TEST(FormatRules, SayThatAFigureIsNotKnownInsteadOfANumber)
{
    EXPECT_EQ(
        format::ruleLines(ExamFormat{.items = 100, .scale = ScoreScale::Percent}),
        (QStringList{u"questions: 100"_s, u"time: not known: fill it in"_s, u"pass mark: not known: fill it in"_s}));
    EXPECT_EQ(format::ruleLines(ExamFees{{{.name = u"exam"_s}}}), QStringList{u"exam: not known: fill it in"_s});
    EXPECT_EQ(format::ruleLines(RetakeRule{}), (QStringList{u"wait after a failed attempt: not known: fill it in"_s,
                                                            u"attempts allowed: not known: fill it in"_s}));
    const ExtensionFeeRule extension{.body = u"AAPC"_s, .fee = {5000}, .basis = FeeBasis::NotSaid};
    EXPECT_EQ(format::ruleLines(extension).last(), u"how long it lasts: not known: fill it in"_s);
    EXPECT_EQ(format::retakeWait({.waitDays = 0}), u"none"_s);
    EXPECT_EQ(format::retakeWait({.waitDays = 30}), u"30 days"_s);
}

TEST(FormatRules, SayWhatFollowsAMissedCycle)
{
    EXPECT_EQ(format::ruleLines(GraceRule{.body = u"AHIMA"_s, .months = 3}),
              QStringList{u"you can still finish it for 3 months after the last day of the cycle"_s});
    EXPECT_EQ(
        format::ruleLines(
            LapseRule{.body = u"AHIMA"_s, .meanwhile = LapsedAs::Inactive, .afterwards = LapsedAs::Revoked}),
        (QStringList{
            u"if the cycle is missed, the credentials are inactive until the days before the revocation are over"_s,
            u"then they are revoked"_s}));
    EXPECT_EQ(format::ruleLines(ReinstatementRule{
                  .body = u"AAPC"_s, .months = 36, .fee = Cents{20000}, .owed = {u"the dues owed"_s}}),
              (QStringList{u"back without a new exam within 36 months of the revocation"_s, u"it costs $200"_s,
                           u"owed besides: the dues owed"_s}));
    EXPECT_EQ(format::ruleLines(ReinstatementRule{.body = u"AHIMA"_s}),
              (QStringList{u"within what time one can come back: not known: fill it in"_s,
                           u"what it costs: not known: fill it in"_s}));
    EXPECT_EQ(format::ruleLines(RenewalFeeRule{.body = u"AHIMA"_s,
                                               .daysBefore = 0,
                                               .first = Cents{21800},
                                               .memberFirst = Cents{10000},
                                               .further = Cents{5000},
                                               .late = {{.days = 30, .fee = Cents{2500}}}}),
              (QStringList{u"due by the last day of the cycle"_s, u"first credential: $218"_s,
                           u"first credential of a member: $100"_s, u"each further credential: $50"_s,
                           u"up to 30 days late: $25 more"_s}));
    EXPECT_EQ(format::ruleLines(RevocationRule{.body = u"AHIMA"_s, .days = 180}),
              QStringList{u"if the cycle is missed, the credentials are revoked 180 days after its last day"_s});
    EXPECT_EQ(format::ruleLines(AppealRule{.body = u"AHIMA"_s, .days = 90}),
              QStringList{u"you can appeal within 90 days of the revocation"_s});
    const LateDuesRule dues{
        .body = u"AAPC"_s, .graceDays = 30, .fee = {5000}, .moreDays = 60, .reinstatement = {20000}};
    EXPECT_EQ(format::ruleLines(dues).size(), 3);
    EXPECT_EQ(format::ruleLines(dues).first(), u"for 30 days after the due date nothing is charged"_s);
    EXPECT_EQ(format::ruleLines(VerificationRule{.body = u"AAPC"_s, .answerDays = 30, .keepMonths = 6}),
              (QStringList{u"a check is to be answered within 30 days"_s,
                           u"keep the proof for 6 months after you submit"_s}));
}

TEST(FormatRules, SayTheFigureOfALimitOrThatItIsNotKnown)
{
    CeuLimitRule limit{.body = u"AHIMA"_s,
                       .bound = LimitBound::AtLeast,
                       .per = LimitPer::CycleYear,
                       .activities = {{.subjects = {u"coding self-review"_s}}},
                       .amount = wholeCeus(5)};
    EXPECT_EQ(format::ruleLines(limit),
              QStringList{u"activities on coding self-review: at least 5 CEUs in each year of the cycle"_s});
    limit = {.body = u"AHIMA"_s, .bound = LimitBound::AtMost, .per = LimitPer::Cycle, .percent = 20};
    EXPECT_EQ(format::ruleLines(limit),
              QStringList{u"activities of every kind: at most 20 % of the CEUs asked count in a cycle"_s});
    limit = {.body = u"AHIMA"_s,
             .bound = LimitBound::AtMost,
             .per = LimitPer::CalendarYear,
             .activities = {{.kinds = {CeuActivityKind::Taught}}}};
    EXPECT_EQ(format::ruleLines(limit),
              QStringList{u"activities taught: how many CEUs count in a calendar year is not known: fill it in"_s});
}

TEST(FormatRules, SayHowLongACeuIs)
{
    EXPECT_EQ(format::ruleLines(CeuLengthRule{.body = u"AHIMA"_s, .one = hours(1), .rest = {45}}),
              QStringList{u"one CEU is 1 h; a rest of at least 45 min is one more"_s});
}

TEST(FormatRules, NameTheActivitiesThatAConditionDoesNotBind)
{
    CeuConditionRule condition{
        .body = u"AAPC"_s, .condition = CeuCondition::IndexNumberRequired, .except = {{.sources = {CeuSource::Cms}}}};
    EXPECT_EQ(format::ruleLines(condition), (QStringList{u"only activities with the body's index number count"_s,
                                                         u"not so for activities from CMS"_s}));
    condition.except = {{.kinds = {CeuActivityKind::Taught, CeuActivityKind::Written, CeuActivityKind::InService},
                         .subjects = {u"auditing"_s},
                         .providers = {u"ZHealth"_s, u"MedLearn"_s}},
                        {.domains = {ActivityDomain::OutsideHiim}}};
    EXPECT_EQ(
        format::ruleLines(condition).last(),
        u"not so for activities with all of this (kind: taught, written or in-service training · subject: auditing · "
        "provider: ZHealth or MedLearn); activities outside the HIIM domains"_s);
}

TEST(FormatRules, HaveWordsForEveryConditionShareAndBinding)
{
    for (const auto& entry : EnumNames<CeuCondition>::kNames) {
        EXPECT_TRUE(areWords(format::ruleLines(CeuConditionRule{u"AAPC"_s, entry.first}).first()));
    }
    for (const auto& entry : EnumNames<ShareOf>::kNames) {
        EXPECT_TRUE(areWords(format::ruleLines(CeuShareRule{u"AHIMA"_s, entry.first, 80}).first()));
    }
    for (const auto& entry : EnumNames<FeeBasis>::kNames) {
        EXPECT_TRUE(areWords(format::ruleLines(ExtensionFeeRule{u"AAPC"_s, {5000}, entry.first}).first()));
    }
    for (const auto& entry : EnumNames<BindingKey>::kNames) {
        EXPECT_TRUE(areWords(format::bindingWords(entry.first)));
    }
}

TEST(FormatEdition, NamesTheDaysThatAreKnown)
{
    const QDate first(2025, 1, 1);
    const QDate last(2028, 2, 29);
    EXPECT_EQ(format::editionWords(first, last), u"in force Jan 1, 2025 – Feb 29, 2028"_s);
    EXPECT_EQ(format::editionWords(first, {}), u"in force since Jan 1, 2025"_s);
    EXPECT_EQ(format::editionWords({}, last), u"in force until Feb 29, 2028"_s);
    EXPECT_EQ(format::editionWords({}, {}), u"in force, its first day not published"_s);
}

}  // namespace format_rules_test
}  // namespace credence
