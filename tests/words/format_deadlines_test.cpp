// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "words/format.h"
#include "json/judgement_names.h"
#include "support/printers.h"
#include "words.h"

namespace credence {
namespace format_deadlines_test {

using namespace Qt::StringLiterals;
using testing::areWords;

TEST(FormatDeadline, NamesWhatItIsAbout)
{
    for (const auto& entry : EnumNames<DeadlineKind>::kNames) {
        const DeadlineItem item{.kind = entry.first, .day = QDate(2027, 3, 31), .title = u"AAPC"_s, .daysLeft = {1}};
        EXPECT_TRUE(areWords(format::deadlineTitle(item)));
        EXPECT_TRUE(format::deadlineTitle(item).contains(u"AAPC"_s));
    }
}

TEST(FormatDeadline, KeepsTheUsersOwnWords)
{
    const DeadlineItem item{
        .kind = DeadlineKind::User, .day = QDate(2027, 3, 31), .title = u"Hand in the form"_s, .daysLeft = {1}};
    EXPECT_EQ(format::deadlineTitle(item), u"Hand in the form"_s);
}

}  // namespace format_deadlines_test
}  // namespace credence
