// SPDX-License-Identifier: GPL-3.0-or-later
/// look-up: schools, employers, pay, roles and the coding calendar of Massachusetts, with the user's own entries.
#include <QJsonArray>

#include "cli/text_table.h"
#include "cli/verbs.h"
#include "words/format.h"
#include "words/format_look_up.h"
#include "json/json_rules.h"
#include "json/json_overview.h"
#include "exchange/json_values.h"
#include "services/look_up.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct LookUpOptions {
    std::vector<std::string> words;
    std::string kind;
    std::string id;
};

std::vector<ShownReference> foundIn(const LookUp& lookUp, const LookUpOptions& options)
{
    ReferenceFilter filter{.kind = fromName<ReferenceKind>(text(options.kind))};
    for (const std::string& word : options.words) {
        filter.words += u' ' + text(word);
    }
    std::vector<ShownReference> found;
    for (const ShownReference& entry : lookUp.entries()) {
        if ((options.id.empty() || keyOf(entry) == text(options.id)) && isFound(entry, filter)) {
            found.push_back(entry);
        }
    }
    return found;
}

void printEntries(const Session& session, const std::vector<ShownReference>& found)
{
    std::optional<ReferenceKind> kind;
    std::vector<QStringList> rows;
    const auto printRows = [&] {
        for (const QString& line : tableLines({Align::Left, Align::Left, Align::Left, Align::Left}, rows)) {
            session.print(u"  "_s + line);
        }
        rows.clear();
    };
    for (const ShownReference& entry : found) {
        if (entry.kind != kind) {
            printRows();
            kind = entry.kind;
            session.print(format::wordsOf(entry.kind));
        }
        rows.push_back(
            {keyOf(entry), entry.title, format::referenceFigure(entry, session.today()), format::referenceMark(entry)});
    }
    printRows();
    session.print(
        Cli::tr("%Ln entry(s). One in full: credence-cli look-up --id %1", nullptr, static_cast<int>(found.size()))
            .arg(keyOf(found.front())));
}

int answer(const Session& session, const LookUp& lookUp, const LookUpOptions& options)
{
    const std::vector<ShownReference> found = foundIn(lookUp, options);
    if (found.empty()) {
        return session.giveUp(
            kNothingDone,
            Cli::tr("Nothing was found. To write an entry of your own: credence-cli add reference-copy --help"));
    }
    if (session.json()) {
        session.print(QJsonObject{{u"as_of"_s, json::date(session.today())},
                                  {u"entries"_s, json::array(found,
                                                             [&session](const ShownReference& entry) {
                                                                 return json::reference(entry, session.today());
                                                             })},
                                  {u"sources"_s, json::sources(lookUp.published())}});
    } else if (options.id.empty()) {
        printEntries(session, found);
    } else {
        session.print(format::referenceLines(found.front(), lookUp.published(), session.today()));
    }
    return kDone;
}

int lookUp(Session& session, const LookUpOptions& options)
{
    const Result<std::unique_ptr<Workspace>> workspace = session.open(FileAccess::ReadOnly);
    if (!workspace && workspace.error().code != Error::Code::FileMissing) {
        return session.fail(workspace.error());
    }
    LookUp lookUp(workspace ? workspace.value().get() : nullptr);
    const Result<void> read = lookUp.read();
    return read ? answer(session, lookUp, options) : session.fail(read.error());
}

}  // namespace

void addLookUpVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "look-up",
        Cli::tr("Schools, employers, pay, roles and dates in Massachusetts, with your own entries; needs no file")
            .toStdString());
    const auto options = std::make_shared<LookUpOptions>();
    verb->add_option("words", options->words, Cli::tr("Only entries in which all these words stand").toStdString());
    verb->add_option("--kind", options->kind, Cli::tr("Only entries of this kind").toStdString())
        ->check(oneOfNames<ReferenceKind>());
    verb->add_option("--id", options->id, Cli::tr("Only this entry, in full").toStdString());
    verb->callback([&run, options] { run = [options](Session& session) { return lookUp(session, *options); }; });
}

}  // namespace credence::cli
