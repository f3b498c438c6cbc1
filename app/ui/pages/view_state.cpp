// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/view_state.h"

#include <QApplication>

#include "ui/widgets/figure_button.h"

namespace credence {

ViewState viewStateOf(const QWidget& view)
{
    ViewState state;
    const QWidget* focused = QApplication::focusWidget();
    if (focused && view.isAncestorOf(focused)) {
        state.focused = focused->objectName();
    }
    for (const FigureButton* figure : view.findChildren<FigureButton*>()) {
        if (figure->isCheckable()) {
            (figure->isChecked() ? state.opened : state.closed) << figure->objectName();
        }
    }
    return state;
}

void restoreViewState(QWidget& view, const ViewState& state)
{
    for (FigureButton* figure : view.findChildren<FigureButton*>()) {
        if (state.opened.contains(figure->objectName())) {
            figure->setChecked(true);
        } else if (state.closed.contains(figure->objectName())) {
            figure->setChecked(false);
        }
    }
    QWidget* focused = state.focused.isEmpty() ? nullptr : view.findChild<QWidget*>(state.focused);
    if (focused) {
        focused->setFocus();
    }
}

}  // namespace credence
