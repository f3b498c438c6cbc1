// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/records/fields.h"
#include "drafts.h"

namespace credence {

namespace validate_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(Validate, FindsNothingWrongWithCompleteRecords)
{
    const AnyRecord kRecords[] = {
        Programme{.name = u"Certificate"_s},
        Course{.programme = ProgrammeId(1), .name = u"Coding I"_s},
        session(),
        StudyBroughtForward{.until = kToday, .minutes = hours(210), .subject = u"cpt"_s},
        practiceExam(),
        Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = kToday},
        ExperienceEntry{.onDate = kToday, .minutes = hours(8), .placement = PlacementId(1)},
        Absence{.firstDay = kToday, .lastDay = kToday},
        attempt(),
        held(),
        Membership{.body = u"AAPC"_s, .dueOn = kTomorrow},
        PortalCycle{.body = u"AHIMA"_s, .firstDay = kToday, .lastDay = kToday},
        activity(),
        letter(),
        Deadline{.title = u"Dues"_s, .dueOn = kTomorrow},
        Goal{.credential = u"CPC"_s, .byDate = kTomorrow},
    };
    for (const AnyRecord& record : kRecords) {
        EXPECT_EQ(problemsOf(record), Problems()) << nameOf(kindOf(record)).toStdString();
    }
}

class ValidateEveryKind : public ::testing::TestWithParam<RecordKind> {};

TEST_P(ValidateEveryKind, NamesTheRequiredFieldsOfABlankInTheirOrder)
{
    Problems expected;
    const AnyRecord blank = blankRecord(GetParam());
    const std::span<const FieldSpec> specs = fieldSpecs(GetParam());
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldValue value = fieldValue(blank, i);
        // Most choices and a rank are never blank, and 0 right answers can be meant.
        const bool isChosen = specs[i].type == FieldType::Choice && !std::holds_alternative<std::monostate>(value);
        const bool hasDefault = isChosen || specs[i].name == u"rank"_s || specs[i].name == u"correct"_s;
        if (specs[i].need == FieldNeed::Required && !hasDefault) {
            expected.push_back(error(specs[i].name, ProblemCode::Missing));
        }
    }
    EXPECT_EQ(validate(blank, kContext), expected);
}

TEST_P(ValidateEveryKind, RefusesNumbersOutOfTheirRange)
{
    const std::span<const FieldSpec> specs = fieldSpecs(GetParam());
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const auto valueOf = [&](int number) -> FieldValue {
            switch (specs[i].type) {
                case FieldType::Duration:
                case FieldType::TimeOfDay:
                    return Minutes{number};
                case FieldType::Ceus:
                    return CeuHundredths{number};
                case FieldType::Money:
                    return Cents{number};
                case FieldType::Number:
                    return number;
                default:
                    return {};
            }
        };
        if (valueOf(0) == FieldValue()) {
            continue;
        }
        const QString range =
            u"%1..%2"_s.arg(QString::number(specs[i].range.first), QString::number(specs[i].range.last));
        for (const int number : {-1, specs[i].range.last + 1}) {
            AnyRecord record = blankRecord(GetParam());
            ASSERT_EQ(setFieldValue(record, i, valueOf(number)), SetOutcome::Set);
            EXPECT_THAT(problemsOf(record), ::testing::Contains(error(specs[i].name, ProblemCode::OutOfRange, range)))
                << specs[i].name.toStdString() << ' ' << number;
        }
        for (const int number : {specs[i].range.first, specs[i].range.last}) {
            AnyRecord record = blankRecord(GetParam());
            ASSERT_EQ(setFieldValue(record, i, valueOf(number)), SetOutcome::Set);
            for (const Problem& problem : problemsOf(record)) {
                EXPECT_FALSE(problem.field == specs[i].name && problem.code == ProblemCode::OutOfRange)
                    << specs[i].name.toStdString() << ' ' << number;
            }
        }
    }
}

