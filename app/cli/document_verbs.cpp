// SPDX-License-Identifier: GPL-3.0-or-later
/// attach, detach, save-document and hand-in: files that are kept with records, papers that are handed in.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>
#include <iterator>

#include "cli/verbs.h"
#include "domain/records/fields.h"
#include "domain/text/parse_values.h"
#include "exchange/json_values.h"
#include "json/json_records.h"
#include "services/attachments.h"
#include "services/placement_papers.h"
#include "words/format.h"
#include "words/format_evidence.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

int refuseRef(const Session& session, const std::string& typed)
{
    return session.giveUp(kInputRefused,
                          Cli::tr("“%1” names no record. Give its kind and number, as placement:2").arg(text(typed)));
}

struct AttachOptions {
    std::vector<std::string> files;
    std::vector<std::string> about;
    std::string kind;
    std::string title;
    std::string day;
};

/// Each of `about` names a record.
Result<AttachRequest> requestOf(const AttachOptions& typed, const Session& session)
{
    AttachRequest request{.files = {}, .kind = fromName<DocumentKind>(text(typed.kind)), .title = text(typed.title)};
    for (const std::string& each : typed.about) {
        request.about.push_back(*refTyped(each));
    }
    const Result<std::optional<QDate>> day = dayTyped(typed.day, session.today());
    if (!day) {
        return day.error();
    }
    request.receivedOn = day.value();
    for (const std::string& path : typed.files) {
        Result<DocumentFile> file = readDocumentFile(text(path));
        if (!file) {
            return file.error();
        }
        request.files.push_back(std::move(file).value());
    }
    return request;
}

/// Opens each file, so that none is kept as a proof that nobody can read.
void lookIntoAll(const Session& session, std::vector<DocumentFile>& files)
{
    for (DocumentFile& file : files) {
        const Result<std::optional<FileTrouble>> trouble = lookInto(file.bytes);
        if (!trouble) {
            session.warn(Cli::tr("Whether the files can be opened was not looked at: %1 does not start.")
                             .arg(trouble.error().subject));
            return;
        }
        file.trouble = trouble.value();
        if (file.trouble) {
            session.warn(Cli::tr("Note: %1").arg(format::fileTrouble(*file.trouble, file.name)));
        }
    }
}

/// What is worth a look of the documents as they are now, such as a day that lies ahead.
void tellProblems(const Session& session, const Workspace& workspace, const Ledger& ledger,
                  const std::vector<Attached>& attached)
{
    std::vector<Problem> problems;
    for (const Attached& each : attached) {
        if (const Result<AnyRecord> record = workspace.record(each.document)) {
            std::ranges::move(ledger.validate(record.value()), std::back_inserter(problems));
        } else {
            workspace.tellFailure(record.error());
        }
    }
    reportProblems(session, RecordKind::Document, problems);
}

QString fateWords(const Attached& attached)
{
    const QString number = QString::number(attached.document.id);
    switch (attached.fate) {
        case AttachFate::Kept:
            return Cli::tr("Kept as document #%1: %2 (%3)")
                .arg(number, attached.title,
                     format::choiceLabel(RecordKind::Document, u"kind"_s, nameOf(attached.kind)));
        case AttachFate::Filled:
            return Cli::tr("Document #%1 holds its file now: %2").arg(number, attached.title);
        case AttachFate::Linked:
            return Cli::tr("Kept already as document #%1: %2. It is about these records too")
                .arg(number, attached.title);
        case AttachFate::Mended:
            return Cli::tr("Kept already as document #%1, but damaged; it is whole again: %2")
                .arg(number, attached.title);
        case AttachFate::AlreadyThere:
            return Cli::tr("Kept already as document #%1: %2").arg(number, attached.title);
    }
    Q_UNREACHABLE();
}

/// What a paper is is not guessed: a letter or a certificate counts as proof.
QStringList hints(const std::vector<Attached>& attached, const AttachOptions& typed)
{
    QStringList lines;
    for (const Attached& each : attached) {
        if (typed.kind.empty() && each.fate == AttachFate::Kept && each.kind == DocumentKind::Other) {
            lines << Cli::tr(
                         "What it is was not said, so that it proves nothing yet. To say it: credence-cli edit "
                         "document %1 --kind verification_letter")
                         .arg(each.document.id);
        }
    }
    return lines;
}

int attachFiles(const Session& session, Workspace& workspace, const AttachOptions& typed)
{
    for (const std::string& each : typed.about) {
        if (!refTyped(each)) {
            return refuseRef(session, each);
        }
    }
    Result<AttachRequest> asked = requestOf(typed, session);
    if (!asked) {
        return session.fail(asked.error());
    }
    AttachRequest request = std::move(asked).value();
    lookIntoAll(session, request.files);
    const Result<std::vector<Attached>> attached = attach(workspace, request);
    if (!attached) {
        return session.fail(attached.error());
    }
    QStringList lines;
    for (const Attached& each : attached.value()) {
        lines << fateWords(each);
    }
    lines += hints(attached.value(), typed);
    for (const DocumentFile& file : request.files) {
        if (file.bytes.size() >= kLargeDocument) {
            lines << Cli::tr("%1 is large (%2): every backup holds it too.")
                         .arg(file.name, format::dataSize(file.bytes.size()));
        }
    }
    session.answer(lines, {{u"attached"_s, json::array(attached.value(), [](const Attached& each) {
                                return QJsonObject{{u"document"_s, json::ref(each.document)},
                                                   {u"title"_s, each.title},
                                                   {u"kind"_s, nameOf(each.kind)},
                                                   {u"fate"_s, nameOf(each.fate)},
                                                   {u"file_trouble"_s,
                                                    each.trouble ? QJsonValue(nameOf(*each.trouble)) : QJsonValue()}};
                            })}});
    tellProblems(session, workspace, Ledger(workspace), attached.value());
    session.backUpOnceADay(workspace);
    return kDone;
}

