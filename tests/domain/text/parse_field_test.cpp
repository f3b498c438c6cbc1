// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/text/parse_values.h"
#include "support/printers.h"

namespace credence {
namespace parse_field_test {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);

const FieldSpec& specOf(RecordKind kind, QStringView field)
{
    return fieldSpecs(kind)[static_cast<std::size_t>(*fieldIndex(kind, field))];
}

Result<FieldValue> parsed(RecordKind kind, QStringView field, QStringView text)
{
    return parseField(specOf(kind, field), text, kToday);
}

std::vector<FieldValue> samplesFor(const FieldSpec& spec);

/// The samples of each field of a row.
std::vector<std::vector<FieldValue>> columnsOf(const RowDescription& rows)
{
    std::vector<std::vector<FieldValue>> columns;
    for (const FieldSpec& spec : rows.fields) {
        columns.push_back(spec.type == FieldType::Text ? std::vector<FieldValue>{u"CPC"_s, u"CPC-A"_s, u"CCA-1"_s}
                                                       : samplesFor(spec));
    }
    return columns;
}

std::vector<FieldValue> rowAt(const std::vector<std::vector<FieldValue>>& columns, std::size_t at)
{
    std::vector<FieldValue> row;
    for (const std::vector<FieldValue>& column : columns) {
        row.push_back(column[at % column.size()]);
    }
    return row;
}

/// Values of the field's type that are within its range; the first and last of a range among them.
std::vector<FieldValue> samplesFor(const FieldSpec& spec)
{
    switch (spec.type) {
        case FieldType::Text: {
            const bool isCode = spec.meaning == FieldMeaning::CredentialCode || spec.meaning == FieldMeaning::BodyCode;
            return {isCode ? u"CPC-A"_s : u"E/M \"levels\", 2026; naïve = 日本"_s};
        }
        case FieldType::LongText:
            return {u"first line\nsecond line"_s};
        case FieldType::Date:
            return {QDate(2028, 2, 29), QDate(1999, 12, 31)};
        case FieldType::Duration:
        case FieldType::TimeOfDay:
            return {Minutes{spec.range.first}, Minutes{65}, Minutes{spec.range.last}};
        case FieldType::Ceus:
            return {CeuHundredths{spec.range.first}, CeuHundredths{125}, CeuHundredths{spec.range.last}};
        case FieldType::Money:
            return {Cents{spec.range.first}, Cents{42505}, Cents{spec.range.last}};
        case FieldType::Number:
            return {spec.range.first, spec.range.last};
        case FieldType::Flag:
            return {true, false};
        case FieldType::Choice: {
            return {spec.choices.cbegin(), spec.choices.cend()};
        }
        case FieldType::Choices:
            return {spec.choices, QStringList{spec.choices.last()}};
        case FieldType::Reference:
            return {qint64{1}, qint64{9'000'000'000'000'000'000}};
        case FieldType::AnyReference:
            return {RecordRef{.kind = RecordKind::CeuActivity, .id = 1},
                    RecordRef{.kind = RecordKind::Goal, .id = 9'000'000'000'000'000'000},
                    RecordRef{.kind = RecordKind::Document, .id = 7}};
        case FieldType::Rows: {
            const std::vector<std::vector<FieldValue>> columns = columnsOf(*spec.rows);
            return {RowValues{rowAt(columns, 0), rowAt(columns, 1)}, RowValues{rowAt(columns, 2)}};
        }
    }
    return {};
}

class ParseFieldOfKind : public ::testing::TestWithParam<RecordKind> {};

TEST_P(ParseFieldOfKind, ReadsBackWhatFieldToTextWrites)
{
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        for (const FieldValue& sample : samplesFor(spec)) {
            const QString text = fieldToText(spec, sample);
            const Result<FieldValue> value = parseField(spec, text, kToday);
            ASSERT_TRUE(value.ok()) << spec.name.toStdString() << ": " << text.toStdString() << ": "
                                    << value.error().detail.toStdString();
            EXPECT_TRUE(value.value() == sample) << spec.name.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST_P(ParseFieldOfKind, TakesEmptyTextAsNoValue)
{
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        for (const QString& text : {QString(), u"  \t"_s}) {
            EXPECT_TRUE(parseField(spec, text, kToday).valueOr(true) == FieldValue()) << spec.name.toStdString();
        }
    }
    EXPECT_EQ(fieldToText(FieldValue()), QString());
}

TEST_P(ParseFieldOfKind, NamesTheFieldInItsErrors)
{
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        const FieldType type = spec.rows ? spec.rows->fields.front().type : spec.type;
        if (type == FieldType::Text || type == FieldType::LongText) {
            continue;
        }
        const Result<FieldValue> value = parseField(spec, u"?!", kToday);
        ASSERT_FALSE(value.ok()) << spec.name.toStdString();
        EXPECT_EQ(value.error().code, Error::Code::InvalidInput);
        EXPECT_EQ(value.error().subject, spec.name);
        EXPECT_FALSE(value.error().detail.isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, ParseFieldOfKind, ::testing::ValuesIn(kAllKinds),
                         [](const auto& kind) { return nameOf(kind.param).toStdString(); });

TEST(ParseField, NamesTheRangeThatIsExceeded)
{
    EXPECT_EQ(parsed(RecordKind::StudySession, u"minutes", u"0").error().detail, u"1..1440"_s);
    EXPECT_EQ(parsed(RecordKind::StudySession, u"minutes", u"24:01").error().detail, u"1..1440"_s);
    EXPECT_EQ(parsed(RecordKind::CeuActivity, u"ceus", u"100.01").error().detail, u"1..10000"_s);
    EXPECT_EQ(parsed(RecordKind::Goal, u"rank", u"0").error().detail, u"1..99"_s);
    EXPECT_EQ(parsed(RecordKind::Goal, u"rank", u"-1").error().detail, u"1..99"_s);
    EXPECT_EQ(parsed(RecordKind::ExamAttempt, u"fee", u"1000000.01").error().detail, u"0..100000000"_s);
}

TEST(ParseField, RefusesWhatIsNoWholeNumber)
{
    for (const QString& text : {u"1.5"_s, u"+1"_s, u"1e1"_s, u"٣"_s, u"99999999999"_s, u"1 2"_s}) {
        EXPECT_FALSE(parsed(RecordKind::ExamAttempt, u"score", text).ok()) << text.toStdString();
    }
}

TEST(ParseField, RefusesWhatIsNoRecordNumber)
{
    for (const QString& text : {u"0"_s, u"-1"_s, u"#1"_s, u"+1"_s, u"99999999999999999999"_s, u"one"_s}) {
        EXPECT_FALSE(parsed(RecordKind::Course, u"programme", text).ok()) << text.toStdString();
    }
}

TEST(ParseField, ReadsNamesOfChoicesInAnyCase)
{
    EXPECT_TRUE(parsed(RecordKind::Programme, u"kind", u"Preparation course").valueOr({}) ==
                FieldValue(u"preparation_course"_s));
    EXPECT_TRUE(parsed(RecordKind::Programme, u"kind", u"high-school").valueOr({}) == FieldValue(u"high_school"_s));
    EXPECT_EQ(parsed(RecordKind::Placement, u"kind", u"hobby").error().detail,
              u"not one of job, externship, internship, volunteer"_s);
}

TEST(ParseField, ReadsSeveralChoicesOnce)
{
    EXPECT_TRUE(parsed(RecordKind::Placement, u"code_sets", u"icd-10-cm, CPT,cpt, hcpcs level ii").valueOr({}) ==
                FieldValue(QStringList{u"ICD-10-CM"_s, u"CPT"_s, u"HCPCS Level II"_s}));
    EXPECT_FALSE(parsed(RecordKind::Placement, u"code_sets", u"CPT, ICD-9").ok());
}

TEST(ParseField, WritesCodesInCapitals)
{
    EXPECT_TRUE(parsed(RecordKind::Goal, u"credential", u"cpc-a").valueOr({}) == FieldValue(u"CPC-A"_s));
    EXPECT_TRUE(parsed(RecordKind::Membership, u"body", u"aapc").valueOr({}) == FieldValue(u"AAPC"_s));
}

TEST(ParseField, ReadsCredits)
{
    CeuActivity activity{};
    activity.credits = {{.credential = u"CPC"_s, .amount = {150}, .state = CreditState::Submitted},
                        {.credential = u"CCA"_s, .amount = {200}}};
    EXPECT_TRUE(parsed(RecordKind::CeuActivity, u"credits", u"cpc = 1.5 Submitted ;CCA=2;").valueOr({}) ==
                fieldValue(activity, u"credits"));
    EXPECT_TRUE(
        parsed(RecordKind::CeuActivity, u"credits", u"CPC: 1.50, submitted; CCA: 2.00, allocated").valueOr({}) ==
        fieldValue(activity, u"credits"))
        << "as it is shown";
    for (const QString& text :
         {u"CPC"_s, u"CPC: "_s, u"CPC: two"_s, u"CPC: 1, CCA: 2"_s, u"CPC="_s, u"=2"_s, u"CPC=two"_s, u"CPC=1 sent"_s,
          u"CPC=1 accepted now"_s, u"CPC=1, CCA=2"_s, u"CPC=1.125"_s}) {
        EXPECT_FALSE(parsed(RecordKind::CeuActivity, u"credits", text).ok()) << text.toStdString();
    }
}

TEST(ParseField, ReadsDomainScores)
{
    PracticeExam exam{};
    exam.domainScores = {{.domain = u"ICD"_s, .correct = 4, .items = 5}, {.domain = u"EM"_s, .correct = 5, .items = 6}};
    EXPECT_TRUE(parsed(RecordKind::PracticeExam, u"domain_scores", u"ICD=4/5; em = 5 / 6").valueOr({}) ==
                fieldValue(exam, u"domain_scores"));
    for (const QString& text :
         {u"ICD=4"_s, u"ICD=4/"_s, u"4/5"_s, u"ICD=-1/5"_s, u"ICD=4/99999"_s, u"ICD=4/5 EM=1/2"_s}) {
        EXPECT_FALSE(parsed(RecordKind::PracticeExam, u"domain_scores", text).ok()) << text.toStdString();
    }
}

TEST(FieldToText, NeedsNoLocale)
{
    EXPECT_EQ(fieldToText(QDate(2026, 1, 5)), u"2026-01-05"_s);
    EXPECT_EQ(fieldToText(Minutes{90}), u"1:30"_s);
    EXPECT_EQ(fieldToText(Minutes{6005}), u"100:05"_s);
    EXPECT_EQ(fieldToText(CeuHundredths{125}), u"1.25"_s);
    EXPECT_EQ(fieldToText(Cents{125000'00}), u"125000.00"_s);
    EXPECT_EQ(fieldToText(true), u"true"_s);
}

}  // namespace parse_field_test
}  // namespace credence