TEST_P(ValidateEveryKind, RefusesTextThatIsTooLongAndWarnsOfPatientsInFreeText)
{
    const std::span<const FieldSpec> specs = fieldSpecs(GetParam());
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        if (specs[i].type != FieldType::Text && specs[i].type != FieldType::LongText) {
            continue;
        }
        const int longest = specs[i].type == FieldType::LongText ? 20'000 : 2'000;
        AnyRecord record = blankRecord(GetParam());
        setFieldValue(record, i, QString(longest + 1, u'x'));
        EXPECT_THAT(problemsOf(record),
                    ::testing::Contains(error(specs[i].name, ProblemCode::TooLong, QString::number(longest))));
        setFieldValue(record, i, QString(longest, u'x'));
        for (const Problem& problem : problemsOf(record)) {
            EXPECT_FALSE(problem.field == specs[i].name && problem.code == ProblemCode::TooLong);
        }
        setFieldValue(record, i, u"chart of MRN 123456"_s);
        const bool isFree = specs[i].meaning != FieldMeaning::CredentialCode &&
                            specs[i].meaning != FieldMeaning::BodyCode &&
                            (specs[i].meaning == FieldMeaning::FileName || !isWrittenByPrograms(specs[i]));
        const Problem expected = warning(specs[i].name, ProblemCode::PatientIdentifier, u"MRN"_s);
        EXPECT_EQ(std::ranges::count(problemsOf(record), expected), isFree ? 1 : 0) << specs[i].name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, ValidateEveryKind, ::testing::ValuesIn(kAllKinds),
                         [](const auto& kind) { return nameOf(kind.param).toStdString(); });

TEST(Validate, TakesBlanksForNothing)
{
    StudySession draft = session();
    draft.subject = u"  \t"_s;
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"subject"_s, ProblemCode::Missing)}));
}

TEST(Validate, RefusesUnknownCodes)
{
    HeldCredential credential = held();
    credential.credential = u"cpc"_s;
    EXPECT_EQ(problemsOf(credential), (Problems{error(u"credential"_s, ProblemCode::UnknownCode, u"cpc"_s)}));
    EXPECT_EQ(problemsOf(Membership{.body = u"ABC"_s, .dueOn = kToday}),
              (Problems{error(u"body"_s, ProblemCode::UnknownCode, u"ABC"_s)}));
    CeuActivity credited = activity();
    credited.credits = {{.credential = u"XYZ"_s, .amount = wholeCeus(1)}};
    EXPECT_EQ(problemsOf(credited), (Problems{error(u"credits"_s, ProblemCode::UnknownCode, u"XYZ"_s)}));
    EXPECT_EQ(problemsOf(Placement{.employer = u"Lakeside"_s, .codeSets = {u"CPT"_s, u"ICD-9"_s}, .firstDay = kToday}),
              (Problems{error(u"code_sets"_s, ProblemCode::UnknownCode, u"ICD-9"_s)}));
}

TEST(Validate, ChecksNoCodesWithoutACatalogue)
{
    HeldCredential credential = held();
    credential.credential = u"XYZ"_s;
    EXPECT_EQ(validate(credential, {.today = kToday, .credentialCodes = {}, .bodyCodes = {}}), Problems());
}

TEST(Validate, RefusesStudyBroughtForwardUntilADayToCome)
{
    const StudyBroughtForward study{.until = kTomorrow, .minutes = hours(210), .subject = u"cpt"_s};
    EXPECT_EQ(problemsOf(study), Problems{error(u"until"_s, ProblemCode::InFuture)});
}

TEST(Validate, WarnsOfAnAbsenceLongerThanAYear)
{
    const QDate leapDay(2028, 2, 29);
    EXPECT_EQ(problemsOf(Absence{.firstDay = leapDay, .lastDay = QDate(2029, 2, 28)}), Problems());
    EXPECT_EQ(problemsOf(Absence{.firstDay = leapDay, .lastDay = QDate(2029, 3, 1)}),
              (Problems{warning(u"last_day"_s, ProblemCode::InconsistentWith, u"first_day"_s)}));
}

