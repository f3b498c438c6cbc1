// SPDX-License-Identifier: GPL-3.0-or-later
/// jobs, move, follow-up, sweep and log-event: the search for work.
#include <QJsonArray>

#include "cli/text_table.h"
#include "cli/verbs.h"
#include "domain/job_search/employers.h"
#include "exchange/json_values.h"
#include "services/job_desk.h"
#include "words/format.h"
#include "words/format_jobs.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Facts& facts, ApplicationId id)
{
    const Application* application = applicationOf(facts, id);
    return application ? format::employerName(facts, *application) : QString();
}

QJsonObject toJson(const JobCard& card, const Facts& facts)
{
    const Application* application = applicationOf(facts, card.application);
    return {{u"application"_s, card.application.value},
            {u"employer"_s, titleOf(facts, card.application)},
            {u"role"_s, application ? application->role : QString()},
            {u"kind"_s, application ? nameOf(application->kind) : QString()},
            {u"stage"_s, nameOf(card.stage)},
            {u"duty"_s, nameOf(card.duty)},
            {u"act"_s, card.act},
            {u"due_on"_s, json::date(card.dueOn)},
            {u"days_in_stage"_s, json::orNull(card.daysInStage)}};
}

QJsonObject toJson(const ResponseFigures& figures)
{
    return {{u"sent"_s, figures.sent},
            {u"answered"_s, figures.answered},
            {u"median_days"_s, json::orNull(figures.medianDays)},
            {u"interviewed"_s, figures.interviewed},
            {u"offers"_s, figures.offers}};
}

QJsonObject toJson(const SeenSearch& seen)
{
    const auto cardToJson = [&seen](const JobCard& card) { return toJson(card, seen.facts()); };
    QJsonArray open;
    for (const BoardColumn& column : seen.search.columns) {
        for (const JobCard& card : column.cards) {
            open.append(cardToJson(card));
        }
    }
    return {
        {u"as_of"_s, json::date(seen.search.asOf)},
        {u"to_answer"_s,
         json::array(seen.search.toAnswer, [](const JobCard& card) { return QJsonValue(card.application.value); })},
        {u"cards"_s, open},
        {u"closed"_s, json::array(seen.search.closed,
                                  [](const ClosedCount& each) {
                                      return QJsonObject{
                                          {u"reason"_s, each.reason ? QJsonValue(nameOf(*each.reason)) : QJsonValue()},
                                          {u"count"_s, each.count}};
                                  })},
        {u"figures"_s, toJson(seen.search.figures)},
        {u"stage_times"_s, json::array(seen.search.times, [](const StageTime& time) {
             return QJsonObject{
                 {u"stage"_s, nameOf(time.stage)}, {u"median_days"_s, time.medianDays}, {u"count"_s, time.count}};
         })}};
}

