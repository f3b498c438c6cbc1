// SPDX-License-Identifier: GPL-3.0-or-later
/// What Qt alone tells a screen reader wrongly is put right here, for all widgets.
#pragma once

#include <QObject>

class QComboBox;
class QWidget;

namespace credence {

/// Watches the widgets of the program. A tooltip is told in plain words, without the tags that keep its lines whole. A
/// list to choose from is told by its name: on Linux Qt tells its present choice instead, and takes for its name only a
/// label that stands beside it in the same widget. The button that empties a field says so.
class NameSteward : public QObject {
    Q_OBJECT
public:
    explicit NameSteward(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void describe(QWidget& widget);
    static void labelList(QComboBox& list);
    static void nameClearButton(QWidget& button);
};

}  // namespace credence