TEST(Validate, RefusesAnEndBeforeTheStart)
{
    const QDate day = kToday;
    const QDate before = kToday.addDays(-1);
    HeldCredential credential = held();
    credential.endedOn = before;
    Document covering = letter();
    covering.coversFrom = day;
    covering.coversUntil = before;
    const std::tuple<AnyRecord, QString, QString> kCases[] = {
        {Placement{.employer = u"x"_s, .firstDay = day, .lastDay = before}, u"last_day"_s, u"first_day"_s},
        {Programme{.name = u"x"_s, .startedOn = day, .completedOn = before}, u"completed_on"_s, u"started_on"_s},
        {Course{.programme = ProgrammeId(1), .name = u"x"_s, .startedOn = day, .completedOn = before},
         u"completed_on"_s, u"started_on"_s},
        {PortalCycle{.body = u"AAPC"_s, .firstDay = day, .lastDay = before}, u"last_day"_s, u"first_day"_s},
        {Absence{.firstDay = day, .lastDay = before}, u"last_day"_s, u"first_day"_s},
        {credential, u"ended_on"_s, u"awarded_on"_s},
        {covering, u"covers_until"_s, u"covers_from"_s},
    };
    for (const auto& [record, last, first] : kCases) {
        EXPECT_EQ(problemsOf(record), (Problems{error(last, ProblemCode::EndsBeforeStart, first)}));
    }
}

TEST(Validate, TakesAnEndOnTheDayOfTheStart)
{
    EXPECT_EQ(problemsOf(Placement{.employer = u"x"_s, .firstDay = kToday, .lastDay = kToday}), Problems());
}

TEST(Validate, RefusesFinishedThingsAfterToday)
{
    StudySession study = session();
    study.onDate = kTomorrow;
    PracticeExam practice = practiceExam();
    practice.onDate = kTomorrow;
    CeuActivity ceu = activity();
    ceu.onDate = kTomorrow;
    ExamAttempt sat = attempt();
    sat.onDate = kTomorrow;
    HeldCredential award = held();
    award.awardedOn = kTomorrow;
    const ExperienceEntry work{.onDate = kTomorrow, .minutes = hours(8), .placement = PlacementId(1)};
    for (const AnyRecord& record : std::initializer_list<AnyRecord>{study, work, practice, ceu, sat}) {
        EXPECT_EQ(problemsOf(record), (Problems{error(u"on_date"_s, ProblemCode::InFuture)}))
            << nameOf(kindOf(record)).toStdString();
    }
    EXPECT_EQ(problemsOf(award), (Problems{error(u"awarded_on"_s, ProblemCode::InFuture)}));
}

TEST(Validate, OnlyWarnsOfEndsThatAreAnnounced)
{
    EXPECT_EQ(problemsOf(Programme{.name = u"x"_s, .completedOn = kTomorrow}),
              (Problems{warning(u"completed_on"_s, ProblemCode::InFuture)}));
    HeldCredential credential = held();
    credential.endedOn = kTomorrow;
    EXPECT_EQ(problemsOf(credential), (Problems{warning(u"ended_on"_s, ProblemCode::InFuture)}));
    Document document = letter();
    document.receivedOn = kTomorrow;
    EXPECT_EQ(problemsOf(document), (Problems{warning(u"received_on"_s, ProblemCode::InFuture)}));
}

TEST(Validate, TakesPlansAfterToday)
{
    EXPECT_EQ(problemsOf(ExamAttempt{.credential = u"CPC"_s, .onDate = kTomorrow}), Problems());
    EXPECT_EQ(problemsOf(Placement{.employer = u"x"_s, .firstDay = kTomorrow, .lastDay = kTomorrow}), Problems());
    EXPECT_EQ(problemsOf(Deadline{
                  .title = u"Dues"_s, .dueOn = kTomorrow, .repeat = DeadlineRepeat::Yearly, .doneOn = kTomorrow}),
              Problems());
}

TEST(Validate, LetsTimeCrossMidnight)
{
    StudySession late = session();
    late.startedAt = Minutes{23 * 60 + 30};
    EXPECT_EQ(problemsOf(late), Problems());
}

TEST(Validate, ListsProblemsInTheOrderOfTheFields)
{
    StudySession draft = session();
    draft.onDate = kTomorrow;
    draft.minutes = hours(25);
    draft.note = u"MRN 123456"_s;
    const Problems problems = problemsOf(draft);
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].field, u"on_date"_s);
    EXPECT_EQ(problems[1].field, u"minutes"_s);
    EXPECT_EQ(problems[2].field, u"note"_s);
}

}  // namespace validate_test
}  // namespace credence
