// SPDX-License-Identifier: GPL-3.0-or-later
/// Files kept with records: attached, taken off, filled in where a paper was asked for, and given back. Each call is
/// one step of undo, however many files it takes.
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <vector>

#include "exchange/document_file.h"
#include "exchange/file_look.h"  // how a front end looks into a file
#include "services/ledger.h"

namespace credence {

/// So many files are taken at once, and so many bytes of them together.
constexpr std::size_t kMostFilesAtOnce = 50;
constexpr qint64 kMostBytesAtOnce = 100 * 1024 * 1024;

/// Of all files of one call.
struct AttachRequest {
    std::vector<DocumentFile> files;
    std::vector<RecordRef> about{};      ///< a document among them gets the file, if it has none
    std::optional<DocumentKind> kind{};  ///< nothing: as `likelyKind` says
    QString title{};                     ///< empty: the name of the file without its ending
    std::optional<QDate> receivedOn{};   ///< nothing: today
};

enum class AttachFate {
    Kept,    ///< a new document
    Filled,  ///< the document that was named holds it now
    Linked,  ///< was kept already; is now what the request says, and about these records too
    AlreadyThere,
    Mended,  ///< was kept already, but damaged; it is whole again
};

CREDENCE_ENUM_NAMES(
    AttachFate,
    {{Kept, u"kept"}, {Filled, u"filled"}, {Linked, u"linked"}, {AlreadyThere, u"already_there"}, {Mended, u"mended"}});

struct Attached {
    RecordRef document;
    QString title;
    AttachFate fate;
    DocumentKind kind;
    std::optional<FileTrouble> trouble{};  ///< marked at the document: it proves less than it says, or nothing
};

/// What a paper about such records is for certain: the certificate of a CEU activity. Of everything else nothing is
/// assumed, as a letter or a certificate of completion would count as proof at once.
DocumentKind likelyKind(std::span<const RecordRef> about);

/// Attaches all files or none. The same bytes are kept once: a file that a document holds already is linked to it.
/// InvalidInput with a DocumentRefusal, and what the Ledger may say.
Result<std::vector<Attached>> attach(Workspace& workspace, const AttachRequest& request);

/// Adds `draft`, and attaches all files to it, as one step of undo; a file that is there twice once. What the requests
/// are about is it alone, a ref of its kind without an id. Gives the record. As `attach` and Ledger::add.
Result<RecordRef> addWithPapers(Workspace& workspace, const AnyRecord& draft, std::span<const AttachRequest> requests);

/// The document is no longer about `record`; the document and its file stay. NotFound if it was not.
Result<void> detach(Workspace& workspace, DocumentId document, RecordRef record);

/// The document's own copy of its file, in `folder`, under its own name or, where one is taken, with a number. Gives
/// the path. NotFound for a document without a file; FileReadOnly, DiskFull, Io.
Result<QString> saveCopy(const Workspace& workspace, const Document& document, const QString& folder);
/// The same as `path`; FileExists if there is one.
Result<void> saveCopyAs(const Workspace& workspace, const Document& document, const QString& path);

}  // namespace credence
