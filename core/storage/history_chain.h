// SPDX-License-Identifier: GPL-3.0-or-later
/// The SHA-256 chain over history: each row vouches for itself and for all before it. Used by storage only.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace credence {

class Database;

/// What the chain says of a row: all of it but the changeset, for which the digest stands.
struct ChainLink {
    qint64 id;
    QString takenAt;  ///< as stored
    QString action;
    QString kind;
    QString subject;
    qint64 count;
    std::optional<qint64> reverses;
    QByteArray digest;
};

/// SHA-256, 32 bytes.
QByteArray digestOf(const QByteArray& bytes);

/// The chain before the first row: 32 bytes of zero.
QByteArray chainBeginning();
/// SHA-256 of, in this order, "credence history 1", `previous`, id, time, action, kind, subject, count, reverses (empty
/// if there is nothing) and digest. Each stands behind its length in bytes as 8 bytes, the highest first; numbers are
/// decimal digits, texts UTF-8. Never changes: files out there are chained by it.
QByteArray chainAfter(const QByteArray& previous, const ChainLink& link);

struct ChainProof {
    qint64 rows = 0;
    qint64 dropped = 0;      ///< steps whose changeset is gone
    QByteArray head;         ///< chain of the last row
    QStringList findings{};  ///< each names the row; empty if the chain holds
};

/// Follows the chain from its beginning: a row that was changed, taken out or put elsewhere is named, also the last.
ChainProof provenChain(const Database& database);

}  // namespace credence
