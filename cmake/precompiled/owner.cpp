// SPDX-License-Identifier: GPL-3.0-or-later
// A target needs one file before it can own precompiled headers.
