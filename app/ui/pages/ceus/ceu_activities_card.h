// SPDX-License-Identifier: GPL-3.0-or-later
/// All activities, those of no cycle too, as a table with filters; Enter edits, Del deletes (undo brings back).
#pragma once

#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "ui/pages/ceus/ceu_activity_model.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace credence {

class CeuActivityTable;

class CeuActivitiesCard : public Card {
    Q_OBJECT
public:
    explicit CeuActivitiesCard(QWidget* parent = nullptr);

    void showCycles(const std::vector<CycleProgress>& cycles, const std::vector<OutsideActivity>& outside,
                    const CeuProof& proof);
    [[nodiscard]] std::vector<RecordRef> chosen() const;
    /// The activity at a place of the screen, if there is one.
    [[nodiscard]] std::vector<RecordRef> recordsAt(const QPoint& place) const;

Q_SIGNALS:
    void formRequested(const credence::AnyRecord& record);
    void removalRequested(const std::vector<credence::RecordRef>& records);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFilters();
    void arrangeFilters();
    void addFilter(const QString& name, std::optional<CeuActivityModel::Lack> lack);

    struct FilterButton {
        QPushButton* button;
        QString words;
        std::optional<CeuActivityModel::Lack> lack;
    };

    CeuActivityModel m_activities;
    CeuActivityFilter m_filtered;
    std::vector<FilterButton> m_filters;
    QGridLayout* m_filterGrid = nullptr;
    QButtonGroup* m_group;
    QStackedWidget* m_tableOrEmpty;
    CeuActivityTable* m_table;
    QWidget* m_empty;
};

}  // namespace credence
