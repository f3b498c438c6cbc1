// SPDX-License-Identifier: GPL-3.0-or-later
/// The answer to the page's question, and below it which twin is shown, how it goes, and the acts.
#pragma once

#include <QWidget>

#include "services/job_desk.h"

class QLabel;
class QPushButton;

namespace credence {

class ElidedLabel;

/// What the page shows: applications as twins, or whom they go to.
enum class JobsView { Board, List, People };

class JobsHead : public QWidget {
    Q_OBJECT
public:
    explicit JobsHead(QWidget* parent);

    void show(const SeenSearch& seen);
    void setView(JobsView view);
    [[nodiscard]] JobsView view() const;
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void viewChosen(credence::JobsView view);  ///< by the user
    void sweepWanted();
    void addWanted();

private:
    QWidget* makeTools();

    QLabel* m_answer;
    ElidedLabel* m_whom;
    ElidedLabel* m_figures = nullptr;
    QPushButton* m_asBoard = nullptr;
    QPushButton* m_asList = nullptr;
    QPushButton* m_asPeople = nullptr;
    QPushButton* m_sweep = nullptr;
    QPushButton* m_add = nullptr;
};

}  // namespace credence
