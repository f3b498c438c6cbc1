// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/step_choice.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const KindDescription& describe<StepChoice>()
{
    static const KindDescription kDescription =
        Describe<StepChoice>(QT_TRANSLATE_NOOP("Records", "answer to a next step"),
                             QT_TRANSLATE_NOOP("Records", "answers to next steps"),
                             QT_TRANSLATE_N_NOOP("Records", "%Ln answer to a next step(s)"))
            .with(field<&StepChoice::step>(u"step", QT_TRANSLATE_NOOP("Records", "Next step")).required())
            .with(field<&StepChoice::fate>(u"fate", QT_TRANSLATE_NOOP("Records", "Answer")).required())
            .with(field<&StepChoice::until>(u"until", QT_TRANSLATE_NOOP("Records", "Until")).leaning(DayLean::Future))
            .with(noteField<&StepChoice::note>())
            .titled<&StepChoice::step>()
            .onDay<&StepChoice::until>()
            .checked([](const StepChoice& choice, Findings& findings) {
                if ((choice.fate == StepFate::Snoozed) != choice.until.has_value()) {
                    findings.inconsistent(u"until"_s, u"fate"_s, Severity::Error);
                }
            });
    return kDescription;
}

}  // namespace credence
