// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/timer_control.h"

#include <utility>

#include "ui/timer/timer_dialogs.h"
#include "ui/widgets/dialog_size.h"
#include "words/format.h"
#include "words/format_timer.h"

namespace credence {
namespace {

constexpr int kLookMs = 5'000;  ///< the minute that is shown is late by that at most
constexpr qint64 kSecondsAMinute = 60;

/// Whether a person would see a difference.
bool looksTheSame(const std::optional<SeenTimer>& a, const std::optional<SeenTimer>& b)
{
    return a.has_value() == b.has_value() && (!a || (a->timer == b->timer && a->question == b->question &&
                                                     a->seconds / kSecondsAMinute == b->seconds / kSecondsAMinute));
}

}  // namespace

TimerControl::TimerControl(Workspace& workspace, Ledger& ledger, QWidget& view)
    : QObject(&view), m_workspace(workspace), m_desk(workspace, ledger), m_view(view)
{
    connect(&workspace, &Workspace::timerChanged, this, &TimerControl::look);
    connect(&m_ticks, &QTimer::timeout, this, &TimerControl::look);
    m_ticks.setTimerType(Qt::CoarseTimer);
}

void TimerControl::look()
{
    const std::optional<SeenTimer> before = std::exchange(m_seen, m_workspace.valueOrTell(m_desk.seen()));
    if (!m_seen) {
        m_ticks.stop();
    } else if (!m_ticks.isActive()) {
        m_ticks.start(kLookMs);
    }
    if (!looksTheSame(before, m_seen)) {
        Q_EMIT changed();
    }
    askOnce();
}

/// A row that turned into a question is heard by nobody: it is said once, and stays in the row until it is answered.
void TimerControl::askOnce()
{
    if (!m_seen || !m_seen->question || m_askedOf == m_seen->timer.startedAt) {
        return;
    }
    m_askedOf = m_seen->timer.startedAt;
    Q_EMIT messageRaised(tr("%1 Ctrl+T answers it.", "a question").arg(format::timerQuestion(*m_seen, today())));
}

template <class Value>
bool TimerControl::isDone(const Result<Value>& result)
{
    if (!result) {
        Q_EMIT messageRaised(format::error(result.error()));
    }
    return result.ok();
}

QString TimerControl::state() const
{
    return m_seen ? format::timerState(*m_seen, today()) : QString();
}

void TimerControl::start(const QString& line)
{
    if (isDone(m_desk.start(line))) {
        Q_EMIT noticeRaised(line.isEmpty() ? tr("The timer runs.")
                                           : tr("The timer runs: %1", "what for").arg(line.simplified()));
    }
}

void TimerControl::handOn(const Result<MeasuredEntry>& measured)
{
    if (!measured && timerRefusal(measured.error()) == TimerRefusal::IsAsked) {
        end();
    } else if (isDone(measured)) {
        Q_EMIT this->measured(*measured.value().line.draft, measured.value().timer);
    }
}

void TimerControl::stop()
{
    handOn(m_desk.measured());
}

void TimerControl::stopAs(RecordKind kind)
{
    handOn(m_desk.measuredAs(kind));
}

void TimerControl::pauseOrResume()
{
    const bool wasPaused = m_seen && m_seen->timer.isPaused();
    if (isDone(wasPaused ? m_desk.resume() : m_desk.pause())) {
        Q_EMIT noticeRaised(state());
    }
}

void TimerControl::change()
{
    if (!m_seen) {
        return;
    }
    auto* dialog = new TimerChangeDialog(m_workspace, m_desk, *m_seen, &m_view);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT noticeRaised(state()); });
    openOnce(*dialog);
}

void TimerControl::end()
{
    if (!m_seen) {
        return;
    }
    auto* dialog = new TimerEndDialog(m_workspace, m_desk, *m_seen, &m_view);
    connect(dialog, &TimerEndDialog::ended, this, [this](const QDateTime& at) { handOn(m_desk.measured({}, at)); });
    connect(dialog, &TimerEndDialog::kept, this, [this] { Q_EMIT noticeRaised(state()); });
    connect(dialog, &TimerEndDialog::discarded, this, [this](const QString& what) {
        Q_EMIT noticeRaised(tr("Discarded: %1. Ctrl+Z brings it back.", "time of a timer").arg(what));
    });
    openOnce(*dialog);
}

void TimerControl::takeUpAgain()
{
    if (isDone(m_desk.takeUpAgain())) {
        Q_EMIT noticeRaised(tr("The timer is back: %1", "how it stands").arg(state()));
    }
}

Result<void> TimerControl::save(const AnyRecord& draft, const RunningTimer& timer)
{
    const Result<RecordRef> ref = m_desk.save(draft, timer);
    if (!ref) {
        return ref.error();
    }
    Q_EMIT noticeRaised(tr("Recorded. The timer has ended."));
    return {};
}

}  // namespace credence
