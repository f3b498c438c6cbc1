// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks on the page itself until which day a step is to wait; what is not understood is said beneath.
#pragma once

#include <QDate>
#include <QWidget>

#include "services/workspace.h"

class QLabel;

namespace credence {

class FieldEditor;

class UntilDayEntry : public QWidget {
    Q_OBJECT
public:
    UntilDayEntry(const Workspace& workspace, QWidget* parent);

    /// Shows itself empty, with the focus in the day.
    void begin();

Q_SIGNALS:
    void entered(QDate day);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void say(const QString& problem);

    const Workspace& m_workspace;
    FieldEditor* m_day;
    QLabel* m_problem;
};

}  // namespace credence
