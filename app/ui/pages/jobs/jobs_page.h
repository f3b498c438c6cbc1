// SPDX-License-Identifier: GPL-3.0-or-later
/// Whom must I answer: applications as board and as list, equal twins, the chosen one beside them, closed ones folded;
/// and employers and contacts as lists.
#pragma once

#include "ui/pages/jobs/job_model.h"
#include "ui/pages/jobs/stage_menu.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace credence {

class ApplicationActs;
class ApplicationCard;
class ApplicationList;
class BoardView;
class ClosedRow;
class Card;
class EmptyNote;
class EventsCard;
class JobsHead;
class NewApplicationBar;
class PeopleView;
enum class JobsView;

class JobsPage : public Page {
    Q_OBJECT
public:
    JobsPage(Workspace& workspace, Ledger& ledger, QWidget* parent);

    static std::vector<PageAct> acts();

    void refresh() override;
    void focusFirst() override;
    /// `place`: the id of an application.
    void goTo(const QString& place) override;
    [[nodiscard]] std::vector<RecordRef> recordsAt(const QPoint& place) const override;
    [[nodiscard]] std::vector<RecordRef> recordsInFocus() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static std::vector<ActOf<JobsPage>> keyActs();
    QWidget* makeTwins();
    QWidget* makeBeside();
    void connectActs();
    void connectNew();
    void connectBeside();
    void showView(JobsView view);
    void choose(ApplicationId id);
    void showChosen();
    void fit();
    void orderTabs();
    void moveBy(int stages);
    void moveBack() { moveBy(-1); }
    void moveOn() { moveBy(1); }
    void openMoves();
    void beginApplication();
    void openOffers();
    void openPractice();
    void deleteChosen();
    [[nodiscard]] const JobModel::Row* chosen() const;

    JobModel m_jobs;
    std::optional<SeenSearch> m_seen{};
    ApplicationId m_chosen{};
    bool m_hasChosenView = false;  ///< by the user
    ApplicationActs* m_acts;
    JobsHead* m_head = nullptr;
    NewApplicationBar* m_new = nullptr;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_body = nullptr;
    QStackedWidget* m_twins = nullptr;
    BoardView* m_board = nullptr;
    ApplicationList* m_list = nullptr;
    PeopleView* m_people = nullptr;
    EmptyNote* m_empty = nullptr;
    Card* m_emptyCard = nullptr;
    ClosedRow* m_closed = nullptr;
    QScrollArea* m_beside = nullptr;
    ApplicationCard* m_card = nullptr;
    EventsCard* m_events = nullptr;
};

}  // namespace credence
