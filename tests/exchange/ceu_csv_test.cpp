// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ceu_csv.h"

#include <gtest/gtest.h>

#include "learner_files.h"
#include "support/printers.h"

namespace credence {
namespace ceu_csv_test {

using namespace Qt::StringLiterals;

const QByteArray kHeader = "Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n";

std::vector<CeuCsvEntry> entriesOf(const QByteArray& rows)
{
    const Result<std::vector<CeuCsvEntry>> entries = readCeuCsv(kHeader + rows, {.order = DateOrder::MonthFirst});
    EXPECT_TRUE(entries.ok()) << (entries ? "" : entries.error().detail.toStdString());
    return entries.valueOr({});
}

TEST(CeuCsv, ReadsTheLearnersActivities)
{
    const Result<std::vector<CeuCsvEntry>> entries = readCeuCsv(testing::learnerFile(u"ceus.csv"_s));
    ASSERT_TRUE(entries.ok());
    ASSERT_EQ(entries.value().size(), 8U);
    CeuHundredths all;
    CeuHundredths hiim;
    CeuHundredths fromAhima;
    for (const CeuCsvEntry& entry : entries.value()) {
        ASSERT_EQ(entry.problem, RowProblem::None) << entry.line;
        const CeuActivity& activity = entry.activity;
        all += activity.ceus;
        hiim += activity.hiim ? activity.ceus : CeuHundredths{};
        const bool ahima = activity.source == CeuSource::Ahima || activity.source == CeuSource::AhimaComponent;
        fromAhima += ahima ? activity.ceus : CeuHundredths{};
    }
    EXPECT_EQ(all, CeuHundredths{1475});
    EXPECT_EQ(hiim, CeuHundredths{1375});
    EXPECT_EQ(fromAhima, CeuHundredths{550});
}

TEST(CeuCsv, ReadsEveryCell)
{
    const std::vector<CeuCsvEntry> entries =
        entriesOf("08/12/2026,\"E/M levels, 2026\",AAPC local chapter,CHP260812A,2.00,yes,AAPC,no\n");
    ASSERT_EQ(entries.size(), 1U);
    CeuActivity expected{.onDate = QDate(2026, 8, 12),
                         .title = u"E/M levels, 2026"_s,
                         .provider = u"AAPC local chapter"_s,
                         .indexNumber = u"CHP260812A"_s,
                         .ceus = {200},
                         .hiim = true,
                         .source = CeuSource::Aapc,
                         .importKey = entries[0].activity.importKey};
    EXPECT_TRUE(entries[0].activity == expected);
    EXPECT_EQ(entries[0].activity.importKey.size(), 32);
    EXPECT_EQ(entries[0].line, 2);
}

TEST(CeuCsv, SaysWhichCellItDoesNotUnderstand)
{
    struct Case {
        const char* row;
        RowProblem problem;
        QString unread;
    };
    const Case kCases[] = {
        {"13/12/2026,T,P,,1,yes,AAPC,yes", RowProblem::BadDate, u"13/12/2026"_s},
        {"08/12/26,T,P,,1,yes,AAPC,yes", RowProblem::BadDate, u"08/12/26"_s},
        {"today,T,P,,1,yes,AAPC,yes", RowProblem::BadDate, u"today"_s},
        {"2026-08-12, ,P,,1,yes,AAPC,yes", RowProblem::Missing, u"Title"_s},
        {" ,T,P,,1,yes,AAPC,yes", RowProblem::Missing, u"Date"_s},
        {"2026-08-12,T,P,,two,yes,AAPC,yes", RowProblem::BadCeus, u"two"_s},
        {"2026-08-12,T,P,,1.125,yes,AAPC,yes", RowProblem::BadCeus, u"1.125"_s},
        {"2026-08-12,T,P,,1,perhaps,AAPC,yes", RowProblem::BadValue, u"perhaps"_s},
        {"2026-08-12,T,P,,1,yes,AAPC,later", RowProblem::BadValue, u"later"_s},
        {"2026-08-12,T,P,,1,yes,a friend,yes", RowProblem::BadValue, u"a friend"_s},
        {"2026-08-12,T,P,,1,yes,AAPC", RowProblem::None, QString()},
        {"2026-08-12,T,P", RowProblem::Missing, u"CEUs"_s},
        {"2026-08-12,T,a, b,,1,yes,AAPC,yes", RowProblem::WrongColumnCount, QString()},
    };
    for (const Case& each : kCases) {
        const std::vector<CeuCsvEntry> entries = entriesOf(each.row);
        ASSERT_EQ(entries.size(), 1U) << each.row;
        EXPECT_EQ(entries[0].problem, each.problem) << each.row;
        EXPECT_EQ(entries[0].unread, each.unread) << each.row;
        EXPECT_EQ(entries[0].raw, QString::fromLatin1(each.row));
    }
}

TEST(CeuCsv, KnowsTheWordsForSources)
{
    const std::pair<const char*, CeuSource> kCases[] = {{"AHIMA component association", CeuSource::AhimaComponent},
                                                        {"AHIMA", CeuSource::Ahima},
                                                        {"aapc", CeuSource::Aapc},
                                                        {"HCPro", CeuSource::Hcpro},
                                                        {"CMS", CeuSource::Cms},
                                                        {"other", CeuSource::Other},
                                                        {"", CeuSource::Other}};
    for (const auto& [word, source] : kCases) {
        const std::vector<CeuCsvEntry> entries = entriesOf(QByteArray("2026-08-12,T,P,,1,,") + word + ",");
        EXPECT_EQ(entries.at(0).problem, RowProblem::None) << word;
        EXPECT_EQ(entries.at(0).activity.source, source) << word;
    }
}

TEST(CeuCsv, TakesAKindOfActivityFromAColumnThatMayBeMissing)
{
    struct Case {
        const char* cell;
        RowProblem problem;
        std::optional<CeuActivityKind> kind;
    };
    const Case kCases[] = {{"", RowProblem::None, std::nullopt},
                           {"taught", RowProblem::None, CeuActivityKind::Taught},
                           {"Self-study", RowProblem::None, CeuActivityKind::SelfStudy},
                           {"self_study", RowProblem::None, CeuActivityKind::SelfStudy},
                           {"IN-SERVICE TRAINING", RowProblem::None, CeuActivityKind::InService},
                           {"juggled", RowProblem::BadValue, std::nullopt}};
    for (const Case& each : kCases) {
        const Result<std::vector<CeuCsvEntry>> entries =
            readCeuCsv(kHeader.trimmed() + ",Kind\n2026-08-12,T,P,,1,yes,AAPC,yes," + each.cell + "\n");
        ASSERT_TRUE(entries.ok()) << each.cell;
        EXPECT_EQ(entries.value().at(0).problem, each.problem) << each.cell;
        if (each.problem == RowProblem::None) {
            EXPECT_TRUE(entries.value().at(0).activity.kind == each.kind) << each.cell;
        }
    }
    EXPECT_EQ(entriesOf("2026-08-12,T,P,,1,yes,AAPC,yes\n").at(0).activity.kind, std::nullopt) << "no such column";
}

TEST(CeuCsv, KeepsTheKeyWhenItsKindIsSaid)
{
    const QByteArray row = "2026-08-12,T,P,,1,yes,AAPC,no";
    const auto said = readCeuCsv(kHeader.trimmed() + ",Kind\n" + row + ",taught\n");
    ASSERT_TRUE(said.ok());
    EXPECT_EQ(said.value().at(0).activity.importKey, entriesOf(row)[0].activity.importKey);
}

TEST(CeuCsv, KeepsTheKeyWhenTheCertificateArrives)
{
    const QString before = entriesOf("2026-08-12,T,P,,1,yes,AAPC,no\n")[0].activity.importKey;
    const QString after = entriesOf("08/12/2026,T,P,,1.00,yes,AAPC,yes\n")[0].activity.importKey;
    EXPECT_EQ(before, after);
    EXPECT_NE(before, entriesOf("2026-08-12,T,P,,2,yes,AAPC,no\n")[0].activity.importKey);
}

TEST(CeuCsv, NamesTheColumnsThatAreNotThere)
{
    const Result<std::vector<CeuCsvEntry>> entries = readCeuCsv("Date,Title,CEUs\n");
    ASSERT_FALSE(entries.ok());
    EXPECT_EQ(entries.error().code, Error::Code::ImportUnreadable);
    EXPECT_EQ(entries.error().detail, u"Provider, Index number, HIIM domain, Source, Certificate"_s);
}

}  // namespace ceu_csv_test
}  // namespace credence
