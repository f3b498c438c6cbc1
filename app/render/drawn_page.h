// SPDX-License-Identifier: GPL-3.0-or-later
/// What credence-render answers. Pixels rather than a file of pictures: nothing of a hostile file is decoded by who
/// asks.
#pragma once

#include <QByteArray>
#include <QImage>
#include <optional>

namespace credence {

/// In pixels; a wider one is not drawn.
constexpr int kWidestPage = 4096;

struct DrawnPage {
    int pages;
    QImage image;
};

/// Nothing if the bytes say no page as asked: a line "PAGES WIDTH HEIGHT", then four bytes for each pixel.
inline std::optional<DrawnPage> drawnPage(const QByteArray& answer)
{
    constexpr int kMostPixels = 64 * 1024 * 1024;
    const qsizetype end = answer.indexOf('\n');
    const QByteArrayList numbers = answer.first(qMax(end, qsizetype{0})).split(' ');
    if (numbers.size() != 3) {
        return std::nullopt;
    }
    const int pages = numbers[0].toInt();
    const qint64 width = numbers[1].toInt();
    const qint64 height = numbers[2].toInt();
    const qint64 bytes = width * height * qint64{sizeof(QRgb)};
    if (pages <= 0 || width <= 0 || height <= 0 || width * height > kMostPixels || answer.size() - end - 1 != bytes) {
        return std::nullopt;
    }
    const auto* pixels = reinterpret_cast<const uchar*>(answer.constData() + end + 1);
    return DrawnPage{.pages = pages,
                     .image = QImage(pixels, static_cast<int>(width), static_cast<int>(height),
                                     static_cast<qsizetype>(width) * qsizetype{sizeof(QRgb)}, QImage::Format_RGB32)
                                  .copy()};
}

}  // namespace credence
