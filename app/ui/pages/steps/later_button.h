// SPDX-License-Identifier: GPL-3.0-or-later
/// The button of a next step with the menu of its answers; Space, Enter and Down open it.
#pragma once

#include <QPushButton>

#include "services/step_answers.h"

class QMenu;

namespace credence {

class LaterButton : public QPushButton {
    Q_OBJECT
public:
    explicit LaterButton(QWidget* parent);

    [[nodiscard]] QMenu* answers() const { return m_answers; }
    /// `title` is of the step; the days are reckoned from `asOf`.
    void setFor(const QString& title, QDate asOf, bool isReadOnly);

    void open();

Q_SIGNALS:
    void chosen(const credence::StepAnswer& answer);
    void dayWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addAnswer(const QString& name, const QString& words, StepAnswer (*answer)(QDate asOf));

    QMenu* m_answers;
    QDate m_asOf;
};

}  // namespace credence
