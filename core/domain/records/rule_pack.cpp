// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/rule_pack.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The file lies under the checksum of what it is.
void check(const RulePack& pack, Findings& findings)
{
    if (!pack.sha256.isEmpty() && !pack.content.isEmpty() && pack.sha256 != pack.content) {
        findings.inconsistent(u"sha256"_s, u"content"_s, Severity::Error);
    }
}

}  // namespace

template <>
const KindDescription& describe<RulePack>()
{
    static const KindDescription kDescription =
        Describe<RulePack>(QT_TRANSLATE_NOOP("Records", "rule pack"), QT_TRANSLATE_NOOP("Records", "rule packs"),
                           QT_TRANSLATE_N_NOOP("Records", "%Ln rule pack(s)"))
            .with(field<&RulePack::catalogue>(u"catalogue", QT_TRANSLATE_NOOP("Records", "Catalogue")).required())
            .with(field<&RulePack::version>(u"version", QT_TRANSLATE_NOOP("Records", "Version")).required())
            .with(field<&RulePack::takenOn>(u"taken_on", QT_TRANSLATE_NOOP("Records", "Taken on")).required())
            .with(field<&RulePack::sha256>(u"sha256", QT_TRANSLATE_NOOP("Records", "Checksum (SHA-256)")).required())
            .with(field<&RulePack::content>(u"content", QT_TRANSLATE_NOOP("Records", "The file"))
                      .required()
                      .means(FieldMeaning::ContentKey))
            .with(noteField<&RulePack::note>())
            .titledBy([](const RulePack& pack) { return (pack.catalogue + u' ' + pack.version).trimmed(); })
            .onDay<&RulePack::takenOn>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
