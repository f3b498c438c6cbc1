// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset_reader.h"

#include <sqlite3.h>

#include <QString>

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

void require(bool holds)
{
    if (!holds) {
        throw SqlFailure(SQLITE_CORRUPT, u"a changeset of history is not readable"_s);
    }
}

class Reading {
public:
    Reading(const QByteArray& changeset, ChangesetVisitor& visitor) : m_read(changeset), m_visitor(visitor) {}

    void run()
    {
        while (m_at < m_read.size()) {
            if (m_read.at(m_at) == kSignOfTable) {
                readTable();
            } else {
                readChange();
            }
        }
    }

private:
    /// The sign, the count of columns, a flag for each, the name and its end.
    void readTable()
    {
        const qsizetype begin = m_at;
        skip(1);
        const quint64 columns = number();
        require(columns > 0 && columns <= static_cast<quint64>(m_read.size() - m_at));
        m_columns = static_cast<int>(columns);
        const QByteArrayView keys = QByteArrayView(m_read).sliced(m_at, m_columns);
        skip(m_columns);
        const qsizetype end = m_read.indexOf('\0', m_at);
        require(end >= 0);
        const QByteArray name = m_read.mid(m_at, end - m_at);
        skip(end + 1 - m_at);
        m_visitor.table(since(begin), name, keys);
    }

    /// The operation, whether it was indirect, and its rows.
    void readChange()
    {
        require(m_columns > 0);
        const qsizetype begin = m_at;
        const int operation = static_cast<unsigned char>(m_read.at(m_at));
        require(operation == SQLITE_INSERT || operation == SQLITE_DELETE || operation == SQLITE_UPDATE);
        skip(2);
        m_visitor.change(since(begin), operation);
        readRow();
        if (operation == SQLITE_UPDATE) {
            readRow();
        }
    }

    void readRow()
    {
        for (int column = 0; column < m_columns; ++column) {
            readValue(column);
        }
    }

    void readValue(int column)
    {
        const qsizetype begin = m_at;
        require(m_at < m_read.size());
        const char type = m_read.at(m_at);
        skip(1);
        QByteArrayView text;
        switch (type) {
            case kSignOfUndefined:
            case kSignOfNull:
                break;
            case kSignOfInteger:
            case kSignOfFloat:
                skip(sizeof(qint64));
                break;
            case kSignOfText:
                text = bytes();
                break;
            case kSignOfBlob:
                static_cast<void>(bytes());
                break;
            default:
                require(false);
        }
        m_visitor.value(since(begin), column, text);
    }

    QByteArrayView bytes()
    {
        const quint64 length = number();
        require(length <= static_cast<quint64>(m_read.size() - m_at));
        const QByteArrayView value = QByteArrayView(m_read).sliced(m_at, static_cast<qsizetype>(length));
        m_at += value.size();
        return value;
    }

    /// SQLite's number of 1 to 9 bytes, of which lengths use up to 5.
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

    void skip(qsizetype count)
    {
        require(count >= 0 && count <= m_read.size() - m_at);
        m_at += count;
    }

    [[nodiscard]] QByteArrayView since(qsizetype begin) const
    {
        return QByteArrayView(m_read).sliced(begin, m_at - begin);
    }

    const QByteArray& m_read;
    ChangesetVisitor& m_visitor;
    qsizetype m_at = 0;
    int m_columns = 0;
};

}  // namespace

void readChangeset(const QByteArray& changeset, ChangesetVisitor& visitor)
{
    Reading(changeset, visitor).run();
}

}  // namespace credence
