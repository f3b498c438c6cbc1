// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/rule_override.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<RuleOverride>()
{
    static const KindDescription kDescription =
        Describe<RuleOverride>(QT_TRANSLATE_NOOP("Records", "own value of a rule"),
                               QT_TRANSLATE_NOOP("Records", "own values of rules"),
                               QT_TRANSLATE_N_NOOP("Records", "%Ln own value of a rule(s)"))
            .with(field<&RuleOverride::rule>(u"rule", QT_TRANSLATE_NOOP("Records", "Rule")).required())
            .with(field<&RuleOverride::editionFrom>(u"edition_from", QT_TRANSLATE_NOOP("Records", "Edition from")))
            .with(field<&RuleOverride::part>(u"part", QT_TRANSLATE_NOOP("Records", "Which value")).required())
            .with(field<&RuleOverride::value>(u"value", QT_TRANSLATE_NOOP("Records", "Value")).required())
            .with(field<&RuleOverride::source>(u"source", QT_TRANSLATE_NOOP("Records", "Who says so")))
            .with(noteField<&RuleOverride::note>())
            .titled<&RuleOverride::rule>();
    return kDescription;
}

}  // namespace credence
