// SPDX-License-Identifier: GPL-3.0-or-later
/// The one table of names under which enumerators are stored, imported and typed (snake_case, never translated).
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>

#include "domain/records/any_record.h"

namespace credence {

template <class E>
struct EnumNames;  // one specialisation per enumeration: kNames, pairs of enumerator and name

#define CREDENCE_ENUM_NAMES(Enum, ...)                                                               \
    template <>                                                                                      \
    struct EnumNames<Enum> {                                                                         \
        using enum Enum;                                                                             \
        static constexpr auto kNames = std::to_array<std::pair<Enum, const char16_t*>>(__VA_ARGS__); \
    }

CREDENCE_ENUM_NAMES(RecordKind, {{Programme, u"programme"},
                                 {Course, u"course"},
                                 {StudySession, u"study_session"},
                                 {PracticeExam, u"practice_exam"},
                                 {Placement, u"placement"},
                                 {ExperienceEntry, u"experience_entry"},
                                 {ExamAttempt, u"exam_attempt"},
                                 {HeldCredential, u"held_credential"},
                                 {Membership, u"membership"},
                                 {PortalCycle, u"portal_cycle"},
                                 {CeuActivity, u"ceu_activity"},
                                 {Document, u"document"},
                                 {Deadline, u"deadline"},
                                 {Goal, u"goal"},
                                 {Scenario, u"scenario"},
                                 {StepChoice, u"step_choice"},
                                 {RuleOverride, u"rule_override"},
                                 {RulePack, u"rule_pack"},
                                 {ReferenceCopy, u"reference_copy"},
                                 {OwnCredential, u"own_credential"}});
CREDENCE_ENUM_NAMES(ProgrammeKind, {{HighSchool, u"high_school"},
                                    {Certificate, u"certificate"},
                                    {Associate, u"associate"},
                                    {Bachelor, u"bachelor"},
                                    {PreparationCourse, u"preparation_course"},
                                    {Practicode, u"practicode"},
                                    {Other, u"other"}});
CREDENCE_ENUM_NAMES(Delivery, {{InPerson, u"in_person"}, {Online, u"online"}, {Hybrid, u"hybrid"}});
CREDENCE_ENUM_NAMES(PlacementKind, {{Job, u"job"},
                                    {Externship, u"externship"},
                                    {Internship, u"internship"},
                                    {Volunteer, u"volunteer"}});
CREDENCE_ENUM_NAMES(ExamResult,
                    {{Scheduled, u"scheduled"}, {Passed, u"passed"}, {NotPassed, u"not_passed"}, {NoShow, u"no_show"}});
CREDENCE_ENUM_NAMES(CredentialStatus, {{Active, u"active"},
                                       {Inactive, u"inactive"},
                                       {Revoked, u"revoked"},
                                       {Surrendered, u"surrendered"}});
CREDENCE_ENUM_NAMES(CeuSource, {{Aapc, u"aapc"},
                                {Ahima, u"ahima"},
                                {AhimaComponent, u"ahima_component"},
                                {Hcpro, u"hcpro"},
                                {Cms, u"cms"},
                                {Other, u"other"}});
CREDENCE_ENUM_NAMES(CreditState, {{Allocated, u"allocated"}, {Submitted, u"submitted"}, {Accepted, u"accepted"}});
CREDENCE_ENUM_NAMES(DocumentKind, {{CompletionCertificate, u"completion_certificate"},
                                   {Transcript, u"transcript"},
                                   {VerificationLetter, u"verification_letter"},
                                   {CeuCertificate, u"ceu_certificate"},
                                   {ExamResult, u"exam_result"},
                                   {CredentialCertificate, u"credential_certificate"},
                                   {Other, u"other"}});
CREDENCE_ENUM_NAMES(DeadlineRepeat, {{Never, u"never"}, {Yearly, u"yearly"}});
CREDENCE_ENUM_NAMES(ReferenceKind, {{Programme, u"programme"},
                                    {Funding, u"funding"},
                                    {Externship, u"externship"},
                                    {Employer, u"employer"},
                                    {Body, u"body"},
                                    {Role, u"role"},
                                    {Pay, u"pay"},
                                    {Work, u"work"},
                                    {Calendar, u"calendar"},
                                    {Interview, u"interview"}});
CREDENCE_ENUM_NAMES(CredentialLevel, {{Core, u"core"}, {Specialty, u"specialty"}, {Other, u"other"}});
CREDENCE_ENUM_NAMES(StepFate, {{Snoozed, u"snoozed"}, {Done, u"done"}, {Retired, u"retired"}});

template <class E>
QString nameOf(E value)
{
    for (const auto& [enumerator, name] : EnumNames<E>::kNames) {
        if (enumerator == value) {
            return QString::fromUtf16(name);
        }
    }
    Q_ASSERT_X(false, "nameOf", "an enumerator without a name");
    return {};
}

/// Nothing for a name that is not in the table; the comparison is exact.
template <class E>
std::optional<E> fromName(QStringView name)
{
    for (const auto& [enumerator, text] : EnumNames<E>::kNames) {
        if (name == QStringView(text)) {
            return enumerator;
        }
    }
    return std::nullopt;
}

template <class E>
QStringList namesOf()
{
    QStringList names;
    for (const auto& entry : EnumNames<E>::kNames) {
        names << QString::fromUtf16(entry.second);
    }
    return names;
}

}  // namespace credence
