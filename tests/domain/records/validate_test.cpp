// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../all_kinds.h"
#include "domain/records/fields.h"
#include "support/printers.h"

namespace credence {

inline void PrintTo(const Problem& problem, std::ostream* out)
{
    *out << problem.field.toStdString() << ": " << nameOf(problem.code).toStdString() << " ("
         << problem.detail.toStdString() << ')' << (problem.severity == Severity::Error ? " error" : " warning");
}

namespace {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);
const QDate kTomorrow(2026, 11, 24);

const ValidationContext kContext{
    .today = kToday, .credentialCodes = {u"CPC"_s, u"CPC-A"_s, u"CCA"_s}, .bodyCodes = {u"AAPC"_s, u"AHIMA"_s}};

std::vector<Problem> problemsOf(const AnyRecord& draft)
{
    return validate(draft, kContext);
}

Problem error(const QString& field, ProblemCode code, const QString& detail = {})
{
    return {.field = field, .code = code, .severity = Severity::Error, .detail = detail};
}

Problem warning(const QString& field, ProblemCode code, const QString& detail = {})
{
    return {.field = field, .code = code, .severity = Severity::Warning, .detail = detail};
}

using Problems = std::vector<Problem>;

StudySession session()
{
    return {.onDate = kToday, .minutes = hours(2), .subject = u"cpt"_s};
}

CeuActivity activity()
{
    return {.onDate = kToday, .title = u"E/M levels"_s, .ceus = wholeCeus(2)};
}

PracticeExam practiceExam()
{
    return {.onDate = kToday, .credential = u"CPC"_s, .correct = 70, .items = 100};
}

ExamAttempt attempt()
{
    return {.credential = u"CPC"_s, .onDate = kToday, .result = ExamResult::Passed, .score = 76, .passMark = 70};
}

HeldCredential held()
{
    return {.credential = u"CPC-A"_s, .awardedOn = kToday};
}

Document letter()
{
    return {.kind = DocumentKind::VerificationLetter, .title = u"Letter"_s};
}

TEST(Validate, FindsNothingWrongWithCompleteRecords)
{
    const AnyRecord kRecords[] = {
        Programme{.name = u"Certificate"_s},
        Course{.programme = ProgrammeId(1), .name = u"Coding I"_s},
        session(),
        practiceExam(),
        Placement{.employer = u"Lakeside Clinic"_s, .codeSets = {u"CPT"_s}, .firstDay = kToday},
        ExperienceEntry{.onDate = kToday, .minutes = hours(8), .placement = PlacementId(1)},
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
        // A choice and a rank are never blank, and 0 right answers can be meant.
        const bool hasDefault =
            specs[i].type == FieldType::Choice || specs[i].name == u"rank"_s || specs[i].name == u"correct"_s;
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
        const int longest = specs[i].meaning == FieldMeaning::FileContent ? 4 * 1024 * 1024
                            : specs[i].type == FieldType::LongText        ? 20'000
                                                                          : 2'000;
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
                            specs[i].meaning != FieldMeaning::BodyCode && !isWrittenByPrograms(specs[i]);
        const Problem expected = warning(specs[i].name, ProblemCode::PatientIdentifier, u"MRN"_s);
        EXPECT_EQ(std::ranges::count(problemsOf(record), expected), isFree ? 1 : 0) << specs[i].name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, ValidateEveryKind, ::testing::ValuesIn(testing::allKinds()),
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

TEST(Validate, ComparesAScoreWithThePassMark)
{
    ExamAttempt draft = attempt();
    draft.score = 69;
    EXPECT_EQ(problemsOf(draft), (Problems{warning(u"score"_s, ProblemCode::InconsistentWith, u"pass_mark"_s)}));
    draft.result = ExamResult::NotPassed;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.score = 70;
    EXPECT_EQ(problemsOf(draft), (Problems{warning(u"score"_s, ProblemCode::InconsistentWith, u"pass_mark"_s)}));
    draft.result = ExamResult::Passed;
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.score.reset();
    EXPECT_EQ(problemsOf(draft), Problems()) << "a passed exam needs no score";
}

TEST(Validate, WarnsOfAScoreWithoutASitting)
{
    ExamAttempt draft = attempt();
    for (const ExamResult result : {ExamResult::Scheduled, ExamResult::NoShow}) {
        draft.result = result;
        EXPECT_EQ(problemsOf(draft), (Problems{warning(u"score"_s, ProblemCode::InconsistentWith, u"result"_s)}));
    }
}

TEST(Validate, WarnsOfMoreAttemptsThanWereBought)
{
    ExamAttempt draft = attempt();
    draft.attemptNumber = 3;
    draft.attemptsBought = 2;
    EXPECT_EQ(problemsOf(draft),
              (Problems{warning(u"attempt_number"_s, ProblemCode::InconsistentWith, u"attempts_bought"_s)}));
}

TEST(Validate, RefusesMoreRightAnswersThanQuestions)
{
    PracticeExam exam = practiceExam();
    exam.correct = 101;
    EXPECT_EQ(problemsOf(exam), (Problems{error(u"correct"_s, ProblemCode::InconsistentWith, u"items"_s)}));
}

TEST(Validate, ChecksDomainScoresAgainstTheWholeExam)
{
    struct Case {
        std::vector<DomainScore> scores;
        QString contradicts;  ///< empty: fine
    };
    const Case kCases[] = {
        {{{u"ICD"_s, 30, 40}, {u"EM"_s, 40, 60}}, {}},
        {{{u"ICD"_s, 30, 40}}, {}},
        {{{u"ICD"_s, 41, 40}}, u"domain_scores"_s},
        {{{u"ICD"_s, -1, 40}}, u"domain_scores"_s},
        {{{u"ICD"_s, 0, 0}}, u"domain_scores"_s},
        {{{QString(), 3, 4}}, u"domain_scores"_s},
        {{{u"ICD"_s, 3, 4}, {u"ICD"_s, 1, 4}}, u"domain_scores"_s},
        {{{u"ICD"_s, 30, 101}}, u"items"_s},
        {{{u"ICD"_s, 71, 80}}, u"correct"_s},
        {{{u"ICD"_s, 30, 40}, {u"EM"_s, 39, 60}}, u"correct"_s},
    };
    for (const Case& each : kCases) {
        PracticeExam exam = practiceExam();
        exam.domainScores = each.scores;
        const Problems expected =
            each.contradicts.isEmpty()
                ? Problems()
                : Problems{error(u"domain_scores"_s, ProblemCode::InconsistentWith, each.contradicts)};
        EXPECT_EQ(problemsOf(exam), expected);
    }
}

TEST(Validate, RefusesToCreditMoreThanWasEarnedToOneCredential)
{
    CeuActivity draft = activity();
    draft.credits = {{.credential = u"CPC"_s, .amount = wholeCeus(2)},
                     {.credential = u"CCA"_s, .amount = wholeCeus(2)}};
    EXPECT_EQ(problemsOf(draft), Problems()) << "an activity may count for both bodies";
    const Problems tooMuch{error(u"credits"_s, ProblemCode::InconsistentWith, u"ceus"_s)};
    draft.credits = {{.credential = u"CPC"_s, .amount = {150}},
                     {.credential = u"CPC"_s, .amount = {51}, .state = CreditState::Accepted}};
    EXPECT_EQ(problemsOf(draft), tooMuch);
    draft.credits = {{.credential = u"CPC"_s, .amount = {-1}}};
    EXPECT_EQ(problemsOf(draft), tooMuch);
    draft.credits = {{.credential = u"CPC"_s, .amount = {0}}};
    EXPECT_EQ(problemsOf(draft), Problems()) << "nothing of it is meant for CPC";
}

TEST(Validate, LetsADocumentProveOneThing)
{
    Document draft = letter();
    draft.placement = PlacementId(1);
    EXPECT_EQ(problemsOf(draft), Problems());
    draft.examAttempt = ExamAttemptId(2);
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"exam_attempt"_s, ProblemCode::InconsistentWith, u"placement"_s)}));
}

