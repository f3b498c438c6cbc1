// SPDX-License-Identifier: GPL-3.0-or-later
/// Needs that exams passed, credentials held and memberships meet; each is 0 or 1.
#pragma once

#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// 1 once the exam was passed by the as-of date, or the credential (its apprentice form too) was awarded, which no
/// body does without the exam. What lies before the end of an earlier holding of the credential no longer counts.
Progress judgeKind(const Need& need, const ExamNeed& asked, const RuleCitation& rule, const Situation& situation);

/// 1 if a membership of the body is recorded and not off. Memberships carry no first day, so there is never a
/// completeOn.
Progress judgeKind(const Need& need, const MembershipNeed& asked, const RuleCitation& rule, const Situation& situation);

/// 1 if exactly one of these codes, or more, is held on the as-of date and may be used. An apprentice form is a code of
/// its own.
Progress judgeKind(const Need& need, const CredentialNeed& asked, const RuleCitation& rule, const Situation& situation);

}  // namespace credence
