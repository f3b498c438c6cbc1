// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_steward.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>
#include <tuple>
#include <vector>

#include "ui/widgets/in_sight.h"

namespace credence {
namespace {

void addStops(QWidget& widget, QList<QWidget*>& stops);

/// In the order in which they stand: a grid may have been filled in any.
std::vector<QLayoutItem*> itemsOf(QLayout& layout)
{
    using Place = std::tuple<int, int, int>;
    std::vector<std::pair<Place, QLayoutItem*>> placed;
    auto* grid = qobject_cast<QGridLayout*>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid) {
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        placed.push_back({{row, column, i}, layout.itemAt(i)});
    }
    std::ranges::sort(placed, {}, [](const auto& each) { return each.first; });
    std::vector<QLayoutItem*> items;
    for (const auto& [place, item] : placed) {
        items.push_back(item);
    }
    return items;
}

void addStops(QLayout& layout, QList<QWidget*>& stops)
{
    for (QLayoutItem* item : itemsOf(layout)) {
        if (QWidget* widget = item->widget()) {
            addStops(*widget, stops);
        } else if (QLayout* inner = item->layout()) {
            addStops(*inner, stops);
        }
    }
}

/// `widget`, if it takes the focus, and what stands in it.
void addStops(QWidget& widget, QList<QWidget*>& stops)
{
    if (widget.isWindow() || !widget.isVisible() || stops.contains(&widget)) {
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy()) {
        stops << &widget;
    }
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        if (scroll->widget()) {
            addStops(*scroll->widget(), stops);
        }
    } else if (auto* split = qobject_cast<QSplitter*>(&widget)) {
        for (int i = 0; i < split->count(); ++i) {
            addStops(*split->widget(i), stops);
        }
    } else if (auto* stack = qobject_cast<QStackedWidget*>(&widget)) {
        if (stack->currentWidget()) {
            addStops(*stack->currentWidget(), stops);
        }
    } else if (widget.layout() && !qobject_cast<QAbstractItemView*>(&widget)) {
        addStops(*widget.layout(), stops);
    }
}

QList<QWidget*> stopsIn(const QMainWindow& window)
{
    QList<QWidget*> stops;
    if (QWidget* centre = window.centralWidget()) {
        addStops(*centre, stops);
    }
    return stops;
}

/// What is scrolled around `view` shows its current line.
void bringIntoView(const QAbstractItemView& view)
{
    const QRect line = view.visualRect(view.currentIndex());
    scrollIntoSight(*view.viewport(), line, line.height() / 2);
}

/// Qt tells the list or table that gets the focus, and the line only once a key moves.
void tellLine(QAbstractItemView& view)
{
    const QModelIndex current = view.currentIndex();
    QAccessibleInterface* told = QAccessible::isActive() && current.isValid() && view.hasFocus()
                                     ? QAccessible::queryAccessibleInterface(&view)
                                     : nullptr;
    QAccessibleTableInterface* table = told ? told->tableInterface() : nullptr;
    QAccessibleInterface* line = table ? table->cellAt(current.row(), current.column()) : nullptr;
    if (line) {
        QAccessibleEvent stands(line, QAccessible::Focus);
        QAccessible::updateAccessibility(&stands);
    }
}

}  // namespace

FocusSteward::FocusSteward(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusSteward::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType()) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::Show:
            orderLater(*widget->window());
            break;
        case QEvent::KeyPress:
        case QEvent::FocusIn:
            if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
                follow(*view, event->type() == QEvent::FocusIn);
            }
            break;
        default:
            break;
    }
    return false;
}

/// Once the key has done what it does.
void FocusSteward::follow(QAbstractItemView& view, bool isNew)
{
    QTimer::singleShot(0, &view, [&view, isNew] {
        bringIntoView(view);
        if (isNew) {
            tellLine(view);
        }
    });
}

/// Dialogs are made in the order in which they are read, and fields that hand on their focus do not bear a new one: Qt
/// then leaves some of them out of the round.
void FocusSteward::orderLater(QWidget& widget)
{
    auto* window = qobject_cast<QMainWindow*>(&widget);
    if (!window || m_waiting.contains(window)) {
        return;
    }
    m_waiting.insert(window);
    QTimer::singleShot(0, this, [this, key = window, alive = QPointer<QMainWindow>(window)] {
        m_waiting.remove(key);
        if (!alive || !alive->isVisible()) {
            m_orders.remove(key);
            return;
        }
        const QList<QWidget*> stops = stopsIn(*alive);
        if (m_orders.value(key) == stops) {
            return;
        }
        m_orders[key] = stops;
        for (qsizetype i = 1; i < stops.size(); ++i) {
            QWidget::setTabOrder(stops[i - 1], stops[i]);
        }
    });
}

}  // namespace credence
