// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures in what the rules only state: no judgement reads them, so that no other test would miss them.
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

#include "built_in.h"

namespace credence {
namespace statements_test {

using namespace Qt::StringLiterals;
using testing::catalogueRules;
using testing::on;

struct StatementFacts {
    const char* id;
    int points;
    std::vector<int> fees;  ///< in cents
    const char* figures;    ///< numbers, words of number and of denial, of the text and its points, in their order
    QDate day = {2026, 11, 23};
};

// One statement a line.
// clang-format off
const std::vector<StatementFacts> kStatements{
    {"aapc.cpc.delivery", 0, {}, ""},
    {"aapc.cpc.books", 4, {}, "10 three not only 48 no"},
    {"aapc.exam.code-sets", 0, {}, "without"},
    {"aapc.cpc.award", 0, {}, "without two"},
    {"aapc.coc.award", 0, {}, "without two"},
    {"aapc.letter", 0, {}, "two one", {2019, 9, 4}},
    {"aapc.letter", 8, {}, "only 10"},
    {"aapc.course-proof", 3, {}, "one 80 80"},
    {"aapc.experience.counts", 0, {}, "10"},
    {"aapc.experience.volunteering", 0, {}, "only"},
    {"aapc.practicode", 0, {}, "70 one"},
    {"aapc.practicode", 1, {}, "70 one", {2026, 11, 28}},
    {"aapc.apprentice.processing", 0, {}, "two four"},
    {"aapc.renewal.ahima-ceus", 0, {}, "only"},
    {"aapc.renewal.subject-ceus", 0, {}, ""},
    {"aapc.renewal.subject-ceus", 0, {}, "one one", {2026, 11, 28}},
    {"aapc.renewal.completion-date", 0, {}, ""},
    {"aapc.renewal.certificate", 5, {}, "25"},
    {"aapc.renewal.hardship", 0, {}, ""},
    {"aapc.renewal.in-service", 0, {}, "only"},
    {"aapc.renewal.notices", 0, {}, "90 45 15 1 30 75"},
    {"aapc.tracker", 4, {}, "only"},
    {"aapc.membership.dues", 0, {22200}, "no"},
    {"aapc.membership.student", 0, {}, "no"},
    {"aapc.membership.student", 0, {15700}, "no", {2026, 11, 28}},
    {"aapc.cppm.alone", 0, {}, "36 only"},
    {"aapc.circc.vendors", 0, {}, "three"},
    {"aapc.apprentice.renewal", 0, {}, ""},
    {"aapc.credentials", 10, {}, "16 10 10 only"},
    {"aapc.credentials.specialties", 8, {}, "20 one 8"},
    {"aapc.credentials.specialties", 15, {}, "22 one 8", {2026, 11, 28}},
    {"ahima.ccs.exam", 0, {}, "97 79 8 6 4", {2020, 6, 30}},
    {"ahima.exam.early-testing", 0, {}, ""},
    {"ahima.exam.early-testers", 0, {}, "not"},
    {"ahima.exam.window", 0, {5000}, "120 30 90 14"},
    {"ahima.exam.reschedule", 0, {3000, 7500}, "15 24 30 14"},
    {"ahima.exam.books", 0, {}, "10 10 2025 not", {2026, 4, 30}},
    {"ahima.exam.books", 0, {}, "10 10 2026 not"},
    {"ahima.cca.navigation", 0, {}, "only once", {2026, 4, 30}},
    {"ahima.cca.navigation", 0, {}, ""},
    {"ahima.ccs.navigation", 0, {}, ""},
    {"ahima.exam.remote", 0, {}, ""},
    {"ahima.cca.pass-rate", 7, {}, "2018 77 2019 82 2020 80 2021 74 2022 70 2023 70 2025 62"},
    {"ahima.rhia.pass-rate", 3, {}, "2023 64 2024 71 2025 67"},
    {"ahima.renewal.older-cycles", 0, {}, "2015 2015 06 08 2017 12 31 2021 two"},
    {"ahima.renewal.sync-cycle", 0, {}, ""},
    {"ahima.renewal.early-tester-cycle", 0, {}, ""},
    {"ahima.renewal.hiim-domains", 0, {}, "not"},
    {"ahima.renewal.policy-2024", 0, {}, ""},
    {"ahima.renewal.self-review", 0, {}, "20"},
    {"ahima.renewal.activities", 9, {}, ""},
    {"ahima.renewal.state-meetings", 0, {}, "60 1"},
    {"ahima.renewal.not-counted", 0, {}, ""},
    {"ahima.renewal.review-courses", 0, {}, "no"},
    {"ahima.renewal.status", 0, {}, "three", {2020, 12, 31}},
    {"ahima.renewal.status", 0, {5000}, "180 90"},
    {"ahima.renewal.grace", 0, {}, ""},
    {"ahima.renewal.payment", 0, {}, "24"},
    {"ahima.membership.dues", 0, {14900}, ""},
    {"ahima.membership.free-ceus", 0, {}, "40"},
    {"ahima.renewal.proof", 0, {}, ""},
    {"ahima.ceu-center.record", 7, {}, ""},
    {"ahima.ceu-center.functions", 0, {}, ""},
    {"ahima.ceu-center.faults", 5, {}, "not twice two"},
};
// clang-format on

QString figuresOf(const StatementRule& statement)
{
    static const QRegularExpression kFigure(
        uR"(\d+(?:[.,]\d+)*|\b(?:half|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|)"
        uR"(no|not|never|none|nothing|only|without)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    QRegularExpressionMatchIterator it =
        kFigure.globalMatch((QStringList{statement.text} + statement.points).join(u' '));
    while (it.hasNext()) {
        found << it.next().captured().toLower();
    }
    return found.join(u' ');
}

TEST(Statements, SayTheFiguresOfTheTable)
{
    for (const StatementFacts& row : kStatements) {
        const auto statement = on<StatementRule>(row.id, row.day);
        EXPECT_FALSE(statement.text.isEmpty()) << row.id;
        EXPECT_EQ(statement.points.size(), row.points) << row.id;
        EXPECT_EQ(figuresOf(statement), QString::fromLatin1(row.figures)) << row.id;
        std::vector<int> fees;
        std::ranges::transform(statement.fees, std::back_inserter(fees),
                               [](const Fee& fee) { return fee.amount.value_or(Cents{-1}).value; });
        EXPECT_EQ(fees, row.fees) << row.id;
    }
}

TEST(Statements, AreInTheTableEditionByEdition)
{
    for (const Rule& rule : catalogueRules().rules) {
        for (const RuleEdition& edition : rule.editions) {
            const auto isOf = [&](const StatementFacts& row) {
                return rule.id == QString::fromLatin1(row.id) && rule.editionOn(row.day) == &edition;
            };
            EXPECT_EQ(std::ranges::count_if(kStatements, isOf), std::holds_alternative<StatementRule>(edition.value))
                << rule.id.toStdString();
        }
    }
}

}  // namespace statements_test
}  // namespace credence
