// SPDX-License-Identifier: GPL-3.0-or-later
/// list: the log, or the records of a kind.
#include <QJsonArray>
#include <algorithm>
#include <functional>
#include <limits>
#include <map>

#include "cli/json_list.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/records/fields.h"
#include "words/format_log.h"
#include "json/json_records.h"
#include "exchange/json_values.h"
#include "json/json_cycles.h"
#include "json/judgement_names.h"
#include "services/workspace.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

struct ListOptions {
    std::string what;
    std::string from;
    std::string until;
    std::string subject;
    qint64 placement = 0;
    std::string words;
    std::vector<std::string> kinds;
    std::string proof;
    int limit = kAll;
    int offset = 0;
};

std::vector<std::string> logKindNames()
{
    std::vector<std::string> names;
    std::ranges::transform(kLogKinds, std::back_inserter(names),
                           [](const LogKind& each) { return each.name.toString().toStdString(); });
    return names;
}

ProofFilter proofOf(const std::string& word)
{
    if (word.empty()) {
        return ProofFilter::Any;
    }
    return word == "yes" ? ProofFilter::WithProof : ProofFilter::WithoutProof;
}

Result<LogFilter> filterOf(const ListOptions& options, Session& session)
{
    const Result<std::optional<QDate>> from = dayTyped(options.from, session.today());
    const Result<std::optional<QDate>> until = dayTyped(options.until, session.today());
    if (!from || !until) {
        return from ? until.error() : from.error();
    }
    const CurriculumSubject* subject = session.rules().subjectByWord(text(options.subject));
    LogFilter filter{.from = from.value(),
                     .until = until.value(),
                     .subject = subject ? subject->code : text(options.subject),
                     .texts = options.words.empty() ? QStringList() : QStringList(text(options.words)),
                     .proof = proofOf(options.proof)};
    if (options.placement > 0) {
        filter.placements = {PlacementId(options.placement)};
    }
    for (const std::string& name : options.kinds) {
        filter.kinds.push_back(logKindNamed(text(name)).value());
    }
    return filter;
}

// ---- the conditions, for the records of one kind --------------------------------------------------------------

bool hasDay(RecordKind kind)
{
    return std::ranges::any_of(fieldSpecs(kind), [](const FieldSpec& spec) { return spec.type == FieldType::Date; });
}

bool isInRange(const AnyRecord& record, const LogFilter& filter)
{
    const QDate day = dayOf(record);
    const bool fromFits = !filter.from || (day.isValid() && *filter.from <= day);
    const bool untilFits = !filter.until || (day.isValid() && day <= *filter.until);
    return fromFits && untilFits;
}

bool holdsText(const AnyRecord& record, const QString& text)
{
    return text.isEmpty() || std::ranges::any_of(fieldSpecs(kindOf(record)), [&](const FieldSpec& spec) {
               const FieldValue value = fieldValue(record, spec.name);
               const QString* words = std::get_if<QString>(&value);
               return words && words->contains(text, Qt::CaseInsensitive);
           });
}

bool proofFits(const AnyRecord& record, ProofFilter wanted, const CeuProof& proof)
{
    const auto* activity = std::get_if<CeuActivity>(&record);
    return wanted == ProofFilter::Any || (activity && proof.has(*activity) == (wanted == ProofFilter::WithProof));
}

bool meets(const AnyRecord& record, const LogFilter& filter, const CeuProof& proof)
{
    const bool subjectFits = filter.subject.isEmpty() || fieldValue(record, u"subject") == FieldValue(filter.subject);
    const auto isThere = [&record](PlacementId id) { return fieldValue(record, u"placement") == FieldValue(id.value); };
    const bool placementFits = filter.placements.empty() || std::ranges::any_of(filter.placements, isThere);
    return subjectFits && placementFits && proofFits(record, filter.proof, proof) && isInRange(record, filter) &&
           std::ranges::all_of(filter.texts, [&record](const QString& part) { return holdsText(record, part); });
}

