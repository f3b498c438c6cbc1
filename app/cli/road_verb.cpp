// SPDX-License-Identifier: GPL-3.0-or-later
/// road: where on the road from education to growth the user is.
#include "cli/road_text.h"
#include "cli/verbs.h"
#include "json/json_road.h"
#include "services/planner.h"

namespace credence::cli {

namespace {

int road(Session& session, const Workspace& workspace)
{
    const Result<Road> road = Planner(workspace).road();
    if (!road) {
        return session.fail(road.error());
    }
    session.answer(roadLines(road.value(), session.rules()), json::road(road.value()));
    return kDone;
}

}  // namespace

void addRoadVerb(CLI::App& app, Run& run)
{
    app.add_subcommand("road",
                       Cli::tr("Where on the road from education to growth you are, and what it costs").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, road); });
}

}  // namespace credence::cli
