// SPDX-License-Identifier: GPL-3.0-or-later
/// status and today: where the user stands, and what comes next.
#include "cli/status_text.h"
#include "cli/today_text.h"
#include "cli/verbs.h"
#include "words/format.h"
#include "words/format_steps.h"
#include "json/json_overview.h"
#include "exchange/json_values.h"
#include "services/planner.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct StatusOptions {
    std::string goal;
    std::string body;
    bool explain = false;
};

/// Leaves the goal and the cycle that were asked for; false if there is no such goal or cycle.
bool narrow(Overview& overview, const StatusOptions& options)
{
    const QString goal = text(options.goal);
    const QString body = text(options.body);
    const auto isOther = [](const QString& one, const QString& wanted) {
        return !wanted.isEmpty() && one.compare(wanted, Qt::CaseInsensitive) != 0;
    };
    std::erase_if(overview.goals, [&](const GoalProgress& one) { return isOther(one.credential, goal); });
    std::erase_if(overview.cycles, [&](const CycleProgress& one) { return isOther(one.body, body); });
    std::erase_if(overview.missedCycles, [&](const MissedCycle& one) { return isOther(one.cycle.body, body); });
    std::erase_if(overview.lateDues, [&](const LateDues& one) { return isOther(one.membership.body, body); });
    std::erase_if(overview.fees, [&](const RenewalFee& one) { return isOther(one.body, body); });
    for (OutsideActivity& outside : overview.outside) {
        std::erase_if(outside.why, [&](const BodyReason& why) { return isOther(why.body, body); });
    }
    std::erase_if(overview.outside, [](const OutsideActivity& outside) { return outside.why.empty(); });
    return (goal.isEmpty() || !overview.goals.empty()) && (body.isEmpty() || !overview.cycles.empty());
}

int status(Session& session, const Workspace& workspace, const StatusOptions& options)
{
    Result<Overview> overview = workspace.overview();
    if (!overview) {
        return session.fail(overview.error());
    }
    if (!narrow(overview.value(), options)) {
        return session.giveUp(kNothingDone, Cli::tr("There is no such goal or cycle. Look at: credence-cli status"));
    }
    if (session.json()) {
        session.print(json::overview(overview.value(), session.rules()));
        return kDone;
    }
    session.print(Cli::tr("Where you stand on %1").arg(format::date(overview.value().asOf)));
    session.print(QString());
    const Detail detail = options.explain ? Detail::Explained : Detail::Figures;
    session.print(statusLines(overview.value(), session.rules(), detail));
    return kDone;
}

QJsonObject stepWithDraft(const NextStep& step, const Workspace& workspace)
{
    QJsonObject object = json::nextStep(step);
    object[u"action"_s] = format::nextStepAction(step);
    object[u"opens"_s] = json::stepDraft(format::stepDraft(step, workspace));
    return object;
}

QJsonObject todayObject(const Overview& overview, const Workspace& workspace)
{
    const auto step = [&workspace](const NextStep& one) { return stepWithDraft(one, workspace); };
    const auto standing = [&workspace](const Standing& one) { return json::standing(one, workspace.rules()); };
    const Outlook outlook = workspace.valueOrTell(Planner(workspace).outlook());
    return {{u"as_of"_s, json::date(overview.asOf)},
            {u"next_steps"_s, json::array(overview.nextSteps, step)},
            {u"standings"_s, json::array(standingsOf(overview, outlook), standing)},
            {u"deadlines"_s, json::array(overview.deadlines, json::deadline)}};
}

int today(const Session& session, const Workspace& workspace)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    if (!judged) {
        return session.fail(judged.error());
    }
    const Overview& overview = judged.value()->overview;
    if (session.json()) {
        session.print(todayObject(overview, workspace));
        return kDone;
    }
    session.print(QStringList{format::date(overview.asOf), QString()});
    session.print(todayLines(overview, workspace));
    return kDone;
}

}  // namespace

void addStatusVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("today", Cli::tr("What to do next, and by when").toStdString())->callback([&run] {
        run = onFile(FileAccess::ReadOnly, today);
    });
    CLI::App* verb =
        app.add_subcommand("status", Cli::tr("Where you stand: goals, routes, cycles, study").toStdString());
    const auto options = std::make_shared<StatusOptions>();
    verb->add_option("--goal", options->goal, Cli::tr("Of the goals only this credential").toStdString());
    verb->add_option("--body", options->body, Cli::tr("Of the cycles only this body's").toStdString());
    verb->add_flag("--explain", options->explain,
                   Cli::tr("What counted, what did not and why, under which rule").toStdString());
    verb->callback([&run, options] { run = onFile(FileAccess::ReadOnly, status, options); });
}

}  // namespace credence::cli
