// SPDX-License-Identifier: GPL-3.0-or-later
/// forecast, plan, allocate and what-if: what may come of what is recorded.
#include "cli/ahead_text.h"
#include "cli/verbs.h"
#include "domain/records/fields.h"
#include "domain/text/parse_values.h"
#include "words/format.h"
#include "json/json_ahead.h"
#include "exchange/json_values.h"
#include "services/planner.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostScenarios = 3;  ///< side by side

int forecast(const Session& session, const Workspace& workspace)
{
    const Result<Outlook> outlook = Planner(workspace).outlook();
    if (!outlook) {
        return session.fail(outlook.error());
    }
    if (session.json()) {
        session.print(json::outlook(outlook.value()));
        return kDone;
    }
    const QStringList lines = outlookLines(outlook.value());
    if (lines.isEmpty()) {
        return session.giveUp(kNothingDone,
                              Cli::tr("There is nothing to forecast yet: set a goal or add a credential."));
    }
    session.print(lines);
    return kDone;
}

int plan(Session& session, const Workspace& workspace)
{
    const Result<std::vector<ExamPlan>> plans = Planner(workspace).examPlans();
    if (!plans) {
        return session.fail(plans.error());
    }
    if (session.json()) {
        session.print(QJsonObject{{u"as_of"_s, json::date(session.today())},
                                  {u"exams"_s, json::array(plans.value(), json::examPlan)}});
        return kDone;
    }
    if (plans.value().empty()) {
        return session.giveUp(kNothingDone, Cli::tr("There is no exam to plan: set a goal whose exam is known."));
    }
    for (const ExamPlan& one : plans.value()) {
        session.print(examPlanLines(one, session.rules()));
    }
    return kDone;
}

// ---- allocate ----------------------------------------------------------------------------------------------

struct AllocateOptions {
    bool accept = false;
    bool anew = false;
};

/// Writes the proposed credits as one step, or says that there is nothing to write.
int accept(const Session& session, Workspace& workspace, const std::vector<BodyAllocation>& allocations)
{
    const Result<std::vector<AnyRecord>> changed = Planner(workspace).credited(allocations);
    if (!changed) {
        return session.fail(changed.error());
    }
    if (changed.value().empty()) {
        return session.giveUp(kNothingDone, Cli::tr("The credits are so already."));
    }
    Ledger ledger(workspace);
    if (const Result<void> written = ledger.editAll(changed.value()); !written) {
        return session.fail(written.error());
    }
    session.backUpOnceADay(workspace);
    const auto count = static_cast<int>(changed.value().size());
    session.answer(Cli::tr("Activities credited: %1, as one step of undo").arg(count), {{u"credited"_s, count}});
    return kDone;
}

int allocate(const Session& session, Workspace& workspace, const AllocateOptions& options)
{
    const KeepCredits keep = options.anew ? KeepCredits::SubmittedOnly : KeepCredits::All;
    const Result<std::vector<BodyAllocation>> allocations = Planner(workspace).allocations(keep);
    if (!allocations) {
        return session.fail(allocations.error());
    }
    if (options.accept) {
        return accept(session, workspace, allocations.value());
    }
    if (session.json()) {
        session.print(QJsonObject{{u"as_of"_s, json::date(session.today())},
                                  {u"allocations"_s, json::array(allocations.value(), json::allocation)}});
        return kDone;
    }
    if (allocations.value().empty()) {
        return session.giveUp(kNothingDone, Cli::tr("No cycle runs: add the credentials you hold."));
    }
    for (const BodyAllocation& allocation : allocations.value()) {
        session.print(allocationLines(allocation));
    }
    session.print(Cli::tr("Nothing was changed. To credit it so: credence-cli allocate --accept"));
    return kDone;
}

// ---- what-if -----------------------------------------------------------------------------------------------

/// The stored scenarios called so; all of them (at most three) without names.
Result<std::vector<Scenario>> chosen(const Workspace& workspace, const std::vector<std::string>& names)
{
    const Result<std::vector<AnyRecord>> records = workspace.records(RecordKind::Scenario);
    if (!records) {
        return records.error();
    }
    std::vector<Scenario> found;
    for (const AnyRecord& record : records.value()) {
        const auto& scenario = std::get<Scenario>(record);
        const bool named = std::ranges::any_of(names, [&scenario](const std::string& name) {
            return scenario.name.compare(text(name), Qt::CaseInsensitive) == 0;
        });
        if (found.size() < kMostScenarios && (names.empty() || named)) {
            found.push_back(scenario);
        }
    }
    return found;
}

