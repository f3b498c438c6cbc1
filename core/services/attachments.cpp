// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attachments.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "domain/sha256.h"
#include "domain/records/proving_papers.h"
#include "services/whole_files.h"
#include "storage/record_file.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The documents of one call: those that hold a file by its key, and what becomes of them.
class Attaching {
public:
    Attaching(const Workspace& workspace, const AttachRequest& request) : m_workspace(workspace), m_request(request)
    {
        for (const RecordRef& ref : request.about) {
            if (ref.id == 0) {
                m_isForNew = true;
            } else if (ref.kind == RecordKind::Document) {
                m_toFill.push_back(ref);
            } else {
                m_about.push_back(ref);
            }
        }
    }

    Result<void> take(const DocumentFile& file)
    {
        if (!m_isRead) {
            const Result<std::vector<Document>> all = allOf<Document>(m_workspace.file());
            if (!all) {
                return all.error();
            }
            for (const Document& document : all.value()) {
                if (!document.content.isEmpty()) {
                    m_byContent.emplace(document.content, document);
                }
            }
            m_isRead = true;
        }
        const QString key = sha256Hex(file.bytes);
        const auto twin = m_byContent.find(key);
        const bool isItself =
            twin != m_byContent.end() && std::ranges::find(m_toFill, refOf(twin->second.id)) != m_toFill.end();
        if (!m_toFill.empty() && !isItself) {
            return fill(file, key);
        }
        if (twin == m_byContent.end()) {
            return keep(file, key);
        }
        link(twin->second, file);
        return {};
    }

    [[nodiscard]] const std::vector<KeptDraft>& drafts() const { return m_drafts; }

    /// `refs`: of the drafts, as they were written.
    [[nodiscard]] std::vector<Attached> told(const std::vector<RecordRef>& refs) const
    {
        std::vector<Attached> attached = m_attached;
        for (std::size_t i = 0; i < attached.size(); ++i) {
            if (m_draftOf[i]) {
                attached[i].document = refs[*m_draftOf[i]];
            }
        }
        return attached;
    }

private:
    void tell(const Document& document, AttachFate fate, std::optional<std::size_t> draft)
    {
        m_attached.push_back({.document = refOf(document.id),
                              .title = document.title,
                              .fate = fate,
                              .kind = document.kind,
                              .trouble = document.fileTrouble});
        m_draftOf.push_back(draft);
    }

    Document about(Document document) const
    {
        for (const RecordRef& record : m_about) {
            document = linkedTo(std::move(document), record);
        }
        return document;
    }

    /// What the request says of a paper that is kept already.
    [[nodiscard]] Document asAsked(Document document, const DocumentFile& file) const
    {
        document.fileTrouble = file.trouble ? file.trouble : document.fileTrouble;
        document.kind = m_request.kind.value_or(document.kind);
        document.title = m_request.title.isEmpty() ? document.title : m_request.title;
        document.receivedOn = m_request.receivedOn ? m_request.receivedOn : document.receivedOn;
        return about(std::move(document));
    }

    void link(Document& twin, const DocumentFile& file)
    {
        const Document linked = asAsked(twin, file);
        const bool isWhole = !twin.id.isStored() || m_workspace.content(twin.content).ok();
        if (!isWhole) {
            twin = linked;
            m_drafts.push_back({linked, file.bytes});
            tell(linked, AttachFate::Mended, m_drafts.size() - 1);
            return;
        }
        if ((linked == twin && !m_isForNew) || !twin.id.isStored()) {  // not stored: given twice in this call
            const auto draft = m_draftByContent.find(twin.content);
            tell(twin, AttachFate::AlreadyThere,
                 draft == m_draftByContent.end() ? std::nullopt : std::optional(draft->second));
            return;
        }
        twin = linked;
        m_drafts.push_back({linked});
        tell(linked, AttachFate::Linked, m_drafts.size() - 1);
    }

    void write(const Document& document, const DocumentFile& file, AttachFate fate)
    {
        m_draftByContent.emplace(document.content, m_drafts.size());
        m_byContent.emplace(document.content, document);
        m_drafts.push_back({document, file.bytes});
        tell(document, fate, m_drafts.size() - 1);
    }

    Result<void> keep(const DocumentFile& file, const QString& key)
    {
        const Document document =
            about({.kind = m_request.kind.value_or(likelyKind(m_request.about)),
                   .title = m_request.title.isEmpty() ? QFileInfo(file.name).completeBaseName() : m_request.title,
                   .receivedOn = m_request.receivedOn.value_or(m_workspace.today()),
                   .fileName = file.name,
                   .content = key,
                   .fileTrouble = file.trouble});
        write(document, file, AttachFate::Kept);
        return {};
    }

    Result<void> fill(const DocumentFile& file, const QString& key)
    {
        const RecordRef ref = m_toFill.front();
        const Result<AnyRecord> record = m_workspace.record(ref);
        if (!record) {
            return record.error();
        }
        Document document = about(std::get<Document>(record.value()));
        if (document.content == key) {
            tell(document, AttachFate::AlreadyThere, std::nullopt);
            return {};
        }
        if (!document.content.isEmpty() || m_isFilled) {
            return refused(document.title, DocumentRefusal::HoldsAFile);
        }
        m_isFilled = true;
        document.kind = m_request.kind.value_or(document.kind);
        document.title = m_request.title.isEmpty() ? document.title : m_request.title;
        document.receivedOn =
            m_request.receivedOn ? m_request.receivedOn : document.receivedOn.value_or(m_workspace.today());
        document.fileName = file.name;
        document.content = key;
        document.fileTrouble = file.trouble;
        write(document, file, AttachFate::Filled);
        return {};
    }

