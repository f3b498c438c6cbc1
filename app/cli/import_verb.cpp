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
    bool overwriteEdited = false;
    bool newSubjects = false;
    bool contradictory = false;
    std::string dateOrder{};
    std::string durations{};
};

constexpr auto kMonthFirst = "month-first";
constexpr auto kDayFirst = "day-first";
constexpr auto kHoursMinutes = "hours-minutes";
constexpr auto kMinutesSeconds = "minutes-seconds";

bool isLeftOut(const ImportRow& row)
{
    return row.fate == RowFate::Rejected || takenFate(row) != row.fate;
}

bool isNoted(const ImportRow& row)
{
    return !isLeftOut(row) && !row.notes.empty();
}

/// "“cards” of 2 Nov 2026 (#12)"
QString entryWords(const AnyRecord& entry)
{
    return Cli::tr("“%1” of %2 (#%3)", "title, day, number")
        .arg(format::recordTitle(entry), format::date(dayOf(entry)), QString::number(idOf(entry)));
}

/// What a likely duplicate looks like.
QString likeWords(const ImportRow& row)
{
    const QString line = QLocale().toString(row.line);
    const QString title = format::recordTitle(*row.record);
    const QString day = format::date(dayOf(*row.record));
    return row.present ? Cli::tr("Line %1 left out: “%2” of %3 looks like an entry that is there already, %4")
                             .arg(line, title, day, entryWords(*row.present))
                       : Cli::tr("Line %1 left out: “%2” of %3 looks like line %4 of this file")
                             .arg(line, title, day, QLocale().toString(row.likeLine.value_or(0)));
}

/// What becomes of the row, and why; empty where there is nothing to say of it.
QString fateWords(const ImportRow& row)
{
    const QString line = QLocale().toString(row.line);
    switch (row.fate) {
        case RowFate::Add:
        case RowFate::Unchanged:
            return {};
        case RowFate::Change:
            return Cli::tr("Line %1 changes %2: %3").arg(line, entryWords(*row.present), format::rowChanges(row));
        case RowFate::LikelyDuplicate:
            return likeWords(row);
        case RowFate::EditedSince:
            return Cli::tr("Line %1 left out: it changed, and so may have %2 here since its import (%3)")
                .arg(line, entryWords(*row.present), format::rowChanges(row));
        case RowFate::UnsureSubject:
            return Cli::tr("Line %1 left out: “%2” of %3: %4", "line, title, day, question")
                .arg(line, format::recordTitle(*row.record), format::date(dayOf(*row.record)), format::rowNotes(row));
        case RowFate::UnsureLength:
            return Cli::tr("Line %1 left out: “%2” of %3: %4", "line, title, day, question")
                .arg(line, format::recordTitle(*row.record), format::date(dayOf(*row.record)), format::rowLengths(row));
        case RowFate::Rejected:
            return Cli::tr("Line %1 rejected: %2\n  %3", "line, reason, the row as it stands")
                .arg(line, format::rowProblem(row), QString(row.raw).replace(u'\n', u'⏎'));
    }
    Q_UNREACHABLE();
}

/// A row that is left out for something else says also that its lengths differ.
QString rowWords(const ImportRow& row)
{
    const QString words = fateWords(row);
    const QString lengths = isLeftOut(row) && row.fate != RowFate::UnsureLength ? format::rowLengths(row) : QString();
    return lengths.isEmpty() ? words
                             : Cli::tr("%1; %2", "what becomes of a row, what is odd of it too").arg(words, lengths);
}

/// Every row that is not taken, that changes an entry, or that is taken with a warning, with its line and the reason.
void reportRows(const Session& session, const ImportPlan& plan)
{
    for (const ImportRow& row : plan.rows) {
        if (const QString words = rowWords(row); !words.isEmpty()) {
            session.warn(words);
        }
        if (isNoted(row)) {
            session.warn(
                Cli::tr("Line %1 taken, but look at it: %2").arg(QLocale().toString(row.line), format::rowNotes(row)));
        }
    }
}

QJsonArray rowsOf(const ImportPlan& plan, bool (*isAsked)(const ImportRow&))
{
    QJsonArray rows;
    for (const ImportRow& row : plan.rows) {
        if (isAsked(row)) {
            rows.append(json::importRow(row));
        }
    }
    return rows;
}

