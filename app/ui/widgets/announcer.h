// SPDX-License-Identifier: GPL-3.0-or-later
/// What happens is said to a screen reader, wherever the focus is.
///
/// Qt 6.4 tells AT-SPI neither alerts nor announcements. What screen readers speak by themselves is a notification that
/// appears: each window has one, which is never seen.
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace credence {

class Announcer : public QWidget {
    Q_OBJECT
public:
    /// Words that only repeat what stands there as well are left out when something else is said.
    enum class Weight { Own, IfNothingElse };

    /// Says `words` in the window of `from`, after what the focus says where it goes at the same time.
    static void say(QWidget& from, const QString& words, Weight weight = Weight::Own);
    /// Says `words` once they have stood for a while: what is read anew with each letter that is typed. Nothing is said
    /// if `from` is gone from the screen by then.
    static void sayWhenTypingRests(QWidget& from, const QString& words);

    /// What is told as its name.
    [[nodiscard]] QString said() const { return m_said; }

Q_SIGNALS:
    void spoke(const QString& words);

private:
    explicit Announcer(QWidget* window);

    static Announcer& of(QWidget& from);
    void add(const QString& words, Weight weight);
    void speak();

    QTimer m_soon;
    QTimer m_rest;
    QStringList m_waiting;
    QString m_lesser;
    QString m_said;
};

}  // namespace credence
