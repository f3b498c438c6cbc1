// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user had opened and where she was, so that a view built anew after a change looks the same to her.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace credence {

struct ViewState {
    QString focused{};     ///< object name of the widget with the focus inside the view
    QStringList opened{};  ///< object names of the open figures
    QStringList closed{};
};

ViewState viewStateOf(const QWidget& view);
void restoreViewState(QWidget& view, const ViewState& state);

}  // namespace credence
