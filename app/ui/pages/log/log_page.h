// SPDX-License-Identifier: GPL-3.0-or-later
/// What did I do: one table of study, experience, CEUs and exams, edited in place.
#pragma once

#include "models/log_filter_text.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace credence {

class LogArranging;
class LogFilterBar;
class LogTable;
class LogTableModel;
class OverlapBar;
class SelectionBar;

class LogPage : public Page {
    Q_OBJECT
public:
    LogPage(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// What can be done with a row by keys.
    static std::vector<PageAct> acts();

    void refresh() override;
    void focusFirst() override;
    void focusSearch() override;
    /// `place`: the filter.
    void goTo(const QString& place) override;
    [[nodiscard]] std::vector<RecordRef> recordsAt(const QPoint& place) const override;
    [[nodiscard]] std::vector<RecordRef> recordsInFocus() const override;

private:
    static std::vector<ActOf<LogPage>> rowActs();
    QWidget* makeFilterRow();
    SelectionBar* makeSelectionBar(QWidget* parent);
    OverlapBar* makeOverlapBar(QWidget* parent);
    QWidget* makeEmptyState();
    void applyFilter();
    void updateFooter();
    /// The current entry first, then the others that are selected.
    struct Chosen {
        int column = 0;
        std::vector<RecordRef> entries{};
    };
    [[nodiscard]] Chosen whatIsChosen() const;
    /// The same entries again, wherever they stand now, as far as the filter has them.
    void choose(const Chosen& chosen);
    void arrange();
    /// Stands on the entry, without the filter or the folds that hide it.
    void standOn(const RecordRef& entry);
    void copySelected();
    void deleteSelected();
    void duplicateSelected();
    void openCurrent();

    LogTableModel* m_model;
    std::vector<UnreadCondition> m_unread{};  ///< of the filter
    LogTable* m_table = nullptr;
    QHBoxLayout* m_filterRow = nullptr;
    LogFilterBar* m_filterBar = nullptr;
    LogArranging* m_arranging = nullptr;
    SelectionBar* m_selectionBar = nullptr;
    OverlapBar* m_overlapBar = nullptr;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QLabel* m_sums;
};

}  // namespace credence
