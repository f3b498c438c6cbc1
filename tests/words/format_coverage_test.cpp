// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_exam.h"

#include <gtest/gtest.h>

#include "support/test_workspace.h"

namespace credence {
namespace format_coverage_test {

using namespace Qt::StringLiterals;

ProgrammeCoverage coverage(int courses)
{
    return {.programme = {RecordKind::Programme, 1},
            .name = u"Certificate"_s,
            .subjects = {{.code = u"cpt"_s, .taught = hours(45), .target = hours(60), .rule = {}}},
            .domains = {},
            .covered = 562,
            .courses = courses};
}

TEST(FormatCoverage, SaysTheShareOnlyWhereACourseIsKnown)
{
    EXPECT_EQ(format::coverageShare(coverage(2)), u"56 % of the exam"_s);
    EXPECT_EQ(format::coverageShare(coverage(0)), u"–"_s);
    EXPECT_TRUE(format::coverageNote(coverage(0)).startsWith(u"no course of it is recorded"_s));
}

TEST(FormatCoverage, CountsWhatCouldNotBeCompared)
{
    ProgrammeCoverage some = coverage(4);
    EXPECT_EQ(format::coverageNote(some), u"4 courses"_s);
    some.withoutHours = 1;
    some.elsewhere = 2;
    EXPECT_EQ(format::coverageNote(some),
              u"4 courses · without contact hours: 1 · of subjects that the exam does not ask: 2"_s);
}

TEST(FormatCoverage, NamesTheHoursOfEachSubjectOfADomain)
{
    const DomainCoverage domain{
        .code = u"D"_s, .name = u"Coding"_s, .weight = 400, .covered = 750, .subjects = {u"cpt"_s}};
    EXPECT_EQ(format::domainCoverage(domain, coverage(1), testing::builtInRules()),
              u"40 % of the exam · CPT 45 h of 60 h"_s);
    const DomainCoverage untaught{.code = u"D"_s, .name = u"Coding"_s, .weight = 400, .covered = 0};
    EXPECT_TRUE(format::domainCoverage(untaught, coverage(1), testing::builtInRules())
                    .endsWith(u"no subject is known to teach it"_s));
}

}  // namespace format_coverage_test
}  // namespace credence
