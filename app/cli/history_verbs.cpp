// SPDX-License-Identifier: GPL-3.0-or-later
/// undo, redo and history.
#include "cli/verbs.h"
#include "words/format.h"
#include "json/json_records.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// Undo or redo.
struct Move {
    Result<HistoryLabel> (Ledger::*act)();
    const char* said;
    QString key;
};

int move(const Session& session, Workspace& workspace, const Move& move)
{
    Ledger ledger(workspace);
    const Result<HistoryLabel> label = (ledger.*move.act)();
    if (!label) {
        return session.fail(label.error());
    }
    session.answer(Cli::tr(move.said).arg(format::historyLabel(label.value())),
                   {{move.key, json::historyLabel(label.value())}});
    session.backUpOnceADay(workspace);
    return kDone;
}

int history(const Session& session, const Workspace& workspace, int limit)
{
    const Result<std::vector<HistoryStep>> steps = workspace.history(limit);
    if (!steps) {
        return session.fail(steps.error());
    }
    QStringList lines;
    for (const HistoryStep& step : steps.value()) {
        lines << u"%1  %2"_s.arg(format::dateTime(step.at, session.today()).leftJustified(20),
                                 format::historyStep(step));
    }
    session.answer(lines, {{u"history"_s, json::array(steps.value(), json::historyStep)}});
    return kDone;
}

}  // namespace

void addHistoryVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("undo", Cli::tr("Take back the last change").toStdString())->callback([&run] {
        const Move undo{&Ledger::undo, QT_TRANSLATE_NOOP("Cli", "Taken back: %1"), u"undone"_s};
        run = onFile(FileAccess::ReadWrite, move, std::make_shared<Move>(undo));
    });
    app.add_subcommand("redo", Cli::tr("Do again what was taken back").toStdString())->callback([&run] {
        const Move redo{&Ledger::redo, QT_TRANSLATE_NOOP("Cli", "Done again: %1"), u"redone"_s};
        run = onFile(FileAccess::ReadWrite, move, std::make_shared<Move>(redo));
    });
    CLI::App* verb = app.add_subcommand("history", Cli::tr("List the changes, newest first").toStdString());
    const auto limit = std::make_shared<int>(50);
    verb->add_option("--limit", *limit, Cli::tr("At most so many; without it 50").toStdString())
        ->check(CLI::Range(1, 1'000'000));
    verb->callback([&run, limit] { run = onFile(FileAccess::ReadOnly, history, limit); });
}

}  // namespace credence::cli
