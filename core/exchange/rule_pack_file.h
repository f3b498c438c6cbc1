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

/// The errors of readGivenFile, for the file beside it too. A file of more than 4 MiB is no file of rules.
Result<RulePackFile> readRulePackFile(const QString& path);

}  // namespace credence
