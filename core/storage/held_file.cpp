// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/held_file.h"

#include <utility>

#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

HeldFile::HeldFile(const QString& path, OpenedFile opened) : m_path(path), m_opened(std::move(opened))
{
    remember();
    m_toldVersion = m_stampVersion;
}

bool HeldFile::wasReplaced()
{
    const std::optional<FileStamp> stamp = stampOf(m_path);
    // Of another file under the name SQLite knows by itself, and writes nothing.
    if (stamp == m_stamp || m_opened.database->wasMoved()) {
        return false;
    }
    if (!m_isLost) {
        const Result<qint64> version = currentVersion();
        const bool isBusy = !version && version.error().code == Error::Code::FileLocked;
        if (isBusy) {
            return false;
        }
        if (version && version.value() != m_stampVersion) {
            remember();
            return false;
        }
    }
    openAnew();
    return true;
}

void HeldFile::remember()
{
    // In this order: what is written between the two SQLite notices by itself.
    if (const Result<qint64> version = currentVersion()) {
        m_stampVersion = version.value();
    }
    m_stamp = stampOf(m_path);
}

bool HeldFile::changedOutside()
{
    static_cast<void>(wasReplaced());
    const Result<qint64> version = currentVersion();
    const qint64 seen = version ? version.value() : m_toldVersion;
    const bool isMoved = m_opened.database->wasMoved();
    const bool isChanged = seen != m_toldVersion || isMoved != m_toldMoved || m_isUntold;
    m_toldVersion = seen;
    m_toldMoved = isMoved;
    m_isUntold = false;
    return isChanged;
}

/// Changes when another connection commits, never by our own writing.
Result<qint64> HeldFile::currentVersion() const
{
    return guarded<qint64>(m_path, [this] { return m_opened.database->number(u"PRAGMA data_version"_s); });
}

void HeldFile::openAnew()
{
    Result<OpenedFile> fresh = openAgain(m_path, m_opened.lock);
    m_isUntold = m_isUntold || fresh.ok() || !m_isLost;
    m_isLost = !fresh.ok();
    if (fresh) {
        m_opened = std::move(fresh).value();
        remember();
    }
}

}  // namespace credence
