// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_records.h"

#include <gtest/gtest.h>

#include "domain/records/choices.h"
#include "exchange/json_values.h"
#include "support/printers.h"

namespace credence {
namespace json_records_test {

using namespace Qt::StringLiterals;

TEST(JsonValues, PutTheUnitInTheKey)
{
    EXPECT_EQ(json::amount({AmountUnit::Days, 167}), (QJsonObject{{u"days"_s, 167}}));
    EXPECT_EQ(json::amount({AmountUnit::Minutes, 90}), (QJsonObject{{u"minutes"_s, 90}, {u"text"_s, u"1:30"_s}}));
    EXPECT_EQ(json::amount({AmountUnit::CeuHundredths, 125}),
              (QJsonObject{{u"ceu_hundredths"_s, 125}, {u"text"_s, u"1.25"_s}}));
    EXPECT_EQ(json::amount({AmountUnit::Count, 1}), (QJsonObject{{u"count"_s, 1}}));
    EXPECT_EQ(json::money({42500}), (QJsonObject{{u"cents"_s, 42500}, {u"text"_s, u"425.00"_s}}));
}

TEST(JsonValues, WriteDaysAndInstantsAsIsoAndNothingAsNull)
{
    EXPECT_EQ(json::date(QDate(2028, 2, 29)), QJsonValue(u"2028-02-29"_s));
    EXPECT_EQ(json::date(std::optional<QDate>()), QJsonValue());
    EXPECT_EQ(json::instant(QDateTime(QDate(2026, 11, 23), QTime(8, 12), Qt::UTC)),
              QJsonValue(u"2026-11-23T08:12:00Z"_s));
    EXPECT_EQ(json::ref(std::optional<RecordRef>()), QJsonValue());
}

TEST(JsonRecord, KeepsValuesAsTheyAre)
{
    const CeuActivity activity{.id = CeuActivityId(7),
                               .onDate = QDate(2026, 11, 20),
                               .title = u"E/M \"2026\""_s,
                               .ceus = {150},
                               .hiim = true,
                               .source = CeuSource::AhimaComponent,
                               .kind = CeuActivityKind::SelfStudy,
                               .credits = {{.credential = u"CCA"_s, .amount = {100}}}};
    const QJsonObject object = json::record(activity);
    EXPECT_EQ(object.value(u"record"_s), u"ceu_activity"_s);
    EXPECT_EQ(object.value(u"id"_s), 7);
    EXPECT_EQ(object.value(u"title"_s), u"E/M \"2026\""_s);
    EXPECT_EQ(object.value(u"hiim"_s), true);
    EXPECT_EQ(object.value(u"source"_s), u"ahima_component"_s);
    EXPECT_EQ(object.value(u"kind"_s), u"self_study"_s);
    EXPECT_EQ(
        object.value(u"credits"_s).toArray().first().toObject(),
        (QJsonObject{{u"credential"_s, u"CCA"_s}, {u"amount"_s, json::ceus({100})}, {u"state"_s, u"allocated"_s}}));
}

TEST(JsonRecord, WritesTimesOfDayAsSuchAndAbsentOnesAsNull)
{
    StudySession session{.onDate = QDate(2026, 11, 20), .minutes = {90}, .subject = u"cpt"_s};
    EXPECT_TRUE(json::record(session).value(u"started_at"_s).isNull());
    session.startedAt = Minutes{545};
    EXPECT_EQ(json::record(session).value(u"started_at"_s), u"09:05"_s);
    EXPECT_EQ(json::record(session).value(u"minutes"_s).toObject().value(u"minutes"_s), 90);
}

TEST(JsonLogRow, LeavesOutAmountsOfOtherKindsAsNull)
{
    const QJsonObject row =
        json::logRow({.ref = {RecordKind::StudySession, 3}, .day = QDate(2026, 11, 20), .minutes = Minutes{90}});
    EXPECT_EQ(row.value(u"kind"_s), u"study"_s);
    EXPECT_EQ(row.value(u"record"_s).toObject(), (QJsonObject{{u"kind"_s, u"study_session"_s}, {u"id"_s, 3}}));
    EXPECT_TRUE(row.value(u"ceus"_s).isNull());
    EXPECT_TRUE(row.value(u"proof"_s).isNull());
}

TEST(JsonProblem, NamesFieldCauseAndSeverity)
{
    const QJsonObject problem = json::problem(RecordKind::StudySession, {.field = u"note"_s,
                                                                         .code = ProblemCode::PatientIdentifier,
                                                                         .severity = Severity::Warning,
                                                                         .detail = u"MRN"_s});
    EXPECT_EQ(problem.value(u"problem"_s), u"patient_identifier"_s);
    EXPECT_EQ(problem.value(u"severity"_s), u"warning"_s);
    EXPECT_FALSE(problem.value(u"text"_s).toString().isEmpty());
}

}  // namespace json_records_test
}  // namespace credence