QJsonObject answerOf(const ImportPlan& plan, const ImportOutcome& outcome, bool dryRun)
{
    return {{u"file"_s, plan.fileName},
            {u"dry_run"_s, dryRun},
            {u"added"_s, outcome.added},
            {u"changed"_s, outcome.changed},
            {u"unchanged"_s, outcome.unchanged},
            {u"doubtful"_s, outcome.doubtful},
            {u"rejected"_s, outcome.rejected},
            {u"noted"_s, outcome.noted},
            {u"rows_changed"_s, rowsOf(plan, [](const ImportRow& row) { return row.fate == RowFate::Change; })},
            {u"rows_left_out"_s, rowsOf(plan, isLeftOut)},
            {u"rows_noted"_s, rowsOf(plan, isNoted)}};
}

/// The plan with those rows in doubt taken that the user asked for.
ImportPlan asWished(const ImportPlan& plan, const ImportOptions& options, const Workspace& workspace)
{
    if (!options.includeDuplicates && !options.overwriteEdited && !options.newSubjects && !options.contradictory) {
        return plan;
    }
    ImportPlan wished = plan;
    for (ImportRow& row : wished.rows) {
        const bool isWished = (row.fate == RowFate::LikelyDuplicate && options.includeDuplicates) ||
                              (row.fate == RowFate::EditedSince && options.overwriteEdited) ||
                              (row.fate == RowFate::UnsureSubject && options.newSubjects) ||
                              row.fate == RowFate::UnsureLength;
        row.fate = isWished && (!row.otherLength || options.contradictory) ? takenFate(row) : row.fate;
    }
    return checkedAgain(wished, workspace);
}

ToldOfColumns toldBy(const ImportOptions& options)
{
    ToldOfColumns told;
    if (!options.dateOrder.empty()) {
        told.dates = options.dateOrder == kDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    if (!options.durations.empty()) {
        told.durations =
            options.durations == kHoursMinutes ? DurationParts::HoursAndMinutes : DurationParts::MinutesAndSeconds;
    }
    return told;
}

int importFile(const Session& session, Workspace& workspace, const ImportOptions& options)
{
    const Result<ImportPlan> read = planImport(workspace, options.source, text(options.file), toldBy(options));
    if (!read && asksForDateOrder(read.error())) {
        return session.giveUp(kInputRefused, Cli::tr("%1 Say it: --date-order month-first or --date-order day-first. "
                                                     "Nothing was saved")
                                                 .arg(format::error(read.error())));
    }
    if (!read && durationInQuestion(read.error())) {
        return session.giveUp(kInputRefused, Cli::tr("%1 Say it: --durations hours-minutes or --durations "
                                                     "minutes-seconds. Nothing was saved")
                                                 .arg(format::error(read.error())));
    }
    if (!read) {
        return session.fail(read.error());
    }
    const ImportPlan plan = asWished(read.value(), options, workspace);
    const Result<ImportOutcome> outcome = options.dryRun ? outcomeOf(plan) : Ledger(workspace).import(plan);
    if (!outcome) {
        return session.fail(outcome.error());
    }
    reportRows(session, plan);
    const QString said = format::importOutcome(outcome.value());
    session.answer(options.dryRun ? Cli::tr("Without --dry-run: %1").arg(said) : said,
                   answerOf(plan, outcome.value(), options.dryRun));
    if (!options.dryRun && outcome.value().added + outcome.value().changed > 0) {
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
    sub->add_flag("--overwrite-edited", options->overwriteEdited,
                  Cli::tr("Also take rows that changed since their entries were edited here").toStdString());
    if (source == ImportSource::TimeTracker) {
        sub->add_flag(
            "--new-subjects", options->newSubjects,
            Cli::tr("Also take rows whose subject is new and looks like a slip of a known one").toStdString());
        sub->add_flag("--contradictory", options->contradictory,
                      Cli::tr("Also take rows whose start and end say another length than their duration, as long as "
                              "that says")
                          .toStdString());
        sub->add_option("--durations", options->durations,
                        Cli::tr("What the parts of durations such as 18:25 are, where the file does not prove it: "
                                "hours-minutes or minutes-seconds")
                            .toStdString())
            ->check(CLI::IsMember({kHoursMinutes, kMinutesSeconds}));
    }
    sub->callback([&run, options] {
        run = onFile(options->dryRun ? FileAccess::ReadOnly : FileAccess::ReadWrite, importFile, options);
    });
}

}  // namespace

void addImportVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "import",
        Cli::tr("Import a CSV file as one step of undo; a row that was imported before changes its entry or nothing")
            .toStdString());
    verb->require_subcommand(1);
    addSource(verb, "time-tracker",
              Cli::tr("Detailed report of a time tracker (client = kind, project = subject or place)").toStdString(),
              ImportSource::TimeTracker, run);
    addSource(verb, "ceus", Cli::tr("List of CEU activities").toStdString(), ImportSource::CeuList, run);
}

}  // namespace credence::cli
