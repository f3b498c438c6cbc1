// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/published_figures.h"

#include "a_career.h"

namespace credence {
namespace published_figures_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(Dollars, AreReadAsTheyAreWrittenOrNotAtAll)
{
    const std::vector<std::pair<const char16_t*, std::optional<Cents>>> table{{u"65,642 USD", Cents{6564200}},
                                                                              {u"$65,642", Cents{6564200}},
                                                                              {u"65642", Cents{6564200}},
                                                                              {u"24.59 USD", Cents{2459}},
                                                                              {u" 1,000,000 ", Cents{100'000'000}},
                                                                              {u"65,64 USD", {}},
                                                                              {u"65.6 USD", {}},
                                                                              {u"about 65,000 USD", {}},
                                                                              {u"65k", {}},
                                                                              {u"0", {}},
                                                                              {u"-5", {}},
                                                                              {u"", {}},
                                                                              {u"99999999999", {}},
                                                                              {u"65,642 EUR", {}}};
    for (const auto& [text, amount] : table) {
        EXPECT_EQ(dollarsIn(QString::fromUtf16(text)), amount) << QString::fromUtf16(text).toStdString();
    }
}

TEST(Ranges, AreReadAsTheyAreWrittenOrNotAtAll)
{
    EXPECT_EQ(rangeIn(u"0 to 2"_s), std::pair(0, 2));
    EXPECT_EQ(rangeIn(u"6-10"_s), std::pair(6, 10));
    EXPECT_EQ(rangeIn(u"3"_s), std::pair(3, 3));
    for (const QString& text : {u"2 to 0"_s, u"some"_s, u"1 to"_s, u"1.5 to 2"_s, QString()}) {
        EXPECT_FALSE(rangeIn(text).has_value()) << text.toStdString();
    }
}

TEST(PublishedFigures, OfTheProgramAllRead)
{
    const PublishedFigures figures = publishedFigures(builtInEntries());
    EXPECT_EQ(figures.unread, QStringList());
    ASSERT_TRUE(figures.fullTime.has_value());
    EXPECT_EQ(figures.fullTime->hours, 2080);
    EXPECT_EQ(figures.fullTime->source.entry, u"ma.work.full-time-year"_s);
    ASSERT_EQ(figures.roles.size(), 7U);
    EXPECT_EQ(figures.roles.front().source.entry, u"ma.role.apprentice"_s);
    EXPECT_EQ(figures.roles.front().credentials, (QStringList{u"CPC-A"_s, u"CCA"_s}));
    EXPECT_EQ(figures.roles.back().yearsHigh, 10);
    const auto ccs = std::ranges::find(figures.guides, u"CCS"_s, &StudyGuide::credential);
    ASSERT_NE(ccs, figures.guides.end());
    EXPECT_EQ(ccs->weeks, 16);
    const auto billed =
        std::ranges::find_if(figures.pay, [](const PublishedPay& pay) { return pay.byCredential.contains(u"CPC"_s); });
    ASSERT_NE(billed, figures.pay.end());
    EXPECT_EQ(billed->byCredential.value(u"CPC"_s), Cents{5889500});
}

TEST(PublishedFigures, ThatDoNotReadAreToldAndLeftOut)
{
    const std::vector<ShownReference> entries{
        ownEntry(ReferenceKind::Pay, u"Clinics"_s, u"amount a year: about 60,000"_s),
        ownEntry(ReferenceKind::Pay, u"Upside down"_s, u"from: 70,000 USD\nto: 60,000 USD"_s),
        ownEntry(ReferenceKind::Role, u"Lead"_s, u"step: first"_s),
        ownEntry(ReferenceKind::Work, u"Hours"_s, u"hours a year: many"_s),
        ownEntry(ReferenceKind::Programme, u"Guide"_s, u"CCS, weeks: a few"_s)};
    const PublishedFigures figures = publishedFigures(entries);
    EXPECT_EQ(figures.unread, (QStringList{u"Clinics"_s, u"Upside down"_s, u"Lead"_s, u"Hours"_s, u"Guide"_s}));
    EXPECT_TRUE(figures.pay.empty());
    EXPECT_TRUE(figures.roles.empty());
    EXPECT_FALSE(figures.fullTime.has_value());
}

TEST(PublishedFigures, OfTheUsersOwnStandOnTheScaleUnderTheirTitle)
{
    const PublishedFigures figures =
        publishedFigures({ownEntry(ReferenceKind::Pay, u"Boston, by a friend"_s, u"area: Boston\nfrom: $50,000"_s)});
    ASSERT_EQ(figures.pay.size(), 1U);
    EXPECT_EQ(figures.pay.front().group, u"Boston, by a friend"_s);
    EXPECT_EQ(figures.pay.front().low, Cents{5000000});
    EXPECT_TRUE(figures.pay.front().opensUpward);
    EXPECT_TRUE(figures.pay.front().source.isOwnEntry);
    EXPECT_FALSE(isWeak(figures.pay.front().source));
}

TEST(CountHeld, FitsItselfOrAllFromItOn)
{
    EXPECT_TRUE((CountHeld{.least = 2}).fits(2));
    EXPECT_FALSE((CountHeld{.least = 2}).fits(3));
    EXPECT_TRUE((CountHeld{.least = 3, .orMore = true}).fits(7));
    EXPECT_FALSE((CountHeld{.least = 3, .orMore = true}).fits(2));
}

}  // namespace published_figures_test
}  // namespace credence