struct WhatIfOptions {
    std::vector<std::string> names;
    std::string weeklyStudy;
    std::string workUntil;
    std::string pacePercent;

    [[nodiscard]] bool isTried() const { return !weeklyStudy.empty() || !workUntil.empty() || !pacePercent.empty(); }
};

/// What is only tried, as the slider of the window does; it is not kept.
Result<std::vector<Scenario>> tried(const WhatIfOptions& options, QDate today)
{
    AnyRecord scenario = Scenario{.name = {}};
    for (const auto& [field, typed] :
         {std::pair(u"weekly_study"_s, text(options.weeklyStudy)), std::pair(u"work_until"_s, text(options.workUntil)),
          std::pair(u"pace_percent"_s, text(options.pacePercent))}) {
        const Result<FieldValue> value = parseField(fieldSpec(RecordKind::Scenario, field), typed, today);
        if (!value) {
            return value.error();
        }
        setFieldValue(scenario, *fieldIndex(RecordKind::Scenario, field), value.value());
    }
    Scenario one = std::get<Scenario>(scenario);
    one.name = Cli::tr("What if");
    return std::vector{one};
}

int whatIf(Session& session, const WhatIfOptions& options)
{
    if (options.names.size() > kMostScenarios) {
        return session.giveUp(
            kNothingDone,
            Cli::tr("At most three what-ifs stand side by side; you named %1.").arg(options.names.size()));
    }
    const auto workspace = session.open(FileAccess::ReadOnly);
    const auto scenarios = !workspace          ? Result<std::vector<Scenario>>(workspace.error())
                           : options.isTried() ? tried(options, session.today())
                                               : chosen(*workspace.value(), options.names);
    if (!scenarios) {
        return session.fail(scenarios.error());
    }
    if (scenarios.value().empty()) {
        return session.giveUp(kNothingDone,
                              Cli::tr("There is no such what-if. Make one: credence-cli add scenario --name Slower "
                                      "--pace-percent 50"));
    }
    std::vector<Imagined> imagined;
    for (const Scenario& scenario : scenarios.value()) {
        Result<Imagined> one = Planner(*workspace.value()).imagine(scenario);
        if (!one) {
            return session.fail(one.error());
        }
        imagined.push_back(std::move(one).value());
    }
    if (session.json()) {
        session.print(QJsonObject{{u"scenarios"_s, json::array(imagined, [&session](const Imagined& one) {
                                       return json::imagined(one, session.rules());
                                   })}});
        return kDone;
    }
    for (const Imagined& one : imagined) {
        session.print(imaginedLines(one));
    }
    return kDone;
}

}  // namespace

void addAheadVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("forecast",
                       Cli::tr("When study, CEUs and routes will be complete, and the pace they need").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, forecast); });
    app.add_subcommand("plan", Cli::tr("How ready you are for each exam, and what to study next").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, plan); });

    CLI::App* allocation = app.add_subcommand(
        "allocate", Cli::tr("The best credits of your CEUs; changes nothing by itself").toStdString());
    const auto options = std::make_shared<AllocateOptions>();
    allocation->add_flag("--accept", options->accept, Cli::tr("Write the credits, as one step of undo").toStdString());
    allocation->add_flag("--anew", options->anew,
                         Cli::tr("Credit anew what you credited yourself; what is submitted stays").toStdString());
    allocation->callback([&run, options] {
        run = onFile(options->accept ? FileAccess::ReadWrite : FileAccess::ReadOnly, allocate, options);
    });

    CLI::App* scenario =
        app.add_subcommand("what-if", Cli::tr("Where you would stand; up to three of your what-ifs").toStdString());
    const auto typed = std::make_shared<WhatIfOptions>();
    CLI::Option* names = scenario->add_option(
        "name", typed->names, Cli::tr("Names of stored what-ifs (see: add scenario --help)").toStdString());
    const auto addTrial = [&](const char* name, std::string& value, const QString& help) {
        scenario->add_option(name, value, help.toStdString())->excludes(names);
    };
    addTrial("--weekly-study", typed->weeklyStudy, Cli::tr("Try so much study a week (12h); it is not kept"));
    addTrial("--work-until", typed->workUntil, Cli::tr("Try a last day of the work that goes on"));
    addTrial("--pace-percent", typed->pacePercent, Cli::tr("Try so much of the pace of the last weeks"));
    scenario->callback([&run, typed] { run = [typed](Session& session) { return whatIf(session, *typed); }; });
}

}  // namespace credence::cli
