// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli/verbs.h"
#include "domain/text/parse_values.h"
#include "models/format.h"
#include "models/json_rules.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct RulesOptions {
    std::string on;
    std::string id;
    std::string body;
};

void printRule(const Session& session, const Rule& rule, QDate day)
{
    const RuleEdition* edition = rule.editionOn(day);
    session.print(rule.id);
    if (!edition) {
        session.print(tr("  not in force on %1").arg(format::date(day)));
        return;
    }
    for (const QString& line : format::citation(citationOf(rule, *edition), session.rules()).split(u'\n')) {
        session.print(u"  "_s + line);
    }
    if (const auto* statement = std::get_if<StatementRule>(&edition->value)) {
        session.print(u"  "_s + statement->text);
        for (const QString& point : statement->points) {
            session.print(u"    · "_s + point);
        }
    }
}

int rules(const Session& session, const RulesOptions& options)
{
    const Result<QDate> day =
        options.on.empty() ? Result<QDate>(session.today()) : parseDay(text(options.on), session.today());
    if (!day) {
        return session.fail(day.error());
    }
    QJsonArray list;
    bool any = false;
    for (const Rule& rule : session.rules().rules) {
        const bool wanted = (options.id.empty() || rule.id == text(options.id)) &&
                            (options.body.empty() || rule.body == text(options.body)) &&
                            (!options.id.empty() || rule.editionOn(day.value()));
        if (!wanted) {
            continue;
        }
        any = true;
        if (session.json()) {
            list.append(json::rule(rule, day.value()));
        } else {
            printRule(session, rule, day.value());
        }
    }
    if (session.json()) {
        session.print(QJsonObject{{u"on"_s, day.value().toString(Qt::ISODate)}, {u"rules"_s, list}});
    }
    return any ? kDone : kNothingDone;
}

}  // namespace

void addRulesVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("rules", "The rules in force, with their sources");
    const auto options = std::make_shared<RulesOptions>();
    verb->add_option("--on", options->on, "The day; without it today");
    verb->add_option("--id", options->id, "Only this rule");
    verb->add_option("--body", options->body, "Only the rules of this body");
    verb->callback([&run, options] { run = [options](const Session& session) { return rules(session, *options); }; });
}

}  // namespace credence::cli
