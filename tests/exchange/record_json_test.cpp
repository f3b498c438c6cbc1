// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_json.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include "support/printers.h"
#include "support/sample_records.h"

namespace credence {
namespace record_json_test {

using namespace Qt::StringLiterals;

class RecordJson : public ::testing::TestWithParam<RecordKind> {};

TEST_P(RecordJson, HoldsEveryFieldAndNothingElse)
{
    const QJsonObject object = json::record(blankRecord(GetParam()));
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        EXPECT_TRUE(object.contains(spec.name)) << spec.name.toStdString();
    }
    EXPECT_EQ(object.size(), static_cast<qsizetype>(fieldSpecs(GetParam()).size()) + 2) << "and kind and id";
}

TEST_P(RecordJson, IsReadBackAsTheSameRecord)
{
    for (AnyRecord record : {testing::fullRecord(GetParam()), testing::sparseRecord(GetParam())}) {
        setId(record, 12);
        const Result<AnyRecord> read = json::recordFrom(json::record(record));
        ASSERT_TRUE(read.ok()) << read.error().subject.toStdString() << ": " << read.error().detail.toStdString();
        EXPECT_TRUE(read.value() == record);
    }
}

/// Of each field what is of another type than its own, and what is nearly its own.
TEST_P(RecordJson, RefusesWhatIsNoValueOfItsField)
{
    const QJsonObject good = json::record(testing::fullRecord(GetParam()));
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        const bool isText = spec.type == FieldType::Text || spec.type == FieldType::LongText;
        std::vector<QJsonValue> wrong{QJsonObject{{u"other"_s, 1}}, QJsonValue(0.5)};
        if (!isText) {
            wrong.emplace_back(u"no such value"_s);
        }
        if (spec.type != FieldType::Flag) {
            wrong.emplace_back(true);
        }
        if (spec.type == FieldType::Choices || spec.type == FieldType::Rows) {
            wrong.emplace_back(QJsonArray{QJsonValue(7)});
        }
        for (const QJsonValue& value : wrong) {
            QJsonObject object = good;
            object[spec.name] = value;
            const Result<AnyRecord> read = json::recordFrom(object);
            ASSERT_FALSE(read.ok()) << spec.name.toStdString();
            EXPECT_EQ(read.error().subject, spec.name);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, RecordJson, ::testing::ValuesIn(kAllKinds),
                         [](const auto& kind) { return nameOf(kind.param).toStdString(); });

TEST(RecordFromJson, KeepsTheBlankOfWhatIsLeftOutOrNull)
{
    const Result<AnyRecord> read =
        json::recordFrom({{u"record"_s, u"goal"_s}, {u"credential"_s, u"CPC"_s}, {u"weekly"_s, QJsonValue()}});
    ASSERT_TRUE(read.ok());
    Goal goal{};
    goal.credential = u"CPC"_s;
    EXPECT_TRUE(read.value() == AnyRecord(goal));
}

TEST(RecordFromJson, RefusesKindsAndFieldsThatThereAreNot)
{
    EXPECT_EQ(json::recordFrom({{u"record"_s, u"hobby"_s}}).error().subject, u"record"_s);
    EXPECT_EQ(json::recordFrom({}).error().subject, u"record"_s);
    EXPECT_EQ(json::recordFrom({{u"record"_s, u"goal"_s}, {u"no_field"_s, u"red"_s}}).error().subject, u"no_field"_s);
    const QJsonObject credit{{u"credential"_s, u"CPC"_s}, {u"colour"_s, u"red"_s}};
    EXPECT_EQ(json::recordFrom({{u"record"_s, u"ceu_activity"_s}, {u"credits"_s, QJsonArray{credit}}}).error(),
              (Error{.code = Error::Code::InvalidInput,
                     .subject = u"credits"_s,
                     .detail = u"entry 1, colour: no such field"_s}));
    EXPECT_EQ(json::recordFrom({{u"record"_s, u"goal"_s}, {u"id"_s, u"one"_s}}).error().subject, u"id"_s);
}

TEST(RecordFromJson, RefusesARowOfAListWithoutAMandatoryValue)
{
    const auto withCredit = [](const QJsonObject& credit) {
        return json::recordFrom({{u"record"_s, u"ceu_activity"_s}, {u"credits"_s, QJsonArray{credit}}});
    };
    const QJsonObject amount{{u"ceu_hundredths"_s, 150}, {u"text"_s, u"1.50"_s}};
    EXPECT_TRUE(withCredit({{u"credential"_s, u"CPC"_s}, {u"amount"_s, amount}}).ok());
    EXPECT_EQ(withCredit({{u"credential"_s, u"CPC"_s}}).error().subject, u"credits"_s);
    EXPECT_EQ(withCredit({{u"credential"_s, u"CPC"_s}, {u"amount"_s, QJsonValue()}}).error().subject, u"credits"_s);
    EXPECT_EQ(withCredit({{u"amount"_s, amount}}).error().subject, u"credits"_s);
}

TEST(RecordFromJson, RefusesAnAmountWhoseTextSaysAnother)
{
    const auto weekly = [](int minutes, const QString& text) {
        return json::recordFrom(
            {{u"record"_s, u"goal"_s}, {u"weekly"_s, QJsonObject{{u"minutes"_s, minutes}, {u"text"_s, text}}}});
    };
    EXPECT_TRUE(weekly(90, u"1:30"_s).ok());
    EXPECT_EQ(weekly(90, u"1:20"_s).error().subject, u"weekly"_s);
}

}  // namespace record_json_test
}  // namespace credence
