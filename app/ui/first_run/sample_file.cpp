// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/sample_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "domain/records/choices.h"
#include "domain/text/parse_values.h"
#include "services/home_folders.h"
#include "services/import.h"
#include "services/ledger.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QString kStoryFile = u":/sample/story.json"_s;
const QString kRecordKey = u"record"_s;

Error storyError(const QString& detail)
{
    return {.code = Error::Code::Internal, .subject = kStoryFile, .detail = detail};
}

/// A record as the story tells it: its kind, and each field in the form in which it would be typed.
Result<AnyRecord> recordFrom(const QJsonObject& told, QDate asOf)
{
    const QString kindName = told.value(kRecordKey).toString();
    const std::optional<RecordKind> kind = fromName<RecordKind>(kindName);
    if (!kind) {
        return storyError(kindName);
    }
    AnyRecord record = blankRecord(*kind);
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (it.key() == kRecordKey) {
            continue;
        }
        const std::optional<int> index = fieldIndex(*kind, it.key());
        if (!index) {
            return storyError(it.key());
        }
        const Result<FieldValue> value =
            parseField(fieldSpecs(*kind)[*index], it.value().toString(), asOf, plainNotation());
        if (!value) {
            return value.error();
        }
        if (setFieldValue(record, *index, value.value()) != SetOutcome::Set) {
            return storyError(it.key());
        }
    }
    return record;
}

Result<void> addStory(Ledger& ledger, QDate asOf)
{
    QFile file(kStoryFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return storyError(file.errorString());
    }
    QJsonParseError parseError;
    const QJsonArray story = QJsonDocument::fromJson(file.readAll(), &parseError).array();
    if (parseError.error != QJsonParseError::NoError) {
        return storyError(parseError.errorString());
    }
    for (const QJsonValue& told : story) {
        const Result<AnyRecord> record = recordFrom(told.toObject(), asOf);
        if (!record) {
            return record.error();
        }
        const Result<RecordRef> added = ledger.add(record.value());
        if (!added) {
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

Result<void> fill(Workspace& workspace)
{
    Ledger ledger(workspace);
    if (const Result<void> story = addStory(ledger, workspace.today()); !story) {
        return story.error();
    }
    const Result<void> times = addList(workspace, ledger, ImportSource::TimeTracker, u":/sample/toggl-detailed.csv"_s);
    return times ? addList(workspace, ledger, ImportSource::CeuList, u":/sample/ceus.csv"_s) : times;
}

}  // namespace

QString sampleFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample/sample.credence"_s;
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
    const Result<void> filled = fill(*made.value());
    made.value().reset();
    if (!filled) {
        QFile::remove(path);
    }
    return filled;
}

}  // namespace credence
