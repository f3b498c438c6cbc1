// SPDX-License-Identifier: GPL-3.0-or-later
/// import: a CSV file as one step of undo.
#include "cli/verbs.h"
#include "words/format.h"
#include "json/json_records.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    ImportSource source{};
    std::string file;
    bool dryRun = false;
    bool includeDuplicates = false;
    std::string dateOrder{};
};

constexpr auto kMonthFirst = "month-first";
constexpr auto kDayFirst = "day-first";

bool isLeftOut(const ImportRow& row)
{
    return row.fate == RowFate::Rejected || row.fate == RowFate::LikelyDuplicate;
}

bool isNoted(const ImportRow& row)
{
    return row.fate == RowFate::Add && !row.notes.empty();
}

/// Every row that is not taken, and every one that is taken with a warning, with its line and the reason.
void reportRows(const Session& session, const ImportPlan& plan)
{
    for (const ImportRow& row : plan.rows) {
        const QString line = QLocale().toString(row.line);
        if (row.fate == RowFate::Rejected) {
            session.warn(Cli::tr("Line %1 rejected: %2").arg(line, format::rowProblem(row)));
        } else if (row.fate == RowFate::LikelyDuplicate) {
            session.warn(Cli::tr("Line %1 left out: “%2” of %3 looks like an entry that is there already")
                             .arg(line, format::recordTitle(*row.record), format::date(dayOf(*row.record))));
        } else if (isNoted(row)) {
            session.warn(Cli::tr("Line %1 taken, but look at it: %2").arg(line, format::rowNotes(row)));
        }
    }
}

QJsonObject answerOf(const ImportPlan& plan, const ImportOutcome& outcome, bool dryRun)
{
    QJsonArray leftOut;
    QJsonArray noted;
    for (const ImportRow& row : plan.rows) {
        if (isLeftOut(row) || isNoted(row)) {
            (isNoted(row) ? noted : leftOut).append(json::importRow(row));
        }
    }
    return {{u"file"_s, plan.fileName},
            {u"dry_run"_s, dryRun},
            {u"added"_s, outcome.added},
            {u"already_imported"_s, outcome.alreadyImported},
            {u"likely_duplicates"_s, outcome.likelyDuplicates},
            {u"rejected"_s, outcome.rejected},
            {u"noted"_s, outcome.noted},
            {u"rows_left_out"_s, leftOut},
            {u"rows_noted"_s, noted}};
}

int importFile(const Session& session, Workspace& workspace, const ImportOptions& options)
{
    const std::optional<DateOrder> order = options.dateOrder.empty()        ? std::nullopt
                                           : options.dateOrder == kDayFirst ? std::optional(DateOrder::DayFirst)
                                                                            : std::optional(DateOrder::MonthFirst);
    Result<ImportPlan> plan = planImport(workspace, options.source, text(options.file), order);
    if (!plan && asksForDateOrder(plan.error())) {
        return session.giveUp(kInputRefused, Cli::tr("%1 Say it: --date-order month-first or --date-order day-first. "
                                                     "Nothing was saved")
                                                 .arg(format::error(plan.error())));
    }
    if (!plan) {
        return session.fail(plan.error());
    }
    if (options.includeDuplicates) {
        for (ImportRow& row : plan.value().rows) {
            row.fate = row.fate == RowFate::LikelyDuplicate ? RowFate::Add : row.fate;
        }
        plan = checkedAgain(plan.value(), workspace);
    }
    const Result<ImportOutcome> outcome =
        options.dryRun ? outcomeOf(plan.value()) : Ledger(workspace).import(plan.value());
    if (!outcome) {
        return session.fail(outcome.error());
    }
    reportRows(session, plan.value());
    const QString said = format::importOutcome(outcome.value());
    session.answer(options.dryRun ? Cli::tr("Without --dry-run: %1").arg(said) : said,
                   answerOf(plan.value(), outcome.value(), options.dryRun));
    if (!options.dryRun && outcome.value().added > 0) {
        session.backUpOnceADay(workspace);
    }
    return outcome.value().rejected == 0 ? kDone : kPartly;
}

void addSource(CLI::App* verb, const char* name, const std::string& about, ImportSource source, Run& run)
{
    CLI::App* sub = verb->add_subcommand(name, about);
    const auto options = std::make_shared<ImportOptions>();
    options->source = source;
    sub->add_option("csv", options->file, Cli::tr("The CSV file").toStdString())->required();
    sub->add_flag("--dry-run", options->dryRun, Cli::tr("Only say what would happen").toStdString());
    sub->add_option(
           "--date-order", options->dateOrder,
           Cli::tr("What comes first in dates such as 03/04/2026, where the file does not prove it: month-first "
                   "or day-first")
               .toStdString())
        ->check(CLI::IsMember({kMonthFirst, kDayFirst}));
    sub->add_flag("--include-duplicates", options->includeDuplicates,
                  Cli::tr("Also take rows that look like entries that are there already").toStdString());
    sub->callback([&run, options] {
        run = onFile(options->dryRun ? FileAccess::ReadOnly : FileAccess::ReadWrite, importFile, options);
    });
}

}  // namespace

void addImportVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "import", Cli::tr("Import a CSV file as one step of undo; known rows are left out").toStdString());
    verb->require_subcommand(1);
    addSource(verb, "time-tracker",
              Cli::tr("Detailed report of a time tracker (client = kind, project = subject or place)").toStdString(),
              ImportSource::TimeTracker, run);
    addSource(verb, "ceus", Cli::tr("List of CEU activities").toStdString(), ImportSource::CeuList, run);
}

}  // namespace credence::cli
