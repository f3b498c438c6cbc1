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

/// A picture; several of them for a scan of many pages (TIFF).
class Pictures : public Pages {
public:
    explicit Pictures(const QByteArray& bytes) : m_bytes(bytes) {}
    [[nodiscard]] int count() const override
    {
        QBuffer buffer;
        return std::max(1, readerOf(buffer)->imageCount());
    }
    [[nodiscard]] QImage page(int number, int width) const override
    {
        QBuffer buffer;
        const std::unique_ptr<QImageReader> reader = readerOf(buffer);
        if (number >= std::max(1, reader->imageCount()) || (number > 0 && !reader->jumpToImage(number))) {
            return {};
        }
        const QSize size = reader->size();
        if (!size.isEmpty() && (size.width() > 2 * width || size.height() > 2 * width)) {
            // Decoders that can (JPEG) read a large scan small, within the bound of memory.
            reader->setScaledSize(size.scaled(2 * width, 2 * width, Qt::KeepAspectRatio));
        }
        const QImage image = reader->read();
        return image.isNull() || image.width() <= width
                   ? image
                   : image.scaled(fitted(image.size(), width), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

private:
    [[nodiscard]] std::unique_ptr<QImageReader> readerOf(QBuffer& buffer) const
    {
        buffer.setData(m_bytes);
        buffer.open(QIODevice::ReadOnly);
        auto reader = std::make_unique<QImageReader>(&buffer);
        reader->setDecideFormatFromContent(true);
        reader->setAutoTransform(true);
        return reader;
    }

    QByteArray m_bytes;
};

/// Whether Qt reads such pictures on this computer.
bool hasReader(DocumentMedia media)
{
    return QImageReader::supportedImageFormats().contains(nameOf(media).section(u'/', 1).toLatin1());
}

OpenedFile openedPdf(const QByteArray& bytes)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document) {
        return {};
    }
    if (document->isLocked()) {
        return {.pages = {}, .end = RenderEnd::Locked};
    }
    return document->numPages() > 0
               ? OpenedFile{.pages = std::make_unique<PdfPages>(std::move(document)), .end = RenderEnd::Shown}
               : OpenedFile();
}

}  // namespace

OpenedFile opened(const QByteArray& bytes)
{
    const std::optional<DocumentMedia> media = mediaOf(bytes);
    if (!media) {
        return {};
    }
    if (*media == DocumentMedia::Pdf) {
        return openedPdf(bytes);
    }
    return hasReader(*media) ? OpenedFile{.pages = std::make_unique<Pictures>(bytes), .end = RenderEnd::Shown}
                             : OpenedFile{.pages = {}, .end = RenderEnd::NoReader};
}

}  // namespace credence::render
