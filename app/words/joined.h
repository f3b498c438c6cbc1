// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of several things on one line.
#pragma once

#include <QStringList>

namespace credence::format {

/// Those that say something.
inline QStringList said(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

/// Those that say something, with a dot between them.
inline QString joined(const QStringList& parts, const QString& between = QStringLiteral(" · "))
{
    return said(parts).join(between);
}

}  // namespace credence::format
