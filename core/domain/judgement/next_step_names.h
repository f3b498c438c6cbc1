// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of the kinds of next steps: in JSON, and in the keys by which answers to them are kept.
#pragma once

#include "domain/judgement/overview.h"
#include "domain/records/enum_names.h"

namespace credence {

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

}  // namespace credence
