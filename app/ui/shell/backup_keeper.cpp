// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include <QThread>

namespace credence {

BackupKeeper::~BackupKeeper()
{
    finish();
}

void BackupKeeper::keep(const QString& path, const QDateTime& nowUtc)
{
    finish();
    m_taken.reset();
    m_thread = QThread::create([this, path, nowUtc] {
        if (!isBackedUp(path, nowUtc)) {
            m_taken = takeBackup(path, nowUtc);
        }
    });
    connect(m_thread, &QThread::finished, this, &BackupKeeper::report);
    m_thread->start(QThread::LowPriority);
}

void BackupKeeper::finish()
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
        m_thread = nullptr;
    }
}

void BackupKeeper::report()
{
    finish();
    if (m_taken && !m_taken->ok()) {
        Q_EMIT failed(m_taken->error());
        return;
    }
    Q_EMIT kept();
    if (m_taken) {
        Q_EMIT taken(m_taken->value());
    }
}

}  // namespace credence
