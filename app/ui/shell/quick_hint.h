// SPDX-License-Identifier: GPL-3.0-or-later
/// The panel below the quick line: what was understood, what is missing or doubtful, and which keys do what.
/// It floats over the page, so that nothing jumps while one types.
#pragma once

#include <QFrame>

class QLabel;

namespace credence {

class ChipRow;

class QuickHint : public QFrame {
    Q_OBJECT
public:
    enum class Mood {
        Ready,       ///< Enter saves
        Asking,      ///< something is missing or wrong
        Doubtful,    ///< saved by a second Enter
        Confirming,  ///< the first was pressed
    };

    explicit QuickHint(QWidget* parent);

    void showFor(const QStringList& chips, const QStringList& problems, Mood mood);
    /// Places the panel below `field`.
    void placeBelow(const QWidget* field);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipRow* m_chips;
    QLabel* m_problems;
    QLabel* m_keys;
    Mood m_mood = Mood::Ready;
};

}  // namespace credence
