// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_education.h"

#include <gtest/gtest.h>

#include "domain/goals/judge_need.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace education_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

Programme aCourse(Minutes contactHours, std::optional<QDate> completedOn)
{
    return {.id = ProgrammeId(1),
            .name = u"Coding certificate"_s,
            .contactHours = contactHours,
            .completedOn = completedOn,
            .codingPreparation = true};
}

Progress judged(const Need& need, const Facts& facts, QDate asOf = kAsOf, const RuleBook& book = {})
{
    return judge(need, anyRule(), situationOn(book, facts, asOf));
}

TEST(Course, IsDoneFromTheDayItWasCompleted)
{
    const Facts facts = factsOf(aCourse(hours(405), QDate(2026, 5, 20)));
    EXPECT_EQ(judged(courseNeed(), facts, {2026, 5, 20}).state, ProgressState::Done);
    EXPECT_EQ(judged(courseNeed(), facts, {2026, 5, 19}).state, ProgressState::Open);
    EXPECT_EQ(judged(courseNeed(), facts).completeOn, QDate(2026, 5, 20));
}

TEST(Course, CountsContactHoursInMinutes)
{
    const Progress progress = judged(courseNeed(), factsOf(aCourse(hours(405), QDate(2026, 5, 20))));
    EXPECT_EQ(progress.done, (Amount{AmountUnit::Minutes, 405 * 60}));
    EXPECT_EQ(progress.needed, (Amount{AmountUnit::Minutes, 80 * 60}));
}

TEST(Course, NeedsTheHoursAskedToTheMinute)
{
    EXPECT_EQ(judged(courseNeed(), factsOf(aCourse(hours(80), QDate(2026, 5, 20)))).state, ProgressState::Done);
    const Progress less = judged(courseNeed(), factsOf(aCourse({80 * 60 - 1}, QDate(2026, 5, 20))));
    EXPECT_EQ(less.state, ProgressState::Partly);
    EXPECT_EQ(less.completeOn, std::nullopt);
    EXPECT_EQ(leftOut(less, NotCountedReason::TooFewContactHours), 80 * 60 - 1);
}

TEST(Course, DoesNotAddUpSmallOnes)
{
    Programme other = aCourse(hours(60), QDate(2026, 6, 1));
    other.id = ProgrammeId(2);
    const Progress progress = judged(courseNeed(), factsOf(aCourse(hours(50), QDate(2026, 5, 20)), other));
    EXPECT_EQ(progress.done.value, 60 * 60);
    EXPECT_EQ(progress.state, ProgressState::Partly);
}

TEST(Course, MustBeCodingPreparation)
{
    Programme other = aCourse(hours(405), QDate(2026, 5, 20));
    other.codingPreparation = false;
    const Progress progress = judged(courseNeed(), factsOf(other));
    EXPECT_EQ(progress.state, ProgressState::Open);
    EXPECT_EQ(leftOut(progress, NotCountedReason::NotCodingPreparation), 405 * 60);
    other.kind = ProgrammeKind::PreparationCourse;
    EXPECT_EQ(judged(courseNeed(), factsOf(other)).state, ProgressState::Done);
}

TEST(Course, WithoutADayIsNotCompleted)
{
    const Progress progress = judged(courseNeed(), factsOf(aCourse(hours(405), std::nullopt)));
    EXPECT_EQ(progress.state, ProgressState::Open);
    EXPECT_EQ(leftOut(progress, NotCountedReason::NotCompleted), 405 * 60);
    EXPECT_EQ(progress.completeOn, std::nullopt);
}

TEST(Course, PlannedToEndLaterIsForeseen)
{
    const Progress progress = judged(courseNeed(), factsOf(aCourse(hours(405), QDate(2027, 1, 31))));
    EXPECT_EQ(progress.state, ProgressState::Open);
    EXPECT_EQ(progress.completeOn, QDate(2027, 1, 31));
}

TEST(Course, PlannedWithJustTheHoursAskedIsForeseen)
{
    EXPECT_EQ(judged(courseNeed(), factsOf(aCourse(hours(80), QDate(2027, 1, 31)))).completeOn, QDate(2027, 1, 31));
}

TEST(Course, PlannedWithTooFewHoursIsNotForeseen)
{
    EXPECT_EQ(judged(courseNeed(), factsOf(aCourse(hours(79), QDate(2027, 1, 31)))).completeOn, std::nullopt);
}

