// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of the rules' enumerators in catalogue files and in JSON output.
#pragma once

#include "domain/records/choices.h"
#include "domain/rules/rule_book.h"

namespace credence {

CREDENCE_ENUM_NAMES(Confidence, {{High, u"high"}, {Medium, u"medium"}, {Low, u"low"}});
CREDENCE_ENUM_NAMES(BindingKey, {{CalendarDate, u"calendar_date"},
                                 {ActivityDate, u"activity_date"},
                                 {CycleStart, u"cycle_start"},
                                 {ExamDate, u"exam_date"}});
CREDENCE_ENUM_NAMES(ScoreScale, {{Percent, u"percent"}, {Scaled, u"scaled"}});
CREDENCE_ENUM_NAMES(CycleAnchor, {{MembershipDueParity, u"membership_due_parity"},
                                  {FirstCredential, u"first_credential"},
                                  {CalendarYear, u"calendar_year"},
                                  {BirthMonth, u"birth_month"}});
CREDENCE_ENUM_NAMES(FirstPeriod, {{Full, u"full"}, {ProRatedByMonthsBegun, u"pro_rated_by_months_begun"}});
CREDENCE_ENUM_NAMES(ShareOf, {{HiimDomain, u"hiim_domain"}, {AhimaSource, u"ahima_source"}});
CREDENCE_ENUM_NAMES(CeuCondition, {{IndexNumberRequired, u"index_number_required"},
                                   {NotBeforeCertification, u"not_before_certification"},
                                   {OncePerCourse, u"once_per_course"},
                                   {RenewalMonthEitherCycle, u"renewal_month_either_cycle"},
                                   {OneCredential, u"one_credential"},
                                   {CmsForCoreOnly, u"cms_for_core_only"},
                                   {NotForSubject, u"not_for_subject"}});
CREDENCE_ENUM_NAMES(ActivityDomain, {{Hiim, u"hiim"}, {OutsideHiim, u"outside_hiim"}});
CREDENCE_ENUM_NAMES(LimitBound, {{AtMost, u"at_most"}, {AtLeast, u"at_least"}});
CREDENCE_ENUM_NAMES(LimitPer, {{Cycle, u"cycle"}, {CycleYear, u"cycle_year"}, {CalendarYear, u"calendar_year"}});
CREDENCE_ENUM_NAMES(LapsedAs, {{NotRenewed, u"not_renewed"},
                               {Inactive, u"inactive"},
                               {Cancelled, u"cancelled"},
                               {Revoked, u"revoked"}});
CREDENCE_ENUM_NAMES(FeeBasis, {{EachCredential, u"each_credential"}, {NotSaid, u"not_said"}});

}  // namespace credence
