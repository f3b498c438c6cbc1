// SPDX-License-Identifier: GPL-3.0-or-later
/// Enter presses the button with the focus, as Space does and as in dialogs; Qt leaves it to each button.
#pragma once

#include <QObject>

class QWidget;

namespace credence {

/// Of all buttons of `window`, as long as it lives. Not by the window's own keys: what a field does with Enter may
/// give the focus to a button, which is not pressed by that.
class EnterKey : public QObject {
public:
    explicit EnterKey(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QWidget& m_window;
};

}  // namespace credence
