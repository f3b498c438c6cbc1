// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/fields.h"

#include <gtest/gtest.h>

#include <QSet>

#include "domain/records/choices.h"
#include "domain/records/kind_description.h"
#include "support/printers.h"

namespace credence {
namespace fields_test {

using namespace Qt::StringLiterals;

/// A value of the field's type that differs from the blank.
FieldValue sampleFor(const FieldSpec& spec)
{
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return u"sample"_s;
        case FieldType::Date:
            return QDate(2028, 2, 29);
        case FieldType::Duration:
        case FieldType::TimeOfDay:
            return Minutes{90};
        case FieldType::Ceus:
            return CeuHundredths{125};
        case FieldType::Money:
            return Cents{42500};
        case FieldType::Number:
            return 7;
        case FieldType::Flag:
            return true;
        case FieldType::Choice:
            return spec.choices.last();
        case FieldType::Choices:
            return QStringList{spec.choices.first()};
        case FieldType::Reference:
            return qint64{5};
        case FieldType::AnyReference:
            return RecordRef{.kind = RecordKind::CeuActivity, .id = 12};
        case FieldType::Rows: {
            std::vector<FieldValue> row;
            for (const FieldSpec& field : spec.rows->fields) {
                row.push_back(sampleFor(field));
            }
            return RowValues{row, row};
        }
    }
    return {};
}

class EveryRecordKind : public ::testing::TestWithParam<RecordKind> {};

TEST_P(EveryRecordKind, TakesAndGivesBackEachFieldAlone)
{
    const std::span<const FieldSpec> specs = fieldSpecs(GetParam());
    ASSERT_FALSE(specs.empty());
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        AnyRecord record = blankRecord(GetParam());
        const FieldValue sample = sampleFor(specs[i]);
        ASSERT_EQ(setFieldValue(record, i, sample), SetOutcome::Set) << specs[i].name.toStdString();
        EXPECT_TRUE(fieldValue(record, i) == sample) << specs[i].name.toStdString();
        EXPECT_EQ(setFieldValue(record, i, FieldValue()), SetOutcome::Set);
        EXPECT_TRUE(record == blankRecord(GetParam())) << specs[i].name.toStdString();
    }
}

TEST_P(EveryRecordKind, NamesItsFieldsOnce)
{
    QSet<QString> names;
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        EXPECT_FALSE(names.contains(spec.name)) << spec.name.toStdString();
        names.insert(spec.name);
        EXPECT_TRUE(fieldIndex(GetParam(), spec.name).has_value());
    }
    EXPECT_FALSE(fieldIndex(GetParam(), u"no_such_field").has_value());
}

TEST_P(EveryRecordKind, IsWhatBlankRecordGives)
{
    AnyRecord record = blankRecord(GetParam());
    EXPECT_EQ(kindOf(record), GetParam());
    setId(record, 12);
    EXPECT_EQ(refOf(record), (RecordRef{.kind = GetParam(), .id = 12}));
    EXPECT_EQ(fromName<RecordKind>(nameOf(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Fields, EveryRecordKind, ::testing::ValuesIn(kAllKinds),
                         [](const auto& kind) { return nameOf(kind.param).toStdString(); });

TEST(KindsOfAMenu, StandInTheOrderOfTheirGroups)
{
    using enum RecordKind;
    using Kinds = std::vector<RecordKind>;
    EXPECT_EQ(kindsIn(KindGroup::Entries),
              (Kinds{StudySession, StudyBroughtForward, ExperienceEntry, CeuActivity, Absence}));
    EXPECT_EQ(kindsIn(KindGroup::Credentials),
              (Kinds{PracticeExam, ExamAttempt, HeldCredential, OwnCredential, Goal, CredentialFigures}));
    EXPECT_EQ(kindsIn(KindGroup::Background), (Kinds{Placement, Programme, Course, Pay}));
    EXPECT_EQ(kindsIn(KindGroup::JobSearch), (Kinds{Application, Employer, Contact, Interview, NetworkingEvent}));
    EXPECT_EQ(kindsIn(KindGroup::Papers), (Kinds{Membership, PortalCycle, Document, Deadline}));
}

TEST(Fields, RefuseAValueOfAnotherType)
{
    AnyRecord record = blankRecord(RecordKind::StudySession);
    EXPECT_EQ(setFieldValue(record, *fieldIndex(RecordKind::StudySession, u"minutes"), CeuHundredths{100}),
              SetOutcome::WrongType);
    AnyRecord placement = blankRecord(RecordKind::Placement);
    EXPECT_EQ(setFieldValue(placement, *fieldIndex(RecordKind::Placement, u"kind"), u"hobby"_s),
              SetOutcome::UnknownChoice);
}

}  // namespace fields_test
}  // namespace credence
