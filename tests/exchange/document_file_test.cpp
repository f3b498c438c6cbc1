// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "exchange/given_file.h"
#include "support/printers.h"

namespace credence {
namespace document_file_test {

using namespace Qt::StringLiterals;

const QByteArray kPdf = "%PDF-1.7\n%more";
const QByteArray kPng("\x89PNG\r\n\x1a\n....", 12);

struct Sniffed {
    const char* what;
    QByteArray bytes;
    std::optional<DocumentMedia> media;
};

TEST(DocumentMediaOf, KnowsEachTypeByItsFirstBytesAndNothingElse)
{
    const Sniffed cases[] = {
        {"pdf", kPdf, DocumentMedia::Pdf},
        {"pdf behind a few bytes", "\xef\xbb\xbf\n" + kPdf, DocumentMedia::Pdf},
        {"pdf behind more than a KiB", QByteArray(1025, ' ') + kPdf, std::nullopt},
        {"png", kPng, DocumentMedia::Png},
        {"png with a pdf behind it", kPng + kPdf, DocumentMedia::Png},
        {"jpeg", QByteArray("\xff\xd8\xff\xe0", 4), DocumentMedia::Jpeg},
        {"webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), DocumentMedia::WebP},
        {"wave", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), std::nullopt},
        {"tiff", QByteArray("II*\0\x08\0\0\0", 8), DocumentMedia::Tiff},
        {"tiff, big end first", QByteArray("MM\0*\0\0\0\x08", 8), DocumentMedia::Tiff},
        {"heic",
         QByteArray("\0\0\0\x18"
                    "ftypheic\0\0\0\0",
                    16),
         DocumentMedia::Heic},
        {"mp4",
         QByteArray("\0\0\0\x18"
                    "ftypisom\0\0\0\0",
                    16),
         std::nullopt},
        {"svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", std::nullopt},
        {"html", "<html>%PDX-</html>", std::nullopt},
        {"text", "a certificate", std::nullopt},
        {"zip", QByteArray("PK\x03\x04", 4), std::nullopt},
        {"gif", "GIF89a", std::nullopt},
        {"nothing", "", std::nullopt},
    };
    for (const Sniffed& each : cases) {
        EXPECT_EQ(mediaOf(each.bytes), each.media) << each.what;
    }
}

struct Named {
    QString given;
    QString safe;
};

TEST(SafeFileName, LeadsNowhereElseAndShowsWhatItIs)
{
    const Named cases[] = {
        {u"denials.pdf"_s, u"denials.pdf"_s},
        {u"denials.PDF"_s, u"denials.pdf"_s},
        {u"denials"_s, u"denials.pdf"_s},
        {u"../../etc/passwd.pdf"_s, u"passwd.pdf"_s},
        {u"C:\\Users\\me\\letter.pdf"_s, u"letter.pdf"_s},
        {u".hidden.pdf"_s, u"hidden.pdf"_s},
        {u"-rf.pdf"_s, u"rf.pdf"_s},
        {u"a\nb\tc.pdf"_s, u"a b c.pdf"_s},
        {u"evil\u202Efdp.exe"_s, u"evil fdp.exe.pdf"_s},
        {u"..pdf"_s, u"document.pdf"_s},
        {u""_s, u"document.pdf"_s},
        {u"  spaced  .pdf"_s, u"spaced.pdf"_s},
        {u"Ça & là: 50% \"x\".pdf"_s, u"Ça & là 50% x.pdf"_s},
        {u"Mod. 3"_s, u"Mod. 3.pdf"_s},
        {u"😀.pdf"_s, u"😀.pdf"_s},
    };
    for (const Named& each : cases) {
        EXPECT_EQ(safeFileName(each.given, DocumentMedia::Pdf), each.safe) << each.given.toStdString();
    }
}

TEST(SafeFileName, FitsEveryDisk)
{
    const QString safe = safeFileName(QString(400, u'界') + u".pdf"_s, DocumentMedia::Pdf);
    EXPECT_LE(safe.toUtf8().size(), 255);
    EXPECT_TRUE(safe.endsWith(u".pdf"_s));
}

TEST(DocumentFileOf, RefusesWhatItsEndingDisowns)
{
    EXPECT_TRUE(documentFile(u"a.pdf"_s, kPdf).ok());
    EXPECT_TRUE(documentFile(u"a.jpeg"_s, QByteArray("\xff\xd8\xff\xe0", 4)).ok());
    EXPECT_TRUE(documentFile(u"Module 3. CPT"_s, kPdf).ok());
    EXPECT_EQ(documentRefusal(documentFile(u"a.pdf"_s, kPng).error()), DocumentRefusal::EndingDisagrees);
    EXPECT_EQ(documentRefusal(documentFile(u"a.exe"_s, kPdf).error()), DocumentRefusal::EndingDisagrees);
    EXPECT_EQ(documentRefusal(documentFile(u"a.pdf"_s, "text").error()), DocumentRefusal::UnknownType);
    EXPECT_EQ(documentRefusal(documentFile(u"a.pdf"_s, "").error()), DocumentRefusal::Empty);
}

TEST(DocumentFileOf, RefusesOneByteMoreThanTheLimit)
{
    const QByteArray most = kPdf + QByteArray(kLargestContent - kPdf.size(), ' ');
    EXPECT_TRUE(documentFile(u"a.pdf"_s, most).ok());
    EXPECT_EQ(documentFile(u"a.pdf"_s, most + ' ').error(), tooManyBytes(u"a.pdf"_s, kLargestContent));
}

TEST(ReadDocumentFile, NamesThePathThatItCouldNotTake)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.pdf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no PDF");
    file.close();
    const Result<DocumentFile> read = readDocumentFile(path);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().subject, path);
    EXPECT_EQ(readDocumentFile(folder.filePath(u"none.pdf"_s)).error().code, Error::Code::FileMissing);
    EXPECT_EQ(readDocumentFile(folder.path()).error().cause, Error::Cause::NotRegular);
}

}  // namespace document_file_test
}  // namespace credence
