// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "models/format.h"
#include "models/json_overview.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct StatusOptions {
    std::string goal;
    std::string body;
    bool explain = false;
};

/// Prints an overview as indented text.
class StatusPrinter {
public:
    StatusPrinter(const Session& session, bool explain) : m_session(session), m_explain(explain) {}

    void print(const GoalProgress& goal) const
    {
        QString line = u"%1 %2"_s.arg(format::stateMark(goal.state), goal.credential);
        if (goal.byDate) {
            line += tr(", wanted by %1").arg(format::date(*goal.byDate));
        }
        if (goal.forecast) {
            line += tr(", at this pace %1").arg(format::date(*goal.forecast));
        }
        m_session.print(line);
        for (const RouteProgress& route : goal.routes) {
            m_session.print(u"  %1 %2%3%4"_s.arg(
                format::stateMark(route.state), route.title, route.quickest ? tr(" (quickest)") : QString(),
                route.completeOn ? tr(", complete on %1").arg(format::date(*route.completeOn)) : QString()));
            printAll(route.needs, 2);
        }
        printAll(goal.requirements, 1);
        printAll(goal.recommendations, 1);
        printAll(goal.preparation, 1);
    }

    void print(const CycleProgress& cycle) const
    {
        m_session.print(tr("%1 cycle %2 (%3)")
                            .arg(cycle.body, format::dateRange(cycle.range.first(), cycle.range.last()),
                                 QStringList(cycle.credentials.begin(), cycle.credentials.end()).join(u", "_s)));
        print(cycle.total, 1);
        printAll(cycle.shares, 1);
    }

    void print(const StudySummary& study) const
    {
        m_session.print(tr("Logged: study %1, externship %2, work %3, volunteer %4; coding experience %5 calendar days")
                            .arg(format::duration(study.study), format::duration(study.externship),
                                 format::duration(study.work), format::duration(study.volunteer),
                                 QString::number(study.codingDays.value)));
        for (const SubjectProgress& subject : study.subjects) {
            m_session.print(u"  %1 %2"_s.arg(format::subjectName(m_session.rules(), subject.subject), -28)
                                .arg(format::duration(subject.logged), 10));
        }
    }

private:
    void printAll(const std::vector<Progress>& all, int depth) const
    {
        for (const Progress& progress : all) {
            print(progress, depth);
        }
    }

    void print(const Progress& progress, int depth) const
    {
        const QString indent(depth * 2, u' ');
        QString line =
            u"%1%2 %3: %4"_s.arg(indent, format::stateMark(progress.state), progress.title, format::progress(progress));
        line += progress.estimate ? tr(" (estimate)") : QString();
        line += progress.rule.confidence == Confidence::Low ? tr(" (unconfirmed)") : QString();
        m_session.print(line);
        if (m_explain) {
            explain(progress, indent);
        }
        printAll(progress.alternatives, depth + 1);
        printAll(progress.parts, depth + 1);
    }

    void explain(const Progress& progress, const QString& indent) const
    {
        for (const CountedItem& item : progress.counted) {
            m_session.print(u"%1    + %2, %3: %4"_s.arg(indent, item.label, format::dateRange(item.from, item.to),
                                                        format::amount(item.amount)));
        }
        for (const NotCountedItem& item : progress.notCounted) {
            m_session.print(u"%1    - %2, %3: %4 — %5"_s.arg(indent, item.label, format::dateRange(item.from, item.to),
                                                             format::amount(item.amount), format::reason(item)));
        }
        for (const QString& line : format::citation(progress.rule, m_session.rules()).split(u'\n')) {
            m_session.print(indent + u"      "_s + line);
        }
    }

    const Session& m_session;
    bool m_explain;
};

int status(const Session& session, const StatusOptions& options)
{
    const auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    Result<Overview> judged = workspace.value()->overview();
    if (!judged) {
        return session.fail(judged.error());
    }
    Overview& overview = judged.value();
    if (!options.goal.empty()) {
        std::erase_if(overview.goals, [&](const GoalProgress& goal) { return goal.credential != text(options.goal); });
    }
    if (!options.body.empty()) {
        std::erase_if(overview.cycles, [&](const CycleProgress& cycle) { return cycle.body != text(options.body); });
    }
    if (session.json()) {
        session.print(json::overview(overview, session.rules()));
        return kDone;
    }
    const StatusPrinter printer(session, options.explain);
    session.print(tr("As of %1").arg(format::date(overview.asOf)));
    for (const GoalProgress& goal : overview.goals) {
        printer.print(goal);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        printer.print(cycle);
    }
    printer.print(overview.study);
    session.print(tr("Next:"));
    for (const NextStep& step : overview.nextSteps) {
        session.print(u"  %1 — %2"_s.arg(format::nextStepTitle(step), format::nextStepDetail(step)));
    }
    return kDone;
}

}  // namespace

void addStatusVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("status", "Where you stand: goals, routes, cycles, study, next steps");
    const auto options = std::make_shared<StatusOptions>();
    verb->add_option("--goal", options->goal, "Only this credential");
    verb->add_option("--body", options->body, "Only the cycle of this body");
    verb->add_flag("--explain", options->explain, "What counted, what did not and why, under which rule");
    verb->callback([&run, options] { run = [options](const Session& session) { return status(session, *options); }; });
}

}  // namespace credence::cli
