// SPDX-License-Identifier: GPL-3.0-or-later
/// explain: one requirement with all that counted, all that did not and why, its rule and its sources.
#include <QJsonArray>

#include "cli/status_text.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "words/format_ruled.h"
#include "json/json_cycles.h"
#include "json/json_overview.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// Adds those of `group` that have that id, or are of the rule with that id, parts and alternatives included; of no
/// id, all.
void addAsked(const std::vector<Progress>& group, const QString& id, std::vector<Progress>& found)
{
    for (const Progress& progress : group) {
        if (id.isEmpty() || progress.requirementId == id || progress.rule.ruleId == id) {
            found.push_back(progress);
        }
        addAsked(progress.alternatives, id, found);
        addAsked(progress.parts, id, found);
    }
}

void addAsked(const CycleProgress& cycle, const QString& id, std::vector<Progress>& found)
{
    addAsked({cycle.total}, id, found);
    addAsked(cycle.shares, id, found);
    addAsked(cycle.unsettled, id, found);
}

/// The same requirements in a cycle that ended with something open.
struct OfMissedCycle {
    const MissedCycle* missed;
    std::vector<Progress> requirements;
};

/// All that can be said of an id; of no id, of everything.
struct Explained {
    std::vector<Progress> requirements;
    std::vector<OfMissedCycle> missed;
    std::vector<format::RuledLine> ruled;
    std::vector<OutsideActivity> outside;

    [[nodiscard]] bool isEmpty() const
    {
        return requirements.empty() && missed.empty() && ruled.empty() && outside.empty();
    }
};

Explained explained(const Overview& overview, const QString& id)
{
    Explained all{.requirements = {}, .missed = {}, .ruled = format::ruledLines(overview), .outside = {}};
    if (id.isEmpty()) {
        all.outside = overview.outside;
    }
    for (const GoalProgress& goal : overview.goals) {
        for (const RouteProgress& route : goal.routes) {
            addAsked(route.needs, id, all.requirements);
        }
        addAsked(goal.requirements, id, all.requirements);
        addAsked(goal.recommendations, id, all.requirements);
        addAsked(goal.preparation, id, all.requirements);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        addAsked(cycle, id, all.requirements);
    }
    for (const MissedCycle& missed : overview.missedCycles) {
        OfMissedCycle ofIt{.missed = &missed, .requirements = {}};
        addAsked(missed.cycle, id, ofIt.requirements);
        if (!ofIt.requirements.empty()) {
            all.missed.push_back(std::move(ofIt));
        }
    }
    std::erase_if(all.ruled, [&id](const format::RuledLine& line) { return !id.isEmpty() && line.rule.ruleId != id; });
    return all;
}

QJsonObject missedJson(const OfMissedCycle& one)
{
    return {{u"body"_s, one.missed->cycle.body},
            {u"from"_s, json::date(one.missed->cycle.range.first())},
            {u"to"_s, json::date(one.missed->cycle.range.last())},
            {u"requirements"_s, json::array(one.requirements, json::progress)}};
}

QJsonObject ruledJson(const format::RuledLine& line)
{
    return {{u"title"_s, line.title}, {u"text"_s, line.value}, {u"rule"_s, json::citation(line.rule)}};
}

QJsonObject toJson(const Explained& all, QDate asOf, const RuleBook& rules)
{
    return {{u"as_of"_s, json::date(asOf)},
            {u"requirements"_s,
             json::array(all.requirements,
                         [&rules, asOf](const Progress& progress) { return json::explained(progress, rules, asOf); })},
            {u"missed_cycles"_s, json::array(all.missed, missedJson)},
            {u"set_by_rules"_s, json::array(all.ruled, ruledJson)},
            {u"outside_cycles"_s, json::array(all.outside, json::outside)},
            {u"sources"_s, json::sources(rules)}};
}

void addRows(const std::vector<Progress>& requirements, std::vector<QStringList>& rows)
{
    for (const Progress& requirement : requirements) {
        rows.push_back({requirement.requirementId, format::progress(requirement), requirement.title});
    }
}

/// All that can be explained, each with the id to ask for.
void printList(const Session& session, const Explained& all)
{
    if (all.isEmpty()) {
        session.print(Cli::tr("Nothing is asked of you yet: add a goal or a credential you hold."));
        return;
    }
    std::vector<QStringList> rows;
    addRows(all.requirements, rows);
    for (const OfMissedCycle& one : all.missed) {
        rows.push_back({QString(), QString(), format::missedCycleTitle(*one.missed)});
        addRows(one.requirements, rows);
    }
    for (const format::RuledLine& line : all.ruled) {
        rows.push_back({line.rule.ruleId, line.value, line.title});
    }
    for (const OutsideActivity& outside : all.outside) {
        if (!belongsToACycle(outside)) {
            rows.push_back({QString(), format::amount(outside.activity.ceus),
                            u"%1; %2"_s.arg(format::recordTitle(outside.activity), format::whyOutside(outside))});
        }
    }
    session.print(tableLines({Align::Left, Align::Left, Align::Left}, rows));
}

void printAll(Session& session, const Explained& all, QDate asOf)
{
    session.print(Cli::tr("As of %1").arg(format::date(asOf)));
    session.print(explanationLines(all.requirements, session.rules(), asOf));
    for (const OfMissedCycle& one : all.missed) {
        session.print(format::missedCycleTitle(*one.missed));
        session.print(explanationLines(one.requirements, session.rules(), asOf));
    }
    for (const format::RuledLine& line : all.ruled) {
        session.print(u"%1: %2"_s.arg(line.title, line.value));
        session.print(format::citation(line.rule, session.rules()).split(u'\n'));
    }
}

int explain(Session& session, const Workspace& workspace, const std::string& id)
{
    const Result<Overview> overview = workspace.overview();
    if (!overview) {
        return session.fail(overview.error());
    }
    const QDate asOf = overview.value().asOf;
    const Explained all = explained(overview.value(), text(id));
    if (!id.empty() && all.isEmpty()) {
        return session.giveUp(kNothingDone,
                              Cli::tr("There is no such requirement. Those there are: credence-cli explain"));
    }
    if (session.json()) {
        session.print(toJson(all, asOf, session.rules()));
    } else if (id.empty()) {
        printList(session, all);
    } else {
        printAll(session, all, asOf);
    }
    return kDone;
}

}  // namespace

void addExplainVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "explain", Cli::tr("One requirement: what counted, what did not and why, its sources").toStdString());
    const auto id = std::make_shared<std::string>();
    verb->add_option("requirement", *id,
                     Cli::tr("Id of a requirement or rule, such as ahima.renewal.hiim-share").toStdString());
    verb->callback([&run, id] { run = onFile(FileAccess::ReadOnly, explain, id); });
}

}  // namespace credence::cli
