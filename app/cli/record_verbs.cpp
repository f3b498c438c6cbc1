// SPDX-License-Identifier: GPL-3.0-or-later
/// add, edit, delete and show for every kind of record; the options come from the description of its fields.
#include <QJsonArray>
#include <algorithm>
#include <iterator>
#include <map>

#include "catalog/catalogue.h"
#include "cli/json_record.h"
#include "cli/parser_words.h"
#include "cli/step_command.h"
#include "cli/verbs.h"
#include "domain/records/choices.h"
#include "domain/records/fields.h"
#include "domain/rules/subject_code.h"
#include "domain/text/parse_values.h"
#include "words/format.h"
#include "json/json_records.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNewSubject = "--new-subject";

/// What was typed of a record.
struct Typed {
    std::map<QString, std::string> values{};  ///< by field name; only fields that were named
    bool isNewSubject = false;                ///< a subject that looks like a slip of a known one is none
};
using MakeRecord = std::function<Result<AnyRecord>(const Workspace&)>;

std::string optionName(const FieldSpec& spec)
{
    return "--" + hyphenated(spec.name).toStdString();
}

std::string describe(RecordKind kind, const FieldSpec& spec)
{
    const QString pattern = spec.need == FieldNeed::Required ? Cli::tr("%1 (required): %2", "field and its form")
                                                             : Cli::tr("%1: %2", "field and its form");
    return pattern.arg(format::fieldLabel(kind, spec.name), format::fieldForm(spec)).toStdString();
}

/// InvalidInput (subject: field) for the first value that is not understood.
Result<AnyRecord> applied(AnyRecord record, const Typed& typed, QDate today)
{
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kindOf(record))) {
        if (const auto found = typed.values.find(spec.name); found != typed.values.end()) {
            const Result<FieldValue> value = parseField(spec, text(found->second), today);
            if (!value) {
                return value.error();
            }
            setFieldValue(record, index, value.value());
        }
        ++index;
    }
    return record;
}

/// What was typed, as the error names it: "Day: give a day such as ...".
int refused(const Session& session, RecordKind kind, const Typed& typed, const Error& error)
{
    const std::optional<int> field = fieldIndex(kind, error.subject);
    const auto value = typed.values.find(error.subject);
    if (error.code != Error::Code::InvalidInput || !field || value == typed.values.end()) {
        return session.fail(error);
    }
    const FieldSpec& spec = fieldSpecs(kind)[static_cast<std::size_t>(*field)];
    return session.giveUp(kInputRefused,
                          Cli::tr("Refused: “%1” for %2").arg(text(value->second), format::fieldError(spec)));
}

/// Subjects that the rules know by their codes, however they were typed.
AnyRecord withKnownSubjects(AnyRecord record, const RuleBook& rules)
{
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kindOf(record))) {
        const FieldValue value = fieldValue(record, index);
        if (const auto* typed = std::get_if<QString>(&value); typed && spec.meaning == FieldMeaning::SubjectCode) {
            setFieldValue(record, index, FieldValue(subjectCode(rules, *typed)));
        }
        ++index;
    }
    return record;
}

/// Asks of each new subject that may be a slip of a known one, with what to type for an answer. True if there is one.
bool askOfSubjects(Session& session, RecordKind kind, const std::vector<Problem>& slips)
{
    for (const Problem& slip : slips) {
        const std::string option = optionName(fieldSpec(kind, slip.field));
        session.warn(Cli::tr("In doubt: %1").arg(format::problem(kind, slip)));
        session.warn(u"  %1: %2 %3"_s.arg(format::subjectName(session.rules(), slip.detail),
                                          QString::fromStdString(option), asWord(slip.detail)));
        session.warn(u"  %1: %2"_s.arg(Cli::tr("a new one", "subject"), QLatin1StringView(kNewSubject)));
    }
    return !slips.empty();
}

/// What was saved: its own words, and what it refers to where it has none, as the employer of an application without a
/// role.
QString savedTitle(const Workspace& workspace, const AnyRecord& record)
{
    QStringList parts{format::recordTitle(record)};
    const std::span<const FieldSpec> specs = fieldSpecs(kindOf(record));
    for (const FieldSpec& spec : ownWords(record).isEmpty() ? specs : std::span<const FieldSpec>()) {
        const FieldValue value = fieldValue(record, spec.name);
        const auto* id = spec.refersTo ? std::get_if<qint64>(&value) : nullptr;
        if (const Result<AnyRecord> other =
                id && *id != 0 ? workspace.record({.kind = *spec.refersTo, .id = *id}) : Result<AnyRecord>(Error{});
            other) {
            parts << format::recordTitle(other.value());
        }
    }
    return parts.join(u" · "_s);
}

