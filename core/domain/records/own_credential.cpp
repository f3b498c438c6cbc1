// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/own_credential.h"

#include <QRegularExpression>

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Codes stand in credits, filters and the quick line, where other signs divide.
bool isCode(const QString& text)
{
    static const QRegularExpression kCode(u"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"_s);
    return kCode.match(text).hasMatch();
}

void check(const OwnCredential& own, Findings& findings)
{
    const bool hasSubject = !own.subject.trimmed().isEmpty();
    if (!own.code.isEmpty() && !isCode(own.code)) {
        findings.found(u"code"_s, ProblemCode::NotACode, Severity::Error);
    }
    if (hasSubject != own.ceus.has_value()) {
        findings.inconsistent(u"ceus"_s, u"subject"_s, Severity::Error);
    } else if (!hasSubject && own.level == CredentialLevel::Specialty) {
        findings.found(u"subject"_s, ProblemCode::SpecialtyWithoutCeus, Severity::Warning);
    }
}

}  // namespace

template <>
const KindDescription& describe<OwnCredential>()
{
    static const KindDescription kDescription =
        Describe<OwnCredential>(QT_TRANSLATE_NOOP("Records", "own credential"),
                                QT_TRANSLATE_NOOP("Records", "own credentials"),
                                QT_TRANSLATE_N_NOOP("Records", "%Ln own credential(s)"))
            .in(KindGroup::Credentials)
            .with(field<&OwnCredential::code>(u"code", QT_TRANSLATE_NOOP("Records", "Code")).required())
            .with(field<&OwnCredential::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(bodyField<&OwnCredential::body>())
            .with(field<&OwnCredential::level>(u"level", QT_TRANSLATE_NOOP("Records", "Sort of credential")).required())
            .with(field<&OwnCredential::subject>(u"subject", QT_TRANSLATE_NOOP("Records", "Asks for CEUs in")))
            .with(field<&OwnCredential::ceus>(u"ceus", QT_TRANSLATE_NOOP("Records", "CEUs of that subject a cycle"))
                      .within(1, kManyCeus))
            .with(noteField<&OwnCredential::note>())
            .titled<&OwnCredential::code>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
