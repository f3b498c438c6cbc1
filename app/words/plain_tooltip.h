// SPDX-License-Identifier: GPL-3.0-or-later
/// Tooltips that show the user's words literally: Qt would take a `<b>` in them for a tag. And their words again, for
/// whom they are read out.
#pragma once

#include <QRegularExpression>
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

/// The words of what `plainToolTip` made; a text without tags as it is.
inline QString wordsOfToolTip(QString toolTip)
{
    if (!toolTip.startsWith(QLatin1StringView("<span"))) {
        return toolTip;
    }
    static const QRegularExpression kTag(QStringLiteral("</?span[^>]*>"));
    toolTip.replace(QLatin1StringView("<br>"), QLatin1StringView("\n")).remove(kTag);
    // In this order: what was escaped comes back as it was.
    return toolTip.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"))
        .replace(QLatin1StringView("&gt;"), QLatin1StringView(">"))
        .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
}

}  // namespace credence
