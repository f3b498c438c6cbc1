// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset_texts.h"

#include <sqlite3.h>

#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

// Signs of the format, as sqlite3session.c describes it.
constexpr char kSignOfTable = 'T';
constexpr char kSignOfUndefined = 0;
constexpr char kSignOfInteger = 1;
constexpr char kSignOfFloat = 2;
constexpr char kSignOfText = 3;
constexpr char kSignOfBlob = 4;
constexpr char kSignOfNull = 5;

/// SQLite's number of 1 to 9 bytes, of which lengths use up to 5.
QByteArray varint(quint64 number)
{
    QByteArray bytes(1, static_cast<char>(number & 0x7f));
    while ((number >>= 7) != 0) {
        bytes.prepend(static_cast<char>((number & 0x7f) | 0x80));
    }
    return bytes;
}

/// Reads a changeset from its beginning to its end and writes what it read.
class Rewriting {
public:
    Rewriting(const QByteArray& changeset, const ChangesetColumn& where,
              const std::function<QByteArray(const QByteArray&)>& replacement)
        : m_read(changeset), m_where(where), m_replacement(replacement)
    {}

    QByteArray rewritten()
    {
        while (m_at < m_read.size()) {
            if (m_read.at(m_at) == kSignOfTable) {
                copyTable();
            } else {
                copyChange();
            }
        }
        return m_written;
    }

private:
    /// The sign, the count of columns, a flag for each, the name and its end.
    void copyTable()
    {
        copy(1);
        const qsizetype before = m_at;
        m_columns = static_cast<int>(number());
        m_written += m_read.mid(before, m_at - before);
        copy(m_columns);
        const qsizetype end = m_read.indexOf('\0', m_at);
        require(end >= 0 && m_columns > 0);
        m_isWanted = m_read.mid(m_at, end - m_at) == m_where.table;
        copy(end + 1 - m_at);
    }

    /// The operation, whether it was indirect, and its rows.
    void copyChange()
    {
        require(m_columns > 0);
        const int operation = static_cast<unsigned char>(m_read.at(m_at));
        require(operation == SQLITE_INSERT || operation == SQLITE_DELETE || operation == SQLITE_UPDATE);
        copy(2);
        copyRow();
        if (operation == SQLITE_UPDATE) {
            copyRow();
        }
    }

    void copyRow()
    {
        for (int column = 0; column < m_columns; ++column) {
            copyValue(m_isWanted && column == m_where.column);
        }
    }

    void copyValue(bool isWanted)
    {
        require(m_at < m_read.size());
        const char type = m_read.at(m_at);
        copy(1);
        switch (type) {
            case kSignOfUndefined:
            case kSignOfNull:
                return;
            case kSignOfInteger:
            case kSignOfFloat:
                return copy(sizeof(qint64));
            case kSignOfText:
            case kSignOfBlob: {
                const QByteArray value = bytes();
                const QByteArray kept = isWanted && type == kSignOfText ? m_replacement(value) : value;
                m_written += varint(static_cast<quint64>(kept.size())) + kept;
                return;
            }
            default:
                require(false);
        }
    }

    QByteArray bytes()
    {
        const quint64 length = number();
        require(length <= static_cast<quint64>(m_read.size() - m_at));
        const QByteArray value = m_read.mid(m_at, static_cast<qsizetype>(length));
        m_at += static_cast<qsizetype>(length);
        return value;
    }

    quint64 number()
    {
        constexpr int kMostBytes = 5;
        quint64 value = 0;
        for (int i = 0; i < kMostBytes; ++i) {
            require(m_at < m_read.size());
            const auto byte = static_cast<unsigned char>(m_read.at(m_at++));
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        require(false);
        return 0;
    }

    void copy(qsizetype count)
    {
        require(count >= 0 && count <= m_read.size() - m_at);
        m_written += m_read.mid(m_at, count);
        m_at += count;
    }

    static void require(bool holds)
    {
        if (!holds) {
            throw SqlFailure(SQLITE_CORRUPT, u"a changeset of history is not readable"_s);
        }
    }

    const QByteArray& m_read;
    const ChangesetColumn& m_where;
    const std::function<QByteArray(const QByteArray&)>& m_replacement;
    QByteArray m_written;
    qsizetype m_at = 0;
    int m_columns = 0;
    bool m_isWanted = false;
};

}  // namespace

QByteArray withTextsReplaced(const QByteArray& changeset, const ChangesetColumn& where,
                             const std::function<QByteArray(const QByteArray&)>& replacement)
{
    return Rewriting(changeset, where, replacement).rewritten();
}

}  // namespace credence
