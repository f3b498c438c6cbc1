// SPDX-License-Identifier: GPL-3.0-or-later
/// The name of a content: a file that a record names and that lies apart from the records.
#pragma once

#include <QByteArray>
#include <QString>

namespace credence {

/// SHA-256 in lower-case hexadecimal. The same bytes are kept once.
QString contentKeyOf(const QByteArray& bytes);

/// The largest content that is taken, in bytes.
constexpr qsizetype kLargestContent = 10 * 1024 * 1024;

}  // namespace credence
