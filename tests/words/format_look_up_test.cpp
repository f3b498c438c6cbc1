// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_look_up.h"

#include <gtest/gtest.h>

#include "services/look_up.h"
#include "support/printers.h"

namespace credence {
namespace format_look_up_test {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);

ShownReference builtIn(const QString& id)
{
    LookUp lookUp(nullptr);
    EXPECT_TRUE(lookUp.read().ok());
    return *lookUp.entry(id);
}

ShownReference own(const ReferenceCopy& copy)
{
    return shownReferences({}, {copy}).front();
}

TEST(FormatLookUp, MarksWhatIsUnconfirmedAndWhatIsTheUsers)
{
    EXPECT_EQ(format::referenceMark(builtIn(u"ma.pay.aapc-cred"_s)), u"unconfirmed"_s);
    EXPECT_EQ(format::referenceMark(builtIn(u"ma.pay.bls-ma-2025"_s)), u""_s);
    EXPECT_EQ(format::referenceMark(own({.title = u"Lakeside"_s})), u"your entry"_s);
}

TEST(FormatLookUp, ComparesByPayStepAndNextDay)
{
    EXPECT_EQ(format::referenceFigure(builtIn(u"ma.pay.bls-ma-2025"_s), kToday), u"60,350 USD"_s);
    EXPECT_EQ(format::referenceFigure(builtIn(u"ma.pay.article-band"_s), kToday), u"58,223 USD – 73,255 USD"_s);
    EXPECT_EQ(format::referenceFigure(builtIn(u"ma.pay.article-top"_s), kToday), u"from 80,187 USD"_s);
    EXPECT_EQ(format::referenceFigure(builtIn(u"ma.role.inpatient"_s), kToday), u"Step 3"_s);
    EXPECT_EQ(format::referenceFigure(builtIn(u"ma.calendar.cpt"_s), kToday), format::date({2027, 1, 1}));
    EXPECT_EQ(format::referenceFigure(builtIn(u"ma.calendar.cclinic"_s), kToday), u""_s);
}

TEST(FormatLookUp, SaysTheYearOfAFigureOfPay)
{
    EXPECT_EQ(format::referenceDetail(builtIn(u"ma.pay.bls-ma-2025"_s)), u"Pay · 2025"_s);
    EXPECT_EQ(format::referenceDetail(builtIn(u"ma.pay.aapc-cred"_s)), u"Pay · 2025 · unconfirmed"_s);
    EXPECT_EQ(format::referenceDetail(builtIn(u"ma.pay.article-avg"_s)), u"Pay · year not known"_s);
}

TEST(FormatLookUp, SaysWhoseWordItIsAndOfWhen)
{
    EXPECT_EQ(format::referenceStanding(builtIn(u"ma.employer.baystate"_s)), u"As of 2025 · likely"_s);
    EXPECT_EQ(format::referenceStanding(builtIn(u"ma.externship.bhcc"_s)), u"Undated · likely"_s);
    EXPECT_EQ(format::referenceStanding(own({.title = u"Lakeside"_s})), u"Your entry"_s);
    EXPECT_EQ(format::referenceStanding(own({.title = u"Lakeside"_s, .checkedOn = kToday})),
              u"Your entry, checked on "_s + format::date(kToday));
}

TEST(FormatLookUp, SaysWhenADayOfTheCalendarComesNext)
{
    const std::vector<ReferenceFact> facts = format::referenceFacts(builtIn(u"ma.calendar.icd-oct"_s), kToday);
    EXPECT_EQ(facts.front().name, u"Day"_s);
    EXPECT_EQ(facts.front().value, u"10-01, next on %1 (in 312 days)"_s.arg(format::date({2027, 10, 1})));
}

TEST(FormatLookUp, ShowsWhatWasPublishedBeneathACopy)
{
    LookUp lookUp(nullptr);
    ASSERT_TRUE(lookUp.read().ok());
    ReferenceCopy copy = draftOf(*lookUp.entry(u"ma.employer.baystate"_s), kToday);
    copy.title = u"Mine"_s;
    const std::vector<ShownReference> shown = shownReferences({*lookUp.published().reference(copy.reference)}, {copy});
    const QStringList lines = format::referenceLines(shown.front(), lookUp.published(), kToday);
    EXPECT_EQ(lines.front(), u"Mine (ma.employer.baystate)"_s);
    EXPECT_LT(lines.indexOf(u"Published:"_s), lines.indexOf(u"Baystate Health"_s));
    EXPECT_TRUE(lines.last().startsWith(u"Source: "_s));
}

}  // namespace format_look_up_test
}  // namespace credence
