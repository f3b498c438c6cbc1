// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/told_roles.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCoreApplication>
#include <map>

#include "ui/widgets/announcer.h"
#include "ui/widgets/painted_button.h"
#include "ui/widgets/walkable_chart.h"

using namespace Qt::StringLiterals;

namespace credence {

/// One item of a chart. It belongs to the chart's own interface, which outlives it.
class ToldItem final : public QAccessibleInterface {
public:
    ToldItem(WalkableChart& chart, int index) : m_chart(chart), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_index < m_chart.itemCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return parent()->window(); }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_chart);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_chart.itemWords(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect area = isValid() ? m_chart.itemArea(m_index).toAlignedRect() : QRect();
        return {m_chart.mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = state.selected = m_chart.isMarked(m_index);
        state.invisible = !m_chart.isVisible();
        return state;
    }

private:
    WalkableChart& m_chart;
    int m_index;
};

namespace {

class ToldChart final : public QAccessibleWidget {
public:
    explicit ToldChart(WalkableChart& chart) : QAccessibleWidget(&chart, QAccessible::Chart), m_chart(chart) {}
    Q_DISABLE_COPY_MOVE(ToldChart)
    ~ToldChart() override
    {
        for (const auto& [index, id] : m_items) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return m_chart.itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto found = m_items.find(index);
        if (found != m_items.end()) {
            return QAccessible::accessibleInterface(found->second);
        }
        auto* item = new ToldItem(m_chart, index);
        m_items[index] = QAccessible::registerAccessibleInterface(item);
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_chart.hasFocus() ? child(m_chart.current()) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Description ? m_chart.saidInShort() : QAccessibleWidget::text(what);
    }

private:
    WalkableChart& m_chart;
    mutable std::map<int, QAccessible::Id> m_items;
};

/// A button that paints itself. What is one of several is told as a tab, what shows or hides a part as what unfolds: to
/// Qt both are boxes that are ticked.
class ToldButton final : public QAccessibleWidget {
public:
    explicit ToldButton(QAbstractButton& button) : QAccessibleWidget(&button, QAccessible::Button), m_button(button) {}

    /// Asked anew: a button may join others after it was made.
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isChoice(m_button) ? QAccessible::PageTab : QAccessible::Button;
    }
    /// Its name says what its parts say.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString text = QAccessibleWidget::text(what);
        return what == QAccessible::Accelerator && text.isEmpty()
                   ? m_button.shortcut().toString(QKeySequence::NativeText)
                   : text;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (isChoice(m_button)) {
            state.selectable = true;
            state.selected = m_button.isChecked();
        } else if (m_button.isCheckable()) {
            state.expandable = true;
            state.expanded = m_button.isChecked();
            state.collapsed = !m_button.isChecked();
        }
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button.isEnabled()) {
            names.prepend(pressAction());
        }
        return names;
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction()) {
            m_button.animateClick();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& action) const override
    {
        return action == pressAction() && !m_button.shortcut().isEmpty()
                   ? QStringList{m_button.shortcut().toString()}
                   : QAccessibleWidget::keyBindingsForAction(action);
    }

private:
    static bool isChoice(const QAbstractButton& button)
    {
        return button.isCheckable() && (button.autoExclusive() || (button.group() && button.group()->exclusive()));
    }

    QAbstractButton& m_button;
};

/// It is told as shown, since what is said counts as what appears.
class ToldAnnouncement final : public QAccessibleWidget {
public:
    explicit ToldAnnouncement(Announcer& announcer)
        : QAccessibleWidget(&announcer, QAccessible::Notification), m_announcer(announcer)
    {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? m_announcer.said() : QString();
    }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    Announcer& m_announcer;
};

/// Painted, with a text of its own; what it is made of says nothing.
class ToldPicture final : public QAccessibleWidget {
public:
    explicit ToldPicture(QWidget& picture) : QAccessibleWidget(&picture, QAccessible::Graphic) {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
};

bool isPicture(const QString& className)
{
    static const QStringList kPictures{u"credence::Ring"_s, u"credence::Bar"_s, u"credence::RoadPicture"_s,
                                       u"credence::BurnUpChart"_s};
    return kPictures.contains(className);
}

QAccessibleInterface* toldBy(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) {
        return nullptr;
    }
    if (auto* chart = qobject_cast<WalkableChart*>(widget)) {
        return new ToldChart(*chart);
    }
    if (auto* announcer = qobject_cast<Announcer*>(widget)) {
        return new ToldAnnouncement(*announcer);
    }
    if (auto* button = dynamic_cast<PaintedButton*>(widget)) {
        return new ToldButton(*button);
    }
    // What is scrolled by keys would else be passed over.
    if (className == u"QScrollArea"_s && widget->focusPolicy() != Qt::NoFocus) {
        return new QAccessibleWidget(widget, QAccessible::Pane);
    }
    return isPicture(className) ? new ToldPicture(*widget) : nullptr;
}

}  // namespace

void tellOwnRoles()
{
    QAccessible::installFactory(toldBy);
}

}  // namespace credence
