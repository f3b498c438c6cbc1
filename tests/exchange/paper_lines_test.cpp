// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_lines.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace paper_lines_test {

using namespace Qt::StringLiterals;

TEST(PaperLines, ComeBackAsTheyWereHandedOn)
{
    const std::vector<PaperLine> lines{{.role = PaperRole::Title, .text = u"Summary"_s},
                                       {.role = PaperRole::Heading, .text = u"H is for heading"_s},
                                       {.role = PaperRole::Line, .text = u"Clínica Ávila · 2026"_s},
                                       {.role = PaperRole::Item, .text = u"L not a mark"_s}};
    EXPECT_EQ(takenOver(handedOn(lines)), lines);
}

TEST(PaperLines, ABreakInATextBeginsNoLine)
{
    const std::vector<PaperLine> lines{{.role = PaperRole::Item, .text = u"Clinic\nT false title"_s}};
    EXPECT_EQ(takenOver(handedOn(lines)),
              (std::vector<PaperLine>{{.role = PaperRole::Item, .text = u"Clinic T false title"_s}}));
}

TEST(PaperLines, WithoutARoleArePlain)
{
    EXPECT_EQ(takenOver("Xplain\n\n"), (std::vector<PaperLine>{{.role = PaperRole::Line, .text = u"Xplain"_s}}));
}

}  // namespace paper_lines_test
}  // namespace credence
