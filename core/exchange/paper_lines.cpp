// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_lines.h"

#include <QStringList>

namespace credence {

namespace {

QLatin1StringView markOf(PaperRole role)
{
    switch (role) {
        case PaperRole::Title:
            return QLatin1StringView("T ");
        case PaperRole::Heading:
            return QLatin1StringView("H ");
        case PaperRole::Item:
            return QLatin1StringView("I ");
        case PaperRole::Line:
            return QLatin1StringView("L ");
    }
    Q_UNREACHABLE();
}

}  // namespace

QByteArray handedOn(const std::vector<PaperLine>& lines)
{
    QByteArray bytes;
    for (const PaperLine& line : lines) {
        bytes += QString(markOf(line.role) + line.text.simplified() + u'\n').toUtf8();
    }
    return bytes;
}

std::vector<PaperLine> takenOver(const QByteArray& bytes)
{
    std::vector<PaperLine> lines;
    for (const QString& each : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        PaperLine line{.role = PaperRole::Line, .text = each};
        for (const PaperRole role : {PaperRole::Title, PaperRole::Heading, PaperRole::Item, PaperRole::Line}) {
            if (each.startsWith(markOf(role))) {
                line = {.role = role, .text = each.mid(2)};
            }
        }
        lines.push_back(line);
    }
    return lines;
}

}  // namespace credence
