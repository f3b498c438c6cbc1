// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>

#include "words/format_log.h"
#include "words/format_text.h"
#include "json/judgement_names.h"
#include "support/printers.h"
#include "support/test_workspace.h"
#include "words.h"

namespace credence {
namespace format_records_test {

using namespace Qt::StringLiterals;
using testing::areWords;

class EveryKind : public ::testing::TestWithParam<RecordKind> {};

TEST_P(EveryKind, HasANameInBothNumbers)
{
    EXPECT_TRUE(areWords(format::kindName(GetParam())));
    EXPECT_TRUE(areWords(format::kindNamePlural(GetParam())));
    EXPECT_NE(format::kindName(GetParam()), format::kindNamePlural(GetParam()));
}

TEST_P(EveryKind, IsCountedInBothNumbers)
{
    EXPECT_EQ(format::counted(GetParam(), 1), u"1 "_s + format::kindName(GetParam()));
    EXPECT_EQ(format::counted(GetParam(), 4), u"4 "_s + format::kindNamePlural(GetParam()));
}

TEST_P(EveryKind, HasALabelOfItsOwnForEveryField)
{
    QSet<QString> labels;
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        const QString label = format::fieldLabel(GetParam(), spec.name);
        EXPECT_TRUE(areWords(label)) << spec.name.toStdString();
        EXPECT_NE(label, spec.name);
        EXPECT_FALSE(labels.contains(label)) << "twice in one form: " << label.toStdString();
        labels.insert(label);
    }
}

TEST_P(EveryKind, SaysForEveryFieldWhatCanBeTyped)
{
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        EXPECT_FALSE(format::fieldForm(spec).isEmpty()) << spec.name.toStdString();
        EXPECT_TRUE(format::fieldError(spec).contains(format::fieldForm(spec)));
    }
}

TEST_P(EveryKind, HasALabelForEveryChoice)
{
    for (const FieldSpec& spec : fieldSpecs(GetParam())) {
        for (const QString& choice : spec.choices) {
            const QString label = format::choiceLabel(GetParam(), spec.name, choice);
            EXPECT_TRUE(areWords(label)) << choice.toStdString();
            if (spec.type == FieldType::Choice) {
                EXPECT_NE(label, choice) << "the raw name";
            }
        }
    }
}

TEST_P(EveryKind, IsCalledSomethingEvenAsADraft)
{
    EXPECT_TRUE(areWords(format::recordTitle(blankRecord(GetParam()))));
}

INSTANTIATE_TEST_SUITE_P(Format, EveryKind, ::testing::ValuesIn(kAllKinds),
                         [](const auto& kind) { return nameOf(kind.param).toStdString(); });

TEST(FormatChoice, DependsOnTheField)
{
    EXPECT_EQ(format::choiceLabel(RecordKind::Programme, u"kind"_s, u"other"_s), u"Other programme"_s);
    EXPECT_EQ(format::choiceLabel(RecordKind::CeuActivity, u"source"_s, u"other"_s), u"Other source"_s);
    EXPECT_EQ(format::choiceLabel(RecordKind::Document, u"kind"_s, u"other"_s), u"Other document"_s);
    EXPECT_EQ(format::choiceLabel(RecordKind::Document, u"kind"_s, u"exam_result"_s), u"Exam result"_s);
}

TEST(FormatChoice, KeepsCodeSetsAsProperNames)
{
    EXPECT_EQ(format::choiceLabel(RecordKind::Placement, u"code_sets"_s, u"ICD-10-CM"_s), u"ICD-10-CM"_s);
}

TEST(FormatField, IsCalledOtherwiseWhereAKindMeansOtherwise)
{
    EXPECT_EQ(format::fieldLabel(RecordKind::Membership, u"number"_s), u"Member number"_s);
    EXPECT_EQ(format::fieldLabel(RecordKind::HeldCredential, u"number"_s), u"Credential number"_s);
    EXPECT_EQ(format::fieldLabel(RecordKind::StudySession, u"on_date"_s), u"Day"_s);
    EXPECT_EQ(format::fieldLabel(RecordKind::ExamAttempt, u"on_date"_s), u"Exam day"_s);
}

const FieldSpec& specOf(RecordKind kind, const QString& field)
{
    return fieldSpecs(kind)[static_cast<std::size_t>(fieldIndex(kind, field).value())];
}

QString shown(RecordKind kind, const QString& field, const FieldValue& value)
{
    return format::fieldValue(specOf(kind, field), value);
}

