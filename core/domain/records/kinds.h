// SPDX-License-Identifier: GPL-3.0-or-later
/// The kinds of records: one include and one line each. What a kind is stands in its own header and source file.
#pragma once

#include <array>

#include "domain/records/choices.h"
#include "domain/records/absence.h"
#include "domain/records/application.h"
#include "domain/records/ceu_activity.h"
#include "domain/records/contact.h"
#include "domain/records/course.h"
#include "domain/records/credential_figures.h"
#include "domain/records/deadline.h"
#include "domain/records/document.h"
#include "domain/records/employer.h"
#include "domain/records/exam_attempt.h"
#include "domain/records/experience_entry.h"
#include "domain/records/goal.h"
#include "domain/records/held_credential.h"
#include "domain/records/interview.h"
#include "domain/records/membership.h"
#include "domain/records/networking_event.h"
#include "domain/records/own_credential.h"
#include "domain/records/pay.h"
#include "domain/records/placement.h"
#include "domain/records/portal_cycle.h"
#include "domain/records/practice_exam.h"
#include "domain/records/programme.h"
#include "domain/records/reference_copy.h"
#include "domain/records/rule_override.h"
#include "domain/records/rule_pack.h"
#include "domain/records/scenario.h"
#include "domain/records/step_choice.h"
#include "domain/records/study_brought_forward.h"
#include "domain/records/study_session.h"

/// Type, and the name under which it is stored, printed and typed. In the order in which lists show the kinds.
#define CREDENCE_KINDS(KIND)                            \
    KIND(Programme, u"programme")                       \
    KIND(Course, u"course")                             \
    KIND(StudySession, u"study_session")                \
    KIND(StudyBroughtForward, u"study_brought_forward") \
    KIND(PracticeExam, u"practice_exam")                \
    KIND(Placement, u"placement")                       \
    KIND(ExperienceEntry, u"experience_entry")          \
    KIND(Absence, u"absence")                           \
    KIND(ExamAttempt, u"exam_attempt")                  \
    KIND(HeldCredential, u"held_credential")            \
    KIND(Membership, u"membership")                     \
    KIND(PortalCycle, u"portal_cycle")                  \
    KIND(CeuActivity, u"ceu_activity")                  \
    KIND(Employer, u"employer")                         \
    KIND(Contact, u"contact")                           \
    KIND(Application, u"application")                   \
    KIND(Interview, u"interview")                       \
    KIND(NetworkingEvent, u"networking_event")          \
    KIND(Pay, u"pay")                                   \
    KIND(Document, u"document")                         \
    KIND(Deadline, u"deadline")                         \
    KIND(Goal, u"goal")                                 \
    KIND(CredentialFigures, u"credential_figures")      \
    KIND(Scenario, u"scenario")                         \
    KIND(StepChoice, u"step_choice")                    \
    KIND(RuleOverride, u"rule_override")                \
    KIND(RulePack, u"rule_pack")                        \
    KIND(ReferenceCopy, u"reference_copy")              \
    KIND(OwnCredential, u"own_credential")

namespace credence {

#define CREDENCE_KIND(Kind, name) Kind,
enum class RecordKind { CREDENCE_KINDS(CREDENCE_KIND) };
#undef CREDENCE_KIND

#define CREDENCE_KIND(Kind, name) {Kind, name},
CREDENCE_ENUM_NAMES(RecordKind, {CREDENCE_KINDS(CREDENCE_KIND)});
#undef CREDENCE_KIND

/// The kind of a record type.
template <class R>
inline constexpr RecordKind kKindOf = R::noSuchKind;
#define CREDENCE_KIND(Kind, name) \
    template <>                   \
    inline constexpr RecordKind kKindOf<Kind> = RecordKind::Kind;
CREDENCE_KINDS(CREDENCE_KIND)
#undef CREDENCE_KIND

/// A list of types to be handed on, such as std::variant or std::tuple of all kinds.
template <template <class...> class Of>
struct OfKinds {
    template <class Nothing, class... Rs>
    static Of<Rs...> list(void (*)(Nothing, Rs...));
#define CREDENCE_KIND(Kind, name) , Kind
    using type = decltype(list(static_cast<void (*)(int CREDENCE_KINDS(CREDENCE_KIND))>(nullptr)));
#undef CREDENCE_KIND
};

/// Every kind, in order.
inline constexpr auto kAllKinds = [] {
    std::array<RecordKind, EnumNames<RecordKind>::kNames.size()> kinds{};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        kinds[i] = EnumNames<RecordKind>::kNames[i].first;
    }
    return kinds;
}();

}  // namespace credence