TEST(Course, LacksProofWithoutACertificateOrTranscriptReceived)
{
    Facts facts = factsOf(aCourse(hours(405), QDate(2026, 5, 20)));
    EXPECT_TRUE(judged(courseNeed(), facts).counted.front().proofMissing);
    facts.of<Document>() = {{.kind = DocumentKind::Transcript,
                             .title = u"Transcript"_s,
                             .receivedOn = QDate(2026, 6, 1),
                             .programme = ProgrammeId(1)}};
    EXPECT_FALSE(judged(courseNeed(), facts).counted.front().proofMissing);
    EXPECT_TRUE(judged(courseNeed(), facts, {2026, 5, 31}).counted.front().proofMissing);
    facts.of<Document>().front().kind = DocumentKind::ExamResult;
    EXPECT_TRUE(judged(courseNeed(), facts).counted.front().proofMissing);
}

TEST(Practicode, IsDoneWhenCompleted)
{
    Facts facts = factsOf(Programme{.name = u"Practicode"_s, .kind = ProgrammeKind::Practicode});
    EXPECT_EQ(judged(practicodeNeed(), facts).done, (Amount{AmountUnit::Count, 0}));
    EXPECT_EQ(judged(practicodeNeed(), facts).completeOn, std::nullopt);
    facts.of<Programme>().front().completedOn = QDate(2026, 9, 1);
    EXPECT_EQ(judged(practicodeNeed(), facts).done, (Amount{AmountUnit::Count, 1}));
}

TEST(Diploma, IsAHighSchoolProgrammeCompleted)
{
    const Need need{.id = u"diploma"_s, .title = {}, .what = DiplomaNeed{}};
    Facts facts = factsOf(aCourse(hours(405), QDate(2026, 5, 20)));
    EXPECT_EQ(judged(need, facts).state, ProgressState::Open);
    facts.of<Programme>().front().kind = ProgrammeKind::HighSchool;
    EXPECT_EQ(judged(need, facts).state, ProgressState::Done);
}

TEST(Subjects, CountOnceEachByTheirOwnDayOrTheirProgrammes)
{
    const RuleBook book = SmallBook().subject(u"cpt"_s, hours(60), {}).subject(u"icd-10-cm"_s, hours(60), {});
    const Need need{.id = u"subjects"_s, .title = {}, .what = SubjectsNeed{{u"cpt"_s, u"icd-10-cm"_s}}};
    const ProgrammeId programme(1);
    const Facts facts = factsOf(
        aCourse(hours(405), QDate(2026, 5, 20)),
        Course{.programme = programme, .name = u"CPT 1"_s, .subject = u"CPT"_s},
        Course{.programme = programme, .name = u"CPT 2"_s, .subject = u"cpt"_s, .completedOn = QDate(2026, 1, 20)},
        Course{.programme = ProgrammeId(2), .name = u"ICD"_s, .subject = u"icd-10-cm"_s});
    const Progress progress = judged(need, facts, kAsOf, book);
    EXPECT_EQ(progress.done.value, 1);
    EXPECT_EQ(progress.needed.value, 2);
    EXPECT_EQ(progress.state, ProgressState::Partly);
    EXPECT_EQ(progress.completeOn, std::nullopt);
}

TEST(AnyOf, IsDoneOnTheFirstDayOneOfThemWas)
{
    const Need need{.id = u"either"_s, .title = {}, .what = AnyOfNeed{{practicodeNeed(), courseNeed()}}};
    const Facts facts = factsOf(
        aCourse(hours(405), QDate(2026, 5, 20)),
        Programme{.name = u"Practicode"_s, .kind = ProgrammeKind::Practicode, .completedOn = QDate(2026, 9, 1)});
    const Progress progress = judged(need, facts);
    EXPECT_EQ(progress.state, ProgressState::Done);
    EXPECT_EQ(progress.completeOn, QDate(2026, 5, 20));
    EXPECT_EQ(progress.alternatives.size(), 2U);
}

TEST(AnyOf, DoneOnAnUnknownDayTakesNoDayOfWhatIsStillToCome)
{
    const Need member{.id = u"member"_s, .title = {}, .what = MembershipNeed{u"AAPC"_s}};
    const Need need{.id = u"either"_s, .title = {}, .what = AnyOfNeed{{member, courseNeed()}}};
    const Progress progress =
        judged(need, factsOf(aCourse(hours(405), QDate(2027, 1, 31)), aMembership(u"AAPC"_s, {2027, 3, 31})));
    EXPECT_EQ(progress.state, ProgressState::Done);
    EXPECT_EQ(progress.completeOn, std::nullopt);
}

TEST(AnyOf, OfNothingDoneIsOpen)
{
    const Need need{.id = u"either"_s, .title = {}, .what = AnyOfNeed{{practicodeNeed(), courseNeed()}}};
    EXPECT_EQ(judged(need, {}).state, ProgressState::Open);
    EXPECT_EQ(judged(need, {}).done, (Amount{AmountUnit::Count, 0}));
}

