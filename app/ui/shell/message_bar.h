// SPDX-License-Identifier: GPL-3.0-or-later
/// One message across the top of the page, until it is dismissed or replaced. Screen readers announce it.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace credence {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const QString& text);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QToolButton* m_close;
};

}  // namespace credence
