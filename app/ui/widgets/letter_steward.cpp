// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/letter_steward.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <vector>

#include "ui/widgets/mnemonic.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr const char* kClaimed = "letterClaimed";
constexpr const char* kWish = "letterWish";    ///< the text as its owner set it
constexpr const char* kGiven = "letterGiven";  ///< the text as it was set here

QString textOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

void setText(QWidget& widget, const QString& text)
{
    if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setText(text);
    } else if (auto* label = qobject_cast<QLabel*>(&widget)) {
        label->setText(text);
    }
}

int rankOf(const QWidget& widget)
{
    if (widget.property(kClaimed).toBool()) {
        return 0;
    }
    return qobject_cast<const QDialogButtonBox*>(widget.parentWidget()) ? 1 : 2;
}

struct Wish {
    QWidget* widget;
    QString text;
};

/// Of all that is seen in `window`, by rank, in the order in which it was made.
std::vector<Wish> wishesIn(const QWidget& window)
{
    std::vector<Wish> wishes;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString text = widget->isVisible() && widget->window() == &window ? textOf(*widget) : QString();
        if (text.isEmpty()) {
            continue;
        }
        const bool isAsGiven = text == widget->property(kGiven).toString();
        const QString wish = isAsGiven ? widget->property(kWish).toString() : text;
        if (!mnemonicOf(wish).isNull()) {
            wishes.push_back({widget, wish});
        }
    }
    std::ranges::stable_sort(wishes, {}, [](const Wish& wish) { return rankOf(*wish.widget); });
    return wishes;
}

QString lettersOfMenus(const QWidget& window)
{
    QString letters;
    for (const QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* menu : bar->actions()) {
            letters += mnemonicOf(menu->text());
        }
    }
    return letters;
}

void give(const Wish& wish, const QString& text)
{
    wish.widget->setProperty(kWish, wish.text);
    wish.widget->setProperty(kGiven, text);
    if (textOf(*wish.widget) != text) {
        setText(*wish.widget, text);
    }
}

void settleLetters(const QWidget& window)
{
    QString used = lettersOfMenus(window);
    std::vector<Wish> left;
    for (const Wish& wish : wishesIn(window)) {
        const QChar letter = mnemonicOf(wish.text);
        if (used.contains(letter)) {
            left.push_back(wish);
        } else {
            used += letter;
            give(wish, wish.text);
        }
    }
    for (const Wish& wish : left) {
        give(wish, withMnemonic(withLiteralAmpersands(withoutMnemonic(wish.text)), used));
    }
}

}  // namespace

LetterSteward::LetterSteward(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void LetterSteward::claimLetter(QWidget& widget)
{
    widget.setProperty(kClaimed, true);
}

bool LetterSteward::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Show) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    QWidget* window = widget ? widget->window() : nullptr;
    if (!window || qobject_cast<QMenu*>(window) || m_waiting.contains(window)) {
        return false;
    }
    m_waiting.insert(window);
    QTimer::singleShot(0, this, [this, window, alive = QPointer<QWidget>(window)] {
        m_waiting.remove(window);
        if (alive && alive->isVisible()) {
            settleLetters(*alive);
        }
    });
    return false;
}

}  // namespace credence
