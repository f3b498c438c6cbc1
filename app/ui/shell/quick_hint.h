// SPDX-License-Identifier: GPL-3.0-or-later
/// The panel below the quick line: what was understood, what is asked or doubtful, and which keys do what.
/// It floats over the page, so that nothing jumps while one types.
#pragma once

#include <QFrame>
#include <QStringList>
#include <vector>

#include "ui/widgets/chip_row.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace credence {

class QuickHint : public QFrame {
    Q_OBJECT
public:
    enum class Mood {
        Ready,       ///< Enter saves
        Asking,      ///< something is missing or wrong
        InDoubt,     ///< a question is open; Enter goes to its answers
        Doubtful,    ///< saved by a second Enter
        Confirming,  ///< the first was pressed
    };
    struct Shown {
        std::vector<ChipRow::Chip> chips{};
        QStringList problems{};
        QString question{};     ///< the first one that is open
        QStringList answers{};  ///< to it, each with a key: Alt+1, Alt+2 ...
        Mood mood = Mood::Ready;
    };

    explicit QuickHint(QWidget* parent);

    void showFor(const Shown& shown);
    /// Places the panel below `field`.
    void placeBelow(const QWidget* field);
    /// Gives the focus to the first answer, if there is one.
    void focusAnswers();
    [[nodiscard]] bool hasFocusInside() const;

Q_SIGNALS:
    /// The answer with that number, from 0, was chosen.
    void answered(int answer);
    /// Esc among the answers, or the focus has left them.
    void answersLeft(bool byKey);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAnswers(const QStringList& answers);

    ChipRow* m_chips;
    QLabel* m_problems;
    QWidget* m_doubt;
    QLabel* m_question;
    QHBoxLayout* m_answerRow;
    std::vector<QPushButton*> m_answers{};
    std::ptrdiff_t m_count = 0;  ///< of m_answers, those that are shown
    QLabel* m_keys;
    Mood m_mood = Mood::Ready;
};

}  // namespace credence
