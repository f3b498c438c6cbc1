// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document_file.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

#include "exchange/given_file.h"

namespace credence {

using namespace Qt::StringLiterals;

CREDENCE_ENUM_NAMES(DocumentRefusal, {{Empty, u"empty file"},
                                      {UnknownType, u"neither a PDF nor a picture"},
                                      {EndingDisagrees, u"its ending is that of another type"},
                                      {HoldsAFile, u"the document holds a file"},
                                      {TooManyAtOnce, u"too many files at once"},
                                      {NotAboutIt, u"the document is not about it"}});

namespace {

struct MediaEndings {
    DocumentMedia media;
    QStringList endings;  ///< the first is given to files without one
};

const std::vector<MediaEndings>& mediaEndings()
{
    static const std::vector<MediaEndings> kEndings{{DocumentMedia::Pdf, {u"pdf"_s}},
                                                    {DocumentMedia::Png, {u"png"_s}},
                                                    {DocumentMedia::Jpeg, {u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s}},
                                                    {DocumentMedia::WebP, {u"webp"_s}},
                                                    {DocumentMedia::Tiff, {u"tif"_s, u"tiff"_s}},
                                                    {DocumentMedia::Heic, {u"heic"_s, u"heif"_s}}};
    return kEndings;
}

const QStringList& endingsOf(DocumentMedia media)
{
    return std::ranges::find(mediaEndings(), media, &MediaEndings::media)->endings;
}

bool isHeic(const QByteArray& bytes)
{
    static constexpr std::array kBrands{"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"};
    return bytes.mid(4, 4) == "ftyp" &&
           std::ranges::any_of(kBrands, [&bytes](const char* brand) { return bytes.mid(8, 4) == brand; });
}

std::optional<DocumentMedia> pictureOf(const QByteArray& bytes)
{
    using namespace std::string_view_literals;
    const auto beginsWith = [&bytes](std::string_view begin) {
        return bytes.startsWith(QByteArrayView(begin.data(), static_cast<qsizetype>(begin.size())));
    };
    if (beginsWith("\x89PNG\r\n\x1a\n"sv)) {
        return DocumentMedia::Png;
    }
    if (beginsWith("\xff\xd8\xff"sv)) {
        return DocumentMedia::Jpeg;
    }
    if (beginsWith("RIFF"sv) && bytes.mid(8, 4) == "WEBP") {
        return DocumentMedia::WebP;
    }
    if (beginsWith("II*\0"sv) || beginsWith("MM\0*"sv)) {
        return DocumentMedia::Tiff;
    }
    return isHeic(bytes) ? std::optional(DocumentMedia::Heic) : std::nullopt;
}

/// Bytes that no file system, terminal or reader should meet in a name.
bool isUnsafe(QChar c)
{
    static const QString kReserved = u"/\\:*?\"<>|"_s;
    const QChar::Category category = c.category();
    return kReserved.contains(c) || category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString withoutEnding(const QString& name, DocumentMedia media)
{
    const QString ending = QFileInfo(name).suffix();
    return endingsOf(media).contains(ending.toLower()) ? name.chopped(ending.size() + 1) : name;
}

/// An ending that says another type. A dot in a title ("Mod. 3") says none.
bool isOfAnother(const QString& name, DocumentMedia media)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    static const QStringList kOthers{u"svg"_s,  u"gif"_s, u"bmp"_s, u"doc"_s, u"docx"_s, u"odt"_s, u"txt"_s, u"htm"_s,
                                     u"html"_s, u"exe"_s, u"zip"_s, u"ps"_s,  u"eps"_s,  u"xml"_s, u"rtf"_s};
    const bool isOther = kOthers.contains(ending) || std::ranges::any_of(mediaEndings(), [&](const MediaEndings& each) {
                             return each.media != media && each.endings.contains(ending);
                         });
    return isOther;
}

}  // namespace

std::optional<DocumentMedia> mediaOf(const QByteArray& bytes)
{
    constexpr qsizetype kPrefix = 1024;  // readers allow a PDF to begin within its first KiB
    if (const std::optional<DocumentMedia> picture = pictureOf(bytes)) {
        return picture;
    }
    return bytes.first(std::min(bytes.size(), kPrefix)).contains("%PDF-") ? std::optional(DocumentMedia::Pdf)
                                                                          : std::nullopt;
}

QString endingOf(DocumentMedia media)
{
    return endingsOf(media).first();
}

QStringList documentPatterns()
{
    QStringList patterns;
    for (const MediaEndings& each : mediaEndings()) {
        for (const QString& ending : each.endings) {
            patterns << u"*."_s + ending;
        }
    }
    return patterns;
}

QString safeFileName(const QString& name, DocumentMedia media)
{
    constexpr qsizetype kMostBytes = 120;
    QString stem;
    for (const QChar c : withoutEnding(name.section(u'/', -1).section(u'\\', -1).simplified(), media)) {
        stem += isUnsafe(c) ? u' ' : c;
    }
    stem = QString::fromUtf8(stem.toUtf8()).simplified();  // halves of a surrogate pair become a mark
    while (stem.toUtf8().size() > kMostBytes) {
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    }
    while (stem.startsWith(u'.') || stem.startsWith(u'-') || stem.startsWith(u' ')) {
        stem.remove(0, 1);
    }
    while (stem.endsWith(u'.') || stem.endsWith(u' ')) {
        stem.chop(1);
    }
    return (stem.isEmpty() ? u"document"_s : stem) + u'.' + endingOf(media);
}

Error refused(const QString& file, DocumentRefusal refusal)
{
    return {.code = Error::Code::InvalidInput, .subject = file, .detail = nameOf(refusal)};
}

Result<DocumentFile> documentFile(const QString& name, const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return refused(name, DocumentRefusal::Empty);
    }
    if (bytes.size() > kLargestContent) {
        return tooManyBytes(name, kLargestContent);
    }
    const std::optional<DocumentMedia> media = mediaOf(bytes);
    if (!media) {
        return refused(name, DocumentRefusal::UnknownType);
    }
    if (isOfAnother(name, *media)) {
        return refused(name, DocumentRefusal::EndingDisagrees);
    }
    return DocumentFile{.name = safeFileName(name, *media), .media = *media, .bytes = bytes};
}

Result<DocumentFile> readDocumentFile(const QString& path)
{
    const Result<QByteArray> bytes = readGivenFile(path, kLargestContent);
    if (!bytes) {
        return bytes.error();
    }
    Result<DocumentFile> file = documentFile(QFileInfo(path).fileName(), bytes.value());
    return file ? file : Error{.code = file.error().code, .subject = path, .detail = file.error().detail};
}

std::optional<DocumentRefusal> documentRefusal(const Error& error)
{
    return error.code == Error::Code::InvalidInput ? fromName<DocumentRefusal>(error.detail) : std::nullopt;
}

}  // namespace credence
