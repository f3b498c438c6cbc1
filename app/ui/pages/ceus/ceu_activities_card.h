// SPDX-License-Identifier: GPL-3.0-or-later
/// The activities of the cycles as a table with filters; Enter edits, Del deletes (undo brings back).
#pragma once

#include <vector>

#include "domain/judgement/overview.h"
#include "ui/pages/ceus/ceu_activity_filter.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace credence {

class CeuActivitiesCard : public Card {
    Q_OBJECT
public:
    explicit CeuActivitiesCard(QWidget* parent = nullptr);

    void showCycles(const std::vector<CycleProgress>& cycles);
    void focusTable();

Q_SIGNALS:
    void formRequested(const credence::AnyRecord& record);
    void removalRequested(const std::vector<credence::RecordRef>& records);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilters();
    void makeTable();
    void addFilter(const QString& name, std::optional<CeuActivityModel::Lack> lack);
    void labelFilters();
    void fitColumns();
    void fillWithLastColumn();
    [[nodiscard]] std::vector<RecordRef> selectedRecords() const;

    struct FilterButton {
        QPushButton* button;
        QString words;
        std::optional<CeuActivityModel::Lack> lack;
    };

    CeuActivityModel m_activities;
    CeuActivityFilter m_filtered;
    std::vector<FilterButton> m_filters;
    QButtonGroup* m_group;
    QStackedWidget* m_tableOrEmpty;
    QTableView* m_table;
    QWidget* m_empty;
};

}  // namespace credence
