// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "models/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

int log(const Session& session, const QString& line)
{
    const auto workspace = session.open(FileAccess::ReadWrite);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    Ledger ledger(*workspace.value());
    const QuickLine quick = parseQuickLine(line, workspace.value()->quickLineContext());
    std::vector<Problem> problems = quick.problems;
    if (quick.draft) {
        problems = ledger.validate(*quick.draft);
        problems.insert(problems.begin(), quick.problems.begin(), quick.problems.end());
    }
    const RecordKind kind = quick.draft ? kindOf(*quick.draft) : RecordKind::StudySession;
    QStringList said;
    for (const Problem& problem : problems) {
        const QString words = format::problem(kind, problem);
        if (!said.contains(words)) {
            said << words;
            session.warn(words);
        }
    }
    if (!quick.draft || hasError(problems)) {
        session.warn(tr("Nothing was saved. Try: 2h ICD-10-CM yesterday"));
        return kInputRefused;
    }
    const Result<RecordRef> ref = ledger.add(*quick.draft);
    if (!ref) {
        return session.fail(ref.error());
    }
    session.print(tr("Saved: %1").arg(format::historyLabel(*workspace.value()->undoLabel())));
    session.backUpOnceADay(*workspace.value());
    return kDone;
}

}  // namespace

void addLogVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("log", "Log one entry in one line, e.g. \"2h ICD-10-CM yesterday\"");
    const auto words = std::make_shared<std::vector<std::string>>();
    verb->add_option("line", *words, "The line; see docs/quick-line.md")->required();
    verb->callback([&run, words] {
        QStringList line;
        for (const std::string& word : *words) {
            line << text(word);
        }
        run = [line = line.join(u' ')](const Session& session) { return log(session, line); };
    });
}

}  // namespace credence::cli