/// Name of the option whose field `kind` does not have, such as "--placement" of a goal; nothing if all fit.
std::optional<QString> unfitCondition(const LogFilter& filter, RecordKind kind)
{
    if ((filter.from || filter.until) && !hasDay(kind)) {
        return filter.from ? u"--from"_s : u"--until"_s;
    }
    if (!filter.subject.isEmpty() && !fieldIndex(kind, u"subject")) {
        return u"--subject"_s;
    }
    if (!filter.placements.empty() && !fieldIndex(kind, u"placement")) {
        return u"--placement"_s;
    }
    if (filter.proof != ProofFilter::Any && kind != RecordKind::CeuActivity) {
        return u"--proof"_s;
    }
    return filter.kinds.empty() ? std::nullopt : std::optional(u"--kind"_s);
}

// ---- the list ----------------------------------------------------------------------------------------------

QStringList cellsOf(const LogRow& row, const RuleBook& rules)
{
    return {format::date(row.day),  format::logKindName(row.ref.kind), u"#%1"_s.arg(row.ref.id),
            format::logAmount(row), format::logSubject(rules, row),    row.title};
}

QStringList cellsOf(const AnyRecord& record)
{
    return {u"#%1"_s.arg(idOf(record)), format::date(dayOf(record)), format::recordTitle(record)};
}

QString shownOf(int shown, int total)
{
    return Cli::tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(total));
}

/// Rows that come one by one, told to a visitor as often as they are asked for.
template <class Row>
using Rows = std::function<Result<int>(const std::function<void(const Row&)>& visit)>;

/// The rows as a table: one look for its columns, one for its lines, so that it need not be held.
template <class Row, class Cells>
Result<int> printTable(const Session& session, const std::vector<Align>& columns, const Rows<Row>& rows, Cells cellsOf)
{
    TextTable table(columns);
    const Result<int> measured = rows([&](const Row& row) { table.measure(cellsOf(row)); });
    return measured ? rows([&](const Row& row) { session.print(table.line(cellsOf(row))); }) : measured;
}

int listLog(Session& session, const Workspace& workspace, const LogFilter& filter, const ListOptions& options)
{
    const Result<LogTotals> totals = workspace.logTotals(filter);
    if (!totals) {
        return session.fail(totals.error());
    }
    int shown = 0;
    const Rows<LogRow> rows = [&](const std::function<void(const LogRow&)>& visit) -> Result<int> {
        shown = 0;
        const Result<void> read = workspace.eachLogRow(filter, options.offset, options.limit, [&](const LogRow& row) {
            ++shown;
            visit(row);
        });
        return read ? Result<int>(shown) : Result<int>(read.error());
    };
    if (session.json()) {
        JsonList list(session, {{u"offset"_s, options.offset}}, u"rows"_s);
        if (const Result<int> read = rows([&list](const LogRow& row) { list.add(json::logRow(row)); }); !read) {
            return session.fail(read.error());
        }
        list.finish({{u"totals"_s, json::logTotals(totals.value())}});
        return kDone;
    }
    const Result<int> printed =
        printTable<LogRow>(session, {Align::Left, Align::Left, Align::Right, Align::Right, Align::Left, Align::Left},
                           rows, [&session](const LogRow& row) { return cellsOf(row, session.rules()); });
    if (!printed) {
        return session.fail(printed.error());
    }
    const QString study = format::duration(totals.value().study);
    session.print(Cli::tr("%1: study %2, experience %3, %4")
                      .arg(shownOf(printed.value(), totals.value().rows),
                           totals.value().broughtForward > Minutes{}
                               ? Cli::tr("%1 and %2 brought forward", "study")
                                     .arg(study, format::duration(totals.value().broughtForward))
                               : study,
                           format::duration(totals.value().experience), format::amount(totals.value().ceus)));
    return kDone;
}

/// What is said of CEU activities that no running cycle looks at, by their id.
using WhyOutside = std::map<qint64, OutsideActivity>;

/// Nothing of other kinds.
Result<WhyOutside> whyOutside(RecordKind kind, const Workspace& workspace)
{
    WhyOutside why;
    if (kind != RecordKind::CeuActivity) {
        return why;
    }
    Result<Overview> overview = workspace.overview();
    if (!overview) {
        return overview.error();
    }
    for (OutsideActivity& outside : overview.value().outside) {
        const qint64 id = outside.activity.id.value;
        why.emplace(id, std::move(outside));
    }
    return why;
}

