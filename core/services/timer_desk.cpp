// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/timer_desk.h"

#include <QTimeZone>
#include <algorithm>

#include "domain/records/fields.h"
#include "services/entry_contexts.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kTimer = u"timer"_s;
constexpr int kMinutesAnHour = 60;
constexpr int kSecondsAMinute = 60;
/// Steps of history in which a sign of the user is looked for; undos come between.
constexpr int kSignsLookedAt = 20;

Error refused(TimerRefusal refusal)
{
    return {.code = Error::Code::InvalidInput, .subject = kTimer, .detail = nameOf(refusal)};
}

QDateTime wholeSeconds(const QDateTime& moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

std::optional<Error> refusalOfEnd(const RunningTimer& timer, const QDateTime& until, const QDateTime& now)
{
    if (until > now) {
        return refused(TimerRefusal::EndsLater);
    }
    return until < timer.startedAt ? std::optional(refused(TimerRefusal::EndsBefore)) : std::nullopt;
}

std::optional<Error> refusalOfNow(const SeenTimer& seen, const QDateTime& now)
{
    if (isAhead(seen.timer, now)) {
        return refused(TimerRefusal::ClockIsBehind);
    }
    return seen.question ? std::optional(refused(TimerRefusal::IsAsked)) : std::nullopt;
}

/// Answers are words of the user; the amount before them is measured.
void takePrefix(QuickLine& line, const QString& prefix)
{
    for (LineDoubt& doubt : line.doubts) {
        for (LineAnswer& answer : doubt.answers) {
            if (answer.line.startsWith(prefix)) {
                answer.line = answer.line.sliced(prefix.size());
            }
        }
    }
}

}  // namespace

std::optional<TimerRefusal> timerRefusal(const Error& error)
{
    return error.code == Error::Code::InvalidInput && error.subject == kTimer ? fromName<TimerRefusal>(error.detail)
                                                                              : std::nullopt;
}

bool isOtherTimer(const Error& error)
{
    return error.code == Error::Code::Conflict && error.subject == kTimer;
}

bool hasHours(RecordKind kind)
{
    const std::optional<int> minutes = fieldIndex(kind, u"minutes"_s);
    return minutes && fieldSpecs(kind)[static_cast<std::size_t>(*minutes)].type == FieldType::Duration &&
           fieldIndex(kind, u"on_date"_s);
}

AnyRecord withMeasured(AnyRecord draft, const RunningTimer& timer, Minutes minutes)
{
    const QDateTime start = timer.startOnTheWall();
    const auto set = [&draft](const QString& field, const FieldValue& value) {
        if (const std::optional<int> index = fieldIndex(kindOf(draft), field)) {
            setFieldValue(draft, *index, value);
        }
    };
    set(u"on_date"_s, start.date());
    set(u"minutes"_s, minutes);
    set(u"started_at"_s, Minutes{start.time().hour() * kMinutesAnHour + start.time().minute()});
    return draft;
}

QDateTime TimerDesk::now() const
{
    return wholeSeconds(m_workspace.momentUtc());
}

int TimerDesk::number(const NumberSetting& setting) const
{
    return numberOf(setting, m_workspace.setting(setting.key).value_or(QString()));
}

Minutes TimerDesk::limit() const
{
    return hours(number(timerHours()));
}

Result<std::optional<SeenTimer>> TimerDesk::seen() const
{
    const Result<std::optional<RunningTimer>> timer = m_workspace.timer();
    if (!timer) {
        return timer.error();
    }
    if (!timer.value()) {
        return std::optional<SeenTimer>();
    }
    const QDateTime at = now();
    return std::optional(SeenTimer{.timer = *timer.value(),
                                   .seconds = secondsRun(*timer.value(), at),
                                   .question = questionOf(*timer.value(), at, limit())});
}

