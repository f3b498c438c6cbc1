// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imported_rows.h"

#include <QCryptographicHash>

namespace credence {

namespace {

constexpr int kKeyLength = 32;

}  // namespace

QString RowKeys::next(const QStringList& cells)
{
    // The zero byte keeps "a", "bc" apart from "ab", "c".
    const QByteArray joined = cells.join(QChar(u'\0')).toUtf8();
    const int before = m_seen[joined]++;
    const QByteArray identity = joined + '\0' + QByteArray::number(before);
    const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.first(kKeyLength));
}

}  // namespace credence
