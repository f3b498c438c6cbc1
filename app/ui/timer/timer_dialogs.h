// SPDX-License-Identifier: GPL-3.0-or-later
/// What is asked about a timer that runs. Enter takes the proposal, Esc leaves it as it is.
#pragma once

#include <QDialog>

#include "services/timer_desk.h"

class QLabel;
class QLineEdit;

namespace credence {

/// A moment as it is typed on the command line too; text that is left alone means the moment as it was, to the second.
class MomentEntry {
public:
    MomentEntry(QLineEdit& edit, const Workspace& workspace, const QDateTime& moment);

    /// InvalidInput if it is none.
    [[nodiscard]] Result<QDateTime> moment() const;

private:
    QLineEdit& m_edit;
    const Workspace& m_workspace;
    QDateTime m_proposed;
    QString m_text;
};

/// What it is for and when it began.
class TimerChangeDialog : public QDialog {
    Q_OBJECT
public:
    TimerChangeDialog(const Workspace& workspace, TimerDesk& desk, const SeenTimer& seen, QWidget* parent);

    void accept() override;

private:
    TimerDesk& m_desk;
    QLineEdit* m_line;
    QLineEdit* m_start;
    MomentEntry m_moment;
    QLabel* m_failure;
};

/// What becomes of it; with its question, if that is open.
class TimerEndDialog : public QDialog {
    Q_OBJECT
public:
    TimerEndDialog(const Workspace& workspace, TimerDesk& desk, const SeenTimer& seen, QWidget* parent);

    /// Hands on when it ended.
    void accept() override;

Q_SIGNALS:
    void ended(const QDateTime& at);
    void kept();
    void discarded(const QString& what);

private:
    void keep();
    void discard();
    void fail(const Error& error);

    const Workspace& m_workspace;
    TimerDesk& m_desk;
    SeenTimer m_seen;
    QLineEdit* m_end;
    MomentEntry m_moment;
    QLabel* m_failure;
};

}  // namespace credence
