// SPDX-License-Identifier: GPL-3.0-or-later
/// rules: what is in force on a date, with sources.
#include <QFileInfo>

#include "cli/verbs.h"
#include "words/format.h"
#include "words/format_own_rules.h"
#include "words/format_rules.h"
#include "json/json_overview.h"
#include "json/json_own_rules.h"
#include "json/json_rules.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct RulesOptions {
    std::string on;
    std::string id;
    std::string body;
};

bool isWanted(const Rule& rule, const RulesOptions& options, QDate day)
{
    if (!options.id.empty()) {
        return rule.id == text(options.id);
    }
    const bool bodyFits = options.body.empty() || rule.body.compare(text(options.body), Qt::CaseInsensitive) == 0;
    return bodyFits && rule.editionOn(day) != nullptr;
}

void printEdition(Session& session, const Rule& rule, const RuleEdition& edition)
{
    session.print(format::citation(citationOf(rule, edition), session.rules()).split(u'\n'));
    for (const QString& line : format::ruleLines(edition.value)) {
        session.print(u"    "_s + line);
    }
    session.print(QString());
}

/// What of the edition can be set. Without a file nothing is.
std::vector<SettableFigure> settable(Session& session, const Workspace* workspace, const Rule& rule,
                                     const RuleEdition& edition)
{
    return workspace ? workspace->valueOrTell(RuleDesk(*workspace).figures(rule.id, edition.from))
                     : publishedFigures(session.rules(), rule.id, edition.from).valueOr({});
}

/// Beside the rule, so that the rule stays what a catalogue takes.
QJsonArray figuresOfEditions(Session& session, const Workspace* workspace, const Rule& rule)
{
    QJsonArray figures;
    for (const RuleEdition& edition : rule.editions) {
        for (const SettableFigure& each : settable(session, workspace, rule, edition)) {
            QJsonObject figure = json::settableFigure(each);
            figure.insert(u"edition_from"_s, json::date(edition.from));
            figures.append(figure);
        }
    }
    return figures;
}

/// One rule by its id, with the editions that are not in force too.
int showRule(Session& session, const Workspace* workspace, const Rule& rule)
{
    if (session.json()) {
        session.print(QJsonObject{{u"rule"_s, json::ruleWithEditions(rule)},
                                  {u"figures"_s, figuresOfEditions(session, workspace, rule)},
                                  {u"sources"_s, json::sources(session.rules())}});
        return kDone;
    }
    for (const RuleEdition& edition : rule.editions) {
        printEdition(session, rule, edition);
        for (const SettableFigure& each : settable(session, workspace, rule, edition)) {
            const QString published = format::ruleFigureValue(each.figure.unit, each.figure.value);
            const QString value =
                each.own ? Cli::tr("%1, yours: %2", "published value").arg(published, each.own->value) : published;
            session.print(u"    %1  %2: %3"_s.arg(each.figure.part, format::ruleFigureLabel(each.figure), value));
        }
    }
    session.print(format::bindingWords(rule.binding));
    return kDone;
}

int listRules(Session& session, const std::vector<const Rule*>& rules, QDate day)
{
    if (session.json()) {
        session.print(
            QJsonObject{{u"on"_s, json::date(day)},
                        {u"versions"_s, json::array(session.rules().versions, json::catalogueVersion)},
                        {u"rules"_s, json::array(rules, [day](const Rule* rule) { return json::rule(*rule, day); })},
                        {u"sources"_s, json::sources(session.rules())}});
        return kDone;
    }
    for (const Rule* rule : rules) {
        printEdition(session, *rule, *rule->editionOn(day));
    }
    session.print(
        Cli::tr("%Ln rule(s) in force on %1", nullptr, static_cast<int>(rules.size())).arg(format::date(day)));
    return kDone;
}

/// The file where there is one; the verb needs none.
std::unique_ptr<Workspace> openedFile(Session& session)
{
    if (!QFileInfo::exists(session.path())) {
        return nullptr;
    }
    auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        session.warn(Cli::tr("These are the program's own rules: %1").arg(format::error(workspace.error())));
        return nullptr;
    }
    for (const RuleTrouble& trouble : workspace.value()->ruleTroubles()) {
        session.warn(format::ruleTrouble(trouble));
    }
    return std::move(workspace).value();
}

int rules(Session& session, const RulesOptions& options)
{
    const std::unique_ptr<Workspace> workspace = openedFile(session);
    const Result<std::optional<QDate>> typed = dayTyped(options.on, session.today());
    if (!typed) {
        return session.fail(typed.error());
    }
    const QDate day = typed.value().value_or(session.today());
    std::vector<const Rule*> found;
    for (const Rule& rule : session.rules().rules) {
        if (isWanted(rule, options, day)) {
            found.push_back(&rule);
        }
    }
    if (found.empty()) {
        return session.giveUp(
            kNothingDone,
            Cli::tr("There is no such rule in force on %1. To list all: credence-cli rules").arg(format::date(day)));
    }
    return options.id.empty() ? listRules(session, found, day) : showRule(session, workspace.get(), *found.front());
}

}  // namespace

void addRulesVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "rules", Cli::tr("The rules in force on a day, with their sources; needs no file").toStdString());
    const auto options = std::make_shared<RulesOptions>();
    verb->add_option("--on", options->on, Cli::tr("The day; without it today").toStdString());
    verb->add_option("--id", options->id, Cli::tr("Only this rule, with all its editions").toStdString());
    verb->add_option("--body", options->body, Cli::tr("Only the rules of this body").toStdString());
    verb->callback([&run, options] { run = [options](Session& session) { return rules(session, *options); }; });
}

}  // namespace credence::cli
