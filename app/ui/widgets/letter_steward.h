// SPDX-License-Identifier: GPL-3.0-or-later
/// Letters for Alt that go to one place each, in every window and language.
#pragma once

#include <QObject>
#include <QSet>

class QWidget;

namespace credence {

/// Watches the windows of the program. Whenever something is shown or laid out it looks over the letters of the menu,
/// buttons and labels that are seen together: who wishes a letter that another has gets the first free one of its
/// words, or none. Menus come first, then what claimed it (claimLetter), then the buttons of a dialog, then the rest.
class LetterSteward : public QObject {
public:
    explicit LetterSteward(QObject* parent);

    /// `widget` keeps the letter that its text wishes before others that wish the same: it stands on every page.
    static void claimLetter(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSet<QWidget*> m_waiting;  ///< windows that are looked over when control is back
};

}  // namespace credence
