// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_missed.h"

#include "domain/cycles/ended_cycles.h"
#include "words/format_exam.h"
#include "words/format_rules.h"
#include "words/format_text.h"

namespace credence::format {

QString missedCycleTitle(const MissedCycle& missed)
{
    return Text::tr("%1 cycle that ended on %2", "body, day").arg(missed.cycle.body, date(missed.cycle.range.last()));
}

QString missedCycleNote(const MissedCycle& missed)
{
    return Text::tr(
               "As far as your records say, %1 are missing. If your account at %2 says that the cycle is complete, "
               "answer its step on Today with “Done”.",
               "CEUs, body")
        .arg(amount(missingIn(missed.cycle)), missed.cycle.body);
}

std::vector<RuledLine> missedCycleLines(const MissedCycle& missed)
{
    std::vector<RuledLine> lines;
    const auto add = [&lines](const QString& title, const std::optional<RuledDay>& ruled) {
        if (ruled) {
            lines.push_back({.title = title, .value = date(ruled->day), .rule = ruled->rule});
        }
    };
    add(Text::tr("Last day on which CEUs still count"), missed.countsUntil);
    add(Text::tr("Last day before the credentials are revoked"), missed.revocation);
    add(Text::tr("Last day to appeal a revocation"), missed.appealUntil);
    if (missed.extension) {
        const ExtensionFeeRule& terms = missed.extension->terms;
        const QString length =
            terms.days ? Text::tr("it lasts until %1").arg(date(missed.cycle.range.last().addDays(*terms.days)))
                       : extensionLength(terms);
        lines.push_back({.title = Text::tr("Extension"),
                         .value = joined({extensionWords(terms), length}),
                         .rule = missed.extension->rule});
    }
    return lines;
}

}  // namespace credence::format