TEST(AllOf, CompletesWithTheLastOfItsParts)
{
    const Need need{.id = u"both"_s, .title = {}, .what = AllOfNeed{{courseNeed(), experienceOf(12)}}};
    const Facts facts = factsOf(aCourse(hours(405), QDate(2026, 5, 20)), aJob(1, {2026, 8, 3}));
    const Progress progress = judged(need, facts);
    EXPECT_EQ(progress.done, (Amount{AmountUnit::Count, 1}));
    EXPECT_EQ(progress.state, ProgressState::Partly);
    EXPECT_EQ(progress.completeOn, QDate(2027, 8, 2));
    EXPECT_EQ(progress.parts.size(), 2U);
}

TEST(AllOf, HasNoDayWhileAPartWaitsForAnAct)
{
    const Need need{.id = u"both"_s, .title = {}, .what = AllOfNeed{{courseNeed(), experienceOf(12)}}};
    EXPECT_EQ(judged(need, factsOf(aJob(1, {2026, 8, 3}))).completeOn, std::nullopt);
}

Programme aDegree(ProgrammeKind kind, const QString& recognition, std::optional<QDate> completedOn = QDate(2026, 5, 20))
{
    return {.id = ProgrammeId(1),
            .name = u"Health information management"_s,
            .kind = kind,
            .completedOn = completedOn,
            .recognition = recognition};
}

struct ProgrammeRow {
    const char* what;
    Programme programme;
    std::optional<NotCountedReason> reason;  ///< nothing: it counts
};

class AccreditedAssociate : public ::testing::TestWithParam<ProgrammeRow> {};

INSTANTIATE_TEST_SUITE_P(
    Programme, AccreditedAssociate,
    ::testing::Values(
        ProgrammeRow{"Completed", aDegree(ProgrammeKind::Associate, u"accredited by cahiim"_s), {}},
        ProgrammeRow{"OnTheDay", aDegree(ProgrammeKind::Associate, u"CAHIIM"_s, kAsOf), {}},
        ProgrammeRow{"TheDayBefore", aDegree(ProgrammeKind::Associate, u"CAHIIM"_s, kAsOf.addDays(1)),
                     NotCountedReason::AfterAsOf},
        ProgrammeRow{"InProgress", aDegree(ProgrammeKind::Associate, u"CAHIIM"_s, std::nullopt),
                     NotCountedReason::NotCompleted},
        ProgrammeRow{"OfAnotherKind", aDegree(ProgrammeKind::Bachelor, u"CAHIIM"_s), NotCountedReason::NotThisKind},
        ProgrammeRow{"NotAccredited", aDegree(ProgrammeKind::Associate, {}), NotCountedReason::NotRecognised}),
    [](const auto& row) { return row.param.what; });

TEST_P(AccreditedAssociate, CountsOrSaysWhyNot)
{
    const Need need{.id = u"need"_s,
                    .title = {},
                    .what = ProgrammeNeed{.kinds = {ProgrammeKind::Associate}, .recognition = u"CAHIIM"_s}};
    const Progress progress = judged(need, factsOf(GetParam().programme));
    EXPECT_EQ(progress.state, GetParam().reason ? ProgressState::Open : ProgressState::Done);
    EXPECT_EQ(progress.counted.size(), GetParam().reason ? 0U : 1U);
    if (GetParam().reason) {
        EXPECT_EQ(leftOut(progress, *GetParam().reason), 1);
    }
}

TEST(Programme, OfAnyKindCountsByItsRecognitionAlone)
{
    const Need need{.id = u"need"_s, .title = {}, .what = ProgrammeNeed{.recognition = u"PCAP"_s}};
    for (const ProgrammeKind kind : {ProgrammeKind::Certificate, ProgrammeKind::Associate, ProgrammeKind::Other}) {
        EXPECT_EQ(judged(need, factsOf(aDegree(kind, u"AHIMA PCAP"_s))).state, ProgressState::Done);
    }
    const Progress school = judged(need, factsOf(aDegree(ProgrammeKind::HighSchool, {})));
    EXPECT_EQ(school.state, ProgressState::Open);
    EXPECT_TRUE(school.notCounted.empty()) << "a school is no programme of coding: naming it would explain nothing";
}

TEST(Programme, IsProvenByATranscript)
{
    const Need need{.id = u"need"_s, .title = {}, .what = ProgrammeNeed{.recognition = u"CAHIIM"_s}};
    Facts facts = factsOf(aDegree(ProgrammeKind::Associate, u"CAHIIM"_s));
    EXPECT_TRUE(judged(need, facts).counted.front().proofMissing);
    Document transcript{.kind = DocumentKind::Transcript, .title = {}};
    transcript.programme = ProgrammeId(1);
    transcript.receivedOn = kAsOf;
    facts.of<Document>() = {transcript};
    EXPECT_FALSE(judged(need, facts).counted.front().proofMissing);
}

}  // namespace education_test
}  // namespace credence