TEST(Validate, RefusesALetterThatCameBeforeItWasAskedFor)
{
    Document draft = letter();
    draft.askedOn = kToday;
    draft.receivedOn = kToday.addDays(-1);
    EXPECT_EQ(problemsOf(draft), (Problems{error(u"received_on"_s, ProblemCode::InconsistentWith, u"asked_on"_s)}));
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

OwnCredential ownCredential()
{
    return {.code = u"CFPC"_s,
            .name = u"Certified Family Practice Coder"_s,
            .body = u"AAPC"_s,
            .level = CredentialLevel::Specialty,
            .subject = u"family practice"_s,
            .ceus = CeuHundredths{800}};
}

TEST(ValidateOwnCredential, TakesLettersDigitsAndHyphensAsACode)
{
    for (const char* code : {"CFPC", "CFPC-A", "x1"}) {
        OwnCredential own = ownCredential();
        own.code = QString::fromLatin1(code);
        EXPECT_EQ(problemsOf(own), Problems()) << code;
    }
    for (const char* code : {"CFPC A", "CFPC,", "CFPC=1", "-CFPC", "CFPC-", "+CFPC", "C;D"}) {
        OwnCredential own = ownCredential();
        own.code = QString::fromLatin1(code);
        EXPECT_EQ(problemsOf(own), (Problems{error(u"code"_s, ProblemCode::NotACode)})) << code;
    }
}

TEST(ValidateOwnCredential, TakesASubjectOnlyTogetherWithItsCeus)
{
    OwnCredential own = ownCredential();
    own.ceus.reset();
    EXPECT_EQ(problemsOf(own), (Problems{error(u"ceus"_s, ProblemCode::InconsistentWith, u"subject"_s)}));
    own = ownCredential();
    own.subject = u" "_s;
    EXPECT_EQ(problemsOf(own), (Problems{error(u"ceus"_s, ProblemCode::InconsistentWith, u"subject"_s)}));
}

TEST(ValidateOwnCredential, WarnsOfASpecialtyWithoutCeusOfItsOwn)
{
    OwnCredential own = ownCredential();
    own.subject.clear();
    own.ceus.reset();
    EXPECT_EQ(problemsOf(own), (Problems{warning(u"subject"_s, ProblemCode::SpecialtyWithoutCeus)}));
    own.level = CredentialLevel::Core;
    EXPECT_EQ(problemsOf(own), Problems());
}

TEST(ValidateOwnCredential, RefusesABodyThatIsNotKnown)
{
    OwnCredential own = ownCredential();
    own.body = u"ACME"_s;
    EXPECT_EQ(problemsOf(own), (Problems{error(u"body"_s, ProblemCode::UnknownCode, u"ACME"_s)}));
}

}  // namespace
}  // namespace credence
