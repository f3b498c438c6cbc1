// SPDX-License-Identifier: GPL-3.0-or-later
/// explain: one requirement with all that counted, all that did not and why, its rule and its sources.
#include <QJsonArray>
#include <algorithm>
#include <iterator>

#include "cli/status_text.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "models/format_missed.h"
#include "models/json_overview.h"
#include "models/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// All requirements of an overview, parts and alternatives included.
class Requirements {
public:
    explicit Requirements(const Overview& overview)
    {
        for (const GoalProgress& goal : overview.goals) {
            for (const RouteProgress& route : goal.routes) {
                add(route.needs);
            }
            add(goal.requirements);
            add(goal.recommendations);
            add(goal.preparation);
        }
        for (const CycleProgress& cycle : overview.cycles) {
            add(cycle.total);
            add(cycle.shares);
        }
    }
    explicit Requirements(const MissedCycle& missed)
    {
        add(missed.cycle.total);
        add(missed.cycle.shares);
    }

    /// Those with that id, or of the rule with that id.
    [[nodiscard]] std::vector<Progress> called(const QString& id) const
    {
        std::vector<Progress> found;
        for (const Progress* progress : m_all) {
            if (progress->requirementId == id || progress->rule.ruleId == id) {
                found.push_back(*progress);
            }
        }
        return found;
    }
    [[nodiscard]] std::vector<Progress> all() const
    {
        std::vector<Progress> all;
        std::ranges::transform(m_all, std::back_inserter(all), [](const Progress* progress) { return *progress; });
        return all;
    }

private:
    void add(const Progress& progress)
    {
        m_all.push_back(&progress);
        add(progress.alternatives);
        add(progress.parts);
    }
    void add(const std::vector<Progress>& group)
    {
        for (const Progress& progress : group) {
            add(progress);
        }
    }

    std::vector<const Progress*> m_all;
};

/// The same requirements in a cycle that ended with something open.
struct OfMissedCycle {
    const MissedCycle* missed;
    std::vector<Progress> requirements;
};

std::vector<OfMissedCycle> ofMissedCycles(const Overview& overview, const QString& id)
{
    std::vector<OfMissedCycle> found;
    for (const MissedCycle& missed : overview.missedCycles) {
        std::vector<Progress> requirements = Requirements(missed).called(id);
        if (!requirements.empty()) {
            found.push_back({.missed = &missed, .requirements = std::move(requirements)});
        }
    }
    return found;
}

QJsonObject missedJson(const OfMissedCycle& one)
{
    return {{u"body"_s, one.missed->cycle.body},
            {u"from"_s, json::date(one.missed->cycle.range.first())},
            {u"to"_s, json::date(one.missed->cycle.range.last())},
            {u"requirements"_s, json::array(one.requirements, json::progress)}};
}

/// All that can be explained, each with the id to ask for.
int list(const Session& session, const std::vector<Progress>& requirements, QDate asOf)
{
    if (session.json()) {
        session.print(QJsonObject{{u"as_of"_s, json::date(asOf)},
                                  {u"requirements"_s, json::array(requirements, json::progress)},
                                  {u"missed_cycles"_s, QJsonArray()},
                                  {u"sources"_s, json::sources(session.rules())}});
        return kDone;
    }
    if (requirements.empty()) {
        session.print(tr("Nothing is asked of you yet: add a goal or a credential you hold."));
        return kDone;
    }
    std::vector<QStringList> rows;
    for (const Progress& requirement : requirements) {
        rows.push_back({requirement.requirementId, format::progress(requirement), requirement.title});
    }
    session.print(tableLines({Align::Left, Align::Left, Align::Left}, rows).join(u'\n'));
    return kDone;
}

int explain(const Session& session, const std::string& id)
{
    const auto workspace = session.open(FileAccess::ReadOnly);
    const Result<Overview> overview = workspace ? workspace.value()->overview() : Result<Overview>(workspace.error());
    if (!overview) {
        return session.fail(overview.error());
    }
    const Requirements requirements(overview.value());
    if (id.empty()) {
        return list(session, requirements.all(), overview.value().asOf);
    }
    const std::vector<Progress> found = requirements.called(text(id));
    if (found.empty()) {
        session.warn(tr("There is no such requirement. Those there are: credence-cli explain"));
        return kNothingDone;
    }
    const std::vector<OfMissedCycle> missed = ofMissedCycles(overview.value(), text(id));
    if (session.json()) {
        session.print(QJsonObject{{u"as_of"_s, json::date(overview.value().asOf)},
                                  {u"requirements"_s, json::array(found, json::progress)},
                                  {u"missed_cycles"_s, json::array(missed, missedJson)},
                                  {u"sources"_s, json::sources(session.rules())}});
        return kDone;
    }
    session.print(tr("As of %1").arg(format::date(overview.value().asOf)));
    session.print(explanationLines(found, session.rules()).join(u'\n'));
    for (const OfMissedCycle& one : missed) {
        session.print(QString());
        session.print(format::missedCycleTitle(*one.missed));
        session.print(explanationLines(one.requirements, session.rules()).join(u'\n'));
    }
    return kDone;
}

}  // namespace

void addExplainVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("explain", "One requirement: what counted, what did not and why, its sources");
    const auto id = std::make_shared<std::string>();
    verb->add_option("requirement", *id, "Id of a requirement or rule, such as ahima.renewal.hiim-share");
    verb->callback([&run, id] { run = [id](const Session& session) { return explain(session, *id); }; });
}

}  // namespace credence::cli
