// SPDX-License-Identifier: GPL-3.0-or-later
/// Tooltips that show the user's words literally: Qt would take a `<b>` in them for a tag.
#pragma once

#include <QString>

namespace credence {

inline QString plainToolTip(const QString& text)
{
    if (text.isEmpty()) {
        return text;
    }
    return QStringLiteral("<span>%1</span>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

}  // namespace credence
