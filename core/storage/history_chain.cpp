// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_chain.h"

#include <QCryptographicHash>
#include <QtEndian>

#include "storage/database.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Of a row that reverses, what it reverses comes with it.
const QString kChainedRows =
    uR"sql(
    SELECT h.id, h.taken_at, h.action, h.kind, h.subject, h.count, h.reverses, h.digest, h.chain,
           h.changeset IS NOT NULL, t.id, t.digest
    FROM history AS h
    LEFT JOIN history AS t ON t.id = h.reverses
    ORDER BY h.id)sql"_s;

/// SQLite keeps the highest id that a table ever had.
const QString kLastWritten =
    uR"sql(
    SELECT COALESCE(MAX(seq), 0)
    FROM sqlite_sequence
    WHERE name = 'history')sql"_s;

void addField(QCryptographicHash& hash, const QByteArray& bytes)
{
    const qint64 length = qToBigEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    hash.addData(bytes);
}

ChainLink linkFrom(const Statement& row)
{
    return {.id = row.number(0),
            .takenAt = row.text(1),
            .action = row.text(2),
            .kind = row.text(3),
            .subject = row.text(4),
            .count = row.number(5),
            .reverses = row.isNull(6) ? std::nullopt : std::optional(row.number(6)),
            .digest = row.bytes(7)};
}

QString brokenAt(const ChainLink& link, qint64 before)
{
    return before == 0 ? u"the chain of history is broken at step %1: it is not what was written first"_s.arg(link.id)
                       : u"the chain of history is broken at step %1: it is not what was written after step %2"_s.arg(
                             QString::number(link.id), QString::number(before));
}

/// A row that reverses another must carry its digest.
bool namesWhatItReverses(const Statement& row, const ChainLink& link)
{
    return !link.reverses || (!row.isNull(10) && row.bytes(11) == link.digest);
}

}  // namespace

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray chainBeginning()
{
    constexpr qsizetype kLength = 32;
    return QByteArray(kLength, '\0');
}

QByteArray chainAfter(const QByteArray& previous, const ChainLink& link)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, "credence history 1");
    addField(hash, previous);
    addField(hash, QByteArray::number(link.id));
    addField(hash, link.takenAt.toUtf8());
    addField(hash, link.action.toUtf8());
    addField(hash, link.kind.toUtf8());
    addField(hash, link.subject.toUtf8());
    addField(hash, QByteArray::number(link.count));
    addField(hash, link.reverses ? QByteArray::number(*link.reverses) : QByteArray());
    addField(hash, link.digest);
    return hash.result();
}

ChainProof provenChain(const Database& database)
{
    ChainProof proof{.head = chainBeginning()};
    qint64 before = 0;
    Statement row(database, kChainedRows);
    while (row.next()) {
        const ChainLink link = linkFrom(row);
        const QByteArray written = row.bytes(8);
        if (written != chainAfter(proof.head, link)) {
            proof.findings << brokenAt(link, before);
        } else if (!namesWhatItReverses(row, link)) {
            proof.findings << u"step %1 of history reverses what is not there"_s.arg(link.id);
        }
        proof.dropped += !link.reverses && !row.flag(9) ? 1 : 0;
        proof.head = written;
        before = link.id;
        ++proof.rows;
    }
    if (const qint64 last = database.number(kLastWritten); last != before) {
        proof.findings << u"the chain of history is cut: it ends at step %1, but step %2 was written"_s.arg(
            QString::number(before), QString::number(last));
    }
    return proof;
}

}  // namespace credence
