// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_choices.h"

#include <optional>

#include "domain/records/enum_names.h"
#include "words/format_text.h"

namespace credence::format {

QString wordsOf(PlacementKind kind)
{
    switch (kind) {
        case PlacementKind::Job:
            return Text::tr("Job");
        case PlacementKind::Externship:
            return Text::tr("Externship");
        case PlacementKind::Internship:
            return Text::tr("Internship");
        case PlacementKind::Volunteer:
            return Text::tr("Volunteer work");
    }
    Q_UNREACHABLE();
}

QString wordsOf(CreditState state)
{
    switch (state) {
        case CreditState::Allocated:
            return Text::tr("Allocated");
        case CreditState::Submitted:
            return Text::tr("Submitted");
        case CreditState::Accepted:
            return Text::tr("Accepted");
    }
    Q_UNREACHABLE();
}

QString wordsOf(ReferenceKind kind)
{
    switch (kind) {
        case ReferenceKind::Programme:
            return Text::tr("School or programme");
        case ReferenceKind::Funding:
            return Text::tr("Funding and cost");
        case ReferenceKind::Externship:
            return Text::tr("Practice during training");
        case ReferenceKind::Employer:
            return Text::tr("Employer");
        case ReferenceKind::Body:
            return Text::tr("Association");
        case ReferenceKind::Role:
            return Text::tr("Role");
        case ReferenceKind::Pay:
            return Text::tr("Pay");
        case ReferenceKind::Work:
            return Text::tr("Working conditions");
        case ReferenceKind::Calendar:
            return Text::tr("Coding calendar");
        case ReferenceKind::Interview:
            return Text::tr("Interview topic");
    }
    Q_UNREACHABLE();
}

QString wordsOf(ProgrammeKind kind)
{
    switch (kind) {
        case ProgrammeKind::HighSchool:
            return Text::tr("High school diploma or equivalent");
        case ProgrammeKind::Certificate:
            return Text::tr("Certificate programme");
        case ProgrammeKind::Associate:
            return Text::tr("Associate degree");
        case ProgrammeKind::Bachelor:
            return Text::tr("Bachelor's degree");
        case ProgrammeKind::PreparationCourse:
            return Text::tr("Exam preparation course");
        case ProgrammeKind::Practicode:
            return Text::tr("AAPC Practicode");
        case ProgrammeKind::Other:
            return Text::tr("Other programme");
    }
    Q_UNREACHABLE();
}

QString wordsOf(Delivery delivery)
{
    switch (delivery) {
        case Delivery::InPerson:
            return Text::tr("In person");
        case Delivery::Online:
            return Text::tr("Online");
        case Delivery::Hybrid:
            return Text::tr("Partly online");
    }
    Q_UNREACHABLE();
}

QString wordsOf(ExamResult result)
{
    switch (result) {
        case ExamResult::Scheduled:
            return Text::tr("Planned");
        case ExamResult::Passed:
            return Text::tr("Passed");
        case ExamResult::NotPassed:
            return Text::tr("Not passed");
        case ExamResult::NoShow:
            return Text::tr("Not attended");
    }
    Q_UNREACHABLE();
}

QString wordsOf(CredentialStatus status)
{
    switch (status) {
        case CredentialStatus::Active:
            return Text::tr("Active");
        case CredentialStatus::Inactive:
            return Text::tr("Inactive");
        case CredentialStatus::Revoked:
            return Text::tr("Revoked");
        case CredentialStatus::Surrendered:
            return Text::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString wordsOf(CeuSource source)
{
    switch (source) {
        case CeuSource::Aapc:
            return Text::tr("AAPC");
        case CeuSource::Ahima:
            return Text::tr("AHIMA");
        case CeuSource::AhimaComponent:
            return Text::tr("AHIMA component association");
        case CeuSource::Hcpro:
            return Text::tr("HCPro");
        case CeuSource::Cms:
            return Text::tr("CMS");
        case CeuSource::Other:
            return Text::tr("Other source");
    }
    Q_UNREACHABLE();
}

QString wordsOf(CredentialLevel level)
{
    switch (level) {
        case CredentialLevel::Core:
            return Text::tr("Core credential");
        case CredentialLevel::Specialty:
            return Text::tr("Specialty credential");
        case CredentialLevel::Other:
            return Text::tr("Another sort");
    }
    Q_UNREACHABLE();
}

QString wordsOf(DocumentKind kind)
{
    switch (kind) {
        case DocumentKind::CompletionCertificate:
            return Text::tr("Certificate of completion");
        case DocumentKind::Transcript:
            return Text::tr("Transcript");
        case DocumentKind::VerificationLetter:
            return Text::tr("Verification letter");
        case DocumentKind::CeuCertificate:
            return Text::tr("CEU certificate");
        case DocumentKind::ExamResult:
            return Text::tr("Exam result");
        case DocumentKind::CredentialCertificate:
            return Text::tr("Credential certificate");
        case DocumentKind::Other:
            return Text::tr("Other document");
    }
    Q_UNREACHABLE();
}

QString wordsOf(DeadlineRepeat repeat)
{
    switch (repeat) {
        case DeadlineRepeat::Never:
            return Text::tr("Once");
        case DeadlineRepeat::Yearly:
            return Text::tr("Every year");
    }
    Q_UNREACHABLE();
}

QString wordsOf(StepFate fate)
{
    switch (fate) {
        case StepFate::Snoozed:
            return Text::tr("Later");
        case StepFate::Done:
            return Text::tr("Done");
        case StepFate::Retired:
            return Text::tr("Not for me");
    }
    Q_UNREACHABLE();
}

namespace {

/// Words of `choice` if `choices` are the names of E.
template <class E>
std::optional<QString> wordsIn(const QStringList& choices, const QString& choice)
{
    const std::optional<E> value = choices == namesOf<E>() ? fromName<E>(choice) : std::nullopt;
    return value ? std::optional(wordsOf(*value)) : std::nullopt;
}

/// Words of `choice` by the first enumeration of Es that `choices` are the names of.
template <class... Es>
QString wordsAmong(const QStringList& choices, const QString& choice)
{
    std::optional<QString> words;
    (void)((words = wordsIn<Es>(choices, choice)).has_value() || ...);
    return words.value_or(choice);
}

}  // namespace

QString choiceWords(const FieldSpec& spec, const QString& choice)
{
    return wordsAmong<ProgrammeKind, Delivery, PlacementKind, ExamResult, CredentialStatus, CeuSource, DocumentKind,
                      DeadlineRepeat, StepFate, ReferenceKind, CredentialLevel>(spec.choices, choice);
}

}  // namespace credence::format
