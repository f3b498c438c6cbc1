// SPDX-License-Identifier: GPL-3.0-or-later
/// The band above everything while the sample is open: what it is, and the way to a file of one's own.
#pragma once

#include <QFrame>

class QPushButton;

namespace credence {

class SampleBand : public QFrame {
    Q_OBJECT
public:
    explicit SampleBand(QWidget* parent = nullptr);

    /// `hasOwnFile`: there is one to go back to.
    void show(bool hasOwnFile);

Q_SIGNALS:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_leave;
};

}  // namespace credence
