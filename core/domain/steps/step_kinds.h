// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of next steps, each described once: its name, its words, what tells it from year to year and what it
/// opens. Words are untranslated English of the context "NextStep"; app/words fills their {places}.
#pragma once

#include <QtGlobal>
#include <array>
#include <optional>

#include "domain/records/choices.h"
#include "domain/steps/described_kinds.h"
#include "domain/steps/road_stage.h"

namespace credence {

enum class NextStepKind {
    AskForLetter,       ///< record = placement; days without a letter
    EarnCeus,           ///< record = none; body, amount
    AddIndexNumber,     ///< record = activity
    AttachCertificate,  ///< record = activity
    ProveProgramme,     ///< record = programme that counts in a route and that nothing in hand proves
    RemoveTheA,         ///< a route is complete with every proof; record = the apprentice credential, its code
    MeetNeed,           ///< what a route waits for that ends on no day; subject = the need, amount missing
    AddMembership,      ///< body
    SetBirthMonth,      ///< body
    PlanExam,           ///< record = goal; credential
    SitExam,            ///< record = attempt
    RecordExamResult,   ///< record = attempt whose day has passed
    StudyWeakSubject,   ///< record = goal; subject code, minutes missing, domain if practice exams chose it
    MeetDeadline,       ///< record = deadline, membership, or placement whose paper is due
    SetGoal,            ///< nothing is wanted yet
    LogFirstEntry,
    AddCredentialFromExam,  ///< exam passed, no credential recorded; record = attempt
    CatchUpCycle,           ///< a missed cycle, until it is settled; body, amount missing or not submitted
    SubmitCeus,             ///< a cycle with all its CEUs, not all of them submitted; body, amount not submitted
    PayRenewalFee,          ///< body; days = the cycle, fee
    AskAboutShare,          ///< whether a share binds the running cycle; body, amount missing
    AnswerEmployer,         ///< record = application that the user has to move on; employer
    GoToInterview,          ///< record = application; employer
    FollowUp,               ///< record = application without a sign from them; employer
    SendApplication,        ///< record = application that is not sent and whose day has come; employer
};

/// The day that tells a step from the same one of another year, as part of its key.
enum class StepOccasion { None, DueDay, FirstOfDays, LastOfDays };

/// What the button of a step opens. From Letter on they are drafts, to be filled in.
enum class StepOpens {
    Page,
    ItsRecord,         ///< its page if the record is gone
    RuleValue,         ///< a value of its rule that the user sets; `field` is its part
    LapsedCredential,  ///< the one held of its body once it is revoked, to record what became of it; else its page
    FirstLine,
    StudyLine,
    Letter,          ///< of its placement: the one asked for, else a new one
    ProgrammeProof,  ///< of its programme, in the same way
    CeuActivity,
    FullCredential,
    EarnedCredential,  ///< by the exam that is its record
    Membership,
    ExamAttempt,
    Goal,
};

/// Where in the program a step is at home.
enum class StepPage { Today, Credentials, Ceus, Jobs };

/// Texts of one meaning, the fullest first: the first whose places can all be filled is said, none if there is none.
using StepTexts = std::array<const char*, 5>;

/// Places: {subject}, {quoted} (the subject in quotation marks), {amount}, {due} (day), {amount_and_day}, {days},
/// {last_day} (of those days), {act} (what the user wrote down to do), {study_subject}, {dues_body}, {share}, {domain},
/// {appeal_day}, {lapsed} (what the credentials are since the missed cycle, and the way back), {gone} (the body of
/// revoked ones), {not_submitted}, {lack} (the amount and the share that asks it), {amount_of_share} (the same where a
/// share does), {fee}, {due_since}, {ask_from}, {retake_day}, {other_retake} (by another source), {again} (both, in
/// words), where there is little room {short_subject} (of study), and of a loss {from} (day), {fee}, {extension}.
struct StepKind {
    NextStepKind kind;
    const char16_t* name;  ///< in JSON and in the keys by which answers are kept
    StepTexts title;
    StepTexts detail;
    StepTexts brief;     ///< what is next, in so few words that they have room on a card
    const char* action;  ///< on the button
    StepOpens opens;
    StepPage page;
    std::optional<RoadStage> stage;  ///< of the road, on which it is; nothing: on none
    const char* actionOfGone = "";   ///< on the button once the credentials are revoked
    const char16_t* field = u"";     ///< in which its form begins, or the value; empty: the first that is empty
    const char* recordTitle = "";    ///< of a document that it adds
    StepOccasion occasion = StepOccasion::None;
    StepTexts loss{QT_TRANSLATE_NOOP("NextStep", "from {from} your {subject} credentials can be lost; {extension}"),
                   QT_TRANSLATE_NOOP("NextStep", "from {from} your {subject} credentials can be lost")};
    bool subjectIsOfStudy = false;    ///< its subject is the code of one of the curriculum
    bool ruleOfLossIsItsOwn = false;  ///< no cycle and no requirement says the rule of its loss already
};

// Each line stands for itself: forgetting a member that has no default does not compile.
// clang-format off
inline constexpr std::array kStepKinds{
    StepKind{.kind = NextStepKind::AskForLetter,
             .name = u"ask_for_letter",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Ask {subject} for your verification letter")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "{ask_from} · no letter covers {days} yet"),
                        QT_TRANSLATE_NOOP("NextStep", "no letter covers {days} yet · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "no letter covers {days} yet"),
                        QT_TRANSLATE_NOOP("NextStep", "no letter covers it yet · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "no letter covers it yet")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the letters")},
             .action = QT_TRANSLATE_NOOP("NextStep", "I asked for it…"),
             .opens = StepOpens::Letter,
             .page = StepPage::Credentials,
             .stage = RoadStage::Apprentice,
             .recordTitle = QT_TRANSLATE_NOOP("NextStep", "Verification letter, {subject}"),
             .occasion = StepOccasion::FirstOfDays},
    StepKind{.kind = NextStepKind::EarnCeus,
             .name = u"earn_ceus",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Earn {amount_of_share} for {subject}"),
                       QT_TRANSLATE_NOOP("NextStep", "Earn {amount} for {subject}"),
                       QT_TRANSLATE_NOOP("NextStep", "Earn CEUs for {subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "the cycle ends on {due}")},
             .brief = {"{amount}", QT_TRANSLATE_NOOP("NextStep", "CEUs")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Log CEUs"),
             .opens = StepOpens::CeuActivity,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .occasion = StepOccasion::DueDay},
    StepKind{.kind = NextStepKind::AddIndexNumber,
             .name = u"add_index_number",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Add the AAPC index number of {quoted}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "AAPC counts only approved activities · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "AAPC counts only approved activities")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "an index number")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Add the number…"),
             .opens = StepOpens::ItsRecord,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .field = u"index_number"},
    StepKind{.kind = NextStepKind::AttachCertificate,
             .name = u"attach_certificate",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Get the certificate of {quoted}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "it counts, but there is no proof yet · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "it counts, but there is no proof yet")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "a certificate")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open the activity…"),
             .opens = StepOpens::ItsRecord,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .field = u"certificate"},
    StepKind{.kind = NextStepKind::ProveProgramme,
             .name = u"prove_programme",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Attach the proof of {quoted}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep",
                                          "it counts toward the A coming off, but there is no proof yet")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "its proof")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Record the proof…"),
             .opens = StepOpens::ProgrammeProof,
             .page = StepPage::Credentials,
             .stage = RoadStage::Education,
             .field = u"location",
             .recordTitle = QT_TRANSLATE_NOOP("NextStep", "Certificate, {subject}")},
    StepKind{.kind = NextStepKind::RemoveTheA,
             .name = u"remove_the_a",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Ask AAPC to take the A off your {subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "every proof is in hand: send it, then record the credential")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "send the proof")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Record the credential…"),
             .opens = StepOpens::FullCredential,
             .page = StepPage::Credentials,
             .stage = RoadStage::Certified,
             .field = u"awarded_on"},
    StepKind{.kind = NextStepKind::MeetNeed,
             .name = u"meet_need",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Get on with what the A waits for: {subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "the A can come off only after this · {amount} to go"),
                        QT_TRANSLATE_NOOP("NextStep", "the A can come off only after this")},
             .brief = {"{subject}"},
             .action = QT_TRANSLATE_NOOP("NextStep", "Show the routes"),
             .opens = StepOpens::Page,
             .page = StepPage::Credentials,
             .stage = RoadStage::Apprentice},
    StepKind{.kind = NextStepKind::AddMembership,
             .name = u"add_membership",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Add your {subject} membership")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "its due date fixes your cycle")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the membership")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Add membership…"),
             .opens = StepOpens::Membership,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal},
    StepKind{.kind = NextStepKind::SetBirthMonth,
             .name = u"set_birth_month",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Say in which month you were born, for {subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "it fixes your cycle; until then its dates are not known")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "your month of birth")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Set the month…"),
             .opens = StepOpens::RuleValue,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .field = u"/cycle/birth_month"},
    StepKind{.kind = NextStepKind::PlanExam,
             .name = u"plan_exam",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Plan the {subject} exam")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "may be sat again from {again} · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "may be sat again from {again}"),
                        "{amount_and_day}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "plan the exam")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Plan the exam…"),
             .opens = StepOpens::ExamAttempt,
             .page = StepPage::Credentials,
             .stage = RoadStage::Exam},
    StepKind{.kind = NextStepKind::SitExam,
             .name = u"sit_exam",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Sit the {subject} exam")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "{retake_day}: no retake before that day, unconfirmed: another source "
                                                      "says {other_retake}; move the sitting"),
                        QT_TRANSLATE_NOOP("NextStep", "{retake_day}: no retake before that day, move the sitting"),
                        QT_TRANSLATE_NOOP("NextStep", "{due}, unconfirmed: another source allows no retake before "
                                                      "{other_retake}"),
                        "{due}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "sit the exam")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open the attempt…"),
             .opens = StepOpens::ItsRecord,
             .page = StepPage::Credentials,
             .stage = RoadStage::Exam},
    StepKind{.kind = NextStepKind::RecordExamResult,
             .name = u"record_exam_result",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Record the result of the {subject} exam")},
             .detail = {"{due}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the result")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Record the result…"),
             .opens = StepOpens::ItsRecord,
             .page = StepPage::Credentials,
             .stage = RoadStage::Exam,
             .field = u"result"},
    StepKind{.kind = NextStepKind::StudyWeakSubject,
             .name = u"study_weak_subject",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Study {study_subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "most of the exam is lost in: {domain} · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "most of the exam is lost in: {domain}"),
                        "{amount_and_day}"},
             .brief = {"{short_subject}"},
             .action = QT_TRANSLATE_NOOP("NextStep", "Log study"),
             .opens = StepOpens::StudyLine,
             .page = StepPage::Today,
             .stage = RoadStage::Study,
             .subjectIsOfStudy = true},
    StepKind{.kind = NextStepKind::MeetDeadline,
             .name = u"meet_deadline",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Pay your {dues_body} dues"), "{subject}"},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "{late_due} · open since {due_since}"), "{late_due}", "{due}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the dues")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open…"),
             .opens = StepOpens::ItsRecord,
             .page = StepPage::Today,
             .stage = RoadStage::Renewal,
             .occasion = StepOccasion::DueDay,
             .loss = {QT_TRANSLATE_NOOP("NextStep", "from {from} membership and credentials are off; coming back costs "
                                                    "{fee} and the dues owed"),
                      QT_TRANSLATE_NOOP("NextStep", "from {from} membership and credentials are off")},
             .ruleOfLossIsItsOwn = true},
    StepKind{.kind = NextStepKind::SetGoal,
             .name = u"set_goal",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Choose the credential you want")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "routes, requirements and pace follow from it")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "choose a goal")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Choose a goal…"),
             .opens = StepOpens::Goal,
             .page = StepPage::Credentials,
             .stage = RoadStage::Education},
    StepKind{.kind = NextStepKind::LogFirstEntry,
             .name = u"log_first_entry",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Log your first entry")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "type what you did, such as 2h ICD-10-CM yesterday")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "a first entry")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Log an entry"),
             .opens = StepOpens::FirstLine,
             .page = StepPage::Today,
             .stage = RoadStage::Study},
    StepKind{.kind = NextStepKind::AddCredentialFromExam,
             .name = u"add_credential_from_exam",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Add the credential from your {subject} exam")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "you passed, but no credential is recorded")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "record the credential")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Add the credential…"),
             .opens = StepOpens::EarnedCredential,
             .page = StepPage::Credentials,
             .stage = RoadStage::Certified},
    StepKind{.kind = NextStepKind::CatchUpCycle,
             .name = u"catch_up_cycle",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Get your {gone} credentials back, or say what became of them"),
                       QT_TRANSLATE_NOOP("NextStep", "Save your last {subject} cycle")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "as far as your records say, it ended on {last_day} without "
                                                      "{not_submitted} · {lapsed}"),
                        QT_TRANSLATE_NOOP("NextStep", "as far as your records say, it ended on {last_day} without "
                                                      "{lack} · {lapsed}"),
                        QT_TRANSLATE_NOOP("NextStep", "as far as your records say, it ended on {last_day} without "
                                                      "{lack} · if the credentials were revoked, appeal by "
                                                      "{appeal_day}"),
                        QT_TRANSLATE_NOOP("NextStep",
                                          "as far as your records say, it ended on {last_day} without {lack}")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "save the cycle")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Show the cycle"),
             .opens = StepOpens::LapsedCredential,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .actionOfGone = QT_TRANSLATE_NOOP("NextStep", "Record how it ended…"),
             .field = u"ended_on",
             .occasion = StepOccasion::LastOfDays},
    StepKind{.kind = NextStepKind::SubmitCeus,
             .name = u"submit_ceus",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Submit {amount} to {subject}"),
                       QT_TRANSLATE_NOOP("NextStep", "Submit your CEUs to {subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "all are earned · {late_due}"),
                        QT_TRANSLATE_NOOP("NextStep", "all are earned; the cycle ends on {due}")},
             .brief = {"{amount}", QT_TRANSLATE_NOOP("NextStep", "CEUs")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Show the cycle"),
             .opens = StepOpens::Page,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .occasion = StepOccasion::DueDay},
    StepKind{.kind = NextStepKind::PayRenewalFee,
             .name = u"pay_renewal_fee",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Pay {subject} for your renewal: {fee}"),
                       QT_TRANSLATE_NOOP("NextStep", "Pay {subject} for your renewal")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "{late_due} · the figure in your account is the one that counts"),
                        QT_TRANSLATE_NOOP("NextStep", "due by {due}, the figure in your account is the one that counts")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the fee")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Show the cycle"),
             .opens = StepOpens::Page,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .occasion = StepOccasion::LastOfDays,
             .loss = {QT_TRANSLATE_NOOP("NextStep", "from {from} your {subject} credentials are not renewed")}},
    StepKind{.kind = NextStepKind::AskAboutShare,
             .name = u"ask_about_share",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Ask {subject} whether {share} is asked of your cycle"),
                       QT_TRANSLATE_NOOP("NextStep", "Ask {subject} what is asked of your cycle")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "the rule began while your cycle ran · {amount_and_day}"),
                        QT_TRANSLATE_NOOP("NextStep", "the rule began while your cycle ran")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "ask {subject}")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Show the cycle"),
             .opens = StepOpens::Page,
             .page = StepPage::Ceus,
             .stage = RoadStage::Renewal,
             .occasion = StepOccasion::DueDay},
    StepKind{.kind = NextStepKind::AnswerEmployer,
             .name = u"answer_employer",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Answer {subject}")},
             .detail = {"{act} · {due}", "{act}", "{due}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "answer {subject}")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open Jobs"),
             .opens = StepOpens::Page,
             .page = StepPage::Jobs,
             .stage = {},
             .occasion = StepOccasion::DueDay},
    StepKind{.kind = NextStepKind::GoToInterview,
             .name = u"go_to_interview",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Interview at {subject}")},
             .detail = {"{due}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the interview")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open Jobs"),
             .opens = StepOpens::Page,
             .page = StepPage::Jobs,
             .stage = {},
             .occasion = StepOccasion::DueDay},
    StepKind{.kind = NextStepKind::FollowUp,
             .name = u"follow_up",
             .title = {QT_TRANSLATE_NOOP("NextStep", "Follow up with {subject}")},
             .detail = {QT_TRANSLATE_NOOP("NextStep", "you have heard nothing · {due}")},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "follow up with {subject}")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open Jobs"),
             .opens = StepOpens::Page,
             .page = StepPage::Jobs,
             .stage = {},
             .occasion = StepOccasion::DueDay},
    StepKind{.kind = NextStepKind::SendApplication,
             .name = u"send_application",
             .title = {"{subject}: {act}", QT_TRANSLATE_NOOP("NextStep", "Send your application to {subject}")},
             .detail = {"{due}"},
             .brief = {QT_TRANSLATE_NOOP("NextStep", "the application")},
             .action = QT_TRANSLATE_NOOP("NextStep", "Open Jobs"),
             .opens = StepOpens::Page,
             .page = StepPage::Jobs,
             .stage = {},
             .occasion = StepOccasion::DueDay}};
// clang-format on

constexpr const StepKind& describe(NextStepKind kind)
{
    return kStepKinds[static_cast<std::size_t>(kind)];
}

template <>
struct EnumNames<NextStepKind> {
    static constexpr auto kNames = namesOfKinds(kStepKinds);
};

}  // namespace credence
