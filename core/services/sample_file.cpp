// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/records/choices.h"
#include "domain/text/parse_values.h"
#include "exchange/document_file.h"
#include "services/attachments.h"
#include "services/home_folders.h"
#include "services/import.h"
#include "services/ledger.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QString kMark = u"sample"_s;  ///< the setting by which a file is known as the sample
const QString kFolder = u":/sample/"_s;
const QString kRecordKey = u"record"_s;
const QString kPaperKey = u"paper"_s;     ///< the file that a document keeps
const QString kAboutKey = u"document"_s;  ///< the number of a document that is there already

Error storyError(const QString& file, const QString& detail)
{
    return {.code = Error::Code::Internal, .subject = kFolder + file, .detail = detail};
}

Result<QByteArray> contentOf(const QString& name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll())
                                          : Result<QByteArray>(storyError(name, file.errorString()));
}

/// A record as the story tells it: its kind, and each field in the form in which it would be typed.
Result<AnyRecord> recordFrom(const QString& story, const QJsonObject& told, QDate asOf)
{
    const QString kindName = told.value(kRecordKey).toString();
    const std::optional<RecordKind> kind = fromName<RecordKind>(kindName);
    if (!kind) {
        return storyError(story, kindName);
    }
    AnyRecord record = blankRecord(*kind);
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (it.key() == kRecordKey || it.key() == kPaperKey) {
            continue;
        }
        const std::optional<int> index = fieldIndex(*kind, it.key());
        if (!index) {
            return storyError(story, it.key());
        }
        const Result<FieldValue> value =
            parseField(fieldSpecs(*kind)[*index], it.value().toString(), asOf, plainNotation());
        if (!value) {
            return value.error();
        }
        if (setFieldValue(record, *index, value.value()) != SetOutcome::Set) {
            return storyError(story, it.key());
        }
    }
    return record;
}

/// The paper becomes the file of the document.
Result<void> keepPaper(Workspace& workspace, const QString& name, RecordRef document)
{
    const Result<QByteArray> bytes = contentOf(u"papers/"_s + name);
    const Result<DocumentFile> paper = bytes ? documentFile(name, bytes.value()) : Result<DocumentFile>(bytes.error());
    if (!paper) {
        return paper.error();
    }
    const Result<std::vector<Attached>> kept =
        attach(workspace, {.files = {paper.value()}, .about = {document}, .kind = std::nullopt, .title = {}});
    return kept ? Result<void>() : Result<void>(kept.error());
}

/// One record, or the paper of a document that is there already.
Result<void> addTold(Workspace& workspace, Ledger& ledger, const QString& story, const QJsonObject& told)
{
    RecordRef ref{RecordKind::Document, told.value(kAboutKey).toInteger()};
    if (told.contains(kRecordKey)) {
        const Result<AnyRecord> record = recordFrom(story, told, workspace.today());
        const Result<RecordRef> added = record ? ledger.add(record.value()) : Result<RecordRef>(record.error());
        if (!added) {
            return added.error();
        }
        ref = added.value();
    }
    return told.contains(kPaperKey) ? keepPaper(workspace, told.value(kPaperKey).toString(), ref) : Result<void>();
}

Result<void> addStory(Workspace& workspace, Ledger& ledger, const QString& name)
{
    const Result<QByteArray> bytes = contentOf(name);
    if (!bytes) {
        return bytes.error();
    }
    QJsonParseError parseError;
    const QJsonArray story = QJsonDocument::fromJson(bytes.value(), &parseError).array();
    if (parseError.error != QJsonParseError::NoError) {
        return storyError(name, parseError.errorString());
    }
    for (const QJsonValue& told : story) {
        if (const Result<void> added = addTold(workspace, ledger, name, told.toObject()); !added) {
            return added.error();
        }
    }
    return {};
}

Result<void> addList(Workspace& workspace, Ledger& ledger, ImportSource source, const QString& path)
{
    const Result<ImportPlan> plan = planImport(workspace, source, path);
    if (!plan) {
        return plan.error();
    }
    const Result<ImportOutcome> outcome = ledger.import(plan.value());
    return outcome ? Result<void>() : Result<void>(outcome.error());
}

}  // namespace

Result<void> tellSampleStory(Workspace& workspace)
{
    if (workspace.today() < kSampleDay) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"on_date"_s};
    }
    Ledger ledger(workspace);
    if (const Result<void> story = addStory(workspace, ledger, u"story.json"_s); !story) {
        return story.error();
    }
    for (const auto& [source, list] : {std::pair(ImportSource::TimeTracker, u"toggl-detailed.csv"_s),
                                       std::pair(ImportSource::CeuList, u"ceus.csv"_s)}) {
        if (const Result<void> added = addList(workspace, ledger, source, kFolder + list); !added) {
            return added.error();
        }
    }
    const Result<void> later = addStory(workspace, ledger, u"later.json"_s);
    return later ? workspace.setSetting(kMark, kSampleDay.toString(Qt::ISODate)) : later;
}

Result<void> makeSampleFile(const QString& path, const RuleBook& rules, const Clock& clock)
{
    if (!makePrivatePath(QFileInfo(path).absolutePath())) {
        return Error{.code = Error::Code::FileReadOnly, .subject = QFileInfo(path).absolutePath()};
    }
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path, rules, clock);
    if (!made) {
        return made.error();
    }
    const Result<void> filled = tellSampleStory(*made.value());
    made.value().reset();
    if (!filled) {
        QFile::remove(path);
    }
    return filled;
}

bool isSample(const Workspace& workspace)
{
    return workspace.setting(kMark).has_value();
}

}  // namespace credence
