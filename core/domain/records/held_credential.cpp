// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/held_credential.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void check(const HeldCredential& credential, Findings& findings)
{
    findings.notAfterToday(u"awarded_on"_s, credential.awardedOn);
    findings.order(u"awarded_on"_s, credential.awardedOn, u"ended_on"_s, credential.endedOn);
    findings.notAfterToday(u"ended_on"_s, credential.endedOn, Severity::Warning);
    // Without its last day it is not known which cycles were owed.
    const bool isOver =
        credential.status == CredentialStatus::Revoked || credential.status == CredentialStatus::Surrendered;
    if (isOver && !credential.endedOn) {
        findings.missing(u"ended_on"_s);
    }
}

}  // namespace

template <>
const KindDescription& describe<HeldCredential>()
{
    static const KindDescription kDescription =
        Describe<HeldCredential>(QT_TRANSLATE_NOOP("Records", "held credential"),
                                 QT_TRANSLATE_NOOP("Records", "held credentials"),
                                 QT_TRANSLATE_N_NOOP("Records", "%Ln held credential(s)"))
            .in(KindGroup::Credentials)
            .with(credentialField<&HeldCredential::credential>())
            .with(
                field<&HeldCredential::awardedOn>(u"awarded_on", QT_TRANSLATE_NOOP("Records", "Awarded on")).required())
            .with(field<&HeldCredential::endedOn>(u"ended_on", QT_TRANSLATE_NOOP("Records", "Last day held")))
            .with(field<&HeldCredential::status>(u"status", QT_TRANSLATE_NOOP("Records", "Status")).required())
            .with(field<&HeldCredential::number>(u"number", QT_TRANSLATE_NOOP("Records", "Credential number")))
            .with(noteField<&HeldCredential::note>())
            .titled<&HeldCredential::credential>(NamedWith::Day)
            .onDay<&HeldCredential::awardedOn>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
