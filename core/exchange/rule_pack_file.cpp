// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rule_pack_file.h"

#include <QFile>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr qint64 kMostChecksumBytes = 4096;

/// The first word of the file beside it: "<checksum>  <name>".
QString publishedChecksum(const QString& path)
{
    QFile beside(path + u".sha256"_s);
    if (!beside.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString words = QString::fromUtf8(beside.read(kMostChecksumBytes)).simplified();
    return words.section(u' ', 0, 0).toLower();
}

}  // namespace

Result<RulePackFile> readRulePackFile(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{.code = Error::Code::FileMissing, .subject = path};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.code = Error::Code::FileNotReadable, .subject = path, .detail = file.errorString()};
    }
    if (file.size() > kMostBytes) {
        return Error{.code = Error::Code::ImportUnreadable, .subject = path, .detail = u"more than 4 MB"_s};
    }
    return RulePackFile{.content = file.readAll(), .sha256 = publishedChecksum(path)};
}

}  // namespace credence
