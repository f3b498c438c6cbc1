// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/pace_words.h"

#include <QCoreApplication>

#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PaceWords)
};

}  // namespace

bool isBehindPace(const CycleProgress& cycle)
{
    return cycle.total.state != ProgressState::Done && cycle.total.done.value < cycle.evenPace.value;
}

PaceWords paceWords(const CycleProgress& cycle)
{
    if (cycle.total.state == ProgressState::Done) {
        return {.text = u"✓ "_s + Words::tr("total complete"), .tone = Tone::Good};
    }
    if (!isBehindPace(cycle)) {
        return {.text = u"✓ "_s + Words::tr("keeps an even pace"), .tone = Tone::Good};
    }
    const Amount behind{AmountUnit::CeuHundredths, cycle.evenPace.value - cycle.total.done.value};
    return {.text = u"! "_s + Words::tr("%1 behind an even pace").arg(format::amount(behind)), .tone = Tone::Warn};
}

}  // namespace credence
