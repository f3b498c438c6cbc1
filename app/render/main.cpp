// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws one page of the file on standard input, from page 0 on:
///
///     credence-render PAGE WIDTH < FILE
///
/// or lines of text as a PDF file (exchange/paper_lines.h):
///
///     credence-render paper < LINES > FILE
///
/// On standard output of the first: a line "PAGES WIDTH HEIGHT", how many pages there are and how large this one is,
/// then its pixels, four bytes each (render/drawn_page.h). How it ends says why a file cannot be shown (RenderEnd).
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>

#include "domain/records/fields.h"
#include "exchange/given_file.h"
#include "exchange/paper_lines.h"
#include "render/drawn_page.h"
#include "render/limits.h"
#include "render/pages.h"
#include "render/paper.h"

using namespace credence;

namespace {

int endWith(RenderEnd end)
{
    return static_cast<int>(end);
}

RenderEnd draw(const render::Pages& pages, int number, int width)
{
    const QImage image = pages.page(number, width).convertToFormat(QImage::Format_RGB32);
    QFile output;
    if (image.isNull() || !output.open(stdout, QIODevice::WriteOnly)) {
        return RenderEnd::CannotBeShown;
    }
    output.write(QStringLiteral("%1 %2 %3\n").arg(pages.count()).arg(image.width()).arg(image.height()).toLatin1());
    for (int row = 0; row < image.height(); ++row) {
        const qint64 bytes = qint64{image.width()} * qint64{sizeof(QRgb)};
        if (output.write(reinterpret_cast<const char*>(image.constScanLine(row)), bytes) != bytes) {
            return RenderEnd::CannotBeShown;
        }
    }
    return output.flush() ? RenderEnd::Shown : RenderEnd::CannotBeShown;
}

RenderEnd drawPaper(const QByteArray& lines)
{
    QBuffer pdf;
    QFile output;
    const bool isDrawn = pdf.open(QIODevice::WriteOnly) && render::writePaper(takenOver(lines), pdf);
    if (!isDrawn || !output.open(stdout, QIODevice::WriteOnly)) {
        return RenderEnd::CannotBeShown;
    }
    return output.write(pdf.data()) == pdf.size() && output.flush() ? RenderEnd::Shown : RenderEnd::CannotBeShown;
}

}  // namespace

int main(int argc, char* argv[])
{
    // What is only looked at needs no fonts of the system; what is written does.
    const bool isPaper = argc == 2 && qstrcmp(argv[1], "paper") == 0;
    qputenv("QT_QPA_PLATFORM", isPaper ? "offscreen" : "minimal");
    const QGuiApplication app(argc, argv);  // without one Qt finds neither fonts nor the readers of pictures
    const QStringList words = QCoreApplication::arguments().sliced(1);
    bool isPage = false;
    bool isWidth = false;
    const int number = words.value(0).toInt(&isPage);
    const int width = words.value(1).toInt(&isWidth);
    if (!isPaper && (words.size() != 2 || !isPage || !isWidth || number < 0 || width <= 0 || width > kWidestPage)) {
        std::fputs("usage: credence-render PAGE WIDTH < FILE\n       credence-render paper < LINES\n", stderr);
        return endWith(RenderEnd::NotUnderstood);
    }
    QFile input;
    const Result<QByteArray> bytes = input.open(stdin, QIODevice::ReadOnly)
                                         ? readWithin(input, QString(), kLargestContent)
                                         : Error{.code = Error::Code::Io, .detail = input.errorString()};
    if (!bytes) {
        return endWith(RenderEnd::CannotBeShown);
    }
    if (isPaper) {
        // Lines come from this program's own records, and the system's fonts may have to be listed anew.
        return endWith(drawPaper(bytes.value()));
    }
    if (!render::limitYourself()) {
        return endWith(RenderEnd::CannotBeShown);
    }
    const render::OpenedFile file = render::opened(bytes.value());
    return endWith(file.pages ? draw(*file.pages, number, width) : file.end);
}
