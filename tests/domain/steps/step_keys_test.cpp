// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_keys.h"
#include "domain/steps/next_step.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace step_keys_test {

using namespace Qt::StringLiterals;

const DateRange kCycle = DateRange::make({2024, 7, 1}, {2026, 6, 30}).value();

TEST(StepKeys, NameKindOccasionRecordAndSubject)
{
    EXPECT_EQ(keyOf({.kind = NextStepKind::SetGoal}), u"set_goal"_s);
    EXPECT_EQ(keyOf({.kind = NextStepKind::PlanExam, .record = RecordRef{RecordKind::Goal, 7}, .subject = u"CCS"_s}),
              u"plan_exam:goal:7:CCS"_s);
    EXPECT_EQ(keyOf({.kind = NextStepKind::MeetDeadline,
                     .record = RecordRef{RecordKind::Membership, 1},
                     .subject = u"AAPC"_s,
                     .dueOn = QDate(2026, 10, 31)}),
              u"meet_deadline:2026-10-31:membership:1:AAPC"_s);
    EXPECT_EQ(
        keyOf(
            {.kind = NextStepKind::CatchUpCycle, .subject = u"AHIMA"_s, .dueOn = QDate(2026, 12, 27), .days = kCycle}),
        u"catch_up_cycle:2026-06-30:AHIMA"_s)
        << "the day to save it changes with the rules, the cycle does not";
    EXPECT_EQ(keyOf({.kind = NextStepKind::AskForLetter,
                     .record = RecordRef{RecordKind::Placement, 4},
                     .subject = u"Mercy"_s,
                     .days = kCycle}),
              u"ask_for_letter:2024-07-01:placement:4:Mercy"_s)
        << "its last day grows while the placement goes on";
}

TEST(StepKeys, TellTheirStepAgain)
{
    const std::vector<NextStep> steps{
        {.kind = NextStepKind::SetGoal},
        {.kind = NextStepKind::EarnCeus, .subject = u"AHIMA"_s, .dueOn = QDate(2028, 2, 29)},
        {.kind = NextStepKind::SubmitCeus, .subject = u"AHIMA"_s, .dueOn = QDate(2028, 2, 29)},
        {.kind = NextStepKind::CatchUpCycle, .subject = u"AHIMA"_s, .days = kCycle},
        {.kind = NextStepKind::ProveProgramme, .record = RecordRef{RecordKind::Programme, 3}, .subject = u"Course"_s},
        {.kind = NextStepKind::RemoveTheA, .record = RecordRef{RecordKind::HeldCredential, 1}, .subject = u"CPC-A"_s},
        {.kind = NextStepKind::AttachCertificate,
         .record = RecordRef{RecordKind::CeuActivity, 7},
         .subject = u"E/M: the 2026 view"_s}};
    for (const NextStep& step : steps) {
        const std::optional<NextStep> again = stepOfKey(keyOf(step));
        ASSERT_TRUE(again) << qPrintable(keyOf(step));
        EXPECT_EQ(again->kind, step.kind);
        EXPECT_EQ(again->record, step.record);
        EXPECT_EQ(again->subject, step.subject);
        EXPECT_EQ(keyOf(*again), keyOf(step));
    }
}

TEST(StepKeys, WordsThatAreNoKeyTellNoStep)
{
    EXPECT_FALSE(stepOfKey(u"tidy the desk"_s));
    EXPECT_FALSE(stepOfKey(QString()));
}

}  // namespace step_keys_test
}  // namespace credence
