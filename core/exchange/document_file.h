// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that a document keeps: PDF and pictures, known by their first bytes and by a strict list. What they hold is
/// never opened here; that is done in a process of its own (app/render).
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "domain/records/document.h"
#include "domain/records/fields.h"
#include "domain/result.h"

namespace credence {

enum class DocumentMedia { Pdf, Png, Jpeg, WebP, Tiff, Heic };

CREDENCE_ENUM_NAMES(DocumentMedia, {{Pdf, u"application/pdf"},
                                    {Png, u"image/png"},
                                    {Jpeg, u"image/jpeg"},
                                    {WebP, u"image/webp"},
                                    {Tiff, u"image/tiff"},
                                    {Heic, u"image/heic"}});

/// A file from this size on is worth a word: every backup has it too. The limit is kLargestContent.
constexpr qsizetype kLargeDocument = 5 * 1024 * 1024;

/// By the first bytes alone. Nothing for everything else, as text, office files, archives, SVG.
std::optional<DocumentMedia> mediaOf(const QByteArray& bytes);
/// The ending that a file of the type gets: "pdf".
QString endingOf(DocumentMedia media);
/// The endings under which such files are found: "*.pdf *.png ...", for dialogs.
QStringList documentPatterns();

/// `name` without folders, control and direction characters, and of a length that every disk takes, with the ending of
/// `media`. Never empty, never hidden, never one of a parent folder.
QString safeFileName(const QString& name, DocumentMedia media);

struct DocumentFile {
    QString name;  ///< safe, with the ending of its type
    DocumentMedia media;
    QByteArray bytes;
    std::optional<FileTrouble> trouble{};  ///< of who opened it (exchange/file_look.h); nothing: none, or not opened
};

enum class DocumentRefusal {
    Empty,
    UnknownType,      ///< none of the types above
    EndingDisagrees,  ///< "scan.pdf" that is a picture
    HoldsAFile,       ///< the document it was meant for has one
    TooManyAtOnce,
    NotAboutIt,  ///< the document was not about the record that it shall no longer be about
};

/// The file `path`, read whole. As readGivenFile (kLargestContent bytes at most); InvalidInput with a refusal.
Result<DocumentFile> readDocumentFile(const QString& path);
/// The same of bytes that are at hand, which are called `name`; a name without an ending is taken for any type.
Result<DocumentFile> documentFile(const QString& name, const QByteArray& bytes);
/// Why a file was not kept. `file`: its path, its name or the document it was meant for.
Error refused(const QString& file, DocumentRefusal refusal);
/// Of such an error.
std::optional<DocumentRefusal> documentRefusal(const Error& error);

}  // namespace credence
