// SPDX-License-Identifier: GPL-3.0-or-later
/// The acts of the timer in the window, and what is to be shown of it minute by minute. Row, title, menu and tray
/// follow it; it has no look of its own.
#pragma once

#include <QObject>
#include <QTimer>

#include "services/timer_desk.h"

class QWidget;

namespace credence {

class TimerControl : public QObject {
    Q_OBJECT
public:
    /// All outlive it; its dialogs stand before `view`.
    TimerControl(Workspace& workspace, Ledger& ledger, QWidget& view);

    /// Nothing: none runs, or it cannot be read, which was told.
    [[nodiscard]] const std::optional<SeenTimer>& seen() const { return m_seen; }
    [[nodiscard]] bool isReadOnly() const { return m_workspace.isReadOnly(); }
    [[nodiscard]] QDate today() const { return m_workspace.today(); }

    /// For what the quick line would make of `line`; it may be empty.
    void start(const QString& line);
    /// Measures up to now and hands the entry on; nothing is saved and the timer runs until it is. Asks instead where
    /// its question is open.
    void stop();
    /// The same as an entry of that kind, whatever its words say.
    void stopAs(RecordKind kind);
    void pauseOrResume();
    /// Asks what it is for and when it began.
    void change();
    /// Asks what becomes of it: recorded up to a time, kept or discarded.
    void end();
    /// Whether one was discarded and nothing else was done since.
    [[nodiscard]] bool canTakeUpAgain() const { return m_workspace.discardedTimer().has_value(); }
    void takeUpAgain();
    /// Adds the entry and ends the timer.
    Result<void> save(const AnyRecord& draft, const RunningTimer& timer);
    /// Looks how it stands now; the window does so by itself while one runs.
    void look();

Q_SIGNALS:
    /// What is to be shown of it is something else.
    void changed();
    void noticeRaised(const QString& text);
    void messageRaised(const QString& text);
    /// To be looked through and saved by the user.
    void measured(const credence::AnyRecord& draft, const credence::RunningTimer& timer);

private:
    template <class Value>
    bool isDone(const Result<Value>& result);
    void handOn(const Result<MeasuredEntry>& measured);
    void askOnce();
    [[nodiscard]] QString state() const;

    Workspace& m_workspace;
    TimerDesk m_desk;
    QWidget& m_view;
    std::optional<SeenTimer> m_seen;
    std::optional<QDateTime> m_askedOf;  ///< the start of the timer of which it was asked whether it is right
    QTimer m_ticks;
};

}  // namespace credence
