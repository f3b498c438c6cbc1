// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_check.h"

#include <QList>
#include <vector>

#include "storage/database.h"
#include "storage/history_store.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Takes the rows in their order and keeps what could be undone and redone after each.
class Replay {
public:
    void step(qint64 row)
    {
        m_done.push_back(row);
        m_undone.clear();
    }

    /// False if `reversed` is neither the last step done nor the last undo.
    bool reversal(qint64 row, qint64 reversed)
    {
        if (!m_done.empty() && m_done.back() == reversed) {
            m_undone.push_back({.step = reversed, .undo = row});
            m_done.pop_back();
            return true;
        }
        if (!m_undone.empty() && m_undone.back().undo == reversed) {
            m_done.push_back(m_undone.back().step);
            m_undone.pop_back();
            return true;
        }
        return false;
    }

private:
    struct Undone {
        qint64 step;
        qint64 undo;
    };
    std::vector<qint64> m_done;
    std::vector<Undone> m_undone;
};

}  // namespace

QStringList disorderIn(const Database& database)
{
    QStringList findings;
    Replay replay;
    Statement row(database, u"SELECT id, reverses, changeset IS NOT NULL FROM history ORDER BY id"_s);
    while (row.next()) {
        if (row.isNull(1)) {
            replay.step(row.number(0));
            continue;
        }
        if (row.flag(2)) {
            findings << u"step %1 of history reverses another and has changes of its own"_s.arg(row.number(0));
        }
        if (!replay.reversal(row.number(0), row.number(1))) {
            findings << u"step %1 of history reverses step %2 out of turn"_s.arg(row.number(0)).arg(row.number(1));
        }
    }
    return findings;
}

QStringList foreignChangesIn(const Database& database)
{
    QList<qint64> kept;
    {
        Statement row(database, u"SELECT id FROM history WHERE changeset IS NOT NULL ORDER BY id"_s);
        while (row.next()) {
            kept << row.number(0);
        }
    }
    QStringList findings;
    for (const qint64 step : kept) {
        try {
            static_cast<void>(changesetOf(database, step));
        } catch (const SqlFailure& failure) {
            findings << u"step %1 of history: %2"_s.arg(QString::number(step), failure.message());
        }
    }
    return findings;
}

}  // namespace credence
