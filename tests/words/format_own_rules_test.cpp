// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_own_rules.h"

#include <gtest/gtest.h>

#include "catalog/own_figures.h"
#include "words/format_figures.h"
#include "support/printers.h"

namespace credence {
namespace format_own_rules_test {

using namespace Qt::StringLiterals;

TEST(FormatOwnRules, EveryFigureOfTheCatalogueHasALabelInWords)
{
    const RuleBook book = builtInCatalogue().value();
    for (const Rule& rule : book.rules) {
        for (const RuleEdition& edition : rule.editions) {
            for (const RuleFigure& figure : ruleFigures(book, rule.id, edition.from).value()) {
                const QString label = format::ruleFigureLabel(figure);
                EXPECT_FALSE(label.isEmpty()) << rule.id.toStdString() << figure.part.toStdString();
                EXPECT_FALSE(label.contains(u'_')) << rule.id.toStdString() << ' ' << label.toStdString();
            }
        }
    }
}

TEST(FormatOwnRules, ValuesCarryTheirUnit)
{
    EXPECT_EQ(format::ruleFigureValue(RuleFigureUnit::Ceus, u"36.00"_s), u"36 CEUs"_s);
    EXPECT_EQ(format::ruleFigureValue(RuleFigureUnit::Duration, u"80:00"_s), u"80 h 00"_s);
    EXPECT_EQ(format::ruleFigureValue(RuleFigureUnit::Money, u"425.00"_s), u"$425"_s);
    EXPECT_EQ(format::ruleFigureValue(RuleFigureUnit::Number, u"24"_s), u"24"_s);
    EXPECT_EQ(format::ruleFigureValue(RuleFigureUnit::Words, u"as it is"_s), u"as it is"_s);
    EXPECT_EQ(format::ruleFigureValue(RuleFigureUnit::Number, std::nullopt), u"not known: fill it in"_s);
}

TEST(FormatOwnRules, AnOwnValueNamesWhatIsPublishedAndWhoSaysOtherwise)
{
    const OwnValue own{.published = {.part = u"/cycle/months"_s,
                                     .steps = {u"cycle"_s, u"months"_s},
                                     .unit = RuleFigureUnit::Number,
                                     .value = u"24"_s},
                       .value = u"36"_s,
                       .source = u"my account"_s};
    EXPECT_EQ(format::ownValue(own), u"Cycle · months: 36 is your value, published is 24 (my account)"_s);
}

TEST(FormatOwnRules, DoubtsAreNamedInOneOrder)
{
    RuleCitation citation{.ruleId = u"x"_s, .confidence = Confidence::Low};
    citation.own.emplace_back();
    EXPECT_EQ(format::doubts(citation, true), (QStringList{u"estimate"_s, u"unconfirmed"_s, u"your value"_s}));
    EXPECT_TRUE(format::doubts({.ruleId = u"x"_s}).isEmpty());
    EXPECT_EQ(format::doubts({.ruleId = u"x"_s, .doubt = u"by an older page"_s}), QStringList{u"by an older page"_s});
}

TEST(FormatFigures, AChangeNamesTheDayOnceIfItStays)
{
    const StandingFigure before{.key = u"cycle:AAPC"_s,
                                .kind = FigureKind::CycleTotal,
                                .subject = u"AAPC"_s,
                                .done = Amount{AmountUnit::CeuHundredths, 700},
                                .needed = Amount{AmountUnit::CeuHundredths, 3600},
                                .day = QDate(2027, 3, 31)};
    StandingFigure after = before;
    after.needed = Amount{AmountUnit::CeuHundredths, 4000};
    EXPECT_EQ(format::figureChange({.before = before, .after = after}),
              u"AAPC cycle: 7 of 36 CEUs → 7 of 40 CEUs · to Mar 31, 2027"_s);
    after.day = QDate(2027, 6, 30);
    EXPECT_EQ(format::figureChange({.before = before, .after = after}),
              u"AAPC cycle: 7 of 36 CEUs · to Mar 31, 2027 → 7 of 40 CEUs · to Jun 30, 2027"_s);
    EXPECT_EQ(format::figureChange({.before = before}),
              u"AAPC cycle: 7 of 36 CEUs · to Mar 31, 2027 → no longer asked"_s);
    EXPECT_EQ(format::figureChange({.after = after}), u"AAPC cycle: new, 7 of 40 CEUs · to Jun 30, 2027"_s);
}

TEST(FormatRuleTrouble, SaysThatTheRulesListAnOwnCredentialByNow)
{
    const RuleTrouble trouble{.record = {RecordKind::OwnCredential, 3},
                              .error = {.code = Error::Code::InvalidInput, .subject = u"code"_s}};
    EXPECT_TRUE(format::ruleTrouble(trouble).startsWith(u"Your credential #3 is not used"_s));
}

}  // namespace format_own_rules_test
}  // namespace credence
