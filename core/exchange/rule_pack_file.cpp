// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rule_pack_file.h"

#include <QFileInfo>

#include "exchange/given_file.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 4 * kMebibyte;
constexpr qint64 kMostChecksumBytes = 4096;

/// The first word of the file beside it: "<checksum>  <name>".
Result<QString> publishedChecksum(const QString& path)
{
    const QString beside = path + u".sha256"_s;
    if (!QFileInfo::exists(beside)) {
        return QString();
    }
    const Result<QByteArray> bytes = readGivenFile(beside, kMostChecksumBytes);
    if (!bytes) {
        return bytes.error();
    }
    return QString::fromUtf8(bytes.value()).simplified().section(u' ', 0, 0).toLower();
}

}  // namespace

Result<RulePackFile> readRulePackFile(const QString& path)
{
    Result<QByteArray> content = readGivenFile(path, kMostBytes);
    if (!content) {
        return content.error();
    }
    Result<QString> sha256 = publishedChecksum(path);
    if (!sha256) {
        return sha256.error();
    }
    return RulePackFile{.content = std::move(content).value(), .sha256 = std::move(sha256).value()};
}

}  // namespace credence