Result<SeenTimer> TimerDesk::running() const
{
    const Result<std::optional<SeenTimer>> timer = seen();
    if (!timer) {
        return timer.error();
    }
    return timer.value() ? Result<SeenTimer>(*timer.value()) : Result<SeenTimer>(refused(TimerRefusal::NoneRuns));
}

Result<RunningTimer> TimerDesk::start(const QString& line, const std::optional<QDateTime>& at)
{
    const Result<std::optional<RunningTimer>> present = m_workspace.timer();
    if (!present) {
        return present.error();
    }
    if (present.value()) {
        return refused(TimerRefusal::OneRuns);
    }
    if (at && *at > now()) {
        return refused(TimerRefusal::StartsLater);
    }
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    const RunningTimer timer{.startedAt = at ? wholeSeconds(*at) : now(),
                             .zone = zone.isEmpty() ? u"UTC"_s : QString::fromUtf8(zone),
                             .line = line.simplified()};
    const Result<void> begun = m_workspace.changeTimer(std::nullopt, timer);
    return begun ? Result<RunningTimer>(timer) : Result<RunningTimer>(begun.error());
}

/// `change` gives what the timer becomes, or why it does not.
template <class Change>
Result<RunningTimer> TimerDesk::changed(Change change)
{
    const Result<SeenTimer> before = running();
    if (!before) {
        return before.error();
    }
    const Result<RunningTimer> after = change(before.value());
    if (!after || after.value() == before.value().timer) {
        return after;
    }
    const Result<void> written = m_workspace.changeTimer(before.value().timer, after.value());
    return written ? after : Result<RunningTimer>(written.error());
}

Result<RunningTimer> TimerDesk::pause()
{
    return changed([this](const SeenTimer& seen) -> Result<RunningTimer> {
        const std::optional<RunningTimer> after = paused(seen.timer, now());
        return after ? Result<RunningTimer>(*after) : Result<RunningTimer>(refused(TimerRefusal::IsPaused));
    });
}

Result<RunningTimer> TimerDesk::resume()
{
    return changed([this](const SeenTimer& seen) -> Result<RunningTimer> {
        const std::optional<RunningTimer> after = resumed(seen.timer, now());
        return after ? Result<RunningTimer>(*after) : Result<RunningTimer>(refused(TimerRefusal::IsNotPaused));
    });
}

Result<RunningTimer> TimerDesk::moveStart(const QDateTime& start)
{
    return changed([&](const SeenTimer& seen) -> Result<RunningTimer> {
        const QDateTime latest = seen.timer.isPaused() ? std::min(now(), seen.timer.pauses.back().from) : now();
        return start > latest ? Result<RunningTimer>(refused(TimerRefusal::StartsLater))
                              : Result<RunningTimer>(movedTo(seen.timer, wholeSeconds(start)));
    });
}

Result<RunningTimer> TimerDesk::describe(const QString& line)
{
    return changed([&line](const SeenTimer& seen) -> Result<RunningTimer> {
        RunningTimer after = seen.timer;
        after.line = line.simplified();
        return after;
    });
}

Result<RunningTimer> TimerDesk::keep()
{
    return changed([](const SeenTimer& seen) -> Result<RunningTimer> {
        if (!seen.question) {
            return refused(TimerRefusal::IsNotAsked);
        }
        RunningTimer after = seen.timer;
        after.kept = true;
        after.fromCopy = false;
        return after;
    });
}

Result<RunningTimer> TimerDesk::discard()
{
    const Result<SeenTimer> before = running();
    if (!before) {
        return before.error();
    }
    const Result<void> written = m_workspace.discardTimer(before.value().timer);
    return written ? Result<RunningTimer>(before.value().timer) : Result<RunningTimer>(written.error());
}

Result<RunningTimer> TimerDesk::takeUpAgain()
{
    const std::optional<RunningTimer> discarded = m_workspace.discardedTimer();
    if (!discarded) {
        return refused(TimerRefusal::NoneRuns);
    }
    const Result<void> written = m_workspace.changeTimer(std::nullopt, *discarded);
    return written ? Result<RunningTimer>(*discarded) : Result<RunningTimer>(written.error());
}

