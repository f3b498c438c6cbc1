// SPDX-License-Identifier: GPL-3.0-or-later
/// The open applications as columns of cards, one for each stage. Arrow keys walk over all of them; a card is moved by
/// a drag, and whoever shows the board gives keys and a menu for the same.
#pragma once

#include <QFrame>
#include <QListView>
#include <array>

#include "ui/pages/jobs/job_model.h"

class QLabel;
class QSortFilterProxyModel;

namespace credence {

/// The cards of one stage.
class StageList : public QListView {
    Q_OBJECT
public:
    StageList(JobModel& model, ApplicationStage stage, QWidget* parent);

    [[nodiscard]] ApplicationId idAt(const QModelIndex& index) const;
    /// -1: it is not here.
    [[nodiscard]] int rowOf(ApplicationId id) const;

Q_SIGNALS:
    /// To the columns at the left (-1) or right (1).
    void sidewaysWanted(int direction);
    void dropped(credence::ApplicationId id, credence::ApplicationStage stage);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeIfOurs(QDropEvent& event);

    ApplicationStage m_stage;
    QSortFilterProxyModel* m_cards;
};

class BoardView : public QWidget {
    Q_OBJECT
public:
    BoardView(JobModel& model, QWidget* parent);

    /// Cards may be dragged to another stage.
    void setMovable(bool isMovable);
    /// The counts above the columns, after the model has changed.
    void showCounts();
    /// Chooses the card; nothing is chosen if it is not on the board.
    void choose(ApplicationId id);
    /// Puts the focus on the chosen card, else on the first.
    void focusChosen();
    [[nodiscard]] bool hasCardFocus() const;
    /// The card at a place of the screen; without an id if there is none.
    [[nodiscard]] ApplicationId cardAt(const QPoint& place) const;
    [[nodiscard]] StageList* list(ApplicationStage stage) const;

Q_SIGNALS:
    void chosen(credence::ApplicationId id);
    void opened(credence::ApplicationId id);
    void dropped(credence::ApplicationId id, credence::ApplicationStage stage);

private:
    struct Column {
        ApplicationStage stage;
        StageList* list;
        QLabel* count;
    };
    void addColumn(ApplicationStage stage);
    void walk(const StageList* from, int direction);
    void markChosen(const StageList* in);

    JobModel& m_model;
    std::vector<Column> m_columns;
    bool m_isChoosing = false;
};

}  // namespace credence