int save(Session& session, RecordKind kind, const Typed& typed, const MakeRecord& makeRecord)
{
    const auto workspace = session.open(FileAccess::ReadWrite);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const Result<AnyRecord> base = makeRecord(*workspace.value());
    if (!base) {
        return session.fail(base.error());
    }
    const Result<AnyRecord> read = applied(base.value(), typed, session.today());
    if (!read) {
        return refused(session, kind, typed, read.error());
    }
    const AnyRecord record = withKnownSubjects(read.value(), session.rules());
    Ledger ledger(*workspace.value());
    std::vector<Problem> problems = ledger.validate(record);
    std::vector<Problem> slips;
    std::ranges::copy_if(problems, std::back_inserter(slips),
                         [](const Problem& problem) { return problem.code == ProblemCode::NearKnown; });
    std::erase_if(problems, [](const Problem& problem) { return problem.code == ProblemCode::NearKnown; });
    // Of what stood there before nobody asks again.
    std::erase_if(slips, [&](const Problem& slip) {
        return typed.isNewSubject ||
               (idOf(record) != 0 && fieldValue(record, slip.field) == fieldValue(base.value(), slip.field));
    });
    const bool isSound = reportProblems(session, kind, problems);
    if (askOfSubjects(session, kind, slips)) {
        return session.giveUp(kInputRefused, Cli::tr("Nothing was saved."));
    }
    if (!isSound) {
        return kInputRefused;
    }
    const Result<RecordRef> ref = saved(ledger, record);
    if (!ref) {
        return session.fail(ref.error());
    }
    session.answer(
        Cli::tr("Saved %1 #%2: %3")
            .arg(format::kindName(kind), QString::number(ref.value().id), savedTitle(*workspace.value(), record)),
        {{u"saved"_s, json::ref(ref.value())},
         {u"changed"_s, QJsonArray::fromStringList(differingFields(base.value(), record))}});
    session.backUpOnceADay(*workspace.value());
    return kDone;
}

int removeRecords(const Session& session, Workspace& workspace, const std::vector<RecordRef>& refs)
{
    Ledger ledger(workspace);
    if (const Result<void> removed = ledger.remove(refs); !removed) {
        return session.fail(removed.error());
    }
    tellUndoable(session, workspace, {.action = HistoryAction::Delete, .kind = refs.front().kind},
                 {{u"deleted"_s, json::array(refs, [](RecordRef ref) { return json::ref(ref); })}});
    return kDone;
}

int show(const Session& session, const Workspace& workspace, RecordRef ref)
{
    const Result<AnyRecord> record = workspace.record(ref);
    if (!record) {
        return session.fail(record.error());
    }
    QStringList lines{u"%1 #%2"_s.arg(format::kindName(ref.kind), QString::number(ref.id))};
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(ref.kind)) {
        const QString value = format::fieldValue(spec, fieldValue(record.value(), index++));
        if (!value.isEmpty() && spec.meaning != FieldMeaning::ContentKey) {
            lines << u"  "_s + format::fieldLabel(ref.kind, spec.name).leftJustified(28) + u"  "_s + value;
        }
    }
    session.answer(lines, json::record(record.value()));
    return kDone;
}

bool isSubject(const FieldSpec& spec)
{
    return spec.meaning == FieldMeaning::SubjectCode || spec.name == u"subject"_s;
}

void addNewSubjectFlag(CLI::App* verb, Typed& typed)
{
    verb->add_flag(kNewSubject, typed.isNewSubject,
                   Cli::tr("The subject is a new one, though it looks like a slip of a known one").toStdString());
}

/// Where the values of the fields go. The options are made when the verb is on the command line: those of all kinds
/// would cost each start more than its work.
std::shared_ptr<Typed> addFieldOptions(CLI::App* verb, RecordKind kind)
{
    const auto typed = std::make_shared<Typed>();
    verb->preparse_callback([verb, kind, typed](std::size_t) {
        for (const FieldSpec& spec : fieldSpecs(kind)) {
            if (!isWrittenByPrograms(spec)) {
                verb->add_option_function<std::string>(
                    optionName(spec),
                    [typed, name = spec.name](const std::string& value) { typed->values[name] = value; },
                    describe(kind, spec));
            }
            if (isSubject(spec)) {
                addNewSubjectFlag(verb, *typed);
            }
        }
        sayHeadings(*verb);
    });
    return typed;
}

/// The subjects that a credential asks CEUs in. Read only when help is printed.
std::string boundSubjectsHelp()
{
    const Result<RuleBook> rules = builtInCatalogue();
    if (!rules) {
        return {};
    }
    QStringList bodies;
    std::ranges::transform(rules.value().organisations, std::back_inserter(bodies), &Organisation::code);
    QStringList lines{Cli::tr("Subjects that a credential asks CEUs in:")};
    for (const SubjectBoundRule& bound : rules.value().boundSubjects(bodies, SystemClock().today())) {
        const QString also = bound.aliases.join(u", "_s);
        lines << u"  "_s + (also.isEmpty() ? u"%1: %2"_s.arg(bound.credential, bound.subject)
                                           : Cli::tr("%1: %2 (or: %3)", "credential, subject, other words for it")
                                                 .arg(bound.credential, bound.subject, also));
    }
    return (lines.join(u'\n') + u'\n').toStdString();
}

