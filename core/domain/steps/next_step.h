// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do next, what waiting costs, and the names of the kinds of steps: in JSON, and in the keys by which
/// answers to them are kept.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/proof_to_send.h"
#include "domain/records/choices.h"

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
    PlanExam,           ///< record = goal; credential
    SitExam,            ///< record = attempt
    RecordExamResult,   ///< record = attempt whose day has passed
    StudyWeakSubject,   ///< record = goal; subject code, minutes missing, domain if practice exams chose it
    MeetDeadline,       ///< record = deadline or membership
    SetGoal,            ///< nothing is wanted yet
    LogFirstEntry,
    AddCredentialFromExam,  ///< exam passed, no credential recorded; record = attempt
    CatchUpCycle,           ///< a missed cycle that can still be saved or appealed for; body, amount missing
    SubmitCeus,             ///< a cycle with all its CEUs, not all of them submitted; body, amount not submitted
    AskAboutShare,          ///< whether a share binds the running cycle; body, amount missing
};

CREDENCE_ENUM_NAMES(NextStepKind, {{AskForLetter, u"ask_for_letter"},
                                   {EarnCeus, u"earn_ceus"},
                                   {AddIndexNumber, u"add_index_number"},
                                   {AttachCertificate, u"attach_certificate"},
                                   {ProveProgramme, u"prove_programme"},
                                   {RemoveTheA, u"remove_the_a"},
                                   {MeetNeed, u"meet_need"},
                                   {AddMembership, u"add_membership"},
                                   {PlanExam, u"plan_exam"},
                                   {SitExam, u"sit_exam"},
                                   {RecordExamResult, u"record_exam_result"},
                                   {StudyWeakSubject, u"study_weak_subject"},
                                   {MeetDeadline, u"meet_deadline"},
                                   {SetGoal, u"set_goal"},
                                   {LogFirstEntry, u"log_first_entry"},
                                   {AddCredentialFromExam, u"add_credential_from_exam"},
                                   {CatchUpCycle, u"catch_up_cycle"},
                                   {SubmitCeus, u"submit_ceus"},
                                   {AskAboutShare, u"ask_about_share"}});

/// What waiting costs, the least first.
enum class CostOfDelay {
    Days,        ///< each day of waiting puts off the day the A comes off
    Money,       ///< a fee that is known
    Credential,  ///< credentials, or membership with them, are lost
};

/// What is lost if a step waits.
struct DelayCost {
    CostOfDelay what;
    QDate from;                  ///< the first day on which it is lost
    std::optional<Cents> fee{};  ///< Money: the fee; Credential: what saves or brings it back, if known
    FeeBasis basis = FeeBasis::NotSaid;
    RuleCitation rule{};  ///< of the day or the fee
};

/// Ranked: the first is the most urgent.
struct NextStep {
    NextStepKind kind;
    std::optional<RecordRef> record{};
    QString subject{};  ///< the user's words, credential, body or subject code, by kind
    std::optional<Amount> amount{};
    std::optional<QDate> dueOn{};
    std::optional<DateRange> days{};  ///< of work that a letter would prove; of the missed cycle
    RuleCitation rule{};
    std::optional<DelayCost> delay{};  ///< nothing: not known
    QString examDomain{};              ///< name of the domain in which most of the exam is lost, for which to study
    std::vector<ProofToSend> send{};   ///< what is handed in, for steps that prove something
};

}  // namespace credence
