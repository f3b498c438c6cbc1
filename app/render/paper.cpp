// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paper.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace credence::render {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kMarginMm = 20;
constexpr qreal kBodyPoints = 10.5;
constexpr qreal kLineSpacing = 1.3;

QFont fontOf(PaperRole role)
{
    QFont font(u"Sans Serif"_s);
    font.setPointSizeF(role == PaperRole::Title ? kBodyPoints * 1.7 : kBodyPoints);
    font.setBold(role == PaperRole::Title || role == PaperRole::Heading);
    return font;
}

class PaperPainter {
public:
    explicit PaperPainter(QPdfWriter& writer) : m_writer(writer), m_painter(&writer) {}

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }

    void add(const PaperLine& line)
    {
        m_painter.setFont(fontOf(line.role));
        const QFontMetricsF metrics(m_painter.font(), &m_writer);
        const qreal height = metrics.height() * kLineSpacing;
        const qreal indent = line.role == PaperRole::Item ? metrics.horizontalAdvance(u"–  "_s) : 0;
        const QRectF room(indent, 0, m_writer.width() - indent, m_writer.height());
        const QRectF needed = metrics.boundingRect(room, Qt::TextWordWrap, line.text);
        const qreal before = line.role == PaperRole::Heading ? height * 0.7 : 0;
        if (m_y > 0 && m_y + before + needed.height() > m_writer.height()) {
            m_writer.newPage();
            m_y = 0;
        } else {
            m_y += m_y > 0 ? before : 0;
        }
        if (line.role == PaperRole::Item) {
            m_painter.drawText(QPointF(0, m_y + metrics.ascent()), u"–"_s);
        }
        m_painter.drawText(QRectF(indent, m_y, room.width(), needed.height()), Qt::TextWordWrap, line.text);
        m_y += needed.height() + height - metrics.height();
        if (line.role == PaperRole::Heading) {
            m_painter.drawLine(QPointF(0, m_y - (height - metrics.height()) / 2),
                               QPointF(m_writer.width(), m_y - (height - metrics.height()) / 2));
        }
    }

private:
    QPdfWriter& m_writer;
    QPainter m_painter;
    qreal m_y = 0;
};

}  // namespace

bool writePaper(const std::vector<PaperLine>& lines, QIODevice& out)
{
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    if (!lines.empty()) {
        writer.setTitle(lines.front().text);
    }
    PaperPainter painter(writer);
    for (const PaperLine& line : lines) {
        painter.add(line);
    }
    return painter.isActive();
}

}  // namespace credence::render
