// SPDX-License-Identifier: GPL-3.0-or-later
/// The timer: how it stands now, and the acts of the user. Each is saved at once, so that a kill takes nothing of it;
/// an entry comes of it only by `save`, as one step of undo. Window and command line ask here.
#pragma once

#include <QDateTime>
#include <optional>

#include "domain/log/running_timer.h"
#include "domain/quick_line/quick_line.h"
#include "services/ledger.h"
#include "storage/file_settings.h"

namespace credence {

/// Why an act did not happen: the detail of an InvalidInput whose subject is "timer".
enum class TimerRefusal {
    NoneRuns,
    OneRuns,
    IsPaused,
    IsNotPaused,
    StartsLater,    ///< than now
    EndsBefore,     ///< its start
    EndsLater,      ///< than now
    ClockIsBehind,  ///< it was moved back before something that the timer knows
    NoMinute,       ///< there is nothing to save yet
    IsAsked,        ///< its question stands before it
    IsNotAsked,
    KindHasNoHours,  ///< the words name something that takes no time
    NamesADay,       ///< the words name another one than that on which it began
};

CREDENCE_ENUM_NAMES(TimerRefusal, {{NoneRuns, u"none_runs"},
                                   {OneRuns, u"one_runs"},
                                   {IsPaused, u"is_paused"},
                                   {IsNotPaused, u"is_not_paused"},
                                   {StartsLater, u"starts_later"},
                                   {EndsBefore, u"ends_before"},
                                   {EndsLater, u"ends_later"},
                                   {ClockIsBehind, u"clock_is_behind"},
                                   {NoMinute, u"no_minute"},
                                   {IsAsked, u"is_asked"},
                                   {IsNotAsked, u"is_not_asked"},
                                   {KindHasNoHours, u"kind_has_no_hours"},
                                   {NamesADay, u"names_a_day"}});

/// Nothing of other errors.
std::optional<TimerRefusal> timerRefusal(const Error& error);

/// Whether an act was meant for another timer than the one that runs by now.
bool isOtherTimer(const Error& error);

/// The timer as it stands now.
struct SeenTimer {
    RunningTimer timer;
    qint64 seconds = 0;                       ///< without its pauses
    std::optional<TimerQuestion> question{};  ///< to be answered before anything is saved of it
};

/// What the timer measured up to a moment, as an entry that is not saved.
struct MeasuredEntry {
    RunningTimer timer;
    /// Its words as the quick line reads them, with what was measured in the draft. Doubts are answered in the form, or
    /// by other words.
    QuickLine line;
};

/// Whether an entry of the kind says on which day and for how long.
bool hasHours(RecordKind kind);
/// `draft` with the measured time, its day and, where the kind has it, when it began.
AnyRecord withMeasured(AnyRecord draft, const RunningTimer& timer, Minutes minutes);

class TimerDesk {
public:
    /// Both outlive the desk.
    TimerDesk(Workspace& workspace, Ledger& ledger) : m_workspace(workspace), m_ledger(ledger) {}

    /// Nothing: none runs.
    [[nodiscard]] Result<std::optional<SeenTimer>> seen() const;
    /// Since `at`, else now. `line` is not judged: what it means is asked when the timer ends.
    Result<RunningTimer> start(const QString& line, const std::optional<QDateTime>& at = {});
    Result<RunningTimer> pause();
    Result<RunningTimer> resume();
    Result<RunningTimer> moveStart(const QDateTime& start);
    Result<RunningTimer> describe(const QString& line);
    /// The answer that it is right as it is.
    Result<RunningTimer> keep();
    /// Gives what it was.
    Result<RunningTimer> discard();
    /// The one that was discarded last, as if it had not been. NoneRuns: something else was done since.
    Result<RunningTimer> takeUpAgain();

    /// Up to `until`, which answers its question, too; else up to now. `words` instead of its own, if given.
    [[nodiscard]] Result<MeasuredEntry> measured(const std::optional<QString>& words = {},
                                                 const std::optional<QDateTime>& until = {}) const;
    /// Up to now as a new entry of that kind, whatever its words say.
    [[nodiscard]] Result<MeasuredEntry> measuredAs(RecordKind kind) const;
    /// The words as they are read so far; nothing is measured.
    [[nodiscard]] QuickLine understood(const RunningTimer& timer) const;
    /// Adds the entry and ends the timer, both or neither.
    Result<RecordRef> save(const AnyRecord& draft, const RunningTimer& timer);
    /// Now; of a timer that was forgotten when it may have ended: when it was paused, when something was saved last, or
    /// when it had run as long as one usually does.
    [[nodiscard]] QDateTime likelyEnd(const SeenTimer& seen) const;

private:
    struct Measure {
        RunningTimer timer;
        Minutes minutes;
    };
    [[nodiscard]] Result<Measure> measure(const std::optional<QDateTime>& until) const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] int number(const NumberSetting& setting) const;
    [[nodiscard]] Minutes limit() const;
    [[nodiscard]] Result<SeenTimer> running() const;
    template <class Change>
    Result<RunningTimer> changed(Change change);
    [[nodiscard]] QuickLine read(const QString& words, const RunningTimer& timer, Minutes minutes) const;

    Workspace& m_workspace;
    Ledger& m_ledger;
};

}  // namespace credence