TEST(FormatFieldValue, WritesEveryTypeAsPeopleDo)
{
    EXPECT_EQ(shown(RecordKind::StudySession, u"title"_s, u"chapter 9"_s), u"chapter 9"_s);
    EXPECT_EQ(shown(RecordKind::StudySession, u"on_date"_s, QDate(2028, 2, 29)), u"Feb 29, 2028"_s);
    EXPECT_EQ(shown(RecordKind::StudySession, u"minutes"_s, Minutes{90}), u"1 h 30"_s);
    EXPECT_EQ(shown(RecordKind::StudySession, u"started_at"_s, Minutes{90}), u"01:30"_s);
    EXPECT_EQ(shown(RecordKind::CeuActivity, u"ceus"_s, CeuHundredths{150}), u"1.50"_s);
    EXPECT_EQ(shown(RecordKind::CeuActivity, u"hiim"_s, true), u"yes"_s);
    EXPECT_EQ(shown(RecordKind::CeuActivity, u"hiim"_s, false), u"no"_s);
    EXPECT_EQ(shown(RecordKind::CeuActivity, u"source"_s, u"ahima_component"_s), u"AHIMA component association"_s);
    EXPECT_EQ(shown(RecordKind::ExamAttempt, u"fee"_s, Cents{49900}), u"$499"_s);
    EXPECT_EQ(shown(RecordKind::ExamAttempt, u"score"_s, 342), u"342"_s);
    EXPECT_EQ(shown(RecordKind::ExperienceEntry, u"placement"_s, qint64{12}), u"#12"_s);
    EXPECT_EQ(shown(RecordKind::Placement, u"code_sets"_s, QStringList{u"CPT"_s, u"ICD-10-CM"_s}), u"CPT, ICD-10-CM"_s);
    EXPECT_EQ(shown(RecordKind::StudySession, u"started_at"_s, FieldValue()), QString());
}

TEST(FormatFieldValue, WritesRowsOfCreditsAndScores)
{
    CeuActivity activity{};
    activity.credits = {{.credential = u"CPC"_s, .amount = {150}, .state = CreditState::Submitted},
                        {.credential = u"CCA"_s, .amount = wholeCeus(2)}};
    EXPECT_EQ(shown(RecordKind::CeuActivity, u"credits"_s, fieldValue(activity, u"credits")),
              u"CPC: 1.50, submitted; CCA: 2.00, allocated"_s);
    PracticeExam exam{};
    EXPECT_EQ(shown(RecordKind::PracticeExam, u"domain_scores"_s, fieldValue(exam, u"domain_scores")), QString());
    exam.domainScores = {{.domain = u"%3"_s, .correct = 4, .items = 5}};
    EXPECT_EQ(shown(RecordKind::PracticeExam, u"domain_scores"_s, fieldValue(exam, u"domain_scores")), u"%3: 4 of 5"_s);
}

TEST(FormatAmidSentence, LeavesNamesInCapitals)
{
    EXPECT_EQ(format::amidSentence(u"Fully remote"_s), u"fully remote"_s);
    for (const QString& name : {u"AAPC Practicode"_s, u"CEU certificate"_s, u"HCPro"_s, u"CMS"_s, QString()}) {
        EXPECT_EQ(format::amidSentence(name), name);
    }
}

TEST(FormatLogKind, NamesEachKind)
{
    for (const LogKind& each : kLogKinds) {
        EXPECT_TRUE(areWords(format::logKindName(each.kind)));
    }
}

TEST(FormatSubject, IsTheShortNameOrTheUsersOwnWord)
{
    EXPECT_EQ(format::subjectName(testing::builtInRules(), u"icd-10-cm"_s), u"ICD-10-CM"_s);
    EXPECT_EQ(format::subjectName(testing::builtInRules(), u"Latin"_s), u"Latin"_s);
}

TEST(FormatRecordTitle, TellsRecordsOfTheSameWordsApart)
{
    const Placement job{.kind = PlacementKind::Job, .employer = u"Lakeside"_s, .firstDay = QDate(2026, 8, 3)};
    EXPECT_EQ(format::recordTitle(job), u"Lakeside, job from Aug 3, 2026"_s);
    const ExamAttempt attempt{.credential = u"CPC"_s, .onDate = QDate(2026, 6, 13)};
    EXPECT_EQ(format::recordTitle(attempt), u"CPC, Jun 13, 2026"_s);
    const ExperienceEntry entry{.onDate = QDate(2026, 8, 3), .minutes = {60}, .placement = PlacementId(1)};
    EXPECT_EQ(format::recordTitle(entry), u"experience entry, Aug 3, 2026"_s);
    EXPECT_TRUE(format::recordTitle(Application{}).contains(u"role not named"_s));
    const CeuActivity activity{.onDate = QDate(2026, 8, 3), .title = u"E/M levels"_s, .ceus = {100}};
    EXPECT_EQ(format::recordTitle(activity), u"E/M levels"_s);
}

}  // namespace format_records_test
}  // namespace credence
