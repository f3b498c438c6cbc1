// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "models/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    std::string file;
    bool dryRun = false;
    bool includeDuplicates = false;
};

void report(const Session& session, const ImportPlan& plan)
{
    for (const ImportRow& row : plan.rows) {
        if (row.fate == RowFate::Rejected) {
            session.warn(tr("Line %1: %2").arg(QString::number(row.line), format::rowProblem(row)));
        } else if (row.fate == RowFate::LikelyDuplicate) {
            session.warn(tr("Line %1: looks like “%2”, which is there already")
                             .arg(QString::number(row.line), format::recordTitle(*row.record)));
        }
    }
}

int importFile(const Session& session, ImportSource source, const ImportOptions& options)
{
    const auto workspace = session.open(options.dryRun ? FileAccess::ReadOnly : FileAccess::ReadWrite);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    Result<ImportPlan> plan = planImport(*workspace.value(), source, text(options.file));
    if (!plan) {
        return session.fail(plan.error());
    }
    if (options.includeDuplicates) {
        for (ImportRow& row : plan.value().rows) {
            row.fate = row.fate == RowFate::LikelyDuplicate ? RowFate::Add : row.fate;
        }
    }
    report(session, plan.value());
    const bool allUnderstood = plan.value().count(RowFate::Rejected) == 0;
    if (options.dryRun) {
        session.print(tr("Would add %1 entries. Nothing was changed").arg(plan.value().count(RowFate::Add)));
        return allUnderstood ? kDone : kPartly;
    }
    Ledger ledger(*workspace.value());
    const Result<ImportOutcome> outcome = ledger.import(plan.value());
    if (!outcome) {
        return session.fail(outcome.error());
    }
    session.print(format::importOutcome(outcome.value()));
    if (outcome.value().added > 0) {
        session.backUpOnceADay(*workspace.value());
    }
    return allUnderstood ? kDone : kPartly;
}

void addSource(CLI::App* verb, const char* name, const char* about, ImportSource source, Run& run)
{
    CLI::App* sub = verb->add_subcommand(name, about);
    const auto options = std::make_shared<ImportOptions>();
    sub->add_option("csv", options->file, "The CSV file")->required();
    sub->add_flag("--dry-run", options->dryRun, "Only say what would happen");
    sub->add_flag("--include-duplicates", options->includeDuplicates,
                  "Also take rows that look like entries typed by hand");
    sub->callback([&run, options, source] {
        run = [options, source](const Session& session) { return importFile(session, source, *options); };
    });
}

}  // namespace

void addImportVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("import", "Import a CSV file as one step of undo");
    verb->require_subcommand(1);
    addSource(verb, "time-tracker", "Detailed report of a time tracker (client = kind, project = subject or place)",
              ImportSource::TimeTracker, run);
    addSource(verb, "ceus", "List of CEU activities", ImportSource::CeuList, run);
}

}  // namespace credence::cli
