// SPDX-License-Identifier: GPL-3.0-or-later
/// Who works by keyboard sees and is told where he is: on the pages the order of Tab is that of the eye, and in every
/// window the current line of a list is in view.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

class QAbstractItemView;
class QWidget;

namespace credence {

/// Watches the windows of the program. Whenever something is shown or laid out, Tab goes over what takes the focus in
/// the order in which it stands: by the layouts, that is line by line and one part after the other. Whenever a key
/// moves within a list or table that is as high as its contents, the page follows. A list or table that gets the focus
/// tells its current line.
class FocusSteward : public QObject {
    Q_OBJECT
public:
    explicit FocusSteward(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QAbstractItemView& view, bool isNew);
    void orderLater(QWidget& widget);

    QSet<QWidget*> m_waiting;                   ///< windows that are looked over when control is back
    QHash<QWidget*, QList<QWidget*>> m_orders;  ///< of each window, as they were set
};

}  // namespace credence
