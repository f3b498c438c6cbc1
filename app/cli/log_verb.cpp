// SPDX-License-Identifier: GPL-3.0-or-later
/// log: one entry in one line.
#include "cli/line_words.h"
#include "cli/verbs.h"
#include "services/entry_contexts.h"
#include "services/job_desk.h"
#include "json/json_records.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogOptions {
    std::vector<std::string> words;
    bool dryRun = false;
};

int log(Session& session, Workspace& workspace, const LogOptions& options)
{
    Ledger ledger(workspace);
    QStringList words;
    std::ranges::transform(options.words, std::back_inserter(words), text);
    const QuickLineContext context = quickLineContext(workspace);
    const QuickLine quick = parseQuickLine(words.join(u' '), context);
    if (!quick.draft) {
        reportProblems(session, RecordKind::StudySession, quick.problems);
        return session.giveUp(kInputRefused, Cli::tr("Nothing was saved. Write for example: 2h ICD-10-CM yesterday"));
    }
    std::vector<Problem> problems = quick.problemsBesideDoubts();
    if (quick.doubts.empty()) {
        std::ranges::copy_if(
            ledger.validate(*quick.draft), std::back_inserter(problems), [&quick](const Problem& problem) {
                const bool isNewEmployer = problem.field == u"employer"_s && problem.code == ProblemCode::Missing &&
                                           !quick.newEmployer.isEmpty();
                return problem.code != ProblemCode::NearKnown && !isNewEmployer;
            });
    }
    const bool isSound = reportProblems(session, kindOf(*quick.draft), problems);
    askOfLine(session, quick.doubts, context, u"credence-cli log"_s);
    if (!quick.doubts.empty()) {
        return session.giveUp(kInputRefused, Cli::tr("Nothing was saved."));
    }
    if (!isSound) {
        return kInputRefused;
    }
    if (options.dryRun) {
        session.answer(Cli::tr("Understood: %1. Nothing was saved").arg(lineSummary(*quick.draft, session.rules())),
                       {{u"understood"_s, json::record(*quick.draft)}});
        return kDone;
    }
    const Result<RecordRef> ref = JobDesk(workspace, ledger).add(quick);
    if (!ref) {
        return session.fail(ref.error());
    }
    session.answer(
        Cli::tr("Saved #%1: %2").arg(QString::number(ref.value().id), lineSummary(*quick.draft, session.rules())),
        {{u"saved"_s, json::ref(ref.value())}});
    session.backUpOnceADay(workspace);
    return kDone;
}

}  // namespace

void addLogVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "log", Cli::tr("Log one entry in one line, such as \"2h ICD-10-CM yesterday\"").toStdString());
    const auto options = std::make_shared<LogOptions>();
    verb->add_option("line", options->words, Cli::tr("The line; docs/quick-line.md has its grammar").toStdString())
        ->required();
    verb->add_flag("--dry-run", options->dryRun, Cli::tr("Only say how the line is understood").toStdString());
    verb->callback([&run, options] {
        run = onFile(options->dryRun ? FileAccess::ReadOnly : FileAccess::ReadWrite, log, options);
    });
}

}  // namespace credence::cli
