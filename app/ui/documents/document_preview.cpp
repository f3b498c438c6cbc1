// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "render/drawn_page.h"
#include "ui/documents/page_renderer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kHeightInLines = 18;

QString wordsFor(std::optional<FileTrouble> why)
{
    if (why == FileTrouble::Locked) {
        return DocumentPreview::tr("This file asks for a password. Open it outside to look at it.");
    }
    return why == FileTrouble::NoReader
               ? DocumentPreview::tr(
                     "Files of this type cannot be shown on this computer. Open it outside, or keep it "
                     "as JPEG or PDF.")
               : DocumentPreview::tr(
                     "This file cannot be shown here. Save a copy and open it elsewhere, if you trust "
                     "who sent it.");
}

}  // namespace

DocumentPreview::DocumentPreview(QWidget* parent)
    : QWidget(parent),
      m_renderer(new PageRenderer(this)),
      m_page(new QLabel(this)),
      m_turning(new QWidget(this)),
      m_back(makeActButton(u"previousPage"_s, tr("‹ Page"), m_turning)),
      m_on(makeActButton(u"nextPage"_s, tr("Page ›"), m_turning)),
      m_number(new QLabel(m_turning))
{
    setObjectName(u"documentPreview"_s);
    m_page->setObjectName(u"documentPage"_s);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setWordWrap(true);
    m_page->setTextFormat(Qt::PlainText);
    m_page->setMinimumSize(1, 1);
    m_back->setAccessibleName(tr("Page before"));
    m_on->setAccessibleName(tr("Next page"));
    auto* column = makeFlush<QVBoxLayout>(this, space::kGrid);
    column->addWidget(m_page, 1);
    auto* row = makeFlush<QHBoxLayout>(m_turning, space::kGrid);
    row->addWidget(m_back);
    row->addWidget(m_number, 1, Qt::AlignCenter);
    row->addWidget(m_on);
    column->addWidget(m_turning);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_renderer, &PageRenderer::drawn, this, &DocumentPreview::showPage);
    connect(m_renderer, &PageRenderer::cannotBeShown, this,
            [this](std::optional<FileTrouble> why) { showWords(wordsFor(why)); });
    showWords({});
}

void DocumentPreview::showFile(const QByteArray& bytes, const QString& name)
{
    if (bytes == m_bytes && !m_image.isNull()) {
        return;
    }
    m_bytes = bytes;
    m_name = name;
    m_current = 0;
    m_image = {};
    m_page->setText(tr("Drawing the page…"));
    m_turning->hide();
    updateGeometry();
    draw();
}

void DocumentPreview::showWords(const QString& words)
{
    m_renderer->giveUp();
    m_bytes.clear();
    m_image = {};
    m_page->setText(words);
    m_page->setAccessibleName(words);
    m_turning->hide();
    updateGeometry();
}

void DocumentPreview::draw()
{
    m_drawnWidth = qMax(width(), 2 * fontMetrics().averageCharWidth() * kHeightInLines);
    m_renderer->draw(m_bytes, m_current, qMin(static_cast<int>(m_drawnWidth * devicePixelRatioF()), kWidestPage));
}

void DocumentPreview::turn(int pages)
{
    m_current += pages;
    draw();
}

void DocumentPreview::showPage(const QImage& image, int page, int pages)
{
    m_image = image;
    m_image.setDevicePixelRatio(devicePixelRatioF());
    const QSize room = m_page->size() * devicePixelRatioF();
    QImage fitted = (image.width() > room.width() || image.height() > room.height()) && !room.isEmpty()
                        ? image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                        : image.copy();
    QPainter edge(&fitted);  // a white page on a white card
    edge.setPen(colour(Tone::Border, palette()));
    edge.drawRect(fitted.rect().adjusted(0, 0, -1, -1));
    edge.end();
    fitted.setDevicePixelRatio(devicePixelRatioF());
    m_page->setPixmap(QPixmap::fromImage(fitted));
    const QString number = tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pages));
    m_page->setAccessibleName(tr("%1, %2", "name of a file, page").arg(m_name, number));
    m_number->setText(number);
    m_back->setEnabled(page > 0);
    m_on->setEnabled(page + 1 < pages);
    m_turning->setVisible(pages > 1);
}

QSize DocumentPreview::minimumSizeHint() const
{
    return {1, m_bytes.isEmpty() ? 0 : sizeHint().height()};
}

void DocumentPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_bytes.isEmpty() && width() > m_drawnWidth) {
        draw();
    }
}

QSize DocumentPreview::sizeHint() const
{
    const int height = (m_bytes.isEmpty() ? 3 : kHeightInLines) * fontMetrics().lineSpacing();
    return {1, height};
}

}  // namespace credence
