// SPDX-License-Identifier: GPL-3.0-or-later
/// The numbers that a file sets for itself: what they are called, what they are without a word, and their bounds.
#pragma once

#include <QString>
#include <span>

namespace credence {

struct NumberSetting {
    QString key;
    int fallback;
    int least;
    int most;
};

/// In the order in which they are shown.
std::span<const NumberSetting> numberSettings();
/// For so many days changes are kept.
const NumberSetting& historyDays();
/// Up to so many MiB of changes are kept.
const NumberSetting& historyMebibytes();
/// Without a sign from an employer, after so many days one asks again.
const NumberSetting& followUpDays();
/// What is due within so many days is to be answered now.
const NumberSetting& answerDays();
/// After so many weeks without a sign an application counts as silent.
const NumberSetting& silentWeeks();
/// How much the criterion at `place` matters when offers are compared.
const NumberSetting& offerWeight(std::size_t place);
/// Of a timer that ran more hours it is asked whether that is right.
const NumberSetting& timerHours();
/// What a timer measured is rounded to a multiple of so many minutes.
const NumberSetting& timerStep();
/// The number that `text` says; the fallback if it says none within the bounds.
int numberOf(const NumberSetting& setting, const QString& text);

}  // namespace credence
