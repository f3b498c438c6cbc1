// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace credence {

QString tableText(const std::vector<int>& rows, const std::vector<int>& columns,
                  const std::function<QString(int column)>& heading,
                  const std::function<QString(int row, int column)>& words)
{
    static const QRegularExpression kFormula(u"^[=+@-]"_s);
    const auto line = [&columns](const auto& cell) {
        QStringList cells;
        for (const int column : columns) {
            const QString shown = cell(column).simplified();
            // A spreadsheet would calculate what begins so.
            cells << (shown.contains(kFormula) ? u'\'' + shown : shown);
        }
        return cells.join(u'\t') + u'\n';
    };
    QString text = line(heading);
    for (const int row : rows) {
        text += line([&words, row](int column) { return words(row, column); });
    }
    return text;
}

}  // namespace credence
