// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QPointer>
#include <chrono>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A focus that moves cuts off what is being said, so that it has to come first.
constexpr std::chrono::milliseconds kAfterFocus{250};
/// Longer than between two letters, shorter than one waits for an answer.
constexpr std::chrono::milliseconds kRest{900};

}  // namespace

Announcer::Announcer(QWidget* window) : QWidget(window)
{
    setObjectName(u"announcer"_s);
    hide();  // it has nothing to show, and `told_roles` tells it as shown
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterFocus);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_soon, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(QWidget& from, const QString& words, Weight weight)
{
    of(from).add(words, weight);
}

void Announcer::sayWhenTypingRests(QWidget& from, const QString& words)
{
    Announcer& announcer = of(from);
    announcer.m_rest.disconnect();
    announcer.m_rest.stop();
    if (words.isEmpty() || words == announcer.m_said) {
        return;
    }
    const auto say = [&announcer, words, shown = QPointer<QWidget>(&from)] {
        if (shown && shown->isVisible()) {
            announcer.add(words, Weight::Own);
        }
    };
    connect(&announcer.m_rest, &QTimer::timeout, &announcer, say);
    announcer.m_rest.start();
}

Announcer& Announcer::of(QWidget& from)
{
    QWidget* window = from.window();
    auto* found = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new Announcer(window);
}

void Announcer::add(const QString& words, Weight weight)
{
    if (words.isEmpty()) {
        return;
    }
    if (weight == Weight::IfNothingElse) {
        m_lesser = words;
    } else if (!m_waiting.contains(words)) {
        m_waiting << words;
    }
    m_soon.start();
}

void Announcer::speak()
{
    m_said = m_waiting.isEmpty() ? m_lesser : m_waiting.join(u'\n');
    m_waiting.clear();
    m_lesser.clear();
    if (QAccessible::isActive()) {
        QAccessibleEvent appears(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appears);
    }
    Q_EMIT spoke(m_said);
}

}  // namespace credence
