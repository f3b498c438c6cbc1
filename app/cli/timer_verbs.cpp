// SPDX-License-Identifier: GPL-3.0-or-later
/// timer: measures time while it passes, and makes an entry of it.
#include "cli/line_words.h"
#include "cli/step_command.h"
#include "cli/verbs.h"
#include "domain/text/parse_moment.h"
#include "exchange/json_values.h"
#include "json/json_records.h"
#include "services/entry_contexts.h"
#include "services/timer_desk.h"
#include "words/format.h"
#include "words/format_timer.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsAMinute = 60;

struct TimerOptions {
    std::vector<std::string> words{};
    std::string time{};
    bool dryRun = false;

    [[nodiscard]] QString line() const
    {
        QStringList all;
        std::ranges::transform(words, std::back_inserter(all), text);
        return all.join(u' ');
    }
};

QString iso(const QDateTime& utc)
{
    return utc.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const TimerDesk& desk, const SeenTimer& seen)
{
    return {{u"started_at"_s, iso(seen.timer.startedAt)},
            {u"zone"_s, seen.timer.zone},
            {u"line"_s, seen.timer.line},
            {u"paused"_s, seen.timer.isPaused()},
            {u"minutes"_s, seen.seconds / kSecondsAMinute},
            {u"question"_s, seen.question ? QJsonValue(nameOf(*seen.question)) : QJsonValue()},
            {u"likely_end"_s, seen.question ? QJsonValue(iso(desk.likelyEnd(seen))) : QJsonValue()}};
}

/// That none runs is no fault of what was typed.
int refuseTimer(Session& session, const Error& error)
{
    const int code = session.fail(error);
    return timerRefusal(error) == TimerRefusal::NoneRuns ? int{kNothingDone} : code;
}

