// SPDX-License-Identifier: GPL-3.0-or-later
/// Which line of the log's table shows which entry: headings of groups stand between the entries, and folded groups
/// show their heading alone.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "storage/log_query.h"

namespace credence {

class LogLayout {
public:
    struct Section {
        LogGroup group;
        int ofAll = 0;  ///< how many entries it has without the filter
        bool isFolded = false;
        int heading = 0;     ///< its line
        int firstPlace = 0;  ///< of its first entry among all entries that are shown or folded
    };

    LogLayout() = default;
    /// Entries without groups.
    explicit LogLayout(int entries) : m_lines(entries) {}
    /// `all`: the same groups without a filter.
    LogLayout(const std::vector<LogGroup>& groups, const std::vector<LogGroup>& all,
              const std::set<LogGroup::Key>& folded);

    /// The same groups, of which others are folded.
    [[nodiscard]] LogLayout withFolded(const std::set<LogGroup::Key>& folded) const;

    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }
    /// Null where an entry stands, or nothing.
    [[nodiscard]] const Section* headingAt(int line) const;
    /// Of the entry in this line, from 0; nothing for a heading.
    [[nodiscard]] std::optional<int> placeOf(int line) const;
    /// Nothing while its group is folded.
    [[nodiscard]] std::optional<int> lineOf(int place) const;
    [[nodiscard]] std::optional<int> headingOf(const LogGroup::Key& group) const;
    /// The group in which the line stands; null without groups.
    [[nodiscard]] const Section* sectionOf(int line) const;

private:
    void append(const LogGroup& group, int ofAll, bool isFolded);

    int m_lines = 0;
    int m_places = 0;  ///< of the entries of all sections
    std::vector<Section> m_sections;
};

}  // namespace credence
