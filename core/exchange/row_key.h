// SPDX-License-Identifier: GPL-3.0-or-later
/// Identity of an imported row, so that a second import of the same row adds nothing.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace credence {

/// Gives keys to the rows of one file in their order.
class RowKeys {
public:
    /// 32 hexadecimal digits made of `cells` and of how many rows with the same cells came before: the same
    /// in every file that holds these rows.
    QString next(const QStringList& cells);

private:
    QHash<QByteArray, int> m_seen;
};

}  // namespace credence