/// As it is typed to stop there, in the time of this computer.
QString typedMoment(const QDateTime& utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

void askWhetherRight(Session& session, const TimerDesk& desk, const SeenTimer& seen)
{
    if (!seen.question) {
        return;
    }
    session.warn(Cli::tr("In doubt: %1").arg(format::timerQuestion(seen, session.today())));
    session.warn(u"  %1: credence-cli timer keep"_s.arg(Cli::tr("it is right", "the time of a timer")));
    session.warn(u"  %1: credence-cli timer stop --until %2"_s.arg(Cli::tr("it ended at that time"),
                                                                   typedMoment(desk.likelyEnd(seen))));
    session.warn(u"  %1: credence-cli timer discard"_s.arg(Cli::tr("nothing is to be saved of it")));
}

/// How it stands after an act, which may have failed.
int tellTimer(Session& session, const TimerDesk& desk, const Result<RunningTimer>& done)
{
    if (!done) {
        return refuseTimer(session, done.error());
    }
    const Result<std::optional<SeenTimer>> seen = desk.seen();
    if (!seen) {
        return session.fail(seen.error());
    }
    if (!seen.value()) {
        session.answer(Cli::tr("No timer runs."), {{u"timer"_s, QJsonValue()}});
        return kDone;
    }
    const SeenTimer& timer = *seen.value();
    const QString words = timer.timer.line.isEmpty() ? QString() : u": "_s + timer.timer.line;
    session.answer(format::timerState(timer, session.today()) + words, {{u"timer"_s, toJson(desk, timer)}});
    askWhetherRight(session, desk, timer);
    return kDone;
}

Result<std::optional<QDateTime>> momentTyped(const Workspace& workspace, const std::string& typed)
{
    if (typed.empty()) {
        return std::optional<QDateTime>();
    }
    const Result<QDateTime> moment = parseMoment(text(typed), workspace.momentUtc().toLocalTime());
    return moment ? Result<std::optional<QDateTime>>(moment.value()) : Result<std::optional<QDateTime>>(moment.error());
}

int refuseMoment(Session& session, const std::string& typed)
{
    return session.giveUp(kInputRefused, Cli::tr("“%1” is no time. Give one such as 9:05, 15m (so long ago) or "
                                                 "“yesterday 21:30”.")
                                             .arg(text(typed)));
}

int startTimer(Session& session, Workspace& workspace, const TimerOptions& options)
{
    const Result<std::optional<QDateTime>> at = momentTyped(workspace, options.time);
    if (!at) {
        return refuseMoment(session, options.time);
    }
    Ledger ledger(workspace);
    TimerDesk desk(workspace, ledger);
    const Result<RunningTimer> started = desk.start(options.line(), at.value());
    const int code = tellTimer(session, desk, started);
    if (started) {
        // It runs, whatever its words mean: that can be answered until it stops.
        askOfLine(session, desk.understood(started.value()).doubts, quickLineContext(workspace),
                  u"credence-cli timer stop"_s);
    }
    return code;
}

int moveTimer(Session& session, Workspace& workspace, const TimerOptions& options)
{
    const Result<std::optional<QDateTime>> to = momentTyped(workspace, options.time);
    if (!to || !to.value()) {
        return refuseMoment(session, options.time);
    }
    Ledger ledger(workspace);
    TimerDesk desk(workspace, ledger);
    return tellTimer(session, desk, desk.moveStart(*to.value()));
}

template <auto act>
int changeTimer(Session& session, Workspace& workspace)
{
    Ledger ledger(workspace);
    TimerDesk desk(workspace, ledger);
    return tellTimer(session, desk, (desk.*act)());
}

int timerStatus(Session& session, Workspace& workspace)
{
    Ledger ledger(workspace);
    return tellTimer(session, TimerDesk(workspace, ledger), RunningTimer());
}

int discardTimer(Session& session, Workspace& workspace)
{
    Ledger ledger(workspace);
    TimerDesk desk(workspace, ledger);
    const Result<std::optional<SeenTimer>> seen = desk.seen();
    const Result<RunningTimer> gone = seen ? desk.discard() : Result<RunningTimer>(seen.error());
    if (!gone) {
        return refuseTimer(session, gone.error());
    }
    const QString again =
        u"credence-cli timer start --at %1 %2"_s.arg(typedMoment(gone.value().startedAt), asWord(gone.value().line));
    session.answer(Cli::tr("Discarded: %1. To take it up again: %2")
                       .arg(format::timerState(*seen.value(), session.today()), again.trimmed()),
                   {{u"discarded"_s, toJson(desk, *seen.value())}});
    return kDone;
}

int refuseStop(Session& session, const TimerDesk& desk, const Error& error)
{
    const int code = refuseTimer(session, error);
    const Result<std::optional<SeenTimer>> seen = desk.seen();
    if (timerRefusal(error) == TimerRefusal::IsAsked && seen && seen.value()) {
        askWhetherRight(session, desk, *seen.value());
    }
    return code;
}

/// True if it can be saved; tells what is wrong, and what is only to be noted.
bool reportMeasured(Session& session, const Workspace& workspace, const Ledger& ledger, const QuickLine& line)
{
    std::vector<Problem> problems = line.problemsBesideDoubts();
    if (line.doubts.empty()) {
        problems = ledger.validate(*line.draft);
        std::erase_if(problems, [](const Problem& problem) { return problem.code == ProblemCode::NearKnown; });
    }
    const bool isSound = reportProblems(session, kindOf(*line.draft), problems);
    askOfLine(session, line.doubts, quickLineContext(workspace), u"credence-cli timer stop"_s);
    if (!line.doubts.empty() || !isSound) {
        session.warn(Cli::tr("Nothing was saved, and the timer runs on."));
        return false;
    }
    return true;
}

int stopTimer(Session& session, Workspace& workspace, const TimerOptions& options)
{
    const Result<std::optional<QDateTime>> until = momentTyped(workspace, options.time);
    if (!until) {
        return refuseMoment(session, options.time);
    }
    Ledger ledger(workspace);
    TimerDesk desk(workspace, ledger);
    const Result<MeasuredEntry> measured =
        desk.measured(options.words.empty() ? std::nullopt : std::optional(options.line()), until.value());
    if (!measured) {
        return refuseStop(session, desk, measured.error());
    }
    const QuickLine& line = measured.value().line;
    if (!reportMeasured(session, workspace, ledger, line)) {
        return kInputRefused;
    }
    if (options.dryRun) {
        session.answer(Cli::tr("Understood: %1. Nothing was saved").arg(lineSummary(*line.draft, session.rules())),
                       {{u"understood"_s, json::record(*line.draft)}});
        return kDone;
    }
    const Result<RecordRef> ref = desk.save(*line.draft, measured.value().timer);
    if (!ref) {
        return session.fail(ref.error());
    }
    session.answer(
        Cli::tr("Saved #%1: %2").arg(QString::number(ref.value().id), lineSummary(*line.draft, session.rules())),
        {{u"saved"_s, json::ref(ref.value())}});
    session.backUpOnceADay(workspace);
    return kDone;
}

std::string timeHelp()
{
    return Cli::tr("9:05 (the last such time), 15m (so long ago) or “yesterday 21:30”").toStdString();
}

void addStart(CLI::App& timer, Run& run)
{
    CLI::App* verb = timer.add_subcommand("start", Cli::tr("Start it; only one runs at a time").toStdString());
    const auto options = std::make_shared<TimerOptions>();
    verb->add_option(
        "line", options->words,
        Cli::tr("What for, as on the quick line without day and length; it can be said when it stops").toStdString());
    verb->add_option("--at", options->time, timeHelp());
    verb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, startTimer, options); });
}

