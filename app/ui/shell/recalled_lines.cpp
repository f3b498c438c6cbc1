// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recalled_lines.h"

#include "services/workspace.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kLinesKept = 50;
const QString kSettingKey = u"quick_lines"_s;

}  // namespace

RecalledLines::RecalledLines(Workspace& workspace) : m_workspace(workspace) {}

const QStringList& RecalledLines::lines()
{
    if (!m_read) {
        m_lines = m_workspace.setting(kSettingKey).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
        m_read = true;
    }
    return m_lines;
}

void RecalledLines::remember(const QString& line)
{
    QStringList kept = lines();
    kept.removeAll(line);
    kept.prepend(line);
    m_lines = kept.mid(0, kLinesKept);
    m_place = -1;
    // Losing a recalled line harms nobody; the entry itself is saved already.
    static_cast<void>(m_workspace.setSetting(kSettingKey, m_lines.join(u'\n')));
}

QString RecalledLines::older(const QString& current)
{
    if (m_place + 1 >= lines().size()) {
        return current;
    }
    if (m_place < 0) {
        m_typed = current;
    }
    return m_lines[++m_place];
}

QString RecalledLines::newer(const QString& current)
{
    if (m_place < 0) {
        return current;
    }
    --m_place;
    return m_place < 0 ? m_typed : m_lines[m_place];
}

}  // namespace credence
