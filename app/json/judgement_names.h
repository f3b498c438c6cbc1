// SPDX-License-Identifier: GPL-3.0-or-later
/// Names under which results, log entries and imported rows are put out as JSON (snake_case, never translated).
#pragma once

#include "catalog/rule_enum_names.h"
#include "domain/steps/next_step.h"
#include "domain/forecast/standings.h"
#include "domain/goals/goal_progress.h"
#include "domain/steps/deadlines.h"
#include "domain/records/choices.h"
#include "services/import.h"
#include "storage/log_query.h"

namespace credence {

CREDENCE_ENUM_NAMES(ProgressState, {{Done, u"done"}, {Partly, u"partly"}, {Open, u"open"}, {Late, u"late"}});
CREDENCE_ENUM_NAMES(NotCountedReason, {{AfterAsOf, u"after_as_of"},
                                       {BeforeCycle, u"before_cycle"},
                                       {AfterCycle, u"after_cycle"},
                                       {BeforeCertification, u"before_certification"},
                                       {NoIndexNumber, u"no_index_number"},
                                       {SameCourseAgain, u"same_course_again"},
                                       {NotHiim, u"not_hiim"},
                                       {NotFromAhima, u"not_from_ahima"},
                                       {NoCodeSets, u"no_code_sets"},
                                       {OverlapCountedOnce, u"overlap_counted_once"},
                                       {NotCompleted, u"not_completed"},
                                       {TooFewContactHours, u"too_few_contact_hours"},
                                       {NotCodingPreparation, u"not_coding_preparation"},
                                       {NoLetter, u"no_letter"},
                                       {LetterNotReceived, u"letter_not_received"},
                                       {LetterCoversLess, u"letter_covers_less"},
                                       {NotPassed, u"not_passed"},
                                       {NotHeld, u"not_held"},
                                       {CredentialLapsed, u"credential_lapsed"},
                                       {MembershipOff, u"membership_off"},
                                       {CredentialEnded, u"credential_ended"},
                                       {NotThisKind, u"not_this_kind"},
                                       {NotRecognised, u"not_recognised"},
                                       {NotThisSubject, u"not_this_subject"},
                                       {CoreOnly, u"core_only"},
                                       {OverCap, u"over_cap"},
                                       {OtherActivity, u"other_activity"},
                                       {KindNotSaid, u"kind_not_said"},
                                       {YearAsksNoMore, u"year_asks_no_more"},
                                       {KeptFromSubject, u"kept_from_subject"},
                                       {AllocatedElsewhere, u"allocated_elsewhere"},
                                       {MovedToNextCycle, u"moved_to_next_cycle"},
                                       {CountedInCycleBefore, u"counted_in_cycle_before"},
                                       {BeforeCredential, u"before_credential"},
                                       {NoneHeld, u"none_held"},
                                       {CycleUnknown, u"cycle_unknown"},
                                       {NoCycle, u"no_cycle"},
                                       {EndedCycle, u"ended_cycle"}});
CREDENCE_ENUM_NAMES(CeuDoubt::About,
                    {{LimitNotKnown, u"limit_not_known"}, {KindNotSaid, u"kind_not_said"}, {Length, u"length"}});
CREDENCE_ENUM_NAMES(GoalStage, {{Preparing, u"preparing"}, {Apprentice, u"apprentice"}, {Held, u"held"}});
CREDENCE_ENUM_NAMES(PaceBasis, {{Records, u"records"}, {FewWeeks, u"few_weeks"}, {Planned, u"planned"}});
CREDENCE_ENUM_NAMES(StandingKind, {{Held, u"held"},
                                   {Apprentice, u"apprentice"},
                                   {NoRules, u"no_rules"},
                                   {Requirements, u"requirements"},
                                   {Preparation, u"preparation"},
                                   {Cycle, u"cycle"},
                                   {Week, u"week"}});
CREDENCE_ENUM_NAMES(StepPage, {{Today, u"today"}, {Credentials, u"credentials"}, {Ceus, u"ceus"}, {Jobs, u"jobs"}});
CREDENCE_ENUM_NAMES(CostOfDelay, {{Days, u"days"}, {Money, u"money"}, {Credential, u"credential"}});
CREDENCE_ENUM_NAMES(RowFate, {{Add, u"add"},
                              {Change, u"change"},
                              {Unchanged, u"unchanged"},
                              {LikelyDuplicate, u"likely_duplicate"},
                              {EditedSince, u"edited_since"},
                              {UnsureSubject, u"unsure_subject"},
                              {UnsureLength, u"unsure_length"},
                              {Rejected, u"rejected"}});
CREDENCE_ENUM_NAMES(RowProblem, {{None, u"none"},
                                 {UnknownKind, u"unknown_kind"},
                                 {NoPlacement, u"no_placement"},
                                 {Missing, u"missing"},
                                 {BadDate, u"bad_date"},
                                 {BadStartTime, u"bad_start_time"},
                                 {BadDuration, u"bad_duration"},
                                 {BadCeus, u"bad_ceus"},
                                 {BadValue, u"bad_value"},
                                 {WrongColumnCount, u"wrong_column_count"},
                                 {InvalidRecord, u"invalid_record"}});
CREDENCE_ENUM_NAMES(OtherLength::From, {{StartAndEnd, u"start_and_end"}, {OtherColumn, u"other_column"}});
CREDENCE_ENUM_NAMES(ImportSource, {{TimeTracker, u"time_tracker"}, {CeuList, u"ceus"}});

}  // namespace credence
