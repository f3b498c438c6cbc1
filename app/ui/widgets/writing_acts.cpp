// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing_acts.h"

#include <QCoreApplication>

#include "words/plain_tooltip.h"

namespace credence {
namespace {

constexpr auto kWrites = "writes";

}  // namespace

QPushButton* makeWritingButton(const QString& name, const QString& words, QWidget* parent)
{
    QPushButton* button = makeActButton(name, words, parent);
    markAsWriting(*button);
    return button;
}

void markAsWriting(QAbstractButton& button)
{
    button.setProperty(kWrites, true);
}

void restWritingActs(QWidget& root)
{
    const QString reason =
        QCoreApplication::translate("WritingActs", "This file was opened for reading only: nothing can be changed.");
    for (auto* button : root.findChildren<QAbstractButton*>()) {
        if (button->property(kWrites).toBool()) {
            button->setEnabled(false);
            button->setToolTip(plainToolTip(reason));
            button->setAccessibleDescription(reason);
        }
    }
}

}  // namespace credence
