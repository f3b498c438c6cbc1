// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset_texts.h"

#include "storage/changeset_reader.h"

namespace credence {

namespace {

/// SQLite's number of 1 to 9 bytes, of which lengths use up to 5.
QByteArray varint(quint64 number)
{
    QByteArray bytes(1, static_cast<char>(number & 0x7f));
    while ((number >>= 7) != 0) {
        bytes.prepend(static_cast<char>((number & 0x7f) | 0x80));
    }
    return bytes;
}

/// Writes what it is told of, with other texts in one column.
class Rewriting : public ChangesetVisitor {
public:
    Rewriting(const ChangesetColumn& where, const std::function<QByteArray(const QByteArray&)>& replacement)
        : m_where(where), m_replacement(replacement)
    {}

    void table(QByteArrayView raw, const QByteArray& name, QByteArrayView) override
    {
        m_isWanted = name == m_where.table;
        m_written.append(raw);
    }

    void change(QByteArrayView raw, int) override { m_written.append(raw); }

    void value(QByteArrayView raw, int column, QByteArrayView text) override
    {
        if (!m_isWanted || column != m_where.column || text.isNull()) {
            m_written.append(raw);
            return;
        }
        const QByteArray kept = m_replacement(text.toByteArray());
        m_written += raw.front() + varint(static_cast<quint64>(kept.size())) + kept;
    }

    [[nodiscard]] QByteArray written() const { return m_written; }

private:
    const ChangesetColumn& m_where;
    const std::function<QByteArray(const QByteArray&)>& m_replacement;
    QByteArray m_written;
    bool m_isWanted = false;
};

}  // namespace

QByteArray withTextsReplaced(const QByteArray& changeset, const ChangesetColumn& where,
                             const std::function<QByteArray(const QByteArray&)>& replacement)
{
    Rewriting rewriting(where, replacement);
    readChangeset(changeset, rewriting);
    return rewriting.written();
}

}  // namespace credence
