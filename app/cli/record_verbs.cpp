// SPDX-License-Identifier: GPL-3.0-or-later
/// add, edit, delete and show for every kind of record; the options come from the description of its fields.
#include <map>

#include "cli/verbs.h"
#include "domain/records/enum_names.h"
#include "domain/records/fields.h"
#include "domain/text/parse_values.h"
#include "models/format.h"
#include "models/json_records.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// Values as typed, by field name; only fields that were named.
using Typed = std::map<QString, std::string>;

std::string optionName(const FieldSpec& spec)
{
    return "--" + QString(spec.name).replace(u'_', u'-').toStdString();
}

std::string kindWord(RecordKind kind)
{
    return nameOf(kind).replace(u'_', u'-').toStdString();
}

std::string describe(RecordKind kind, const FieldSpec& spec)
{
    QString words = format::fieldLabel(kind, spec.name);
    if (!spec.choices.isEmpty()) {
        words += u": "_s + spec.choices.join(u", "_s);
    } else if (spec.refersTo) {
        words += u" (id)"_s;
    }
    return words.toStdString();
}

/// InvalidInput with the option's name for the first value that is not understood.
Result<AnyRecord> applied(AnyRecord record, const Typed& typed, QDate today)
{
    const RecordKind kind = kindOf(record);
    const std::span<const FieldSpec> specs = fieldSpecs(kind);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const auto found = typed.find(specs[i].name);
        if (found == typed.end()) {
            continue;
        }
        const Result<FieldValue> value = parseField(specs[i], text(found->second), today);
        if (!value) {
            return value.error();
        }
        setFieldValue(record, i, value.value());
    }
    return record;
}

/// Prints warnings and errors of the draft; true if it can be saved.
bool reportProblems(const Session& session, const Ledger& ledger, const AnyRecord& record)
{
    bool savable = true;
    for (const Problem& problem : ledger.validate(record)) {
        const bool isError = problem.severity == Severity::Error;
        savable = savable && !isError;
        const QString line = format::problem(kindOf(record), problem);
        session.warn(isError ? tr("Refused: %1").arg(line) : tr("Note: %1").arg(line));
    }
    return savable;
}

int save(const Session& session, const std::function<Result<AnyRecord>(const Workspace&)>& draft)
{
    const auto workspace = session.open(FileAccess::ReadWrite);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const Result<AnyRecord> record = draft(*workspace.value());
    if (!record) {
        return session.fail(record.error());
    }
    Ledger ledger(*workspace.value());
    if (!reportProblems(session, ledger, record.value())) {
        return kInputRefused;
    }
    RecordRef ref = refOf(record.value());
    if (ref.id == 0) {
        const Result<RecordRef> added = ledger.add(record.value());
        if (!added) {
            return session.fail(added.error());
        }
        ref = added.value();
    } else if (const Result<void> edited = ledger.edit(record.value()); !edited) {
        return session.fail(edited.error());
    }
    session.print(tr("Saved %1 %2: %3")
                      .arg(format::kindName(ref.kind), QString::number(ref.id), format::recordTitle(record.value())));
    session.backUpOnceADay(*workspace.value());
    return kDone;
}

int removeRecord(const Session& session, RecordRef ref)
{
    const auto workspace = session.open(FileAccess::ReadWrite);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    Ledger ledger(*workspace.value());
    if (const Result<void> removed = ledger.remove(std::span(&ref, 1)); !removed) {
        return session.fail(removed.error());
    }
    session.print(tr("Deleted %1 %2. “undo” brings it back").arg(format::kindName(ref.kind), QString::number(ref.id)));
    session.backUpOnceADay(*workspace.value());
    return kDone;
}

int show(const Session& session, RecordRef ref)
{
    const auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const Result<AnyRecord> record = workspace.value()->record(ref);
    if (!record) {
        return session.fail(record.error());
    }
    if (session.json()) {
        session.print(json::record(record.value()));
        return kDone;
    }
    session.print(u"%1 %2"_s.arg(format::kindName(ref.kind), QString::number(ref.id)));
    const std::span<const FieldSpec> specs = fieldSpecs(ref.kind);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const QString value = format::fieldValue(specs[i], fieldValue(record.value(), i));
        if (!value.isEmpty()) {
            session.print(u"  %1  %2"_s.arg(format::fieldLabel(ref.kind, specs[i].name), -24).arg(value));
        }
    }
    return kDone;
}

void addFieldOptions(CLI::App* verb, RecordKind kind, const std::shared_ptr<Typed>& typed)
{
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        if (spec.meaning != FieldMeaning::ImportKey) {
            verb->add_option_function<std::string>(
                optionName(spec), [typed, name = spec.name](const std::string& value) { (*typed)[name] = value; },
                describe(kind, spec));
        }
    }
}

void addKind(CLI::App* add, CLI::App* edit, RecordKind kind, Run& run)
{
    const std::string about = format::kindName(kind).toStdString();
    const auto typed = std::make_shared<Typed>();
    CLI::App* addKindVerb = add->add_subcommand(kindWord(kind), about);
    addKindVerb->alias(nameOf(kind).toStdString());
    addFieldOptions(addKindVerb, kind, typed);
    addKindVerb->callback([&run, typed, kind] {
        run = [typed, kind](const Session& session) {
            return save(session, [&](const Workspace&) { return applied(blankRecord(kind), *typed, session.today()); });
        };
    });

    const auto id = std::make_shared<qint64>(0);
    CLI::App* editKindVerb = edit->add_subcommand(kindWord(kind), about);
    editKindVerb->alias(nameOf(kind).toStdString());
    editKindVerb->add_option("id", *id, "Id of the record")->required();
    addFieldOptions(editKindVerb, kind, typed);
    editKindVerb->callback([&run, typed, kind, id] {
        run = [typed, kind, id](const Session& session) {
            return save(session, [&](const Workspace& workspace) -> Result<AnyRecord> {
                const Result<AnyRecord> record = workspace.record({kind, *id});
                return record ? applied(record.value(), *typed, session.today()) : record;
            });
        };
    });
}

void addRefVerb(CLI::App& app, const char* name, const char* about, Run& run, int (*act)(const Session&, RecordRef))
{
    CLI::App* verb = app.add_subcommand(name, about);
    const auto kind = std::make_shared<std::string>();
    const auto id = std::make_shared<qint64>(0);
    verb->add_option("kind", *kind, "Kind of record, e.g. placement")->required();
    verb->add_option("id", *id, "Id of the record")->required();
    verb->callback([&run, kind, id, act] {
        const std::optional<RecordKind> parsed = fromName<RecordKind>(text(*kind).replace(u'-', u'_'));
        if (!parsed) {
            throw CLI::ValidationError("kind",
                                       *kind + " is none of " + namesOf<RecordKind>().join(u", "_s).toStdString());
        }
        run = [ref = RecordRef{*parsed, *id}, act](const Session& session) { return act(session, ref); };
    });
}

}  // namespace

void addRecordVerbs(CLI::App& app, Run& run)
{
    CLI::App* add = app.add_subcommand("add", "Add a record; an option for each field");
    CLI::App* edit = app.add_subcommand("edit", "Change fields of a record; an empty value clears one");
    add->require_subcommand(1);
    edit->require_subcommand(1);
    for (const auto& entry : EnumNames<RecordKind>::kNames) {
        addKind(add, edit, entry.first, run);
    }
    addRefVerb(app, "delete", "Delete a record (undo brings it back)", run, removeRecord);
    addRefVerb(app, "show", "Show one record", run, show);
}

}  // namespace credence::cli
