// SPDX-License-Identifier: GPL-3.0-or-later
/// What this process may use up, whatever it is given to open.
#pragma once

namespace credence::render {

constexpr int kMostCpuSeconds = 10;
constexpr unsigned long kMostMemoryBytes = 512UL * 1024 * 1024;

/// From now on no more than that, no file written, no core left behind, and the end with the parent's. False if the
/// system refuses; then nothing may be opened.
bool limitYourself();

}  // namespace credence::render
