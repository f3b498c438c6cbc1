// SPDX-License-Identifier: GPL-3.0-or-later
/// All activities, those of no cycle too, as a table with filters and the keys of the Log; what is chosen is marked as
/// submitted or accepted.
#pragma once

#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/records/ceu_state.h"
#include "ui/pages/ceus/ceu_activity_model.h"
#include "ui/pages/page_acts.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace credence {

class CeuActivityTable;

class CeuActivitiesCard : public Card {
    Q_OBJECT
public:
    explicit CeuActivitiesCard(QWidget* parent = nullptr);

    /// What can be done with a row by keys.
    static std::vector<PageAct> acts();

    /// Nothing is written of a file that is only read. `today`: as which days are read.
    void setWriting(bool mayWrite, QDate today);
    void showCycles(const std::vector<CycleProgress>& cycles, const std::vector<OutsideActivity>& outside,
                    const Evidence& evidence);
    /// Whether there is a proposal of credits to be shown.
    void offerProposal(bool isThere);
    [[nodiscard]] std::vector<RecordRef> chosen() const;
    /// Whether one of them at least is before the user's eyes.
    [[nodiscard]] bool isChoiceInSight() const;
    /// The activity at a place of the screen, if there is one.
    [[nodiscard]] std::vector<RecordRef> recordsAt(const QPoint& place) const;

Q_SIGNALS:
    void formRequested(const credence::AnyRecord& record);
    void removalRequested(const std::vector<credence::RecordRef>& records);
    void proposalWanted();
    void repeatRequested(const std::vector<credence::RecordRef>& records);
    /// One column of several rows, perhaps.
    void changeRequested(const std::vector<credence::AnyRecord>& records);
    /// `body` empty: of all of them.
    void markRequested(const std::vector<credence::RecordRef>& records, credence::CeuState state, const QString& body);
    void noticeRaised(const QString& text);
    void refused(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static std::vector<ActOf<CeuActivitiesCard>> ownActs();
    void openCurrent();
    void copyChosen();
    void repeatChosen();
    void removeChosen();
    void mark(CeuState state, const QString& body = {});
    void allocateChosen() { mark(CeuState::Allocated); }
    void submitChosen() { mark(CeuState::Submitted); }
    void acceptChosen() { mark(CeuState::Accepted); }
    void takeBackChosen() { mark(CeuState::Earned); }
    void offerBodies(const std::vector<CycleProgress>& cycles);
    void takeText(int row, int column, const QString& text);
    [[nodiscard]] std::vector<int> chosenRows() const;
    void choose(const std::vector<RecordRef>& records, int column);
    void makeFilters();
    void arrangeFilters();
    void addFilter(const QString& name, std::optional<CeuActivityModel::Lack> lack);
    void showLacking(std::optional<CeuActivityModel::Lack> lack);

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
    QList<QAction*> m_bodyActs{};  ///< of each body alone
    bool m_mayWrite = true;
    CeuActivityTable* m_table;
    QWidget* m_empty;
    QPushButton* m_propose = nullptr;
    bool m_mayPropose = false;
};

}  // namespace credence