int detachRecord(const Session& session, Workspace& workspace, const qint64& document, const std::string& record)
{
    const std::optional<RecordRef> ref = refTyped(record);
    if (!ref) {
        return refuseRef(session, record);
    }
    if (const Result<void> done = detach(workspace, DocumentId(document), *ref); !done) {
        return session.fail(done.error());
    }
    tellUndoable(session, workspace, {.action = HistoryAction::Edit, .kind = RecordKind::Document},
                 {{u"detached"_s, json::ref(*ref)}, {u"document"_s, document}});
    return kDone;
}

int saveDocument(const Session& session, Workspace& workspace, const qint64& id, const std::string& to)
{
    const Result<AnyRecord> record = workspace.record(refOf(DocumentId(id)));
    if (!record) {
        return session.fail(record.error());
    }
    const auto& document = std::get<Document>(record.value());
    const QString target = to.empty() ? QDir::currentPath() : text(to);
    Result<QString> path = target;
    if (QFileInfo(target).isDir()) {
        path = saveCopy(workspace, document, target);
    } else if (const Result<void> saved = saveCopyAs(workspace, document, target); !saved) {
        path = saved.error();
    }
    if (!path) {
        return session.fail(path.error());
    }
    session.answer(Cli::tr("Saved a copy: %1").arg(QDir::toNativeSeparators(path.value())),
                   {{u"saved_copy"_s, path.value()}, {u"document"_s, id}, {u"sha256"_s, document.content}});
    return kDone;
}

struct HandInOptions {
    qint64 placement = 0;
    std::string paper;
    std::string day;
};

int handInPaper(const Session& session, Workspace& workspace, const HandInOptions& typed)
{
    const Result<std::optional<QDate>> day = dayTyped(typed.day, session.today());
    if (!day) {
        return session.fail(day.error());
    }
    const QString paper = text(typed.paper);
    const Result<void> done =
        handIn(workspace, PlacementId(typed.placement), paper, day.value().value_or(session.today()));
    if (!done) {
        return session.fail(done.error());
    }
    tellUndoable(session, workspace, {.action = HistoryAction::Edit, .kind = RecordKind::Placement},
                 {{u"placement"_s, typed.placement}, {u"handed_in"_s, paper}});
    return kDone;
}

void addHandInVerb(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<HandInOptions>();
    CLI::App* verb =
        app.add_subcommand("hand-in", Cli::tr("A paper that a placement wants was handed in").toStdString());
    verb->add_option("placement", options->placement, Cli::tr("Number of the placement").toStdString())->required();
    verb->add_option("paper", options->paper, Cli::tr("What the paper is called there").toStdString())->required();
    verb->add_option("--on", options->day, Cli::tr("The day; else today").toStdString());
    verb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, handInPaper, options); });
}

}  // namespace

void addDocumentVerbs(CLI::App& app, Run& run)
{
    CLI::App* attachVerb = app.add_subcommand(
        "attach", Cli::tr("Keep PDF files or pictures in the file, with the records they prove").toStdString());
    const auto options = std::make_shared<AttachOptions>();
    attachVerb
        ->add_option("files", options->files,
                     Cli::tr("PDF, PNG, JPEG, WebP, TIFF or HEIC, up to 10 MB each").toStdString())
        ->required();
    attachVerb
        ->add_option("--to", options->about,
                     Cli::tr("A record it is about, as ceu-activity:12; can be given several times. A document that "
                             "has no file yet gets it")
                         .toStdString())
        ->allow_extra_args(false);
    attachVerb
        ->add_option("--kind", options->kind,
                     Cli::tr("What it is; without it a CEU certificate if it is about a CEU activity").toStdString())
        ->check(oneOfNames<DocumentKind>());
    attachVerb->add_option("--title", options->title, Cli::tr("Its title; else the name of the file").toStdString());
    attachVerb->add_option("--received-on", options->day, Cli::tr("The day it came; else today").toStdString());
    attachVerb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, attachFiles, options); });

    const auto id = std::make_shared<qint64>(0);
    const auto word = std::make_shared<std::string>();
    CLI::App* detachVerb =
        app.add_subcommand("detach", Cli::tr("A document is no longer about a record; its file stays").toStdString());
    detachVerb->add_option("document", *id, Cli::tr("Number of the document").toStdString())->required();
    detachVerb->add_option("record", *word, Cli::tr("The record, as ceu-activity:12").toStdString())->required();
    detachVerb->callback([&run, id, word] { run = onFile(FileAccess::ReadWrite, detachRecord, id, word); });

    CLI::App* saveVerb =
        app.add_subcommand("save-document", Cli::tr("Write a copy of a document's file").toStdString());
    saveVerb->add_option("document", *id, Cli::tr("Number of the document").toStdString())->required();
    saveVerb->add_option("to", *word, Cli::tr("Folder or new file; else this folder").toStdString());
    addHandInVerb(app, run);
    saveVerb->callback([&run, id, word] { run = onFile(FileAccess::ReadOnly, saveDocument, id, word); });
}

}  // namespace credence::cli
