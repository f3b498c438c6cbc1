// SPDX-License-Identifier: GPL-3.0-or-later
/// Exams of which no source gives the figures: the catalogue leaves them empty, and the user can fill them in.
#include <gtest/gtest.h>

#include <algorithm>

#include "built_in.h"
#include "catalog/own_figures.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {
namespace unsourced_exams_test {

using namespace Qt::StringLiterals;
using testing::catalogueRules;
using testing::editionOn;
using testing::on;

struct UnsourcedExam {
    const char* credential;
    const char* exam;    ///< null: some of its figures are known
    const char* fee;     ///< null: one is known
    const char* retake;  ///< null: the wait is known
};

constexpr UnsourcedExam kTable[]{
    {"CIC", nullptr, "aapc.cic.exam-fee", "aapc.cic.retake"},
    {"CPMA", nullptr, "aapc.cpma.exam-fee", "aapc.cpma.retake"},
    {"CPPM", nullptr, "aapc.cppm.exam-fee", "aapc.cppm.retake"},
    {"CEMC", nullptr, "aapc.cemc.exam-fee", "aapc.cemc.retake"},
    {"CIRCC", "aapc.circc.exam", "aapc.circc.exam-fee", "aapc.circc.retake"},
    {"CGSC", "aapc.cgsc.exam", "aapc.cgsc.exam-fee", "aapc.cgsc.retake"},
    {"COSC", "aapc.cosc.exam", "aapc.cosc.exam-fee", "aapc.cosc.retake"},
    {"CASCC", "aapc.cascc.exam", "aapc.cascc.exam-fee", "aapc.cascc.retake"},
    {"CCC", "aapc.ccc.exam", "aapc.ccc.exam-fee", "aapc.ccc.retake"},
    {"CANPC", "aapc.canpc.exam", "aapc.canpc.exam-fee", "aapc.canpc.retake"},
    {"CEDC", "aapc.cedc.exam", "aapc.cedc.exam-fee", "aapc.cedc.retake"},
    {"COBGC", "aapc.cobgc.exam", "aapc.cobgc.exam-fee", "aapc.cobgc.retake"},
    {"CDEI", "aapc.cdei.exam", "aapc.cdei.exam-fee", "aapc.cdei.retake"},
    {"CFPC", "aapc.cfpc.exam", "aapc.cfpc.exam-fee", "aapc.cfpc.retake"},
    {"CGIC", "aapc.cgic.exam", "aapc.cgic.exam-fee", "aapc.cgic.retake"},
    {"CHONC", "aapc.chonc.exam", "aapc.chonc.exam-fee", "aapc.chonc.retake"},
    {"CRHC", "aapc.crhc.exam", "aapc.crhc.exam-fee", "aapc.crhc.retake"},
    {"CUC", "aapc.cuc.exam", "aapc.cuc.exam-fee", "aapc.cuc.retake"},
    {"CCVTC", "aapc.ccvtc.exam", "aapc.ccvtc.exam-fee", "aapc.ccvtc.retake"},
    {"CPCD", "aapc.cpcd.exam", "aapc.cpcd.exam-fee", "aapc.cpcd.retake"},
    {"COC", nullptr, nullptr, "aapc.coc.retake"},
    {"CRC", nullptr, nullptr, "aapc.crc.retake"},
    {"CPB", nullptr, nullptr, "aapc.cpb.retake"},
    {"CDEO", nullptr, nullptr, "aapc.cdeo.retake"},
    {"CPCO", nullptr, nullptr, "aapc.cpco.retake"},
    {"CDIP", "ahima.cdip.exam", "ahima.cdip.exam-fee", nullptr},
    {"CHDA", "ahima.chda.exam", "ahima.chda.exam-fee", nullptr},
    {"CHPS", "ahima.chps.exam", "ahima.chps.exam-fee", nullptr},
};

/// What can be filled in of `rule` and is empty, by its part.
QStringList emptyParts(const char* rule)
{
    QStringList parts;
    const auto figures = ruleFigures(builtInCatalogue().value(), QString::fromLatin1(rule), std::nullopt);
    EXPECT_TRUE(figures.ok()) << rule;
    for (const RuleFigure& figure : figures.valueOr({})) {
        if (!figure.value) {
            parts << figure.part;
        }
    }
    return parts;
}

TEST(UnsourcedExams, SayNothingAndSaySo)
{
    for (const UnsourcedExam& row : kTable) {
        if (row.exam) {
            const auto exam = on<ExamFormat>(row.exam);
            EXPECT_FALSE(exam.items || exam.scoredItems || exam.time || exam.passMark) << row.exam;
            EXPECT_TRUE(exam.domains.empty()) << row.exam;
        }
        if (row.fee) {
            ASSERT_EQ(on<ExamFees>(row.fee).fees.size(), 1U) << row.fee;
            EXPECT_FALSE(on<ExamFees>(row.fee).fees.front().amount.has_value()) << row.fee;
        }
        for (const char* id : {row.exam, row.fee, row.retake}) {
            EXPECT_TRUE(!id || editionOn(id)->note.startsWith(u"Nothing was found"_s)) << id;
        }
    }
}

TEST(UnsourcedExams, HaveNeitherAWaitNorALimitWhereNoneWasFound)
{
    for (const UnsourcedExam& row : kTable) {
        if (row.retake) {
            EXPECT_FALSE(on<RetakeRule>(row.retake).waitDays.has_value()) << row.retake;
            EXPECT_FALSE(on<RetakeRule>(row.retake).attemptsAllowed.has_value()) << row.retake;
        }
    }
    EXPECT_FALSE(on<RetakeRule>("aapc.cpc.retake").waitDays.has_value());
    EXPECT_FALSE(on<RetakeRule>("aapc.cpc.retake").attemptsAllowed.has_value());
}

TEST(UnsourcedExams, LeaveEveryFigureToBeFilledIn)
{
    for (const UnsourcedExam& row : kTable) {
        if (row.exam) {
            EXPECT_EQ(emptyParts(row.exam), (QStringList{u"/exam_format/items"_s, u"/exam_format/scored_items"_s,
                                                         u"/exam_format/minutes"_s, u"/exam_format/pass_mark"_s}))
                << row.exam;
        }
        if (row.fee) {
            EXPECT_EQ(emptyParts(row.fee), QStringList{u"/exam_fees/fees/0/cents"_s}) << row.fee;
        }
        if (row.retake) {
            EXPECT_EQ(emptyParts(row.retake), (QStringList{u"/retake/wait_days"_s, u"/retake/attempts_allowed"_s}))
                << row.retake;
        }
    }
}

TEST(UnsourcedExams, TakeWhatTheUserFillsIn)
{
    const auto own = [](qint64 id, const char* rule, const char* part, const char* value) {
        return RuleOverride{.id = RuleOverrideId(id),
                            .rule = QString::fromLatin1(rule),
                            .part = QString::fromLatin1(part),
                            .value = QString::fromLatin1(value)};
    };
    const OwnCatalogue taken =
        readCatalogueWith(builtInCatalogueFiles(), {own(1, "aapc.circc.exam", "/exam_format/items", "100"),
                                                    own(2, "aapc.circc.exam", "/exam_format/minutes", "4h"),
                                                    own(3, "aapc.circc.exam", "/exam_format/pass_mark", "70"),
                                                    own(4, "aapc.circc.exam-fee", "/exam_fees/fees/0/cents", "425"),
                                                    own(5, "aapc.circc.retake", "/retake/wait_days", "30"),
                                                    own(6, "aapc.renewal.extension", "/extension_fee/days", "60")})
            .value();
    EXPECT_TRUE(taken.refused.empty());
    const auto value = [&taken](const char* id) {
        return taken.book.rule(QString::fromLatin1(id))->editions.back().value;
    };
    const ExamFormat exam = std::get<ExamFormat>(value("aapc.circc.exam"));
    EXPECT_EQ(exam.items, 100);
    EXPECT_EQ(exam.time, Minutes{240});
    EXPECT_EQ(exam.passMark, 70);
    EXPECT_EQ(std::get<ExamFees>(value("aapc.circc.exam-fee")).fees.front().amount, Cents{42500});
    EXPECT_EQ(std::get<RetakeRule>(value("aapc.circc.retake")).waitDays, 30);
    EXPECT_EQ(std::get<ExtensionFeeRule>(value("aapc.renewal.extension")).days, 60);
}

/// Held by people and renewed; AHIMA gives them no more.
const QStringList kHeldOnly{u"CPHI"_s, u"CHTS"_s};

TEST(UnsourcedExams, LeaveNoCredentialThatIsGivenWithoutAnExam)
{
    const QDate day(2026, 11, 23);
    for (const CredentialFacts& credential : catalogueRules().credentials) {
        if (kHeldOnly.contains(credential.code)) {
            continue;
        }
        EXPECT_EQ(rulesFor<ExamFormat>(catalogueRules(), credential.code, day).size(), 1U)
            << credential.code.toStdString();
        EXPECT_EQ(rulesFor<ExamFees>(catalogueRules(), credential.code, day).size(), 1U)
            << credential.code.toStdString();
        EXPECT_EQ(rulesFor<RetakeRule>(catalogueRules(), credential.code, day).size(), 1U)
            << credential.code.toStdString();
    }
}

}  // namespace unsourced_exams_test
}  // namespace credence
