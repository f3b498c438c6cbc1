// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

#include "catalog/catalogue.h"
#include "cli/verbs.h"
#include "domain/text/parse_values.h"
#include "models/format.h"

using namespace credence;
using namespace credence::cli;

namespace {

struct GlobalOptions {
    std::string file;
    std::string today;
    bool json = false;
};

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.add_option("--file,-f", options.file,
                   "The record file. Without it: CREDENCE_FILE, else " + defaultPath().toStdString());
    app.add_option("--today", options.today, "Judge and log as if this day (2026-11-23) were today");
    app.add_flag("--json", options.json, "Answer in JSON (verbs that read)");
    app.set_version_flag("--version", CREDENCE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.footer("Exit codes: 0 done, 1 nothing done, 2 usage, 3 file failure, 4 input refused, 5 partly done.");
}

int runVerb(const GlobalOptions& options, const Run& run)
{
    const QString path = options.file.empty() ? defaultPath() : text(options.file);
    std::optional<QDate> today;
    if (!options.today.empty()) {
        const Result<QDate> day = parseDay(text(options.today), QDate::currentDate());
        if (!day) {
            QTextStream(stderr) << tr("--today: not a day: %1").arg(text(options.today)) << '\n';
            return kUsage;
        }
        today = day.value();
    }
    const Result<RuleBook> rules = builtInCatalogue();
    if (!rules) {
        QTextStream(stderr) << format::error(rules.error()) << '\n';
        return kFileFailure;
    }
    return run(Session(rules.value(), path, today, options.json));
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("credence"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    CLI::App app("Credence: the record of a certified medical coder, on the command line", "credence-cli");
    GlobalOptions options;
    Run run;
    addGlobalOptions(app, options);
    addFileVerbs(app, run);
    addLogVerb(app, run);
    addRecordVerbs(app, run);
    addListVerb(app, run);
    addStatusVerb(app, run);
    addImportVerb(app, run);
    addHistoryVerbs(app, run);
    addRulesVerb(app, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kUsage;
    }
    return runVerb(options, run);
}