CLI::App* addKindVerb(CLI::App* verb, RecordKind kind)
{
    CLI::App* kindVerb = verb->add_subcommand(kindWord(kind), format::kindName(kind).toStdString());
    if (const std::string name = nameOf(kind).toStdString(); name != kindWord(kind)) {
        kindVerb->alias(name);
    }
    if (kind == RecordKind::CeuActivity) {
        kindVerb->footer(boundSubjectsHelp);
    }
    return kindVerb;
}

void addAddVerb(CLI::App* add, RecordKind kind, Run& run)
{
    CLI::App* verb = addKindVerb(add, kind);
    const auto typed = addFieldOptions(verb, kind);
    verb->callback([&run, typed, kind] {
        run = [typed, kind](Session& session) {
            return save(session, kind, *typed, [kind](const Workspace&) { return blankRecord(kind); });
        };
    });
}

int addFromJson(Session& session, const QString& path, const Typed& typed)
{
    const Result<AnyRecord> record = recordFromJson(path);
    if (record) {
        return save(session, kindOf(record.value()), typed, [&record](const Workspace&) { return record; });
    }
    return record.error().code == Error::Code::InvalidInput
               ? session.giveUp(kInputRefused,
                                Cli::tr("The JSON of %1 cannot be used: %2. Nothing was saved")
                                    .arg(path == u"-"_s ? Cli::tr("standard input") : path, record.error().detail))
               : session.fail(record.error());
}

void addJsonVerb(CLI::App* add, Run& run)
{
    CLI::App* verb =
        add->add_subcommand("json", Cli::tr("A record from a file, written as show --json prints it").toStdString());
    const auto path = std::make_shared<std::string>("-");
    verb->add_option("file", *path, Cli::tr("The file; - reads standard input").toStdString());
    const auto typed = std::make_shared<Typed>();
    addNewSubjectFlag(verb, *typed);
    verb->callback([&run, path, typed] {
        run = [path, typed](Session& session) { return addFromJson(session, text(*path), *typed); };
    });
}

void addEditVerb(CLI::App* edit, RecordKind kind, Run& run)
{
    CLI::App* verb = addKindVerb(edit, kind);
    const auto id = std::make_shared<qint64>(0);
    verb->add_option("id", *id, Cli::tr("Number of the record, as list shows it").toStdString())->required();
    const auto typed = addFieldOptions(verb, kind);
    verb->callback([&run, typed, kind, id] {
        if (typed->values.empty()) {
            throw CLI::ValidationError("edit", Cli::tr("Name at least one field to change").toStdString());
        }
        run = [typed, kind, id](Session& session) {
            return save(session, kind, *typed,
                        [ref = RecordRef{kind, *id}](const Workspace& workspace) { return workspace.record(ref); });
        };
    });
}

void addDeleteVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "delete", Cli::tr("Delete records of a kind, all or none (undo brings them back)").toStdString());
    const auto kind = std::make_shared<std::string>();
    const auto ids = std::make_shared<std::vector<qint64>>();
    verb->add_option("kind", *kind, Cli::tr("Kind of record, such as placement").toStdString())->required();
    verb->add_option("ids", *ids, Cli::tr("Numbers of the records, as list shows them").toStdString())->required();
    verb->callback([&run, kind, ids] {
        const auto refs = std::make_shared<std::vector<RecordRef>>();
        for (const qint64 id : *ids) {
            refs->push_back({kindNamed(*kind), id});
        }
        run = onFile(FileAccess::ReadWrite, removeRecords, refs);
    });
}

void addShowVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("show", Cli::tr("Show all fields of one record").toStdString());
    const auto kind = std::make_shared<std::string>();
    const auto id = std::make_shared<qint64>(0);
    verb->add_option("kind", *kind, Cli::tr("Kind of record, such as placement").toStdString())->required();
    verb->add_option("id", *id, Cli::tr("Number of the record, as list shows it").toStdString())->required();
    verb->callback([&run, kind, id] {
        run = onFile(FileAccess::ReadOnly, show, std::make_shared<RecordRef>(RecordRef{kindNamed(*kind), *id}));
    });
}

}  // namespace

void addRecordVerbs(CLI::App& app, Run& run)
{
    CLI::App* add = app.add_subcommand("add", Cli::tr("Add a record; it has an option for each field").toStdString());
    CLI::App* edit =
        app.add_subcommand("edit", Cli::tr("Change fields of a record; an empty value clears a field").toStdString());
    add->require_subcommand(1);
    edit->require_subcommand(1);
    for (const auto& entry : EnumNames<RecordKind>::kNames) {
        if (isTyped(entry.first)) {
            addAddVerb(add, entry.first, run);
        }
        addEditVerb(edit, entry.first, run);
    }
    addJsonVerb(add, run);
    addDeleteVerb(app, run);
    addShowVerb(app, run);
}

}  // namespace credence::cli
