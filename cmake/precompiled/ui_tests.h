// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the window add to its headers.
#pragma once

#include "tests.h"
#include "ui.h"

#include <QSignalSpy>
#include <QTest>
