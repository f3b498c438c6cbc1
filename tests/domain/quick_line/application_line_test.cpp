// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/quick_line/quick_line.h"
#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace application_line_test {

using namespace Qt::StringLiterals;

QuickLine read(const QString& text)
{
    return parseQuickLine(text, testing::exampleContext());
}

struct Example {
    QString typed;
    EmployerId employer;
    QString newEmployer;
    QString role;
    QDate day;
};

TEST(ApplicationLine, TellsEmployerRoleAndDayApart)
{
    const QDate today(2026, 11, 23);
    const std::vector<Example> examples{
        {u"applied Baystate Health outpatient coder"_s, EmployerId(1), {}, u"outpatient coder"_s, today},
        {u"applied BAYSTATE HEALTH"_s, EmployerId(1), {}, {}, today},
        {u"Applied yesterday Baystate Health coder"_s, EmployerId(1), {}, u"coder"_s, today.addDays(-1)},
        {u"applied Harbor Clinic of Salem inpatient coder 11/20"_s,
         {},
         u"Harbor Clinic of Salem"_s,
         u"inpatient coder"_s,
         QDate(2026, 11, 20)},
        {u"applied harbor clinic"_s, {}, u"harbor clinic"_s, {}, today},
        {u"applied harbor clinic — inpatient coder"_s, {}, u"harbor clinic"_s, u"inpatient coder"_s, today},
        {u"applied @\"harbor clinic\" inpatient coder"_s, {}, u"harbor clinic"_s, u"inpatient coder"_s, today}};
    for (const Example& example : examples) {
        const QuickLine line = read(example.typed);
        ASSERT_TRUE(line.draft && std::holds_alternative<Application>(*line.draft)) << example.typed.toStdString();
        const auto& application = std::get<Application>(*line.draft);
        EXPECT_EQ(application.employer, example.employer) << example.typed.toStdString();
        EXPECT_EQ(line.newEmployer, example.newEmployer) << example.typed.toStdString();
        EXPECT_EQ(application.role, example.role) << example.typed.toStdString();
        EXPECT_EQ(sentOn(application), example.day) << example.typed.toStdString();
        EXPECT_TRUE(line.canBeSaved()) << example.typed.toStdString();
    }
}

TEST(ApplicationLine, AsksForAnEmployer)
{
    const QuickLine line = read(u"applied yesterday"_s);
    ASSERT_TRUE(line.draft && std::holds_alternative<Application>(*line.draft));
    EXPECT_FALSE(line.canBeSaved());
}

TEST(ApplicationLine, LeavesLinesWithAnAmountAndOtherFirstWordsAlone)
{
    for (const QString& typed :
         {u"2h applied anatomy"_s, u"applied anatomy 2h"_s, u"applied"_s, u"1 ceu applied coding"_s}) {
        const QuickLine line = read(typed);
        EXPECT_FALSE(line.draft && std::holds_alternative<Application>(*line.draft)) << typed.toStdString();
    }
}

}  // namespace application_line_test
}  // namespace credence
