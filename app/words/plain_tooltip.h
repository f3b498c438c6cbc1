// SPDX-License-Identifier: GPL-3.0-or-later
/// Tooltips that show the user's words literally: Qt would take a `<b>` in them for a tag.
#pragma once

#include <QString>
#include <QStringList>

namespace credence {

/// Qt breaks a text at a third of what is comfortable to read: lines of up to this length stay whole.
constexpr qsizetype kWholeToolTipLine = 80;

inline QString plainToolTip(const QString& text)
{
    if (text.isEmpty()) {
        return text;
    }
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString escaped = line.toHtmlEscaped();
        lines << (line.size() <= kWholeToolTipLine
                      ? QStringLiteral("<span style=\"white-space:nowrap\">%1</span>").arg(escaped)
                      : QStringLiteral("<span>%1</span>").arg(escaped));
    }
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace credence
