// SPDX-License-Identifier: GPL-3.0-or-later
/// The field of the quick line: Up and Down recall, Esc clears, and where there is nothing of its own to undo
/// Ctrl+Z is left to the file.
#pragma once

#include <QLineEdit>

namespace credence {

class QuickLineEdit : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void olderWanted();
    void newerWanted();
    void clearWanted();
    void focusChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace credence
