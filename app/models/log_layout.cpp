// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_layout.h"

#include <algorithm>
#include <map>

namespace credence {

LogLayout::LogLayout(const std::vector<LogGroup>& groups, const std::vector<LogGroup>& all,
                     const std::set<LogGroup::Key>& folded)
{
    std::map<LogGroup::Key, int> rowsOf;
    for (const LogGroup& group : all) {
        rowsOf[group.key()] = group.totals.rows;
    }
    for (const LogGroup& group : groups) {
        // What was written since `all` was read is there too.
        append(group, std::max(rowsOf[group.key()], group.totals.rows), folded.contains(group.key()));
    }
}

void LogLayout::append(const LogGroup& group, int ofAll, bool isFolded)
{
    m_sections.push_back(
        {.group = group, .ofAll = ofAll, .isFolded = isFolded, .heading = m_lines, .firstPlace = m_places});
    m_lines += 1 + (isFolded ? 0 : group.totals.rows);
    m_places += group.totals.rows;
}

LogLayout LogLayout::withFolded(const std::set<LogGroup::Key>& folded) const
{
    if (m_sections.empty()) {
        return *this;  // entries without groups
    }
    LogLayout layout;
    for (const Section& section : m_sections) {
        layout.append(section.group, section.ofAll, folded.contains(section.group.key()));
    }
    return layout;
}

const LogLayout::Section* LogLayout::sectionOf(int line) const
{
    if (line < 0 || line >= m_lines) {
        return nullptr;
    }
    const auto behind = std::ranges::upper_bound(m_sections, line, {}, &Section::heading);
    return behind == m_sections.begin() ? nullptr : &*std::prev(behind);
}

const LogLayout::Section* LogLayout::headingAt(int line) const
{
    const Section* section = sectionOf(line);
    return section && section->heading == line ? section : nullptr;
}

std::optional<int> LogLayout::placeOf(int line) const
{
    if (line < 0 || line >= m_lines) {
        return std::nullopt;
    }
    const Section* section = sectionOf(line);
    if (!section) {
        return line;
    }
    return section->heading == line ? std::nullopt : std::optional(section->firstPlace + line - section->heading - 1);
}

std::optional<int> LogLayout::lineOf(int place) const
{
    if (place < 0) {
        return std::nullopt;
    }
    if (m_sections.empty()) {
        return place < m_lines ? std::optional(place) : std::nullopt;
    }
    const auto behind = std::ranges::upper_bound(m_sections, place, {}, &Section::firstPlace);
    const Section& section = *std::prev(behind);
    const int within = place - section.firstPlace;
    return section.isFolded || within >= section.group.totals.rows ? std::nullopt
                                                                   : std::optional(section.heading + 1 + within);
}

std::optional<int> LogLayout::headingOf(const LogGroup::Key& group) const
{
    const auto found =
        std::ranges::find_if(m_sections, [&group](const Section& section) { return section.group.key() == group; });
    return found == m_sections.end() ? std::nullopt : std::optional(found->heading);
}

}  // namespace credence
