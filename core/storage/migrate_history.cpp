// SPDX-License-Identifier: GPL-3.0-or-later
/// Its SQL is its own, so that later forms of these tables do not reach back into it.
#include "storage/migrate_history.h"

#include <vector>

#include "domain/sha256.h"
#include "storage/changeset_texts.h"
#include "storage/database.h"
#include "storage/history_chain.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kMoveContent =
    uR"sql(
    INSERT INTO content (sha256, bytes)
    VALUES (:sha256, :bytes)
    ON CONFLICT (sha256) DO NOTHING)sql"_s;

const QString kOlderSteps =
    uR"sql(
    SELECT id, taken_at, action, kind, subject, count, digest, undone, changeset
    FROM older_history
    ORDER BY id)sql"_s;

const QString kMoveStep =
    uR"sql(
    INSERT INTO history (id, taken_at, action, kind, subject, count, reverses, digest, chain, changeset)
    VALUES (:id, :taken_at, :action, :kind, :subject, :count, :reverses, :digest, :chain, :changeset))sql"_s;

/// The place of rule_pack.content among the columns.
const ChangesetColumn kFileOfPack{.table = "rule_pack", .column = 5};

QString movedContent(Database& database, const QByteArray& bytes)
{
    const QString key = sha256Hex(bytes);
    Statement(database, kMoveContent).bind(u":sha256"_s, key).bind(u":bytes"_s, bytes).run();
    return key;
}

std::vector<qint64> packIds(const Database& database)
{
    std::vector<qint64> ids;
    Statement row(database, u"SELECT id FROM rule_pack ORDER BY id"_s);
    while (row.next()) {
        ids.push_back(row.number(0));
    }
    return ids;
}

void moveFilesOfPacks(Database& database)
{
    for (const qint64 id : packIds(database)) {
        QByteArray file;
        {
            Statement row(database, u"SELECT CAST(content AS BLOB) FROM rule_pack WHERE id = :id"_s);
            file = row.bind(u":id"_s, id).next() ? row.bytes(0) : QByteArray();
        }
        Statement(database, u"UPDATE rule_pack SET content = :key WHERE id = :id"_s)
            .bind(u":key"_s, movedContent(database, file))
            .bind(u":id"_s, id)
            .run();
    }
}

class NewHistory {
public:
    explicit NewHistory(Database& database) : m_database(database) {}

    /// The changeset is left as it is where it is not what was written: the check goes on telling so.
    void addStep(ChainLink link, QByteArray changeset)
    {
        if (link.digest == digestOf(changeset)) {
            changeset = withTextsReplaced(changeset, kFileOfPack, [this](const QByteArray& file) {
                return movedContent(m_database, file).toLatin1();
            });
            link.digest = digestOf(changeset);
        }
        insert(link, &changeset);
    }

    /// `undone` in the order of their ids: the last was taken back first. When that was is not known; it was not
    /// before the newest step.
    void addUndos(const std::vector<ChainLink>& undone)
    {
        for (auto step = undone.rbegin(); step != undone.rend(); ++step) {
            ChainLink undo = *step;
            undo.id = m_lastId + 1;
            undo.takenAt = m_newestTime;
            undo.reverses = step->id;
            insert(undo, nullptr);
        }
    }

    [[nodiscard]] const ChainLink& lastStep() const { return m_lastStep; }

private:
    void insert(const ChainLink& link, const QByteArray* changeset)
    {
        const QByteArray chain = chainAfter(m_chain, link);
        Statement statement(m_database, kMoveStep);
        statement.bind(u":id"_s, link.id)
            .bind(u":taken_at"_s, link.takenAt)
            .bind(u":action"_s, link.action)
            .bind(u":kind"_s, link.kind)
            .bind(u":subject"_s, link.subject)
            .bind(u":count"_s, link.count)
            .bind(u":digest"_s, link.digest)
            .bind(u":chain"_s, chain);
        link.reverses ? statement.bind(u":reverses"_s, *link.reverses) : statement.bindNull(u":reverses"_s);
        changeset ? statement.bind(u":changeset"_s, *changeset) : statement.bindNull(u":changeset"_s);
        statement.run();
        m_chain = chain;
        m_lastId = link.id;
        m_lastStep = link;
        m_newestTime = qMax(m_newestTime, link.takenAt);
    }

    Database& m_database;
    QByteArray m_chain = chainBeginning();
    ChainLink m_lastStep{};
    qint64 m_lastId = 0;
    QString m_newestTime{};
};

void moveOlderSteps(Database& database)
{
    NewHistory history(database);
    std::vector<ChainLink> undone;
    Statement row(database, kOlderSteps);
    while (row.next()) {
        history.addStep({.id = row.number(0),
                         .takenAt = row.text(1),
                         .action = row.text(2),
                         .kind = row.text(3),
                         .subject = row.text(4),
                         .count = row.number(5),
                         .reverses = {},
                         .digest = row.bytes(6)},
                        row.bytes(8));
        if (row.flag(7)) {
            undone.push_back(history.lastStep());
        }
    }
    history.addUndos(undone);
}

}  // namespace

void moveToChainedHistory(Database& database)
{
    moveFilesOfPacks(database);
    moveOlderSteps(database);
    database.execute(u"DROP TABLE older_history"_s);
}

}  // namespace credence