void addMove(CLI::App& timer, Run& run)
{
    CLI::App* verb = timer.add_subcommand("move", Cli::tr("It began at another time").toStdString());
    const auto options = std::make_shared<TimerOptions>();
    verb->add_option("time", options->time, timeHelp())->required();
    verb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, moveTimer, options); });
}

void addStop(CLI::App& timer, Run& run)
{
    CLI::App* verb =
        timer.add_subcommand("stop", Cli::tr("Stop it and save what it measured as an entry").toStdString());
    const auto options = std::make_shared<TimerOptions>();
    verb->add_option("line", options->words, Cli::tr("What it was for, in place of its own words").toStdString());
    verb->add_option("--until", options->time, Cli::tr("It ended then: %1").arg(text(timeHelp())).toStdString());
    verb->add_flag("--dry-run", options->dryRun, Cli::tr("Only say how the line is understood").toStdString());
    verb->callback([&run, options] {
        run = onFile(options->dryRun ? FileAccess::ReadOnly : FileAccess::ReadWrite, stopTimer, options);
    });
}

}  // namespace

void addTimerVerbs(CLI::App& app, Run& run)
{
    CLI::App* timer = app.add_subcommand(
        "timer", Cli::tr("Measure time while it passes; what it measured becomes an entry").toStdString());
    timer->require_subcommand(1);
    const auto add = [&](const char* name, const QString& words, FileAccess access, auto act) {
        timer->add_subcommand(name, words.toStdString())->callback([&run, access, act] { run = onFile(access, act); });
    };
    addStart(*timer, run);
    add("pause", Cli::tr("Pause it"), FileAccess::ReadWrite, changeTimer<&TimerDesk::pause>);
    add("resume", Cli::tr("Go on after a pause"), FileAccess::ReadWrite, changeTimer<&TimerDesk::resume>);
    addMove(*timer, run);
    add("keep", Cli::tr("It is right that it ran that long"), FileAccess::ReadWrite, changeTimer<&TimerDesk::keep>);
    addStop(*timer, run);
    add("discard", Cli::tr("End it and save nothing"), FileAccess::ReadWrite, discardTimer);
    add("status", Cli::tr("Whether one runs, and for how long"), FileAccess::ReadOnly, timerStatus);
}

}  // namespace credence::cli
