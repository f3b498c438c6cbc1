// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_renderer.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

#include "render/drawn_page.h"

namespace credence {
namespace page_renderer_test {

using namespace Qt::StringLiterals;

QByteArray pdfOfPages(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.fillRect(painter.viewport(), page == 0 ? Qt::red : Qt::blue);
    }
    painter.end();
    return bytes;
}

QByteArray picture(const char* format, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format)) << format;
    return bytes;
}

class PageRendererTest : public ::testing::Test {
protected:
    /// The page as it was drawn; null if the renderer says that it cannot be shown.
    QImage drawn(const QByteArray& bytes, int page = 0, int width = 200)
    {
        QSignalSpy shown(&m_renderer, &PageRenderer::drawn);
        QSignalSpy refused(&m_renderer, &PageRenderer::cannotBeShown);
        m_renderer.draw(bytes, page, width);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !shown.isEmpty() || !refused.isEmpty(); }, 20'000));
        if (shown.isEmpty()) {
            return {};
        }
        m_pages = shown.first().at(2).toInt();
        return shown.first().at(0).value<QImage>();
    }

    PageRenderer m_renderer;
    int m_pages = 0;
};

TEST_F(PageRendererTest, DrawsEachPageOfAPdfAsWideAsAsked)
{
    const QByteArray pdf = pdfOfPages(3);
    const QImage first = drawn(pdf, 0);
    EXPECT_EQ(first.width(), 200);
    EXPECT_GT(first.height(), first.width());
    EXPECT_EQ(m_pages, 3);
    EXPECT_EQ(first.pixelColor(100, 100), QColor(Qt::red));
    EXPECT_EQ(drawn(pdf, 1).pixelColor(100, 100), QColor(Qt::blue));
    EXPECT_TRUE(drawn(pdf, 3).isNull());
}

TEST_F(PageRendererTest, DrawsThePicturesThatPeopleHave)
{
    for (const char* format : {"PNG", "JPEG", "WEBP", "TIFF"}) {
        const QImage page = drawn(picture(format, {400, 300}));
        EXPECT_EQ(page.size(), QSize(200, 150)) << format;
        EXPECT_EQ(m_pages, 1) << format;
    }
}

TEST_F(PageRendererTest, SaysOfDamagedAndHostileFilesThatTheyCannotBeShown)
{
    const QByteArray pdf = pdfOfPages(1);
    const QByteArray png = picture("PNG", {40, 30});
    const std::pair<const char*, QByteArray> cases[] = {
        {"nothing", {}},
        {"a header alone", "%PDF-1.7\n"},
        {"half a pdf", pdf.first(pdf.size() / 2)},
        {"half a picture", png.first(png.size() / 2)},
        {"text", "a certificate"},
        {"svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"},
        {"a picture of a million lines", QByteArray(png).replace(16, 8, QByteArray("\0\x0f\xff\xff\0\x0f\xff\xff", 8))},
    };
    for (const auto& [what, bytes] : cases) {
        EXPECT_TRUE(drawn(bytes).isNull()) << what;
    }
}

TEST_F(PageRendererTest, GivesUpWhatWasAskedBefore)
{
    QSignalSpy shown(&m_renderer, &PageRenderer::drawn);
    m_renderer.draw(pdfOfPages(1), 0, 200);
    m_renderer.draw(pdfOfPages(2), 1, 200);
    ASSERT_TRUE(shown.wait(20'000));
    EXPECT_EQ(shown.first().at(1).toInt(), 1);
    EXPECT_FALSE(shown.wait(300));
}

TEST(DrawnPageOf, TakesNoAnswerThatIsNotWhole)
{
    EXPECT_TRUE(drawnPage("1 2 1\n12345678").has_value());
    for (const char* answer : {"", "1 2 1\n1234567", "1 2 1\n123456789", "0 2 1\n12345678", "1 -2 -1\n12345678",
                               "1 2\n12345678", "1 65536 65536\n", "x y z\n"}) {
        EXPECT_FALSE(drawnPage(answer).has_value()) << answer;
    }
}

}  // namespace page_renderer_test
}  // namespace credence
