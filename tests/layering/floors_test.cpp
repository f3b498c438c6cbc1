// SPDX-License-Identifier: GPL-3.0-or-later
/// The floors of core/domain: a room knows only what stands below it.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "sources.h"
#include "support/printers.h"

namespace credence {
namespace floors_test {

using namespace credence::testing;

/// From the ground up; rooms of one floor do not know each other. What may come is asked of what is: forecasts, plans
/// and what-ifs read the overview, which stands below them.
const std::vector<QStringList> kFloors{
    {u"."_s},        // units, ids, results, days
    {u"records"_s},  // what the user keeps
    {u"text"_s},     // how days and numbers are written
    {u"rules"_s, u"quick_line"_s},
    {u"judgement"_s},  // its vocabulary
    {u"pace"_s, u"cycles"_s, u"job_search"_s, u"log"_s},
    {u"goals"_s, u"allocation"_s},
    {u"study"_s},
    {u"steps"_s},
    {u"overview"_s},                 // where the user stands
    {u"forecast"_s, u"evidence"_s},  // what may come, what proves what is
    {u"what_if"_s, u"exam_plan"_s},
    {u"pathway"_s},  // where on the road the user is
    {u"career"_s},   // what the next step on it is worth
};

/// -1: on no floor.
int floorOf(const QString& room)
{
    const auto found =
        std::ranges::find_if(kFloors, [&room](const QStringList& rooms) { return rooms.contains(room); });
    return found == kFloors.end() ? -1 : static_cast<int>(found - kFloors.begin());
}

/// The folder below core/domain; "." for the ground.
QString roomOf(const QString& pathBelowDomain)
{
    return pathBelowDomain.contains(u'/') ? pathBelowDomain.section(u'/', 0, 0) : u"."_s;
}

/// Why a file of `room` must not include the header `name`; empty: it may.
QString whyNot(const QString& room, const QString& name)
{
    if (!name.startsWith(u"domain/"_s)) {
        return {};
    }
    const QString other = roomOf(name.section(u'/', 1));
    if (other == room || (floorOf(other) >= 0 && floorOf(other) < floorOf(room))) {
        return {};
    }
    return room + u" includes "_s + name + u", which does not stand below it"_s;
}

TEST(Floors, OfTheDomainKnowOnlyWhatStandsBelow)
{
    const QString root = sourceRoot() + u"/core/domain/"_s;
    const std::vector<SourceFile> sources = sourcesBelow(u"core/domain"_s);
    ASSERT_FALSE(sources.empty());
    for (const SourceFile& source : sources) {
        const QString room = roomOf(source.path.mid(root.size()));
        EXPECT_GE(floorOf(room), 0) << source.path.toStdString() << " stands on no floor";
        for (const QString& name : includesOf(source.text)) {
            const QString fault = whyNot(room, name);
            EXPECT_TRUE(fault.isEmpty()) << source.path.toStdString() << ": " << fault.toStdString();
        }
    }
}

TEST(Floors, RefuseWhatStandsAboveOrBeside)
{
    EXPECT_TRUE(whyNot(u"cycles"_s, u"domain/judgement/facts.h"_s).isEmpty());
    EXPECT_TRUE(whyNot(u"cycles"_s, u"domain/units.h"_s).isEmpty());
    EXPECT_TRUE(whyNot(u"cycles"_s, u"QDate"_s).isEmpty());
    EXPECT_FALSE(whyNot(u"cycles"_s, u"domain/overview/overview.h"_s).isEmpty());
    EXPECT_FALSE(whyNot(u"cycles"_s, u"domain/pace/days_away.h"_s).isEmpty());
    EXPECT_FALSE(whyNot(u"cycles"_s, u"domain/cellar/wine.h"_s).isEmpty());
}

}  // namespace floors_test
}  // namespace credence