QStringList linesOf(const SeenSearch& seen)
{
    QStringList lines{format::toAnswer(seen.search)};
    for (const QString& line :
         {format::whomToAnswer(seen.search, seen.facts()), format::responses(seen.search.figures)}) {
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    std::vector<QStringList> rows;
    for (const BoardColumn& column : seen.search.columns) {
        for (const JobCard& card : column.cards) {
            const Application* application = applicationOf(seen.facts(), card.application);
            if (card.stage != ApplicationStage::Closed && application) {
                rows.push_back({u"  %1"_s.arg(card.application.value), format::wordsOf(card.stage),
                                format::employerName(seen.facts(), *application), application->role,
                                format::nextOf(card, seen.search.asOf), format::daysInStage(card)});
            }
        }
    }
    lines << tableLines({Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right}, rows);
    if (!seen.search.closed.empty()) {
        lines << Cli::tr("Closed: %1").arg(format::closedCounts(seen.search.closed));
    }
    return lines;
}

int jobs(const Session& session, const Workspace& workspace)
{
    const Result<SeenSearch> seen = jobSearchToday(workspace);
    if (!seen) {
        return session.fail(seen.error());
    }
    session.answer(linesOf(seen.value()), toJson(seen.value()));
    return kDone;
}

struct MoveOptions {
    std::string application;
    std::string stage;
    std::string because;
};

std::optional<ApplicationId> applicationTyped(const std::string& typed)
{
    const std::optional<RecordRef> ref = refTyped(typed);
    return ref && ref->kind == RecordKind::Application ? std::optional(ApplicationId(ref->id)) : std::nullopt;
}

int refuseApplication(const Session& session, const std::string& typed)
{
    return session.giveUp(kInputRefused,
                          Cli::tr("“%1” names no application. Give its number, as application:3").arg(text(typed)));
}

/// How the application stands after what was written.
int answered(const Session& session, Workspace& workspace, ApplicationId id, const Result<void>& written)
{
    if (!written) {
        return session.fail(written.error());
    }
    const Result<SeenSearch> seen = jobSearchToday(workspace);
    if (!seen) {
        return session.fail(seen.error());
    }
    const Application* application = applicationOf(seen.value().facts(), id);
    if (!application) {
        return kDone;
    }
    const JobCard card =
        cardOf(*application, seen.value().facts().of<Interview>(), workspace.today(), seen.value().search.habits);
    session.answer(Cli::tr("%1: %2. Next: %3", "employer, stage, what is next")
                       .arg(format::employerName(seen.value().facts(), *application), format::wordsOf(card.stage),
                            format::nextOf(card, workspace.today())),
                   {{u"moved"_s, toJson(card, seen.value().facts())}});
    session.backUpOnceADay(workspace);
    return kDone;
}

int moveApplication(const Session& session, Workspace& workspace, const MoveOptions& options)
{
    const std::optional<ApplicationId> id = applicationTyped(options.application);
    if (!id) {
        return refuseApplication(session, options.application);
    }
    Ledger ledger(workspace);
    JobDesk desk(workspace, ledger);
    const auto stage = fromName<ApplicationStage>(text(options.stage));
    const auto reason = fromName<ClosingReason>(text(options.because));
    if (reason && stage != ApplicationStage::Closed) {
        return session.giveUp(kInputRefused, Cli::tr("--because says why an application is closed"));
    }
    return answered(session, workspace, *id, reason ? desk.close(*id, *reason) : desk.move(*id, *stage));
}

int followUp(const Session& session, Workspace& workspace, const std::string& typed)
{
    const std::optional<ApplicationId> id = applicationTyped(typed);
    if (!id) {
        return refuseApplication(session, typed);
    }
    Ledger ledger(workspace);
    return answered(session, workspace, *id, JobDesk(workspace, ledger).followUp(*id));
}

struct SweepOptions {
    int weeks = 0;
    bool accept = false;
};

int sweep(const Session& session, Workspace& workspace, const SweepOptions& options)
{
    const Result<SeenSearch> seen = jobSearchToday(workspace);
    if (!seen) {
        return session.fail(seen.error());
    }
    const int weeks = options.weeks > 0 ? options.weeks : seen.value().search.habits.silentWeeks;
    const std::vector<SilentApplication> silent = silentApplications(seen.value().facts(), workspace.today(), weeks);
    std::vector<ApplicationId> ids;
    QStringList lines;
    for (const SilentApplication& each : silent) {
        ids.push_back(each.application);
        lines << Cli::tr("  %1  %2: silent since %3")
                     .arg(QString::number(each.application.value), titleOf(seen.value().facts(), each.application),
                          format::date(each.lastSign));
    }
    const bool isDone = options.accept && !ids.empty();
    if (isDone) {
        Ledger ledger(workspace);
        if (const Result<void> written = JobDesk(workspace, ledger).letGo(ids); !written) {
            return session.fail(written.error());
        }
        session.backUpOnceADay(workspace);
    }
    lines.prepend(silent.empty() ? Cli::tr("No application is silent for %Ln week(s)", nullptr, weeks)
                  : isDone       ? Cli::tr("Closed without an answer. To take it back: credence-cli undo")
                                 : Cli::tr("Silent for %Ln week(s). To close them: --accept", nullptr, weeks));
    session.answer(lines, {{u"silent"_s, json::array(silent,
                                                     [](const SilentApplication& each) {
                                                         return QJsonObject{{u"application"_s, each.application.value},
                                                                            {u"last_sign"_s, json::date(each.lastSign)},
                                                                            {u"days"_s, each.days}};
                                                     })},
                           {u"closed"_s, isDone}});
    return kDone;
}

int logEvent(const Session& session, Workspace& workspace, const std::string& typed)
{
    const std::optional<RecordRef> ref = refTyped(typed);
    if (!ref || ref->kind != RecordKind::NetworkingEvent) {
        return session.giveUp(
            kInputRefused,
            Cli::tr("“%1” names no networking event. Give its number, as networking-event:3").arg(text(typed)));
    }
    Ledger ledger(workspace);
    const Result<RecordRef> activity = JobDesk(workspace, ledger).logCeus(NetworkingEventId(ref->id));
    if (!activity) {
        return activity.error().code == Error::Code::InvalidInput
                   ? session.giveUp(kInputRefused, Cli::tr("It gives no CEUs, or they are logged already"))
                   : session.fail(activity.error());
    }
    session.answer(Cli::tr("Logged as CEU activity #%1").arg(activity.value().id),
                   {{u"saved"_s, json::ref(activity.value())}});
    session.backUpOnceADay(workspace);
    return kDone;
}

void addMoveVerb(CLI::App& app, Run& run)
{
    CLI::App* verb =
        app.add_subcommand("move", Cli::tr("Move an application to another stage; its day is kept").toStdString());
    const auto options = std::make_shared<MoveOptions>();
    verb->add_option("application", options->application, Cli::tr("Its number, as application:3").toStdString())
        ->required();
    verb->add_option("stage", options->stage, Cli::tr("The stage").toStdString())
        ->required()
        ->check(oneOfNames<ApplicationStage>());
    verb->add_option("--because", options->because, Cli::tr("Why it is closed").toStdString())
        ->check(oneOfNames<ClosingReason>());
    verb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, moveApplication, options); });
}

}  // namespace

void addJobVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("jobs", Cli::tr("Whom you must answer: applications by stage, and how they go").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, jobs); });
    addMoveVerb(app, run);
    CLI::App* follow = app.add_subcommand("follow-up", Cli::tr("Note that you asked again today").toStdString());
    const auto application = std::make_shared<std::string>();
    follow->add_option("application", *application, Cli::tr("Its number, as application:3").toStdString())->required();
    follow->callback([&run, application] { run = onFile(FileAccess::ReadWrite, followUp, application); });
    CLI::App* sweeping =
        app.add_subcommand("sweep", Cli::tr("Applications that nobody answered, to be closed at once").toStdString());
    const auto options = std::make_shared<SweepOptions>();
    sweeping->add_option("--weeks", options->weeks, Cli::tr("Silent for so many weeks").toStdString())
        ->check(CLI::Range(1, 104));
    sweeping->add_flag("--accept", options->accept, Cli::tr("Close them, as one step of undo").toStdString());
    sweeping->callback([&run, options] {
        run = onFile(options->accept ? FileAccess::ReadWrite : FileAccess::ReadOnly, sweep, options);
    });
    CLI::App* event = app.add_subcommand("log-event", Cli::tr("Log the CEUs of a networking event").toStdString());
    const auto typed = std::make_shared<std::string>();
    event->add_option("event", *typed, Cli::tr("Its number, as networking-event:3").toStdString())->required();
    event->callback([&run, typed] { run = onFile(FileAccess::ReadWrite, logEvent, typed); });
}

}  // namespace credence::cli
