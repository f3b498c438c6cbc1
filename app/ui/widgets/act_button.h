// SPDX-License-Identifier: GPL-3.0-or-later
/// A button on a page that Enter presses too, not only Space.
#pragma once

#include <QPushButton>

namespace credence {

inline QPushButton* makeActButton(const QString& name, const QString& words, QWidget* parent = nullptr)
{
    auto* button = new QPushButton(words, parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

/// The next act of a page: stays filled wherever the keys are.
inline void makePrimary(QPushButton& button)
{
    button.setAutoDefault(false);  // or it would be like the others once the keys have left it
    button.setDefault(true);
}

}  // namespace credence
