// SPDX-License-Identifier: GPL-3.0-or-later
/// Shows a widget alone and waits until it has the focus, as it has when a person types.
#pragma once

#include <gtest/gtest.h>

#include <QTest>

namespace credence::testing {

inline void showFocused(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
    widget.setFocus();
}

}  // namespace credence::testing
