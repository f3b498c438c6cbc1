// SPDX-License-Identifier: GPL-3.0-or-later
/// A file of rules from outside, with the checksum that was published beside it.
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/result.h"

namespace credence {

struct RulePackFile {
    QByteArray content;
    QString sha256{};  ///< in hexadecimal, from "<path>.sha256" as sha256sum writes it; empty without such a file
};

/// FileMissing or FileNotReadable (subject: path); ImportUnreadable for a file of more than 4 MB, which no file of
/// rules is.
Result<RulePackFile> readRulePackFile(const QString& path);

}  // namespace credence
