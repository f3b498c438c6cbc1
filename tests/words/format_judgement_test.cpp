// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>

#include "domain/goals/goal_progress.h"
#include "words/format.h"
#include "words/format_activities.h"
#include "words/format_explain.h"
#include "json/judgement_names.h"
#include "support/printers.h"
#include "support/test_workspace.h"
#include "words.h"

namespace credence {
namespace format_judgement_test {

using namespace Qt::StringLiterals;
using testing::areWords;

NotCountedItem itemOf(NotCountedReason reason, const QString& detail = {})
{
    return {.record = {RecordKind::Placement, 1},
            .label = u"Lakeside"_s,
            .from = QDate(2026, 8, 3),
            .to = QDate(2026, 8, 3),
            .amount = {AmountUnit::Days, 1},
            .reason = reason,
            .detail = detail};
}

TEST(FormatState, HasAWordAndAMarkOfItsOwn)
{
    QSet<QString> marks;
    for (const auto& entry : EnumNames<ProgressState>::kNames) {
        EXPECT_TRUE(areWords(format::stateWord(entry.first)));
        EXPECT_EQ(format::stateMark(entry.first).size(), 1);
        marks.insert(format::stateMark(entry.first));
    }
    EXPECT_EQ(marks.size(), static_cast<qsizetype>(EnumNames<ProgressState>::kNames.size()));
}

TEST(FormatStage, HasWords)
{
    for (const auto& entry : EnumNames<GoalStage>::kNames) {
        EXPECT_TRUE(areWords(format::stageWord(entry.first)));
    }
}

TEST(FormatReason, IsASentenceOfItsOwnForEveryReason)
{
    QSet<QString> reasons;
    for (const auto& entry : EnumNames<NotCountedReason>::kNames) {
        const QString words = format::reason(itemOf(entry.first));
        EXPECT_TRUE(areWords(words));
        EXPECT_FALSE(words.endsWith(u'.')) << words.toStdString();
        reasons.insert(words);
    }
    EXPECT_EQ(reasons.size(), static_cast<qsizetype>(EnumNames<NotCountedReason>::kNames.size()));
}

TEST(FormatReason, SaysWhatAapcCounts)
{
    EXPECT_EQ(format::reason(itemOf(NotCountedReason::NoIndexNumber)), u"no AAPC index number yet"_s);
}

TEST(FormatReason, NamesTheCapAndTheActivitiesThatItLimits)
{
    NotCountedItem item = itemOf(NotCountedReason::OverCap);
    item.activities = {{.kinds = {CeuActivityKind::Taught}}};
    item.cap = CapPassed{.amount = wholeCeus(5), .per = LimitPer::CalendarYear};
    EXPECT_EQ(format::reason(item), u"over the cap of 5 CEUs in a calendar year for activities taught"_s);
    item.reason = NotCountedReason::KeptFromSubject;
    item.activities = {{.providers = {u"ZHealth"_s, u"MedLearn"_s}}};
    EXPECT_EQ(format::reason(item), u"for this subject the body takes only activities by ZHealth or MedLearn"_s);
    item.reason = NotCountedReason::KindNotSaid;
    EXPECT_TRUE(format::reason(item).endsWith(u"say it in its field “Kind of activity”"_s));
}

TEST(FormatReason, NamesTheDaysOfLetters)
{
    EXPECT_EQ(format::reason(itemOf(NotCountedReason::LetterNotReceived, u"2026-10-01"_s)),
              u"the letter you asked for on Oct 1, 2026 has not come yet"_s);
    EXPECT_EQ(format::reason(itemOf(NotCountedReason::LetterCoversLess, u"2026-08-03/2026-08-31"_s)),
              u"the letter covers only Aug 3, 2026 – Aug 31, 2026: the other days need one too"_s);
    EXPECT_EQ(
        format::reason(itemOf(NotCountedReason::LetterCoversLess, u"2026-08-03/2026-08-31, 2026-10-01/2026-10-01"_s)),
        u"the letter covers only Aug 3, 2026 – Aug 31, 2026; Oct 1, 2026: the other days need one too"_s);
}

TEST(FormatReason, TellsVolunteersThatOnlyALetterCounts)
{
    EXPECT_NE(format::reason(itemOf(NotCountedReason::NoLetter, u"volunteer"_s)),
              format::reason(itemOf(NotCountedReason::NoLetter)));
}

TEST(FormatConfidence, HasWords)
{
    for (const auto& entry : EnumNames<Confidence>::kNames) {
        EXPECT_TRUE(areWords(format::confidenceWord(entry.first)));
    }
}

TEST(FormatCeuDoubt, SaysWhatIsCountedAndWhyThatIsNotSure)
{
    CeuDoubt doubt{.about = CeuDoubt::About::LimitNotKnown,
                   .rule = {.ruleId = u"x"_s, .asOf = u"2014"_s},
                   .amount = wholeCeus(10),
                   .activities = {{.kinds = {CeuActivityKind::Taught}}}};
    EXPECT_EQ(format::ceuDoubt(doubt, u"AHIMA"_s),
              u"10 CEUs of activities taught are counted in full: AHIMA limits these, and by how much was not found"_s);
    doubt.about = CeuDoubt::About::KindNotSaid;
    EXPECT_EQ(format::ceuDoubt(doubt, u"AHIMA"_s),
              u"10 CEUs are counted though their kind is not said: AHIMA limits activities taught; say their kind"_s);
    doubt = {.about = CeuDoubt::About::Length, .rule = doubt.rule, .amount = {250}, .byRule = wholeCeus(2)};
    EXPECT_EQ(format::ceuDoubt(doubt, u"AHIMA"_s),
              u"2.50 CEUs are counted as entered: by the length of a CEU at AHIMA (2014) they would be 2.00; their "
              "certificates decide and are not in hand"_s);
}

TEST(FormatCitation, NamesRuleEditionSourcesAndDay)
{
    RuleBook rules;
    rules.sources = {{.id = u"x:1"_s, .title = u"Handbook"_s, .url = u"https://example.org"_s},
                     {.id = u"x:2"_s, .title = u"Letter"_s}};
    const RuleCitation citation{.ruleId = u"x.share"_s,
                                .title = u"A share"_s,
                                .editionFrom = QDate(2025, 1, 1),
                                .confidence = Confidence::Low,
                                .sources = {u"x:1"_s, u"x:2"_s, u"x:unknown"_s},
                                .asOf = u"2026-11"_s,
                                .note = u"Check your account."_s};
    EXPECT_EQ(format::citation(citation, rules),
              u"A share (x.share)\n"
              "in force since Jan 1, 2025; unconfirmed\n"
              "Source: Handbook, https://example.org\n"
              "Source: Letter\n"
              "Source: x:unknown\n"
              "As of 2026-11\n"
              "Check your account."_s);
}

TEST(FormatDoubts, StandBehindTheFigureThatTheyTouch)
{
    const RuleCitation sure{.ruleId = u"a"_s, .title = u"A"_s, .confidence = Confidence::High};
    RuleCitation weak = sure;
    weak.confidence = Confidence::Low;
    EXPECT_EQ(format::withDoubts(u"30 days"_s, sure), u"30 days"_s);
    EXPECT_EQ(format::withDoubts(u"30 days"_s, weak), u"30 days (unconfirmed)"_s);
    EXPECT_EQ(format::withDoubts(u"30 days"_s, weak, true), u"30 days (estimate) (unconfirmed)"_s);
}

TEST(FormatCitation, IsShortForARuleWithoutMore)
{
    EXPECT_EQ(format::citation({.ruleId = u"x.share"_s}, RuleBook()),
              u"x.share\nin force, its first day not published; confirmed"_s);
}

TEST(FormatFactDate, SaysThatASourceHasNoDate)
{
    EXPECT_EQ(format::factDate(u"2026-06"_s), u"As of 2026-06"_s);
    EXPECT_EQ(format::factDate(u"undated (older)"_s), u"Undated (older)"_s);
}

/// A cycle's total of which nothing is out of the ordinary.
Progress plainTotal()
{
    return {.requirementId = u"b.amount"_s,
            .title = u"CEUs"_s,
            .rule = {},
            .done = amountOf(CeuHundredths{}),
            .needed = amountOf(wholeCeus(36)),
            .state = ProgressState::Open};
}

TEST(FigureBasis, IsEmptyWhereTheFigureIsThatOfTheRule)
{
    EXPECT_EQ(format::figureBasis(plainTotal(), u"B"_s), QString());
}

TEST(FigureBasis, SaysWhatACredentialThatJoinedLaterIsAskedFor)
{
    Progress total = plainTotal();
    total.basis = NeededBasis{.full = wholeCeus(36)};
    total.basis->joined = {{.credential = u"CPMA"_s,
                            .adds = wholeCeus(4),
                            .asked = {50},
                            .part = {.monthsBegun = 2, .months = 24, .step = {50}}}};
    EXPECT_EQ(format::figureBasis(total, u"AAPC"_s),
              u"CPMA joined in mid-cycle: 2 of 24 months have begun by its end, so 2/24 of the 4 CEUs that it adds, "
              "rounded up to a multiple of 0.50 CEUs; the figure in your account at AAPC is the one that counts"_s);
}

TEST(FigureBasis, SaysWhatWasCarriedOverAndByWhichRule)
{
    Progress total = plainTotal();
    total.carriedOver = CarriedOver{.amount = wholeCeus(10),
                                    .surplus = wholeCeus(17),
                                    .cycleEnded = {2026, 5, 31},
                                    .rule = {.ruleId = u"b.carry-over"_s, .title = u"Ten carry over"_s}};
    EXPECT_EQ(format::figureBasis(total, u"B"_s),
              u"10 CEUs of it carried over: the cycle that ended on May 31, 2026 had 17 CEUs more than it asked; Ten "
              "carry over (b.carry-over)"_s);
}

}  // namespace format_judgement_test
}  // namespace credence
