// SPDX-License-Identifier: GPL-3.0-or-later
/// One message across the top of the page, until it is dismissed or replaced. Screen readers announce it.
#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace credence {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// A problem stays until it is dismissed or replaced.
    void showMessage(const QString& text);
    /// What was done; goes by itself after a while.
    void showNotice(const QString& text);
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, bool isNotice);

    bool m_isNotice = false;
    QTimer* m_end;
    QLabel* m_text;
};

}  // namespace credence
