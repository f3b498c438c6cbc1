// SPDX-License-Identifier: GPL-3.0-or-later
/// Buttons that lead to a change of the file: they rest, with the reason, where the file is open for reading only.
#pragma once

#include <QPushButton>

#include "ui/widgets/act_button.h"

namespace credence {

/// As makeActButton, but of those that restWritingActs turns off.
QPushButton* makeWritingButton(const QString& name, const QString& words, QWidget* parent = nullptr);

/// Marks a button that was made elsewhere as one of them.
void markAsWriting(QAbstractButton& button);

/// Turns off all of them inside `root` and tells why.
void restWritingActs(QWidget& root);

}  // namespace credence