QuickLine TimerDesk::read(const QString& words, const RunningTimer& timer, Minutes minutes) const
{
    QuickLineContext context = quickLineContext(m_workspace);
    context.today = timer.startOnTheWall().date();
    const QuickLine alone = parseQuickLine(words, context);
    if (alone.draft && alone.kindSense == LineSense::Said && !hasHours(kindOf(*alone.draft))) {
        return alone;  // with a length before it, "exam" would be a word of a title
    }
    const QString prefix = u"%1m "_s.arg(minutes.value);
    QuickLine line = parseQuickLine(prefix + words, context);
    takePrefix(line, prefix);
    return line;
}

QuickLine TimerDesk::understood(const RunningTimer& timer) const
{
    return read(timer.line, timer, {1});
}

Result<TimerDesk::Measure> TimerDesk::measure(const std::optional<QDateTime>& until) const
{
    const Result<SeenTimer> seen = running();
    if (!seen) {
        return seen.error();
    }
    const RunningTimer& timer = seen.value().timer;
    const std::optional<Error> refusal = until ? refusalOfEnd(timer, *until, now()) : refusalOfNow(seen.value(), now());
    if (refusal) {
        return *refusal;
    }
    const Minutes minutes = minutesRun(secondsRun(timer, until.value_or(now())), number(timerStep()));
    return minutes.value > 0 ? Result<Measure>(Measure{.timer = timer, .minutes = minutes})
                             : Result<Measure>(refused(TimerRefusal::NoMinute));
}

Result<MeasuredEntry> TimerDesk::measured(const std::optional<QString>& words,
                                          const std::optional<QDateTime>& until) const
{
    const Result<Measure> measure = this->measure(until);
    if (!measure) {
        return measure.error();
    }
    const auto& [timer, minutes] = measure.value();
    QuickLine line = read(words.value_or(timer.line).simplified(), timer, minutes);
    if (!line.draft || !hasHours(kindOf(*line.draft))) {
        return refused(TimerRefusal::KindHasNoHours);
    }
    const QDate day = timer.startOnTheWall().date();
    if (line.senseOf(u"on_date"_s) == LineSense::Said && dayOf(*line.draft) != day) {
        return refused(TimerRefusal::NamesADay);
    }
    line.draft = withMeasured(*line.draft, timer, minutes);
    return MeasuredEntry{.timer = timer, .line = std::move(line)};
}

Result<MeasuredEntry> TimerDesk::measuredAs(RecordKind kind) const
{
    const Result<Measure> measure = this->measure({});
    if (!measure) {
        return measure.error();
    }
    const auto& [timer, minutes] = measure.value();
    const AnyRecord draft = withMeasured(blankRecord(kind), timer, minutes);
    return MeasuredEntry{.timer = timer, .line = {.draft = begunEntry(draft, m_workspace)}};
}

Result<RecordRef> TimerDesk::save(const AnyRecord& draft, const RunningTimer& timer)
{
    return m_ledger.addMeasured(draft, timer);
}

QDateTime TimerDesk::likelyEnd(const SeenTimer& seen) const
{
    const RunningTimer& timer = seen.timer;
    if (timer.isPaused()) {
        return timer.pauses.back().from;
    }
    if (!seen.question) {
        return now();
    }
    for (const HistoryStep& step : m_workspace.valueOrTell(m_workspace.history(kSignsLookedAt))) {
        if (step.at > timer.startedAt && step.at < now()) {
            return wholeSeconds(step.at);
        }
    }
    qint64 paused = 0;
    for (const TimerPause& pause : timer.pauses) {
        paused += pause.from.secsTo(pause.until);
    }
    return std::min(now(), timer.startedAt.addSecs(paused + qint64{limit().value} * kSecondsAMinute));
}

}  // namespace credence
