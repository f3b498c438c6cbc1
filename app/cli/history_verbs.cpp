// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli/verbs.h"
#include "models/format.h"
#include "models/json_records.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

int step(const Session& session, Result<HistoryLabel> (Ledger::*act)(), const char* done)
{
    const auto workspace = session.open(FileAccess::ReadWrite);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    Ledger ledger(*workspace.value());
    const Result<HistoryLabel> label = (ledger.*act)();
    if (!label) {
        return session.fail(label.error());
    }
    session.print(tr(done).arg(format::historyLabel(label.value())));
    session.backUpOnceADay(*workspace.value());
    return kDone;
}

int history(const Session& session, int limit)
{
    const auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const Result<std::vector<HistoryStep>> steps = workspace.value()->history(limit);
    if (!steps) {
        return session.fail(steps.error());
    }
    QJsonArray list;
    for (const HistoryStep& step : steps.value()) {
        if (session.json()) {
            list.append(json::historyStep(step));
        } else {
            const QString mark = step.undone ? tr(" (undone)") : QString();
            session.print(
                u"%1  %2%3"_s.arg(format::dateTime(step.at, session.today()), format::historyLabel(step.label), mark));
        }
    }
    if (session.json()) {
        session.print(QJsonObject{{u"history"_s, list}});
    }
    return kDone;
}

}  // namespace

void addHistoryVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("undo", "Take back the last change")->callback([&run] {
        run = [](const Session& session) { return step(session, &Ledger::undo, "Undone: %1"); };
    });
    app.add_subcommand("redo", "Do again what was taken back")->callback([&run] {
        run = [](const Session& session) { return step(session, &Ledger::redo, "Done again: %1"); };
    });
    CLI::App* verb = app.add_subcommand("history", "List the changes, newest first");
    auto limit = std::make_shared<int>(50);
    verb->add_option("--limit", *limit, "At most so many")->check(CLI::Range(1, 100'000));
    verb->callback([&run, limit] { run = [limit](const Session& session) { return history(session, *limit); }; });
}

}  // namespace credence::cli
