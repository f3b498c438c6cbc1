// SPDX-License-Identifier: GPL-3.0-or-later
/// Stands in an empty place: what will stand there, and the button for the first act, which writes. The focus that it
/// is given goes to the button.
#pragma once

#include <QWidget>

namespace credence {

class EmptyNote : public QWidget {
    Q_OBJECT
public:
    EmptyNote(const QString& text, const QString& act, QWidget* parent = nullptr);

Q_SIGNALS:
    void actChosen();
};

}  // namespace credence
