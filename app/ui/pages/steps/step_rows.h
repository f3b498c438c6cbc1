// SPDX-License-Identifier: GPL-3.0-or-later
/// Next steps, each with the button that does it and the answers to it. Steps that are one thought take one row, which
/// opens to them.
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>
#include <set>
#include <vector>

#include "domain/steps/step_groups.h"
#include "services/step_answers.h"

class QVBoxLayout;

namespace credence {

class NextStepRow;
struct StepLine;

class StepRows : public QWidget {
    Q_OBJECT
public:
    /// At most `mostGroups` rows, but for the steps of an opened one. Tab comes to the list from `before`. `workspace`
    /// outlives it.
    StepRows(const Workspace& workspace, std::size_t mostGroups, QWidget* before, QWidget* parent);

    void show(const std::vector<NextStep>& steps, QDate asOf);
    void setShowsAll(bool on);
    void setMostGroups(std::size_t most);

    [[nodiscard]] std::size_t groups() const { return m_groups.size(); }
    /// Nothing: the focus is not here.
    [[nodiscard]] std::optional<std::size_t> focusedRow() const;
    /// The answers of the row, or of the last one before it; false without any row.
    bool focusNear(std::size_t row);
    /// The button of the first row.
    void focusFirst();

Q_SIGNALS:
    void chosen(const credence::NextStep& step);
    void answered(const credence::StepGroup& group, const credence::StepAnswer& answer);

private:
    void showLines();
    [[nodiscard]] std::vector<StepLine> linesShown() const;
    void openGroup(const QString& key, bool on);
    void addRow();

    const Workspace& m_workspace;
    std::size_t m_mostGroups;
    QWidget* m_before;
    std::vector<StepGroup> m_groups;
    std::set<QString> m_opened;  ///< keys of groups
    QDate m_asOf;
    bool m_showsAll = false;
    std::size_t m_shown = 0;
    std::vector<NextStepRow*> m_rows;
    QVBoxLayout* m_lines;
};

}  // namespace credence