    const Workspace& m_workspace;
    const AttachRequest& m_request;
    std::vector<RecordRef> m_toFill;
    std::vector<RecordRef> m_about;
    std::map<QString, Document> m_byContent;
    std::map<QString, std::size_t> m_draftByContent;
    std::vector<KeptDraft> m_drafts;
    std::vector<Attached> m_attached;
    std::vector<std::optional<std::size_t>> m_draftOf;  ///< of m_attached
    bool m_isRead = false;
    bool m_isFilled = false;
    bool m_isForNew = false;  ///< about a record that is saved with them
};

Result<void> mayBeAtOnce(std::span<const AttachRequest> requests)
{
    std::size_t files = 0;
    qint64 bytes = 0;
    for (const AttachRequest& request : requests) {
        files += request.files.size();
        bytes = std::accumulate(request.files.begin(), request.files.end(), bytes,
                                [](qint64 sum, const DocumentFile& file) { return sum + file.bytes.size(); });
    }
    return files > kMostFilesAtOnce || bytes > kMostBytesAtOnce
               ? Result<void>(refused(requests.front().files.front().name, DocumentRefusal::TooManyAtOnce))
               : Result<void>();
}

Result<QByteArray> bytesOf(const Workspace& workspace, const Document& document)
{
    return document.content.isEmpty()
               ? Result<QByteArray>(
                     Error{.code = Error::Code::NotFound, .subject = u"file"_s, .detail = document.title})
               : workspace.content(document.content);
}

}  // namespace

DocumentKind likelyKind(std::span<const RecordRef> about)
{
    const bool isOfActivities =
        !about.empty() && std::ranges::all_of(about, [](RecordRef ref) { return ref.kind == RecordKind::CeuActivity; });
    return isOfActivities ? usualPaper(RecordKind::CeuActivity) : DocumentKind::Other;
}

Result<std::vector<Attached>> attach(Workspace& workspace, const AttachRequest& request)
{
    if (const Result<void> may = mayBeAtOnce(std::span(&request, 1)); !may) {
        return may.error();
    }
    Attaching attaching(workspace, request);
    for (const DocumentFile& file : request.files) {
        if (const Result<void> taken = attaching.take(file); !taken) {
            return taken.error();
        }
    }
    const Result<std::vector<RecordRef>> refs = Ledger(workspace).saveAll(attaching.drafts());
    return refs ? Result<std::vector<Attached>>(attaching.told(refs.value()))
                : Result<std::vector<Attached>>(refs.error());
}

Result<RecordRef> addWithPapers(Workspace& workspace, const AnyRecord& draft, std::span<const AttachRequest> requests)
{
    if (const Result<void> may = mayBeAtOnce(requests); !may) {
        return may.error();
    }
    std::vector<KeptDraft> drafts{{.record = draft}};
    std::set<QString> taken;
    for (const AttachRequest& request : requests) {
        Attaching attaching(workspace, request);
        for (const DocumentFile& file : request.files) {
            const bool isNew = taken.insert(sha256Hex(file.bytes)).second;
            if (const Result<void> done = isNew ? attaching.take(file) : Result<void>(); !done) {
                return done.error();
            }
        }
        for (KeptDraft paper : attaching.drafts()) {
            paper.refersTo = {{.field = {}, .change = 0}};
            drafts.push_back(std::move(paper));
        }
    }
    const Result<std::vector<RecordRef>> refs = Ledger(workspace).saveAll(drafts);
    return refs ? Result<RecordRef>(refs.value().front()) : Result<RecordRef>(refs.error());
}

Result<void> detach(Workspace& workspace, DocumentId document, RecordRef record)
{
    const Result<AnyRecord> found = workspace.record(refOf(document));
    if (!found) {
        return found.error();
    }
    const auto& present = std::get<Document>(found.value());
    if (!isAbout(present, record)) {
        return refused(present.title, DocumentRefusal::NotAboutIt);
    }
    const KeptDraft draft{unlinkedFrom(present, record)};
    const Result<std::vector<RecordRef>> refs = Ledger(workspace).saveAll(std::span(&draft, 1));
    return refs ? Result<void>() : Result<void>(refs.error());
}

Result<void> saveCopyAs(const Workspace& workspace, const Document& document, const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(workspace, document);
    return bytes ? writeWhole(path, bytes.value(), IfThere::Refuse) : Result<void>(bytes.error());
}

Result<QString> saveCopy(const Workspace& workspace, const Document& document, const QString& folder)
{
    constexpr int kMostTries = 1000;
    const Result<QByteArray> bytes = bytesOf(workspace, document);
    if (!bytes) {
        return bytes.error();
    }
    // The name is as safe as on the way in only if the file says so; it may have been written by anybody.
    const std::optional<DocumentMedia> media = mediaOf(bytes.value());
    if (!media) {
        return Error{.code = Error::Code::FileDamaged, .subject = document.title};
    }
    const QString name = safeFileName(document.fileName, *media);
    const QString stem = QFileInfo(name).completeBaseName();
    for (int number = 1; number <= kMostTries; ++number) {
        const QString path = QDir(folder).filePath(
            number == 1 ? name : u"%1 (%2).%3"_s.arg(stem, QString::number(number), endingOf(*media)));
        const Result<void> saved = writeWhole(path, bytes.value(), IfThere::Refuse);
        if (saved || saved.error().code != Error::Code::FileExists) {
            return saved ? Result<QString>(path) : Result<QString>(saved.error());
        }
    }
    return Error{.code = Error::Code::FileExists, .subject = QDir(folder).filePath(name)};
}

}  // namespace credence
