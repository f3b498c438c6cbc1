// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pages.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

#include "exchange/document_file.h"

namespace credence::render {

namespace {

/// `size` scaled to `width`, within the bounds.
QSize fitted(const QSizeF& size, int width)
{
    const double scale = std::min(width / size.width(), kTallest / size.height());
    return {std::max(1, static_cast<int>(size.width() * scale)), std::max(1, static_cast<int>(size.height() * scale))};
}

class PdfPages : public Pages {
public:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document))
    {
        for (const Poppler::Document::RenderHint hint :
             {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing}) {
            m_document->setRenderHint(hint);
        }
    }
    [[nodiscard]] int count() const override { return m_document->numPages(); }
    [[nodiscard]] QImage page(int number, int width) const override
    {
        const std::unique_ptr<Poppler::Page> page(m_document->page(number));
        if (!page || page->pageSizeF().isEmpty()) {
            return {};
        }
        constexpr double kPointsPerInch = 72;
        const QSizeF points = page->pageSizeF();
        const QSize size = fitted(points, width);
        const double dpi = kPointsPerInch * size.width() / points.width();
        return page->renderToImage(dpi, dpi);
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

class Picture : public Pages {
public:
    explicit Picture(const QByteArray& bytes) : m_bytes(bytes) {}
    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] QImage page(int number, int width) const override
    {
        QBuffer buffer;
        buffer.setData(m_bytes);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        const QImage image = number == 0 ? reader.read() : QImage();
        return image.isNull() || image.width() <= width
                   ? image
                   : image.scaled(fitted(image.size(), width), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

private:
    QByteArray m_bytes;
};

}  // namespace

std::unique_ptr<Pages> pagesOf(const QByteArray& bytes)
{
    const std::optional<DocumentMedia> media = mediaOf(bytes);
    if (!media) {
        return nullptr;
    }
    if (*media != DocumentMedia::Pdf) {
        return std::make_unique<Picture>(bytes);
    }
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    return document && !document->isLocked() && document->numPages() > 0
               ? std::make_unique<PdfPages>(std::move(document))
               : std::unique_ptr<Pages>();
}

}  // namespace credence::render
