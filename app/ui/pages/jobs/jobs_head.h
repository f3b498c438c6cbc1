// SPDX-License-Identifier: GPL-3.0-or-later
/// The answer to the page's question, and below it which twin is shown, how it goes, and the acts.
#pragma once

#include <QWidget>

#include "services/job_desk.h"

class QLabel;
class QPushButton;

namespace credence {

class ElidedLabel;

class JobsHead : public QWidget {
    Q_OBJECT
public:
    explicit JobsHead(QWidget* parent);

    void show(const SeenSearch& seen);
    void setListShown(bool isList);
    [[nodiscard]] bool isListShown() const;
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void twinChosen(bool isList);  ///< by the user
    void sweepWanted();
    void addWanted();

private:
    QWidget* makeTools();

    QLabel* m_answer;
    ElidedLabel* m_whom;
    ElidedLabel* m_figures = nullptr;
    QPushButton* m_asBoard = nullptr;
    QPushButton* m_asList = nullptr;
    QPushButton* m_sweep = nullptr;
    QPushButton* m_add = nullptr;
};

}  // namespace credence