int printRecordsJson(Session& session, RecordKind kind, int offset, const Rows<AnyRecord>& records,
                     const WhyOutside& outside)
{
    JsonList list(session, {{u"offset"_s, offset}}, u"records"_s);
    QJsonArray why;
    const Result<int> total = records([&](const AnyRecord& record) {
        list.add(json::record(record));
        if (const auto found = outside.find(idOf(record)); found != outside.end()) {
            why.append(json::outside(found->second));
        }
    });
    if (!total) {
        return session.fail(total.error());
    }
    QJsonObject after{{u"total"_s, total.value()}};
    if (kind == RecordKind::CeuActivity) {
        after[u"outside_cycles"_s] = why;
    }
    list.finish(after);
    return kDone;
}

int listRecords(Session& session, const Workspace& workspace, RecordKind kind, const LogFilter& filter,
                const ListOptions& options)
{
    if (const std::optional<QString> unfit = unfitCondition(filter, kind)) {
        return session.giveUp(kUsage, Cli::tr("%1 does not go with %2.").arg(*unfit, format::kindNamePlural(kind)));
    }
    const CeuProof proof(recordsOf<Document>(workspace), workspace.today());
    const Result<WhyOutside> outside = whyOutside(kind, workspace);
    if (!outside) {
        return session.fail(outside.error());
    }
    int shown = 0;
    const Rows<AnyRecord> records = [&](const std::function<void(const AnyRecord&)>& visit) {
        shown = 0;
        return workspace.file().each(
            kind, [&](const AnyRecord& record) { return meets(record, filter, proof); }, options.offset, options.limit,
            [&](const AnyRecord& record) {
                ++shown;
                visit(record);
            });
    };
    if (session.json()) {
        return printRecordsJson(session, kind, options.offset, records, outside.value());
    }
    const Result<int> total = printTable<AnyRecord>(
        session, {Align::Right, Align::Left, Align::Left, Align::Left}, records, [&outside](const AnyRecord& record) {
            const auto why = outside.value().find(idOf(record));
            return cellsOf(record) << (why == outside.value().end() ? QString() : format::whyOutside(why->second));
        });
    if (!total) {
        return session.fail(total.error());
    }
    session.print(shownOf(shown, total.value()));
    return kDone;
}

int list(Session& session, std::optional<RecordKind> kind, const ListOptions& options)
{
    const Result<LogFilter> filter = filterOf(options, session);
    if (!filter) {
        return session.fail(filter.error());
    }
    const auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    return kind ? listRecords(session, *workspace.value(), *kind, filter.value(), options)
                : listLog(session, *workspace.value(), filter.value(), options);
}

}  // namespace

void addListVerb(CLI::App& app, Run& run)
{
    CLI::App* verb =
        app.add_subcommand("list", Cli::tr("List the log, newest first, or the records of a kind").toStdString());
    const auto options = std::make_shared<ListOptions>();
    verb->add_option("what", options->what, Cli::tr("log, or a kind of record such as placement").toStdString())
        ->required();
    verb->add_option("--from", options->from, Cli::tr("First day").toStdString());
    verb->add_option("--until", options->until, Cli::tr("Last day").toStdString());
    verb->add_option("--subject", options->subject, Cli::tr("Subject, by code or name").toStdString());
    verb->add_option("--placement", options->placement, Cli::tr("Number of a placement").toStdString())
        ->check(CLI::PositiveNumber);
    verb->add_option("--text", options->words,
                     Cli::tr("Part of title, note, subject, place or provider").toStdString());
    verb->add_option("--kind", options->kinds, Cli::tr("Kinds of entry, in the log only").toStdString())
        ->check(CLI::IsMember(logKindNames()))
        ->delimiter(',');
    verb->add_option("--proof", options->proof,
                     Cli::tr("CEUs with (yes) or without (no) their certificate").toStdString())
        ->check(CLI::IsMember({"yes", "no"}));
    verb->add_option("--limit", options->limit, Cli::tr("At most so many").toStdString())->check(CLI::PositiveNumber);
    verb->add_option("--offset", options->offset, Cli::tr("Leave out so many first").toStdString())
        ->check(CLI::NonNegativeNumber);
    verb->callback([&run, options] {
        const std::optional<RecordKind> kind =
            options->what == "log" ? std::nullopt : std::optional(kindNamed(options->what));
        run = [kind, options](Session& session) { return list(session, kind, *options); };
    });
}

}  // namespace credence::cli
