// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "cli/command_line.h"
#include "cli/parser_words.h"
#include "cli/verbs.h"
#include "domain/text/parse_values.h"
#include "words/format.h"
#include "words/language.h"

namespace credence::cli {
namespace {

struct GlobalOptions {
    std::string file;
    std::string today;
    std::string language;
    bool json = false;
};

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.add_option("--file,-f", options.file,
                   Cli::tr("The file. Without it: CREDENCE_FILE, else record.credence in the user's data folder "
                           "(here %1)")
                       .arg(defaultPath())
                       .toStdString());
    app.add_option("--language", options.language,
                   Cli::tr("The language: en, es or pt_BR. Without it as chosen in the window, else that of the system")
                       .toStdString());
    app.add_option("--today", options.today,
                   Cli::tr("Judge and log as if this day (2026-11-23) were today").toStdString());
    app.add_flag("--json", options.json, Cli::tr("Answer in JSON").toStdString());
    app.set_version_flag("--version", CREDENCE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(
        Cli::tr("Exit codes: 0 done, 1 nothing done or found, 2 usage, 3 a file cannot be used, 4 input refused,\n"
                "5 done in part (rows rejected, faults found), 70 a mistake of the program.")
            .toStdString());
}

void addVerbs(CLI::App& app, Run& run)
{
    addFileVerbs(app, run);
    addLogVerb(app, run);
    addTimerVerbs(app, run);
    addOverlapVerb(app, run);
    addRecordVerbs(app, run);
    addDocumentVerbs(app, run);
    addEvidenceVerb(app, run);
    addJobVerbs(app, run);
    addOfferVerbs(app, run);
    addCreditVerb(app, run);
    addListVerb(app, run);
    addStatusVerbs(app, run);
    addRoadVerb(app, run);
    addCareerVerbs(app, run);
    addImportVerb(app, run);
    addHistoryVerbs(app, run);
    addRulesVerb(app, run);
    addLookUpVerb(app, run);
    addExplainVerb(app, run);
    addAheadVerbs(app, run);
    addOwnRulesVerbs(app, run);
    addSettingsVerb(app, run);
}

/// "credence-cli add placement" as far as the words were understood.
QString understood(const CLI::App& app)
{
    QString words = text(app.get_name());
    const std::vector<const CLI::App*> verbs = app.get_subcommands([](const CLI::App* verb) { return verb->parsed(); });
    return verbs.empty() ? words : words + u' ' + understood(*verbs.front());
}

int usageError(const CLI::App& app, const CLI::ParseError& error)
{
    const std::vector<std::string> left = app.remaining(true);
    const bool verbMissing = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError) && !left.empty();
    const QString cause = verbMissing ? Cli::tr("“%1” is not known here").arg(text(left.front()))
                                      : parserMessage(text(error.what()).simplified());
    printError(Cli::tr("%1. Look at: %2 --help").arg(cause, understood(app)));
    return kUsage;
}

int runVerb(const GlobalOptions& options, const Run& run, const RuleReader& readRules)
{
    const QString path = options.file.empty() ? defaultPath() : text(options.file);
    if (path.isEmpty()) {
        printError(Cli::tr("You have no home folder here (HOME is not set). Name the file: --file or CREDENCE_FILE."));
        return kFileFailure;
    }
    std::optional<QDate> today;
    if (!options.today.empty()) {
        const Result<QDate> day = parseDay(text(options.today), SystemClock().today());
        if (!day) {
            printError(Cli::tr("--today: “%1” is no day. Give one such as 2026-11-23.").arg(text(options.today)));
            return kUsage;
        }
        today = day.value();
    }
    const Result<RuleBook> rules = readRules();
    if (!rules) {
        printError(format::error(rules.error()));
        return kBroken;
    }
    Session session(rules.value(), path, today, options.json);
    const int outcome = run(session);
    return session.unread() && outcome != kFileFailure ? session.fail(*session.unread()) : outcome;
}

/// Qt's own warnings stand on the error stream like ours.
void printWarning(QtMsgType, const QMessageLogContext&, const QString& message)
{
    printError(message);
}

/// Whether all that was printed has been taken, by Qt's streams and by the parser's.
bool isAnswerWritten()
{
    std::cout.flush();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && std::cout.good();
}

/// What is asked for, as far as it is understood, done and answered: its exit code.
int runArguments(int argc, char** argv, const RuleReader& readRules)
{
    std::vector<std::string> arguments = argumentsOf(argc, argv);
    const std::optional<std::string> wished = languageIn(arguments);
    const std::optional<QString> code = wished ? language::codeOf(text(*wished)) : std::nullopt;
    language::speak(code.value_or(QString()));
    if (wished && !code) {
        printError(Cli::tr("--language: “%1” is not spoken here. Give en, es or pt_BR.").arg(text(*wished)));
        return kUsage;
    }
    CLI::App app(
        Cli::tr("Credence on the command line: the study, work, exams and CEUs of a medical coder").toStdString(),
        "credence-cli");
    GlobalOptions options;
    Run run;
    sayLabels(app);
    addGlobalOptions(app, options);
    addVerbs(app, run);
    sayHeadings(app);
    std::ranges::reverse(arguments);  // as the parser takes them
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        return asked ? app.exit(error) : usageError(app, error);
    }
    return runVerb(options, run, readRules);
}

}  // namespace

int runProgram(int argc, char** argv, const RuleReader& readRules)
{
    qInstallMessageHandler(printWarning);
    const int outcome = runArguments(argc, argv, readRules);
    if (isAnswerWritten()) {
        return outcome;
    }
    // What could not be written was not said: a script must not take it for an answer, whatever it was.
    printError(Cli::tr("The answer could not be written: the standard output is full or closed."));
    return outcome == kBroken ? kBroken : kFileFailure;
}

}  // namespace credence::cli
