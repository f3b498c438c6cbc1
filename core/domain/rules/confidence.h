// SPDX-License-Identifier: GPL-3.0-or-later
/// How sure the catalogue is of a fact.
#pragma once

namespace credence {

/// High: the body's own text. Medium: agreeing secondary sources or undated text. Low: one weak source;
/// shown with an "unconfirmed" mark. Facts without a source are not in the catalogue.
enum class Confidence { High, Medium, Low };

}  // namespace credence
