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

TEST(ApplicationLine, ReadsTheWordsBetween)
{
    struct Case {
        QString typed;
        EmployerId employer;
        QString newEmployer;
        QString role;
    };
    const Case kCases[] = {
        {u"applied to Baystate Health for outpatient coder"_s, EmployerId(1), {}, u"outpatient coder"_s},
        {u"applied to Trinity Health for inpatient coder"_s, {}, u"Trinity Health"_s, u"inpatient coder"_s},
        {u"applied for inpatient coder at Trinity Health"_s, {}, u"Trinity Health"_s, u"inpatient coder"_s},
        {u"applied Boston Center for Women coder"_s, {}, u"Boston Center for Women"_s, u"coder"_s},
        {u"applied @baystate coder"_s, EmployerId(1), {}, u"coder"_s},
        {u"applied @baystate health coder"_s, EmployerId(1), {}, u"coder"_s},
        {u"applied Baystate Health yesterday coder"_s, EmployerId(1), {}, u"coder"_s},
    };
    for (const Case& each : kCases) {
        const QuickLine line = read(each.typed);
        ASSERT_TRUE(line.draft && std::holds_alternative<Application>(*line.draft)) << each.typed.toStdString();
        const auto& application = std::get<Application>(*line.draft);
        EXPECT_EQ(application.employer, each.employer) << each.typed.toStdString();
        EXPECT_EQ(line.newEmployer, each.newEmployer) << each.typed.toStdString();
        EXPECT_EQ(application.role, each.role) << each.typed.toStdString();
        EXPECT_TRUE(line.canBeSaved()) << each.typed.toStdString();
    }
}

TEST(ApplicationLine, LosesNoWordBesideARoleBehindADash)
{
    const QuickLine line = read(u"applied Baystate Health remote — outpatient coder"_s);
    const auto& application = std::get<Application>(*line.draft);
    EXPECT_EQ(application.role, u"outpatient coder"_s);
    EXPECT_EQ(application.note, u"remote"_s);
}

TEST(ApplicationLine, AsksAboutWhatIsHalfUnderstood)
{
    using About = LineDoubt::About;
    struct Case {
        QString typed;
        About about;
        QString words;
        QStringList answers;
    };
    const Case kCases[] = {
        {u"applied Mercy Health coder nov 31"_s, About::Day, u"nov 31"_s, {u"applied Mercy Health — coder nov 31"_s}},
        {u"applied Mercy Health coder last week"_s,
         About::Day,
         u"last week"_s,
         {u"applied Mercy Health — coder last week"_s}},
        {u"applied Mercy Health coder #cpt"_s, About::Mark, u"#cpt"_s, {u"applied Mercy Health — coder #cpt"_s}},
        {u"applied Baystat Health coder"_s,
         About::Employer,
         u"Baystat Health"_s,
         {u"applied @\"Baystate Health\" coder"_s, u"applied @\"Baystat Health\" coder"_s}},
        {u"applied baystat health coder"_s,
         About::Employer,
         u"baystat health"_s,
         {u"applied @\"Baystate Health\" coder"_s, u"applied @\"baystat health\" coder"_s}},
        {u"applied Baystate coder"_s,
         About::Employer,
         u"Baystate"_s,
         {u"applied @\"Baystate Health\" coder"_s, u"applied @\"Baystate\" coder"_s}},
        {u"applied @lakesid coder"_s,
         About::Employer,
         u"@lakesid"_s,
         {u"applied @\"Lakeside Clinic\" coder"_s, u"applied @\"lakesid\" coder"_s}},
        {u"applied harbor clinic inpatient coder"_s,
         About::Employer,
         u"harbor clinic inpatient coder"_s,
         {u"applied @\"harbor clinic\" inpatient coder"_s, u"applied @\"harbor clinic inpatient coder\""_s}},
    };
    for (const Case& asked : kCases) {
        const QuickLine line = read(asked.typed);
        ASSERT_EQ(line.doubts.size(), 1U) << asked.typed.toStdString();
        EXPECT_FALSE(line.canBeSaved());
        EXPECT_TRUE(line.doubts.front().about == asked.about) << asked.typed.toStdString();
        EXPECT_EQ(line.doubts.front().words, asked.words);
        QStringList answers;
        for (const LineAnswer& answer : line.doubts.front().answers) {
            answers << answer.line;
            EXPECT_TRUE(read(answer.line).canBeSaved()) << answer.line.toStdString();
        }
        EXPECT_EQ(answers, asked.answers);
    }
}

TEST(ApplicationLine, IsNotSentTomorrow)
{
    const QuickLine line = read(u"applied Baystate Health coder tomorrow"_s);
    EXPECT_FALSE(line.canBeSaved());
    EXPECT_TRUE(hasError(line.problems));
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
