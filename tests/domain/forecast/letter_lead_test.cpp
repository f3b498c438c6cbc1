// SPDX-License-Identifier: GPL-3.0-or-later
/// How long a letter takes is learned from letters that came, never from one that comes after the day of the forecast.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/forecast/outlook.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/overview/overview.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace letter_lead_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

/// For placement 1, which has no code sets: it tells of the wait and proves nothing.
Document letterAfter(qint64 id, int days, QDate receivedOn)
{
    Document letter = aLetter(id, 1, receivedOn);
    letter.askedOn = receivedOn.addDays(-days);
    return letter;
}

/// The letter for placement 2 that is still to be asked for.
LetterForecast lettersLead(const std::vector<Document>& letters, QDate asOf = kAsOf)
{
    const RuleBook book = routesBook();
    Facts facts = factsOf(aJob(1, {2026, 3, 2}, QDate(2026, 4, 24)), aJob(2, {2026, 8, 3}),
                          held(u"CPC-A"_s, {2026, 7, 18}), letters);
    facts.of<Placement>().front().codeSets.clear();
    const Outlook outlook = outlookOf(judgeOverview(book, facts, asOf), situationOn(book, facts, asOf));
    const auto route =
        std::ranges::find(outlook.routes, u"two-years"_s, [](const RouteForecast& one) { return one.rule.ruleId; });
    if (route == outlook.routes.end() || route->letters.size() != 1) {
        ADD_FAILURE() << "one letter is missing";
        return {.requirementId = {},
                .placement = {RecordKind::Placement, 0},
                .employer = {},
                .days = DateRange::make(asOf, asOf).value(),
                .leadDays = -1};
    }
    return route->letters.front();
}

TEST(LetterLead, IsOurPlanningValueWithoutALetterOfTheUsers)
{
    EXPECT_EQ(lettersLead({}).leadDays, 14);
    EXPECT_TRUE(lettersLead({}).leadIsOurs);
}

TEST(LetterLead, IsTheLongestWaitOfTheUsersLetters)
{
    const LetterForecast letter = lettersLead({letterAfter(1, 20, {2026, 5, 1}), letterAfter(2, 9, {2026, 6, 1})});
    EXPECT_EQ(letter.leadDays, 20);
    EXPECT_FALSE(letter.leadIsOurs);
}

TEST(LetterLead, LearnsNothingFromALetterThatComesLater)
{
    const std::vector<Document> letters{letterAfter(1, 20, kAsOf), letterAfter(2, 60, kAsOf.addDays(1))};
    EXPECT_EQ(lettersLead(letters).leadDays, 20);
    EXPECT_EQ(lettersLead(letters, kAsOf.addDays(1)).leadDays, 60);
    EXPECT_TRUE(lettersLead(letters, kAsOf.addDays(-1)).leadIsOurs);
}

}  // namespace letter_lead_test
}  // namespace credence
