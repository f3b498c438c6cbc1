// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests add to the headers of core.
#pragma once

#include "core.h"

#include <gtest/gtest.h>
