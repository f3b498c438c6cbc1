// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence::cli {
namespace text_table_test {

using namespace Qt::StringLiterals;

TEST(TextTable, AlignsColumnsAndLeavesNoSpaceAtTheEnd)
{
    EXPECT_EQ(tableLines({Align::Left, Align::Right, Align::Left},
                         {{u"a"_s, u"1"_s, u"x"_s}, {u"long"_s, u"100"_s, QString()}}),
              (QStringList{u"a       1  x"_s, u"long  100"_s}));
}

TEST(TextTable, KeepsARowOnOneLine)
{
    EXPECT_EQ(tableLines({Align::Left, Align::Left}, {{u"two\nlines"_s, u"x"_s}}), QStringList{u"two lines  x"_s});
}

TEST(TextTable, CutsWhatNoFieldTakesAndPadsNoLastColumn)
{
    const QStringList lines =
        tableLines({Align::Left, Align::Left}, {{u"a"_s, QString(100'000, u'x')}, {u"b"_s, u"y"_s}});
    EXPECT_LT(lines[0].size(), 5'000);
    EXPECT_TRUE(lines[0].endsWith(u'…'));
    EXPECT_EQ(lines[1], u"b  y"_s);
}

TEST(TextTable, FillsShortRowsAndTakesNone)
{
    EXPECT_EQ(tableLines({Align::Left, Align::Left}, {{u"a"_s}}), QStringList{u"a"_s});
    EXPECT_TRUE(tableLines({Align::Left}, {}).isEmpty());
}

}  // namespace text_table_test
}  // namespace credence::cli
